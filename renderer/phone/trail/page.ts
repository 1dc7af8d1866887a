import type { ReachedBy, TrailFact } from "../../../runtime/contract/trail-report.ts";
import type { JoinDeps } from "./class/join-class.ts";
import type { TrailBook } from "./keeping/trail-book.ts";
import type { Player } from "./player.ts";
import type { ProgressStore } from "./progress-store.ts";

/** What every screen of the trail is given. */
export type Page = {
  place: HTMLElement;
  /** The address before `/t`. */
  root: string;
  progress: ProgressStore;
};

/** And what the screens of a stop need besides. */
export type Walk = Page & {
  /** What joining a class needs. */
  joining: JoinDeps;
  book: TrailBook;
  player: Player;
  /** Notes a fact for the hall; nobody waits for its arrival. */
  tell(fact: TrailFact): void;
  /** Goes to another screen of the trail without loading a page. */
  go(address: string, via?: ReachedBy): void;
};

/** Said where the phone keeps nothing: the visit goes on, and nobody is surprised later. */
export const notKeptWords = "这部手机现在存不下印章，关掉网页就没有了；故事和题目照常。";
