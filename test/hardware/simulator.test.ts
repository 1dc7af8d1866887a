import { describe, expect, test } from "vitest";
import { isSimulator, startSimulator } from "../../hardware/simulator/start-simulator.ts";
import { startDevice } from "../../hardware/start-device.ts";
import { silentLog } from "../../runtime/base/log.ts";
import { fakeClock } from "../fakes/clock.ts";
import { describeDevice } from "./device-suite.ts";

describeDevice("the simulator", async (deps) => {
  const device = startSimulator(deps);
  return {
    device,
    press: device.press,
    release: device.release,
    lamps: device.lamps,
    pullCable: async () => device.pullCable(),
    plugIn: async () => device.plugIn(),
    takeApart: device.stop,
  };
});

describe("the simulator", () => {
  test("has the channels that the hall uses, and reports within the call", async () => {
    const heard: string[] = [];
    const device = startDevice(
      { id: "demo", driver: "simulator", inputs: { 1: {}, 17: {} }, outputs: { 7: {} } },
      {
        clock: fakeClock(),
        log: silentLog,
        onSignal: (signal) => heard.push(`${signal.channel}=${signal.value}`),
        onState: () => {},
      },
    );
    expect(isSimulator(device)).toBe(true);
    await Promise.resolve();
    await Promise.resolve();
    expect(device.status()).toMatchObject({ driver: "simulator", state: "online", port: "simulator" });
    device.set(17, 1);
    expect(heard).toEqual(["17=1"]);
    device.setOutput(7, "blink");
    expect(device.lamps().get(7)).toBe("blink");
    expect([...device.inputs().keys()]).toHaveLength(17);
    device.press(18); // it has no such input
    expect(heard).toEqual(["17=1"]);
    await device.stop();
  });
});
