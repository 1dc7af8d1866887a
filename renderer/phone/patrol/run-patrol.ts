import { foundWord, type PatrolFound, type PatrolPlace, postName } from "../../shared/patrol/patrol-words.ts";
import { element, refill } from "../trail/element.ts";
import type { WalkKeeper } from "./keep-walk.ts";
import { readMarks } from "./read-marks.ts";
import { type PostMarks, readScan, readTyped, type ScanRead } from "./read-scan.ts";
import { showResult } from "./show-result.ts";
import { showWalk } from "./show-walk.ts";
import { tellHall } from "./tell-hall.ts";
import { nextPlace, placesOf, postsOf, takeUp, type Walk, withFound } from "./walk.ts";

export type PatrolDeps = {
  page: HTMLElement;
  /** The address before `/patrol`. */
  root: string;
  /** Where the hall's visitor door is. */
  door: string;
  keeper: WalkKeeper;
};

const againMs = 20_000;
const laterWords = "还没有交上去，结果记在这部手机里。回到展馆的网络再打开这一页，会自己交。";

/** Leads from post to post, takes what the camera or a finger says of each, and tells the hall when it can be reached. */
export function runPatrol({ page, root, door, keeper }: PatrolDeps): void {
  let walk: Walk | undefined;
  let chosen: PatrolPlace | undefined;
  let doubt: PatrolPlace | undefined;
  let isKept = true;
  let isSending = false;
  // These stay while the rest is drawn anew, so that a screen reader says what was noted.
  const title = element("h1", {});
  const seen = element("p", { class: "seen" });
  const status = element("p", { class: "sent", role: "status" });
  const body = element("div");
  refill(page, element("main", {}, element("div", { class: "patrol-head" }, title, seen), status, body));
  void start();

  async function start(): Promise<void> {
    const token = /[?&]p=([0-9a-f]*)/.exec(window.location.search)?.[1];
    walk = takeUp(keeper.load(), token, newWalk, Date.now());
    if (!walk) return ask("请在展项电脑的工作人员页面点“巡查”，用这部手机扫那里的码，再开始。");
    keep(walk);
    // What is kept needs no token in the address, where the next person at this phone would find it.
    if (isKept) window.history.replaceState(null, "", window.location.pathname + window.location.hash);
    const marks = await readMarks(root);
    if (marks) keep({ ...walk, marks: isWithoutBonus(walk) ? withoutBonus(marks) : marks });
    if (!walk.marks)
      return ask("站牌的名单还没有取到。请连上展馆的网络，刷新这一页；取到以后，没有信号也能巡查。");
    takeScan();
    draw();
    window.addEventListener("hashchange", () => {
      takeScan();
      draw();
    });
    window.addEventListener("online", () => void send());
    setInterval(() => void send(), againMs);
    void send();
    // It keeps this page too, for posts without a signal; browsers have one on https only.
    navigator.serviceWorker?.register(`${root}/sw.js`).catch(() => {});
  }

  function ask(sentence: string): void {
    frame("巡查站牌", "");
    tell(sentence);
    refill(body);
  }

  function frame(name: string, progress: string): void {
    title.textContent = name;
    seen.textContent = progress;
  }

  /** `isTrouble`: somebody has to look, or to do something. */
  function tell(sentence: string, isTrouble = false): void {
    status.textContent = sentence;
    status.className = isTrouble ? "said" : "sent";
  }

  function draw(): void {
    if (!walk) return;
    const here = chosen ?? nextPlace(walk) ?? placesOf(walk)[0];
    if (walk.state !== "walking" || here === undefined) {
      frame("巡查结果", "");
      if (walk.state === "sent") tell("展馆收到了，工作人员页面上看得见。");
      refill(body, ...showResult(walk, { send: () => void send(), back, end }));
      return;
    }
    const places = placesOf(walk);
    frame(
      "巡查站牌",
      `看过 ${places.filter((place) => walk?.found[place] !== undefined).length} / ${places.length}`,
    );
    const acts = { found: note, typed: (code: string) => type(code, here), choose, skipBonus, finish };
    refill(body, ...showWalk({ walk, here, doubt, isKept }, acts));
  }

  /** A scan comes back in the address, once. */
  function takeScan(): void {
    const scan = /^#scan=(.*)$/.exec(window.location.hash)?.[1];
    if (scan === undefined || !walk?.marks) return;
    window.history.replaceState(null, "", window.location.pathname + window.location.search);
    if (walk.state !== "walking") return;
    const here = chosen ?? nextPlace(walk);
    if (here !== undefined) judge(readScan(walk.marks, scan), here);
  }

  function type(code: string, here: PatrolPlace): void {
    if (walk?.marks) judge(readTyped(walk.marks, code), here);
    draw();
  }

  function judge(read: ScanRead, here: PatrolPlace): void {
    doubt = undefined;
    if (read.status === "length") tell("短码是七位，请照牌子再看一遍。", true);
    else if (read.status === "mistyped") tell("有一位不对，请照牌子再看一遍。", true);
    else if (read.status === "foreign")
      tell("这不是本馆的码。要是牌子上就是它，请点“是别的网页”；要是输错了，再来一次。", true);
    else if (read.place === here) settle(here, here);
    else {
      tell("");
      doubt = read.place;
    }
  }

  function note(place: PatrolPlace, found: PatrolFound): void {
    settle(place, found);
    draw();
  }

  function settle(place: PatrolPlace, found: PatrolFound): void {
    if (!walk) return;
    keep(withFound(walk, place, found));
    chosen = undefined;
    doubt = undefined;
    const now = walk.found[place];
    if (now !== undefined) tell(`${postName(place)}记下了：${foundWord(now)}。`, now !== "right");
    if (nextPlace(walk) === undefined) finish();
  }

  function choose(place: PatrolPlace): void {
    chosen = place;
    doubt = undefined;
    tell("");
    draw();
    window.scrollTo(0, 0);
  }

  /** A hall need not hang the bonus stop. */
  function skipBonus(): void {
    if (!walk?.marks) return;
    keep({ ...walk, marks: withoutBonus(walk.marks) });
    chosen = undefined;
    tell("");
    if (nextPlace(walk) === undefined) finish();
    draw();
  }

  function finish(): void {
    if (!walk || postsOf(walk).length === 0) return;
    keep({ ...walk, state: "done" });
    tell("正在交给展馆……");
    draw();
    void send();
  }

  function back(): void {
    if (!walk) return;
    keep({ ...walk, state: "walking" });
    tell("");
    draw();
  }

  function end(): void {
    walk = undefined;
    keeper.save(undefined);
    ask("巡查结束了，谢谢。这部手机又可以像访客一样扫码了。");
  }

  async function send(): Promise<void> {
    if (walk?.state !== "done" || isSending) return;
    isSending = true;
    const { token, walk: id } = walk;
    const told = await tellHall(door, { token, walk: id, posts: postsOf(walk) });
    isSending = false;
    if (walk?.state !== "done") return; // somebody went back meanwhile
    if (told.status === "sent") keep({ ...walk, state: "sent" });
    else tell(told.status === "refused" ? told.sentence : laterWords, true);
    draw();
  }

  function keep(next: Walk): void {
    walk = next;
    isKept = keeper.save(next);
  }
}

function withoutBonus({ hallId, posts }: PostMarks): PostMarks {
  return { hallId, posts: posts.filter(({ place }) => place !== "bonus") };
}

/** Somebody has said so before. */
function isWithoutBonus({ marks }: Walk): boolean {
  return marks?.posts.every(({ place }) => place !== "bonus") === true;
}

function newWalk(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
