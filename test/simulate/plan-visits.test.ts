import { expect, test } from "vitest";
import { planVisits } from "../../runtime/simulate/plan-visits.ts";

const spots = [
  { station: "s1", button: 1, motion: 11 },
  { station: "s2", button: 2, motion: undefined },
];
const options = { spots, minutes: 30, perMinute: 6, seed: 1 };

test("the same seed gives the same day, another seed another", () => {
  expect(planVisits(options)).toEqual(planVisits(options));
  expect(planVisits({ ...options, seed: 2 })).not.toEqual(planVisits(options));
});

test("acts come in the order of time and every press is let go", () => {
  const acts = planVisits(options);
  expect(acts.map(({ atMs }) => atMs)).toEqual(acts.map(({ atMs }) => atMs).sort((a, b) => a - b));
  for (const channel of [1, 2]) {
    const values = acts.filter((act) => act.channel === channel);
    expect(values.filter(({ value }) => value === 1)).toHaveLength(values.length / 2);
  }
});

test("about as many visitors come as were asked for", () => {
  const visitors = planVisits({ ...options, spots: spots.slice(0, 1) }).filter(
    ({ channel, value }) => channel === 11 && value === 1,
  );
  expect(visitors.length).toBeGreaterThan(130);
  expect(visitors.length).toBeLessThan(230);
});

test("a hall without spots has no visits", () => {
  expect(planVisits({ ...options, spots: [] })).toEqual([]);
});
