import type { FactKind } from "../contract/journal.ts";

/** One thing to add up: `n` times, together `ms` long. */
export type Counter = { metric: string; subject: string; n: number; ms: number };

/** Raise it when `countersOf` changes: every journal then adds itself up anew at its next opening. */
export const countersVersion = 2;

type Rule = (data: unknown) => Counter;

// A play counts where it started; what was heard of it, and how it ended, where it ended.
// Fields are read one by one instead of by the schema of today: what was counted once must count for ever, also when a later
// version asks more of a fact.
const rules = new Map<string, Rule>(
  Object.entries({
    "story.started": (data) => counter("plays", place(data, "place")),
    "story.ended": (data) =>
      counter(`ended.${text(data, "reason")}`, place(data, "place"), whole(data, "heardMs")),
    "presence.began": (data) => counter("presences", place(data, "station")),
    "presence.ended": (data) => counter("presence.ended", place(data, "station"), whole(data, "lastedMs")),
    "device.offline": (data) => counter("device.offline", text(data, "device")),
    "fault.raised": (data) => counter("faults", text(data, "code")),
    // Of the trail, by stop. The runtime lets each fact of a visit in once.
    "checkpoint.reached": (data) => counter(`trail.reached.${text(data, "via")}`, stop(data)),
    "trail.listened": (data) => counter("trail.listened", stop(data), whole(data, "heardMs")),
    "quiz.answered": (data) => counter(isTrue(data, "right") ? "trail.right" : "trail.wrong", stop(data)),
    "quiz.finished": (data) => counter("trail.finished", stop(data)),
    "trail.stamped": (data) => counter("trail.stamped", stop(data)),
    "trail.completed": () => counter("trail.completed", ""),
    "trail.celebrated": (data) => counter("trail.celebrated", text(data, "by")),
  } satisfies Partial<Record<FactKind, Rule>>),
);

/** Whether a fact of that kind counts as anything; spares reading the data of those that do not. */
export function isCounted(kind: string): boolean {
  return rules.has(kind);
}

/**
 * What one event adds to the figures of the day and hour in which it counts (`countedAt`). Pure: the tables can be made anew from the
 * events at any time.
 */
export function countersOf({ kind, data }: { kind: string; data: unknown }): Counter[] {
  const rule = rules.get(kind);
  return rule ? [rule(data)] : [];
}

/** A phone tells later what it did far from the network; longer ago than that, or still to come, is not to be believed. */
const longestAgoMs = 61 * 24 * 3_600_000;

/** The time at which an event counts: when a phone did it, where the event says so and it can be; else its own. */
export function countedAt(at: number, data: unknown): number {
  const madeAt = field(data, "madeAt");
  const isKnown = typeof madeAt === "number" && madeAt <= at && at - madeAt <= longestAgoMs;
  return isKnown ? madeAt : at;
}

function counter(metric: string, subject: string, ms = 0): Counter {
  return { metric, subject, n: 1, ms };
}

/** A place counts under its id and the name it had then, a tab between: a later name never rewrites history. */
function place(data: unknown, idKey: string): string {
  return `${text(data, idKey)}\t${text(data, "placeName")}`;
}

/** `1` to `13`, or `bonus`. */
function stop(data: unknown): string {
  const value = field(data, "checkpoint");
  return typeof value === "number" ? String(value) : text(data, "checkpoint");
}

function isTrue(data: unknown, key: string): boolean {
  return field(data, key) === true;
}

function text(data: unknown, key: string): string {
  const value = field(data, key);
  return typeof value === "string" ? value : "";
}

function whole(data: unknown, key: string): number {
  const value = field(data, key);
  return typeof value === "number" && Number.isFinite(value) ? Math.round(value) : 0;
}

function field(data: unknown, key: string): unknown {
  return typeof data === "object" && data !== null ? Reflect.get(data, key) : undefined;
}
