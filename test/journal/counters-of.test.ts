import { expect, test } from "vitest";
import { countersOf, isCounted } from "../../runtime/journal/counters-of.ts";
import { presenceBegan, presenceEnded, storyEnded, storyStarted } from "./make-fact.ts";

const place = "s1\t一 开天辟地";

test("a play counts where it started, what was heard where it ended", () => {
  expect(countersOf(storyStarted())).toEqual([{ metric: "plays", subject: place, n: 1, ms: 0 }]);
  expect(countersOf(storyEnded({ heardMs: 9000.4, reason: "left" }))).toEqual([
    { metric: "ended.left", subject: place, n: 1, ms: 9000 },
  ]);
});

test("presences and troubles count under their place, device or code", () => {
  expect(countersOf(presenceBegan())).toEqual([{ metric: "presences", subject: place, n: 1, ms: 0 }]);
  expect(countersOf(presenceEnded({ lastedMs: 4000 }))).toEqual([
    { metric: "presence.ended", subject: place, n: 1, ms: 4000 },
  ]);
  expect(countersOf({ kind: "device.offline", data: { device: "box", reason: "unplugged" } })).toEqual([
    { metric: "device.offline", subject: "box", n: 1, ms: 0 },
  ]);
  expect(
    countersOf({ kind: "fault.raised", data: { code: "pack/no-sound", subject: "x", sentence: "…" } }),
  ).toEqual([{ metric: "faults", subject: "pack/no-sound", n: 1, ms: 0 }]);
});

test("what is no visit counts as nothing", () => {
  for (const kind of ["system.started", "journal.lost", "clock.stepped", "a kind of a later version"]) {
    expect(isCounted(kind)).toBe(false);
    expect(countersOf({ kind, data: {} })).toEqual([]);
  }
});

test("a fact of an older version, which says less, counts all the same", () => {
  expect(countersOf({ kind: "story.started", data: { place: "s1", placeName: "一 开天辟地" } })).toEqual([
    { metric: "plays", subject: place, n: 1, ms: 0 },
  ]);
  expect(countersOf({ kind: "story.ended", data: undefined })).toEqual([
    { metric: "ended.", subject: "\t", n: 1, ms: 0 },
  ]);
});

test("a walk counts under its stop: how it came there, what it heard, answered and stamped", () => {
  const walk = { visit: "a".repeat(32), madeAt: 1, checkpoint: 5 };
  const metrics = (kind: string, data: object) =>
    countersOf({ kind, data: { ...walk, ...data } }).map(({ metric, subject, ms }) => [metric, subject, ms]);
  expect(metrics("checkpoint.reached", { via: "code" })).toEqual([["trail.reached.code", "5", 0]]);
  expect(metrics("checkpoint.reached", { via: "scan", checkpoint: "bonus" })).toEqual([
    ["trail.reached.scan", "bonus", 0],
  ]);
  expect(metrics("trail.listened", { heardMs: 5000 })).toEqual([["trail.listened", "5", 5000]]);
  expect(metrics("quiz.answered", { right: true })).toEqual([["trail.right", "5", 0]]);
  expect(metrics("quiz.answered", { right: false })).toEqual([["trail.wrong", "5", 0]]);
  expect(metrics("trail.stamped", {})).toEqual([["trail.stamped", "5", 0]]);
  expect(metrics("trail.completed", {})).toEqual([["trail.completed", "", 0]]);
});
