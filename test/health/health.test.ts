import { expect, test } from "vitest";
import type { Fact } from "../../runtime/contract/journal.ts";
import { createHealth } from "../../runtime/health/health.ts";
import { fakeClock } from "../fakes/clock.ts";

function openHealth() {
  const clock = fakeClock();
  const facts: Fact[] = [];
  return { clock, facts, health: createHealth({ clock, onFact: (fact) => facts.push(fact) }) };
}

test("a fault raised twice keeps its beginning, takes the new details and is told once", () => {
  const { clock, facts, health } = openHealth();
  health.raise("config/invalid", "", { line: 12 });
  clock.advance(60_000);
  health.raise("config/invalid", "", { line: 14 });
  expect(health.faults()).toMatchObject([{ since: clock.now() - 60_000, severity: "warning" }]);
  expect(health.faults()[0]?.sentence).toContain("第 14 行");
  expect(facts).toHaveLength(1);
  expect(facts[0]).toMatchObject({ kind: "fault.raised", data: { code: "config/invalid", subject: "" } });
});

test("a cleared fault is gone and the journal hears how long it lasted", () => {
  const { clock, facts, health } = openHealth();
  health.raise("device/offline", "corridor-box");
  clock.advance(90_000);
  health.clear("device/offline", "corridor-box");
  expect(health.faults()).toEqual([]);
  expect(facts.at(-1)).toEqual({
    kind: "fault.cleared",
    data: { code: "device/offline", subject: "corridor-box", lastedMs: 90_000 },
  });
});

test("clearing what is not wrong says nothing", () => {
  const { facts, health } = openHealth();
  health.clear("disk/low", "");
  expect(facts).toEqual([]);
});

test("the same code for two subjects is two faults", () => {
  const { health } = openHealth();
  health.raise("device/noise", "a");
  health.raise("device/noise", "b");
  health.clear("device/noise", "a");
  expect(health.faults().map((fault) => fault.subject)).toEqual(["b"]);
});

test("the serious come first, then the oldest", () => {
  const { clock, health } = openHealth();
  health.raise("pack/sample-not-approved", "");
  clock.advance(1000);
  health.raise("disk/low", "");
  clock.advance(1000);
  health.raise("config/invalid", "");
  clock.advance(1000);
  health.raise("device/offline", "box");
  expect(health.faults().map((fault) => fault.code)).toEqual([
    "device/offline",
    "disk/low",
    "config/invalid",
    "pack/sample-not-approved",
  ]);
});

test("the status is that of the worst fault, a note alone is well", () => {
  const { health } = openHealth();
  expect(health.status()).toBe("ok");
  health.raise("pack/sample-not-approved", "");
  expect(health.status()).toBe("ok");
  health.raise("disk/low", "");
  expect(health.status()).toBe("warning");
  health.raise("journal/failed", "");
  expect(health.status()).toBe("serious");
});

test("a journal that throws does not take health with it", () => {
  const clock = fakeClock();
  const health = createHealth({
    clock,
    onFact: () => {
      throw new Error("disk I/O error");
    },
  });
  health.raise("journal/failed", "");
  expect(health.faults()).toHaveLength(1);
});

test("a fault of yesterday says so", () => {
  const { clock, health } = openHealth(); // 09:00 in the hall
  health.raise("device/offline", "box");
  clock.advance(24 * 3_600_000);
  expect(health.faults()[0]?.sentence).toContain("从昨天 09:00 起");
});
