import { expect, test } from "vitest";
import { heldSpans } from "../../runtime/simulate/held-spans.ts";
import { type CrowdAct, planCrowd } from "../../runtime/simulate/plan-crowd.ts";

const spots = Array.from({ length: 7 }, (_, at) => ({
  station: `s${at + 1}`,
  button: at + 1,
  motion: at + 11,
}));
const options = { spots, crowd: 40, minutes: 30, seed: 1 };
const kindsIn = (acts: CrowdAct[]) => new Set(acts.map(({ who }) => who.replace(/ s\d$/, "")));

test("the same seed gives the same half hour, another seed another", () => {
  expect(planCrowd(options)).toEqual(planCrowd(options));
  expect(planCrowd({ ...options, seed: 2 })).not.toEqual(planCrowd(options));
});

test("acts come in the order of time, and every input and the cable are let go of in the end", () => {
  const acts = planCrowd(options);
  expect(acts.map(({ atMs }) => atMs)).toEqual(acts.map(({ atMs }) => atMs).sort((a, b) => a - b));
  const held = new Set<number>();
  let plugged = true;
  for (const act of acts) {
    if (act.kind === "cable") {
      expect(act.plugged).toBe(!plugged);
      plugged = act.plugged;
    } else {
      expect(held.has(act.channel)).toBe(act.value === 0);
      if (act.value === 1) held.add(act.channel);
      else held.delete(act.channel);
    }
  }
  expect([held.size, plugged]).toEqual([0, true]);
});

test("all kinds of visitors and mishaps are there", () => {
  // In a full hall the stuck sensor hardly shows: somebody stands there anyway.
  const acts = [...planCrowd(options), ...planCrowd({ ...options, crowd: 1 })];
  expect([...kindsIn(acts)].sort()).toEqual(
    [
      "路过 passer-by",
      "听故事 listener",
      "连着按 button masher",
      "带班 class with a guide",
      "感应器卡住 stuck sensor",
      "线松了 flapping cable",
    ].sort(),
  );
});

test("a short visit of a few people has neither class nor mishap", () => {
  const kinds = kindsIn(planCrowd({ ...options, crowd: 5, minutes: 2 }));
  for (const kind of kinds) expect(kind).toMatch(/passer-by|listener|masher/);
});

test("a hall without spots has no acts but its cable's", () => {
  expect(planCrowd({ ...options, spots: [], minutes: 2 })).toEqual([]);
});

test("what several people hold is on with the first and off with the last", () => {
  const who = "w";
  const spans = [
    { channel: 1, fromMs: 100, toMs: 500, who },
    { channel: 1, fromMs: 300, toMs: 900, who },
    { channel: 1, fromMs: 1000, toMs: 9000, who },
    { channel: 2, fromMs: 6000, toMs: 7000, who },
  ];
  expect(heldSpans(spans, 5000).map(({ atMs, value }) => [atMs, value])).toEqual([
    [100, 1],
    [900, 0],
    [1000, 1],
    [5000, 0],
  ]);
});
