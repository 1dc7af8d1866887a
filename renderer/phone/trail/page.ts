import type { ProgressStore } from "./progress-store.ts";

/** What every screen of the trail is given. */
export type Page = {
  place: HTMLElement;
  /** The address before `/t`. */
  root: string;
  progress: ProgressStore;
};

/** Said where the phone keeps nothing: the visit goes on, and nobody is surprised later. */
export const notKeptWords = "这部手机现在存不下印章，关掉网页就没有了；故事和题目照常。";
