import { expect, test, vi } from "vitest";
import { startHeartbeat } from "../../electron/heartbeat.ts";
import { fakeClock } from "../fakes/clock.ts";

function makeHeartbeat(ask: () => Promise<boolean>) {
  const clock = fakeClock();
  const onLost = vi.fn();
  const timing = { everyMs: 10_000, withinMs: 5_000, misses: 3 };
  const stop = startHeartbeat({ ask, ...timing, onLost, after: clock.after });
  const pass = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += 1_000) {
      clock.advance(1_000);
      await Promise.resolve();
      await Promise.resolve();
    }
  };
  return { onLost, stop, pass };
}

test("says nothing while all is well", async () => {
  const { onLost, pass } = makeHeartbeat(async () => true);
  await pass(600_000);
  expect(onLost).not.toHaveBeenCalled();
});

test.each([
  ["says no", async () => false],
  ["throws", () => Promise.reject(new Error("gone"))],
  ["keeps silent", () => new Promise<boolean>(() => {})],
])("tells after three misses when the other side %s", async (_how, ask) => {
  const { onLost, pass } = makeHeartbeat(ask);
  await pass(29_000);
  expect(onLost).not.toHaveBeenCalled();
  await pass(17_000);
  expect(onLost).toHaveBeenCalledTimes(1);
});

test("begins to count again after every good answer", async () => {
  let turn = 0;
  const { onLost, pass } = makeHeartbeat(async () => turn++ % 3 === 2);
  await pass(300_000);
  expect(onLost).not.toHaveBeenCalled();
});

test("asks no more once it is stopped", async () => {
  const ask = vi.fn(async () => false);
  const { onLost, stop, pass } = makeHeartbeat(ask);
  await pass(20_000);
  stop();
  await pass(60_000);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(onLost).not.toHaveBeenCalled();
});
