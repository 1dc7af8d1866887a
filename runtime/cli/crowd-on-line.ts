import type { LampMode } from "../../hardware/device.ts";
import { openSerialPort } from "../../hardware/port/open-serial-port.ts";
import { createBoard } from "../../hardware/simulator/board.ts";
import { systemClock } from "../base/clock.ts";
import type { Device } from "../contract/hall.ts";
import type { CrowdAct } from "../simulate/plan-crowd.ts";

export type CrowdOnLine = {
  /** The board's end of the line. */
  path: string;
  device: Device;
  acts: readonly CrowdAct[];
  onAct(act: CrowdAct): void;
  onLamp(station: string, mode: LampMode, atMs: number): void;
  /** About ten times a second. */
  onLook(atMs: number): void;
};

const lookEveryMs = 100;
/** After the last act the stories under way come to their end. */
const restMs = 20_000;

/** Plays a board at the other end of a serial line, in real time. Throws where the port cannot be opened. */
export async function runCrowdOnLine({ path, device, acts, ...told }: CrowdOnLine): Promise<void> {
  const startedAt = systemClock.upMs();
  const atMs = () => systemClock.upMs() - startedAt;
  const stationOf = new Map(
    Object.entries(device.outputs).map(([channel, { station }]) => [Number(channel), station]),
  );
  const line = await openSerialPort(
    { path },
    {
      onBytes: (chunk) => board.receive(chunk),
      onClosed: (reason) => console.error(`线断了 the line is gone: ${reason}`),
    },
  );
  const board = createBoard({
    clock: systemClock,
    send: (bytes) => line.write(bytes),
    inputs: Math.max(1, ...Object.keys(device.inputs).map(Number)),
    outputs: Math.max(1, ...stationOf.keys()),
    onLamp(output, mode) {
      const station = stationOf.get(output);
      if (station !== undefined) told.onLamp(station, mode, atMs());
    },
  });
  board.powerOn();
  const looking = setInterval(() => told.onLook(atMs()), lookEveryMs);
  for (const act of acts) {
    await until(startedAt + act.atMs);
    told.onAct(act);
    if (act.kind === "input") board.set(act.channel, act.value);
    else if (act.plugged) board.powerOn();
    else board.powerOff();
  }
  await until(systemClock.upMs() + restMs);
  clearInterval(looking);
  board.powerOff();
  await line.close();
}

function until(upMs: number): Promise<void> {
  return new Promise((done) => systemClock.after(Math.max(0, upMs - systemClock.upMs()), done));
}
