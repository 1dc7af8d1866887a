import { describe, expect, test } from "vitest";
import { startLinesDevice } from "../../hardware/lines/lines-device.ts";
import { openSerialPort } from "../../hardware/port/open-serial-port.ts";
import { silentLog } from "../../runtime/base/log.ts";
import { fakeBoardOn } from "../fakes/board.ts";
import { fakeClock } from "../fakes/clock.ts";
import { hasPty, openPty } from "../fakes/pty.ts";
import { describeDevice } from "./device-suite.ts";

// Real bytes through a real terminal driver; only time is ours.
describe.skipIf(!hasPty)("on a pseudo-terminal (needs socat)", () => {
  describeDevice("the lines device", async (deps) => {
    const pty = await openPty();
    const board = fakeBoardOn(pty, { clock: deps.clock });
    const device = startLinesDevice({ ...deps, port: { path: pty.hostPath }, openPort: openSerialPort });
    return {
      device,
      press: board.press,
      release: board.release,
      lamps: board.lamps,
      pullCable: board.pullCable,
      plugIn: board.plugIn,
      async takeApart() {
        await device.stop();
        board.powerOff();
        await pty.close();
      },
    };
  });

  test("a port that is not there is waited for", async () => {
    const clock = fakeClock();
    const pty = await openPty();
    await pty.pull();
    const states: string[] = [];
    const device = startLinesDevice({
      id: "box",
      clock,
      log: silentLog,
      port: { path: pty.hostPath },
      openPort: openSerialPort,
      onSignal: () => {},
      onState: (status) => states.push(status.state),
    });
    expect(device.status()).toMatchObject({ state: "opening", reason: `opening ${pty.hostPath}` });
    const until = async (state: string, stepMs = 0) => {
      for (let look = 0; look < 1000 && device.status().state !== state; look++) {
        clock.advance(stepMs);
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
      expect(device.status().state).toBe(state);
    };
    await until("offline");
    expect(device.status().reason).toMatch(
      /^No such file or directory, cannot open .*; trying again in 250 ms$/,
    );
    await pty.plugIn();
    const board = fakeBoardOn(pty, { clock });
    await until("online", 50);
    expect(states).toEqual(["offline", "online"]);
    await device.stop();
    board.powerOff();
    await pty.close();
  });
});
