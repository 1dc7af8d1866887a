import { expect, test, vi } from "vitest";
import { createRuntimeKeeper, type RuntimeEvents } from "../../electron/keep-runtime.ts";
import { fakeClock } from "../fakes/clock.ts";
import { quietLog } from "./quiet-log.ts";

const doors = { kiosk: "http://127.0.0.1:8600", visitor: "http://127.0.0.1:8610" };

function makeKeeper() {
  const clock = fakeClock();
  const started: (RuntimeEvents & { stop: () => void; kill: () => void })[] = [];
  const onReady = vi.fn();
  const onGone = vi.fn();
  const keeper = createRuntimeKeeper({
    launch(events) {
      const process = { ...events, stop: vi.fn(), kill: vi.fn(() => events.onExit(1)) };
      started.push(process);
      return process;
    },
    onReady,
    onGone,
    after: clock.after,
    log: quietLog,
  });
  const last = () => {
    const process = started.at(-1);
    if (!process) throw new Error("nothing was started");
    return process;
  };
  return { clock, started, last, keeper, onReady, onGone };
}

test("starts the runtime again whenever it ends, later each time, never later than half a minute", () => {
  const { clock, started, last, keeper } = makeKeeper();
  keeper.start();
  const delays: number[] = [];
  for (let i = 0; i < 9; i++) {
    const before = clock.upMs();
    const count = started.length;
    last().onExit(1);
    while (started.length === count) clock.advance(100);
    delays.push(clock.upMs() - before);
  }
  expect(delays).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
});

test("forgets earlier faults once the runtime has run for a minute", () => {
  const { clock, started, last, keeper } = makeKeeper();
  keeper.start();
  for (let i = 0; i < 4; i++) {
    last().onExit(1);
    clock.advance(30_000);
  }
  last().onReady(doors);
  clock.advance(60_000);
  last().onExit(1);
  clock.advance(500);
  expect(started).toHaveLength(6);
});

test("a runtime that says ready and ends at once is not taken for steady", () => {
  const { clock, started, last, keeper } = makeKeeper();
  keeper.start();
  for (let i = 0; i < 4; i++) {
    last().onReady(doors);
    last().onExit(1);
    clock.advance(60_000);
  }
  last().onExit(1);
  clock.advance(7_000);
  expect(started).toHaveLength(5);
});

test("tells when the runtime is ready and when it has gone", () => {
  const { last, keeper, onReady, onGone } = makeKeeper();
  keeper.start();
  last().onReady(doors);
  expect(onReady).toHaveBeenCalledWith(doors);
  expect(onGone).not.toHaveBeenCalled();
  last().onExit(1);
  expect(onGone).toHaveBeenCalledTimes(1);
});

test("replaces a runtime that no longer answers", () => {
  const { clock, started, last, keeper } = makeKeeper();
  keeper.start();
  const first = last();
  keeper.replace();
  expect(first.kill).toHaveBeenCalled();
  clock.advance(500);
  expect(started).toHaveLength(2);
});

test("stops by asking, waits for the end and starts nothing afterwards", async () => {
  const { clock, started, last, keeper } = makeKeeper();
  keeper.start();
  const stopped = keeper.stop();
  expect(last().stop).toHaveBeenCalled();
  last().onExit(0);
  await stopped;
  clock.advance(120_000);
  expect(started).toHaveLength(1);
  expect(last().kill).not.toHaveBeenCalled();
});

test("ends a runtime by force when it does not heed the asking", async () => {
  const { clock, last, keeper } = makeKeeper();
  keeper.start();
  const stopped = keeper.stop();
  clock.advance(5_000);
  expect(last().kill).toHaveBeenCalled();
  await stopped;
});

test("stops at once while it waits to start again", async () => {
  const { clock, started, last, keeper } = makeKeeper();
  keeper.start();
  last().onExit(1);
  await keeper.stop();
  clock.advance(120_000);
  expect(started).toHaveLength(1);
});
