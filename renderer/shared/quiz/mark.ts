import type { Asked } from "./ask.ts";

/** `partly`: some of several right answers and none that is wrong; it counts as no point, and is said kindly. */
export type Verdict = "right" | "partly" | "wrong";

/** What was chosen and what would have been right, as places among the options. */
export type Mark = { verdict: Verdict; chosen: readonly number[]; right: readonly number[] };

/** Marks an answer: right is all that is right and nothing that is wrong. Places that do not exist are not counted. */
export function mark({ options }: Asked, answer: readonly number[]): Mark {
  const right = options.flatMap((option, at) => (option.isRight ? at : []));
  const chosen = options.flatMap((_option, at) => (answer.includes(at) ? at : []));
  const hits = chosen.filter((at) => right.includes(at)).length;
  if (hits < chosen.length || hits === 0) return { verdict: "wrong", chosen, right };
  return { verdict: hits === right.length ? "right" : "partly", chosen, right };
}
