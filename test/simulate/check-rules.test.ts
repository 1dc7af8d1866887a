import { expect, test } from "vitest";
import { Hall } from "../../runtime/contract/hall.ts";
import type { Fact, JournalEvent } from "../../runtime/contract/journal.ts";
import { checkRules } from "../../runtime/simulate/check-rules.ts";

const hall = Hall.parse({
  hall: { id: "h", name: "馆", kioskId: "k-1" },
  pack: "red-ode",
  corridor: {
    stations: [
      { id: "s1", section: "founding", atMetres: 1 },
      { id: "s2", section: "spark", atMetres: 3 },
      { id: "s5", section: "reform", atMetres: 9 },
    ],
  },
});

let plays = 0;
const play = (place: string, story = `${place}-${++plays}`, id = `p${++plays}`) => {
  const data = {
    play: id,
    place,
    placeName: place,
    story,
    title: story,
    pack: "p@1",
    via: "button" as const,
    durationMs: 9000,
  };
  return {
    started: { kind: "story.started", data } satisfies Fact,
    ended: (reason: "finished" | "left" | "failed" | "replaced" = "finished", heardMs = 9000) =>
      ({ kind: "story.ended", data: { ...data, heardMs, reason } }) satisfies Fact,
  };
};
const presence = (kind: "began" | "ended", station: string): Fact =>
  kind === "began"
    ? { kind: "presence.began", data: { station, placeName: station } }
    : { kind: "presence.ended", data: { station, placeName: station, lastedMs: 1 } };

/** A second apart, or as said. */
function breaches(facts: (Fact | { at: number; fact: Fact })[]): string[] {
  const events = facts.map((each, index): JournalEvent => {
    const { at, fact } = "fact" in each ? each : { at: index * 1000, fact: each };
    return { seq: index + 1, at, boot: "b", upMs: at, cause: null, ...fact };
  });
  return checkRules(events, hall).map(({ rule }) => rule);
}

test("an orderly day has no breach", () => {
  const [a, b, far] = [play("s1"), play("s2"), play("s5")];
  expect(
    breaches([
      presence("began", "s1"),
      a.started,
      far.started,
      a.ended(),
      b.started,
      presence("ended", "s1"),
      b.ended(),
      far.ended(),
    ]),
  ).toEqual([]);
});

test("two near stations that are heard at once are a breach, far ones and a story replaced at its own station are not", () => {
  const [a, b] = [play("s1"), play("s2")];
  expect(breaches([a.started, b.started])).toEqual(["bleed"]);
  const [c, d] = [play("s1"), play("s1")];
  expect(breaches([c.started, d.started, c.ended("replaced")])).toEqual([]);
});

test.each([
  [
    "a story begun in closed hours",
    "closed",
    [{ kind: "hall.closed", data: {} } as Fact, play("s1").started],
  ],
  [
    "a story begun during an alarm",
    "evacuation",
    [{ kind: "evacuation.began", data: {} } as Fact, play("s1").started],
  ],
  ["a presence that begins twice", "presence", [presence("began", "s1"), presence("began", "s1")]],
  ["a presence that ends without a beginning", "presence", [presence("ended", "s1")]],
])("%s is a breach", (_what, rule, facts) => {
  expect(breaches(facts)).toEqual([rule]);
});

test("a story ended as left while somebody stands there is a breach", () => {
  const one = play("s1");
  expect(breaches([presence("began", "s1"), one.started, one.ended("left", 500)])).toEqual(["left"]);
});

test("the same story twice in a row is a breach, unless it could not be heard", () => {
  const [a, again] = [play("s1", "same"), play("s1", "same")];
  expect(breaches([a.started, a.ended(), again.started])).toEqual(["again"]);
  expect(breaches([a.started, a.ended("failed", 0), again.started])).toEqual([]);
});

test("stories that begin faster than anybody can listen are a breach", () => {
  const [a, b] = [play("s1"), play("s1")];
  expect(
    breaches([
      { at: 0, fact: a.started },
      { at: 200, fact: b.started },
    ]),
  ).toEqual(["hammer"]);
});

test("a missing number and an end without a beginning are breaches", () => {
  const events = [play("s1").ended("finished", 500)].map(
    (fact): JournalEvent => ({ seq: 7, at: 0, boot: "b", upMs: 0, cause: null, ...fact }),
  );
  const more: JournalEvent = { seq: 9, at: 0, boot: "b", upMs: 0, cause: null, ...presence("began", "s1") };
  expect(checkRules([...events, more], hall).map(({ rule }) => rule)).toEqual(["pairs", "gap"]);
});
