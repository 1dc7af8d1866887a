import type { Device, DeviceDeps, LampMode } from "../device.ts";
import { startLinesDevice } from "../lines/lines-device.ts";
import { createBoard } from "./board.ts";
import { createMemoryPort } from "./memory-port.ts";

/** A device without hardware, with hands to operate it. It goes through the real encoder, decoder and port keeper. */
export type Simulator = Device & {
  press(channel: number): void;
  release(channel: number): void;
  set(channel: number, value: 0 | 1): void;
  /** The board loses its power too, as one on a USB cable does. */
  pullCable(): void;
  plugIn(): void;
  /** What the lamps of the board show, which is what it was told, if it was. */
  lamps(): ReadonlyMap<number, LampMode>;
};

export type SimulatorDeps = DeviceDeps & {
  /** How many the board has; 16 and 8 unless told. */
  inputs?: number;
  outputs?: number;
};

/** Signals of `press`, `release` and `set` come out within the call. It is online a moment after it was started. */
export function startSimulator(deps: SimulatorDeps): Simulator {
  const cable = createMemoryPort("simulator", (chunk) => board.receive(chunk));
  const board = createBoard({ ...deps, send: cable.send });
  const device = startLinesDevice({
    ...deps,
    driver: "simulator",
    port: { path: "simulator" },
    openPort: cable.openPort,
  });
  board.powerOn();
  return {
    ...device,
    press: (channel) => board.set(channel, 1),
    release: (channel) => board.set(channel, 0),
    set: board.set,
    pullCable() {
      board.powerOff();
      cable.pull();
    },
    plugIn() {
      cable.plugIn();
      board.powerOn();
    },
    lamps: board.lamps,
    async stop() {
      board.powerOff();
      await device.stop();
    },
  };
}

/** True for a device that a visitor of the demo hall may operate on screen. */
export function isSimulator(device: Device): device is Simulator {
  return "pullCable" in device;
}
