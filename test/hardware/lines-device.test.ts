import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Device, DeviceStatus, Signal } from "../../hardware/device.ts";
import { encodeFrame, encodeSentence } from "../../hardware/lines/encode-frame.ts";
import { startLinesDevice } from "../../hardware/lines/lines-device.ts";
import { createMemoryPort, type MemoryPort } from "../../hardware/simulator/memory-port.ts";
import { silentLog } from "../../runtime/base/log.ts";
import { type FakeBoard, fakeBoard } from "../fakes/board.ts";
import { type FakeClock, fakeClock } from "../fakes/clock.ts";

describe("the lines device", () => {
  let clock: FakeClock;
  let cable: MemoryPort;
  let board: FakeBoard;
  let device: Device;
  let signals: Signal[];
  let states: DeviceStatus[];
  let opened: number;

  beforeEach(async () => {
    clock = fakeClock();
    signals = [];
    states = [];
    opened = 0;
    cable = createMemoryPort("COM3", (chunk) => board.receive(chunk));
    board = fakeBoard({ clock, write: cable.send });
    board.powerOn();
    device = startLinesDevice({
      id: "box",
      clock,
      log: silentLog,
      port: { path: "COM3" },
      openPort: (address, events) => {
        opened++;
        return cable.openPort(address, events);
      },
      onSignal: (signal) => signals.push(signal),
      onState: (status) => states.push(status),
    });
    await turn();
  });
  afterEach(async () => {
    board.powerOff();
    await device.stop();
  });

  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const reported = () => signals.map((signal) => `${signal.channel}=${signal.value}`);
  const stateNames = () => states.map((status) => status.state);
  const lampOrders = () => board.orders.map((order) => `${order.output} ${order.mode}`);
  const state = () => device.status().state;

  test("asks who is there as soon as the port is open", () => {
    expect(board.asked()).toBe(1);
    expect(device.status()).toMatchObject({
      driver: "lines",
      state: "online",
      firmware: "fake 1.0",
      port: "COM3",
    });
  });

  test("hands a signal over within the turn that brought its last byte", () => {
    const bytes = encodeFrame({ kind: "input", n: 2, input: 9, value: 1, boardMs: 10 });
    for (const byte of bytes.subarray(0, -2)) board.sayRaw(Uint8Array.of(byte));
    expect(signals).toEqual([]);
    board.sayRaw("\r");
    expect(signals).toEqual([{ deviceId: "box", channel: 9, value: 1, at: clock.now(), upMs: clock.upMs() }]);
  });

  test("is offline after three seconds without a sentence, not earlier", () => {
    board.press(3);
    board.mute(true);
    clock.advance(2999);
    expect(state()).toBe("online");
    clock.advance(1);
    expect(state()).toBe("offline");
    expect(device.status()).toMatchObject({
      since: clock.now(),
      reason: "no valid sentence for 3 s; COM3 is open",
    });
    expect(device.inputs().size).toBe(0);
    expect(reported()).toEqual(["3=1"]);
  });

  test("noise and the echo of its own orders are no sign of life", () => {
    board.mute(true);
    for (let look = 0; look < 6; look++) {
      board.sayRaw("\0\xff#$ZGHB,1,5*00\r\n");
      board.sayRaw(encodeFrame({ kind: "who" }));
      clock.advance(500);
    }
    expect(state()).toBe("offline");
    expect(device.status().discardedBytes).toBeGreaterThan(0);
  });

  test("comes back when the board speaks again, and learns what is held at once", () => {
    board.press(3);
    board.mute(true);
    clock.advance(3000);
    board.press(4);
    board.release(3);
    board.mute(false);
    clock.advance(1000);
    expect(stateNames()).toEqual(["online", "offline", "online"]);
    expect(reported()).toEqual(["3=1", "4=1"]);
    expect(device.inputs().get(3)).toBe(0);
    expect(device.status().lostSentences).toBe(0);
  });

  test("opens a silent port anew, since some systems never tell of a pulled cable", async () => {
    board.mute(true);
    clock.advance(12_000);
    expect(device.status().reason).toBe("COM3 is open but silent; trying again in 250 ms");
    clock.advance(250);
    expect(opened).toBe(2);
    board.mute(false);
    await turn();
    expect(state()).toBe("online");
  });

  test("a board that never speaks does not keep it opening", async () => {
    board.powerOff();
    const quiet = startLinesDevice({
      id: "quiet",
      clock,
      log: silentLog,
      port: { path: "COM9" },
      openPort: () => new Promise(() => {}),
      onSignal: () => {},
      onState: () => {},
    });
    expect(quiet.status()).toMatchObject({ state: "opening", reason: "opening COM9" });
    clock.advance(3000);
    expect(quiet.status()).toMatchObject({
      state: "offline",
      reason: "no valid sentence for 3 s; opening COM9",
    });
    const stopped = quiet.stop();
    clock.advance(2000);
    await stopped;
  });

  test("asks again until it was told who is there and what is held", async () => {
    board.loseNext(2); // both answers to the question on opening
    cable.pull();
    cable.plugIn();
    clock.advance(250);
    await turn();
    expect(state()).toBe("offline");
    clock.advance(1000);
    expect(state()).toBe("online");
    expect(device.inputs().size).toBe(16);
    const asked = board.asked();
    clock.advance(10_000);
    expect(board.asked()).toBe(asked);
  });

  test("noise between sentences costs none of them", () => {
    for (let round = 0; round < 100; round++) {
      board.sayRaw(
        Uint8Array.from({ length: round }, (_, at) => (at * 37 + round) % 256).filter((b) => b !== 0x24),
      );
      board.press(1);
      board.release(1);
    }
    expect(signals).toHaveLength(200);
    expect(device.status().lostSentences).toBe(0);
    expect(device.status().discardedBytes).toBeGreaterThan(1000);
  });

  test("lost sentences are counted, and the full state heals the edge that was in one", () => {
    board.loseNext(1);
    board.press(5);
    expect(reported()).toEqual([]);
    clock.advance(5000);
    expect(reported()).toEqual(["5=1"]);
    expect(device.status().lostSentences).toBe(1);
    expect(device.inputs().get(5)).toBe(1);
  });

  test("a press whose release was lost is heard when it is pressed again", () => {
    board.press(5);
    board.loseNext(1);
    board.release(5);
    board.press(5);
    expect(reported()).toEqual(["5=1", "5=0", "5=1"]);
  });

  test("an input that no hall knows is a signal as any other; one beyond the protocol is noise", () => {
    board.sayRaw(encodeFrame({ kind: "input", n: 2, input: 268, value: 1, boardMs: 1 }));
    board.sayRaw(encodeSentence("ZGIN,3,999,1,2"));
    expect(reported()).toEqual(["268=1"]);
  });

  test("sends a lamp once, not each time that it is wanted the same", () => {
    device.setOutput(1, "on");
    device.setOutput(1, "on");
    device.setOutput(1, "off");
    expect(lampOrders()).toEqual(["1 on", "1 off"]);
  });

  test("says one lamp a second again, so that a spoilt order is mended", () => {
    device.setOutput(1, "on");
    device.setOutput(2, "blink");
    clock.advance(4000);
    expect(lampOrders()).toEqual(["1 on", "2 blink", "1 on", "2 blink", "1 on", "2 blink"]);
  });

  test("lights the lamps again when the board itself began anew", () => {
    device.setOutput(2, "breathe");
    clock.advance(1500);
    board.powerOff();
    board.powerOn();
    expect(board.lamps().get(2)).toBe("breathe");
    expect(stateNames()).toEqual(["online"]);
    expect(device.status().lostSentences).toBe(0);
  });

  test("remembers the lamps that were wanted before there was a board", async () => {
    cable.pull();
    device.setOutput(3, "blink");
    expect(lampOrders()).toEqual([]);
    cable.plugIn();
    clock.advance(250);
    await turn();
    expect(lampOrders()).toEqual(["3 blink"]);
  });

  test("a listener that throws costs no other signal", async () => {
    const heard: number[] = [];
    const other = createMemoryPort("COM4", () => {});
    const second = startLinesDevice({
      id: "second",
      clock,
      log: silentLog,
      port: { path: "COM4" },
      openPort: other.openPort,
      onSignal(signal) {
        heard.push(signal.channel);
        throw new Error("a bug elsewhere");
      },
      onState() {
        throw new Error("another");
      },
    });
    await turn();
    other.send(encodeFrame({ kind: "state", n: 0, on: [1, 2, 3] }));
    expect(heard).toEqual([1, 2, 3]);
    await second.stop();
  });
});
