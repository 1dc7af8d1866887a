import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Device, DeviceDeps, DeviceStatus, LampMode, Signal } from "../../hardware/device.ts";
import { silentLog } from "../../runtime/base/log.ts";
import { type FakeClock, fakeClock } from "../fakes/clock.ts";

/** A device and the hands on the other end of its cable. */
export type Rig = {
  device: Device;
  press(channel: number): void;
  release(channel: number): void;
  lamps(): ReadonlyMap<number, LampMode>;
  pullCable(): Promise<void>;
  plugIn(): Promise<void>;
  takeApart(): Promise<void>;
};

/** What the runtime may expect of any device, whatever it is made of. */
export function describeDevice(name: string, build: (deps: DeviceDeps) => Promise<Rig>): void {
  describe(`${name}, as any device`, () => {
    let clock: FakeClock;
    let rig: Rig;
    let signals: Signal[];
    let states: DeviceStatus[];

    beforeEach(async () => {
      clock = fakeClock();
      signals = [];
      states = [];
      rig = await build({
        id: "box",
        clock,
        log: silentLog,
        onSignal: (signal) => signals.push(signal),
        onState: (status) => states.push(status),
      });
      await until(() => rig.device.status().state === "online");
    });
    afterEach(() => rig.takeApart());

    /** Waits for the bytes to travel; lets `stepMs` of the fake time pass at each look. */
    async function until(isSo: () => boolean, stepMs = 0): Promise<void> {
      const began = performance.now();
      while (!isSo()) {
        if (performance.now() - began > 5000) throw new Error(`never: ${isSo}`);
        clock.advance(stepMs);
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
    }
    const reported = () => signals.map((signal) => `${signal.channel}=${signal.value}`);

    test("comes online by itself and says so once", () => {
      expect(states.map((status) => status.state)).toEqual(["online"]);
      expect(rig.device.status()).toMatchObject({
        id: "box",
        state: "online",
        portIsOpen: true,
        reason: "",
        lostSentences: 0,
        discardedBytes: 0,
      });
    });

    test("reports a press and its release, in order, with both clocks", async () => {
      rig.press(3);
      await until(() => signals.length === 1);
      clock.advance(120);
      rig.release(3);
      await until(() => signals.length === 2);
      const [press, release] = signals;
      expect(press).toMatchObject({ deviceId: "box", channel: 3, value: 1 });
      expect(release).toMatchObject({ deviceId: "box", channel: 3, value: 0 });
      expect((release?.at ?? 0) - (press?.at ?? 0)).toBe(120);
      expect((release?.upMs ?? 0) - (press?.upMs ?? 0)).toBe(120);
    });

    test("knows the value of every input once it is online", async () => {
      await until(() => rig.device.inputs().size > 0);
      expect([...rig.device.inputs().values()].every((value) => value === 0)).toBe(true);
      rig.press(2);
      await until(() => rig.device.inputs().get(2) === 1);
    });

    test("loses no press of a busy group", async () => {
      for (let round = 0; round < 50; round++) {
        rig.press(1 + (round % 7));
        rig.release(1 + (round % 7));
      }
      await until(() => signals.length === 100);
      expect(reported().slice(0, 4)).toEqual(["1=1", "1=0", "2=1", "2=0"]);
    });

    test("sets lamps", async () => {
      rig.device.setOutput(1, "breathe");
      rig.device.setOutput(2, "blink");
      rig.device.setOutput(1, "on");
      await until(() => rig.lamps().get(1) === "on" && rig.lamps().get(2) === "blink");
    });

    test("stays online as long as the board lives", async () => {
      for (let second = 1; second <= 20; second++) {
        clock.advance(1000);
        rig.press(1); // what comes behind the heartbeat shows that it arrived
        rig.release(1);
        await until(() => signals.length === 2 * second);
      }
      expect(states.map((status) => status.state)).toEqual(["online"]);
    });

    test("is offline at once when the cable is pulled, and holds no input down", async () => {
      rig.press(3);
      await until(() => signals.length === 1);
      await rig.pullCable();
      await until(() => rig.device.status().state === "offline");
      expect(rig.device.status().reason).not.toBe("");
      expect(rig.device.inputs().size).toBe(0);
      expect(reported()).toEqual(["3=1"]);
    });

    test("comes back when the cable is put back, lamps as they were wanted", async () => {
      rig.device.setOutput(1, "breathe");
      await until(() => rig.lamps().get(1) === "breathe");
      await rig.pullCable();
      await until(() => rig.device.status().state === "offline");
      expect(rig.lamps().get(1)).toBe("off");
      rig.device.setOutput(2, "on");
      clock.advance(60_000);
      await rig.plugIn();
      await until(() => rig.device.status().state === "online", 50);
      await until(() => rig.lamps().get(1) === "breathe" && rig.lamps().get(2) === "on");
      expect(states.map((status) => status.state)).toEqual(["online", "offline", "online"]);
      expect(rig.device.status()).toMatchObject({ reason: "", lostSentences: 0 });
      rig.press(4);
      await until(() => signals.length === 1);
    });

    test("reports what is held when it comes back, and does not replay what was pressed meanwhile", async () => {
      rig.press(5);
      await until(() => signals.length === 1);
      await rig.pullCable();
      await until(() => rig.device.status().state === "offline");
      rig.press(6);
      rig.release(6);
      rig.press(7);
      await rig.plugIn();
      await until(() => signals.length === 3, 50);
      expect(reported()).toEqual(["5=1", "5=1", "7=1"]);
    });

    test("survives a cable that is pulled again and again", async () => {
      for (let round = 0; round < 3; round++) {
        await rig.pullCable();
        await until(() => rig.device.status().state === "offline");
        await rig.plugIn();
        await until(() => rig.device.status().state === "online", 50);
      }
      rig.press(1);
      await until(() => signals.length === 1);
    });

    test("takes any output number without complaint", () => {
      for (const output of [0, -1, 8, 999, 1.5, Number.NaN]) rig.device.setOutput(output, "on");
      expect(rig.device.status().state).toBe("online");
    });

    test("says nothing after it was stopped", async () => {
      await rig.device.stop();
      rig.press(1);
      clock.advance(60_000);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(signals).toEqual([]);
      expect(states.map((status) => status.state)).toEqual(["online"]);
      await rig.device.stop();
    });
  });
}
