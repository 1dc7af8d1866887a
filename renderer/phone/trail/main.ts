import type { ReachedBy } from "../../../runtime/contract/trail-report.ts";
import { patrolAddress } from "../patrol/follow-patrol.ts";
import { element } from "./element.ts";
import { followLinks } from "./follow-links.ts";
import { askDoor } from "./keeping/ask-door.ts";
import { keepWords } from "./keeping/keep-words.ts";
import { openShelf } from "./keeping/open-shelf.ts";
import { startKeeping } from "./keeping/start-keeping.ts";
import { openTrailBook } from "./keeping/trail-book.ts";
import type { Walk } from "./page.ts";
import { createPlayer } from "./player.ts";
import { openProgress, progressKey } from "./progress-store.ts";
import { startSending } from "./sending/start-sending.ts";
import { showPlace } from "./show-place.ts";
import { readAddress } from "./stop-words.ts";
import "./trail.css";
import "./stop.css";
import "./stop-states.css";
import "./quiz.css";
import "./seals.css";
import "./code.css";
import "./class/class.css";
import "./small-screens.css";

const { root, place: first } = readAddress(window.location.pathname);
const door = document.documentElement.dataset.door ?? root;
const storage = () => window.localStorage;
const progress = openProgress({ storage, newVisit });
const audio = element("audio", { playsinline: "", "webkit-playsinline": "", "x5-playsinline": "" });
const screen = element("div");
const keeping = element("footer", { class: "keeping" });
const walk: Walk = {
  ...{ place: screen, root, progress },
  book: openTrailBook({ root, ask: askDoor, shelf: openShelf(storage) }),
  player: createPlayer(audio),
  joining: { door, storage, now: Date.now, fetch: (address) => window.fetch(address) },
  tell: startSending(door, progress),
  go,
};
const page = document.getElementById("page") ?? document.body;
page.textContent = "";
page.append(screen, keeping, audio);

let turn = 0;
function show(via: ReachedBy): void {
  const mine = ++turn;
  walk.player.leave();
  progress.refresh();
  window.scrollTo(0, 0);
  void showPlace(walk, { address: new URL(window.location.href), via }, () => mine === turn);
}

function go(address: string, via: ReachedBy = "page"): void {
  try {
    if (new URL(address, window.location.href).href === window.location.href)
      history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    show(via);
  } catch {
    window.location.assign(address); // too many steps in a short time, for some browsers
  }
}

followLinks((path) => {
  const to = readAddress(path);
  return to.root === root && path.startsWith(`${root}/t`);
}, go);
window.addEventListener("popstate", () => show("page"));
window.addEventListener("pagehide", () => walk.player.leave());
window.addEventListener("pageshow", ({ persisted }) => persisted && show("page"));
window.addEventListener("storage", ({ key }) => {
  if (key !== progressKey) return;
  progress.refresh();
  if (readAddress(window.location.pathname).place === "all" && window.location.hash === "") show("page");
});
const patrol = patrolAddress(window.location, storage, Date.now());
if (patrol === undefined) show("page");
else window.location.replace(patrol); // staff, on their way from post to post
startKeeping({
  ...{ root, book: walk.book, audio, here: first === "unknown" ? "all" : first },
  onState(state) {
    keeping.textContent = keepWords(state);
  },
});

/** 32 hex digits of chance. */
function newVisit(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
