import type { DeviceClock, LampMode } from "../device.ts";
import { createLinesDecoder } from "../lines/decoder.ts";
import { encodeFrame } from "../lines/encode-frame.ts";
import type { BoardFrame } from "../lines/frame.ts";

export type BoardDeps = {
  clock: DeviceClock;
  /** Takes one whole sentence to the host. */
  send(bytes: Uint8Array): void;
  firmware?: string;
  /** How many inputs and outputs it has; 16 and 8 unless told. */
  inputs?: number;
  outputs?: number;
  /** Told when the host sets a lamp. */
  onLamp?(output: number, mode: LampMode): void;
};
export type Board = {
  /** Begins anew, as after a reset: counts from 0, lamps dark, says ZGID and ZGST. Inputs are as they are held. */
  powerOn(): void;
  powerOff(): void;
  /** Bytes from the host. */
  receive(chunk: Uint8Array): void;
  /** Holds an input at a value; says so where it changed. Beyond its inputs nothing happens. */
  set(input: number, value: 0 | 1): void;
  lamps(): ReadonlyMap<number, LampMode>;
};

const heartbeatMs = 1000;
const beatsPerFullState = 5;

/** `Omit` that keeps the members of a union apart. */
type Uncounted<T> = T extends unknown ? Omit<T, "n"> : never;

/** A board as the protocol wants it, without the board: what the simulator and `zange simulate` speak with. */
export function createBoard(deps: BoardDeps): Board {
  const { clock } = deps;
  const inputCount = deps.inputs ?? 16;
  const outputCount = deps.outputs ?? 8;
  const held = new Set<number>();
  const lamps = new Map<number, LampMode>();
  let decoder = createLinesDecoder();
  let isOn = false;
  let startedAt = 0;
  let n = 0;
  let beats = 0;
  let cancelBeat = () => {};

  const boardMs = () => Math.floor(clock.upMs() - startedAt) % 2 ** 32;

  function say(frame: Uncounted<BoardFrame>): void {
    const counted: BoardFrame = { ...frame, n };
    n = (n + 1) % 256;
    deps.send(encodeFrame(counted));
  }

  function introduce(): void {
    say({ kind: "id", firmware: deps.firmware ?? "zange-sim 1", inputs: inputCount, outputs: outputCount });
    sayState();
  }

  function sayState(): void {
    say({ kind: "state", on: [...held].sort((a, b) => a - b) });
  }

  function beat(): void {
    cancelBeat = clock.after(heartbeatMs, beat);
    say({ kind: "heartbeat", boardMs: boardMs() });
    if (++beats % beatsPerFullState === 0) sayState();
  }

  return {
    powerOn() {
      if (isOn) return;
      isOn = true;
      decoder = createLinesDecoder();
      startedAt = clock.upMs();
      n = 0;
      beats = 0;
      for (let output = 1; output <= outputCount; output++) lamps.set(output, "off");
      cancelBeat = clock.after(heartbeatMs, beat);
      introduce();
    },
    powerOff() {
      isOn = false;
      cancelBeat();
      for (const output of lamps.keys()) lamps.set(output, "off");
    },
    receive(chunk) {
      if (!isOn) return;
      for (const frame of decoder.push(chunk).frames) {
        if (frame.kind === "who") introduce();
        if (frame.kind !== "out" || !lamps.has(frame.output)) continue;
        lamps.set(frame.output, frame.mode);
        deps.onLamp?.(frame.output, frame.mode);
      }
    },
    set(input, value) {
      if (input < 1 || input > inputCount || held.has(input) === (value === 1)) return;
      if (value === 1) held.add(input);
      else held.delete(input);
      if (isOn) say({ kind: "input", input, value, boardMs: boardMs() });
    },
    lamps: () => lamps,
  };
}
