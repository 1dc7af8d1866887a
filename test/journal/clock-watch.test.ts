import { expect, test } from "vitest";
import type { Fact } from "../../runtime/contract/journal.ts";
import { watchClock } from "../../runtime/journal/clock-watch.ts";
import { fakeClock } from "../fakes/clock.ts";

function watch(start?: number) {
  const clock = fakeClock(start);
  const facts: Fact[] = [];
  const stop = watchClock(clock, (fact) => facts.push(fact));
  return { clock, facts, stop };
}

test("a dead clock that the network sets is recorded once, with what it was and what it became", () => {
  const { clock, facts } = watch(Date.UTC(2000, 0, 1));
  clock.advance(60_000);
  expect(facts).toEqual([]);
  clock.setWall(Date.UTC(2026, 10, 21));
  clock.advance(60_000);
  const fromMs = Date.UTC(2000, 0, 1) + 70_000;
  expect(facts).toEqual([{ kind: "clock.stepped", data: { fromMs, toMs: Date.UTC(2026, 10, 21) + 10_000 } }]);
});

test("a step back counts too; a small correction does not", () => {
  const { clock, facts } = watch();
  clock.setWall(clock.now() + 4900);
  clock.advance(20_000);
  expect(facts).toEqual([]);
  clock.setWall(clock.now() - 3_600_000);
  clock.advance(20_000);
  expect(facts).toHaveLength(1);
});

test("many small corrections one way are recorded when they add up to a step", () => {
  const { clock, facts } = watch();
  for (let i = 0; i < 6; i++) {
    clock.setWall(clock.now() + 1000);
    clock.advance(10_000);
  }
  expect(facts).toHaveLength(1);
});

test("says nothing after it was stopped", () => {
  const { clock, facts, stop } = watch();
  stop();
  clock.setWall(0);
  clock.advance(60_000);
  expect(facts).toEqual([]);
});
