import type { ReachedBy } from "../../../runtime/contract/trail-report.ts";
import { isScanOf } from "./check-scan.ts";
import { unknownWords } from "./class/class-words.ts";
import { joinFromSearch } from "./class/join-class.ts";
import { element, refill } from "./element.ts";
import { stopHead } from "./head.ts";
import type { Walk } from "./page.ts";
import { runQuiz, runStory } from "./run-stop.ts";
import { showTrail } from "./show-trail.ts";
import { showWarning } from "./show-warning.ts";
import { stepLink } from "./step-link.ts";
import { nameOf, numeralOf, type Place, readAddress, stopWords } from "./stop-words.ts";

export type Arrival = { address: URL; via: ReachedBy };

/** Shows what an address of the trail means. `isNow` answers whether the visitor is still there after something was waited for. */
export async function showPlace(walk: Walk, { address, via }: Arrival, isNow: () => boolean): Promise<void> {
  const { place } = readAddress(address.pathname);
  if (address.hash === "#map" || address.hash === "#done")
    return showWhole(walk, place === "unknown" ? "all" : place, address.hash, isNow);
  if (place === "all" || place === "unknown") {
    document.title = "长征路印谱 · 红色赞歌";
    const notice = place === "unknown" ? "没有这一站，请从下面选一站。" : undefined;
    refill(walk.place, showTrail(walk, notice));
    if (address.hash === "#code") walk.place.querySelector<HTMLElement>(".code")?.focus();
    if (address.searchParams.has("class")) await joinClass(walk, address, isNow);
    return;
  }
  document.title = titleOf(place);
  const waiting = setTimeout(() => {
    if (isNow()) refill(walk.place, stopHead(place, undefined), element("main", { class: "waiting" }));
  }, 150);
  const read = await walk.book.stop(place);
  clearTimeout(waiting);
  if (!isNow()) return;
  if (read.status !== "ok")
    return refill(walk.place, stopHead(place, undefined), notReached(walk, place, read.status));
  const { stop } = read;
  const tag = address.searchParams.get("k");
  if (tag !== null && !isScanOf(stop, tag)) return refill(walk.place, showWarning(walk, stop));
  if (tag !== null) history.replaceState(null, "", address.pathname + address.hash);
  const reached = { kind: "reached", at: Date.now(), checkpoint: place } as const;
  walk.tell({ ...reached, via: tag === null ? via : "scan" });
  if (address.hash === "#quiz") runQuiz(walk, stop);
  else runStory(walk, stop);
}

async function joinClass(walk: Walk, { search, pathname }: URL, isNow: () => boolean): Promise<void> {
  const { status } = await joinFromSearch(search, walk.joining);
  if (!isNow()) return;
  history.replaceState(null, "", pathname); // whoever shares this page shares no class
  refill(walk.place, showTrail(walk, status === "unknown" ? unknownWords : undefined));
}

/** The map and the end of the trail need all stops; their code comes when it is wanted. */
async function showWhole(walk: Walk, here: Place | "all", hash: string, isNow: () => boolean): Promise<void> {
  document.title = hash === "#map" ? "长征路地图 · 红色赞歌" : "走完长征路 · 红色赞歌";
  refill(walk.place, element("main", { class: "waiting" }));
  const [trail, show] = await Promise.all([
    walk.book.whole(),
    hash === "#map" ? loadMap().catch(() => undefined) : loadFinish().catch(() => undefined),
  ]);
  if (!isNow()) return;
  if (trail && show) refill(walk.place, show(walk, trail, here));
  else refill(walk.place, notReached(walk, "all", "unreached"));
}

const loadMap = () => import("./map/show-map.ts").then(({ showMap }) => showMap);
const loadFinish = () => import("./certificate/show-finish.ts").then(({ showFinish }) => showFinish);

/** What a shared page is called. */
function titleOf(place: Place): string {
  return `${nameOf(place)} · 长征路${place === "bonus" ? "附加站" : `第${numeralOf(place)}站`}`;
}

function notReached({ root }: Walk, place: Place | "all", status: "absent" | "unreached"): HTMLElement {
  const words =
    status === "absent" && place !== "all"
      ? `${stopWords(place)}的故事还没有准备好，先看看别的站吧。`
      : "故事还没有取到。已经盖的印都在，请靠近展馆的网络再试一次。";
  return element(
    "main",
    { class: "waiting" },
    element("p", { role: "status" }, words),
    status === "unreached" ? stepLink("", "再试一次") : undefined,
    element("p", { class: "ways" }, element("a", { href: `${root}/t` }, "全部十三站")),
  );
}
