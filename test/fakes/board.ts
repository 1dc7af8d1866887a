import type { DeviceClock, LampMode } from "../../hardware/device.ts";
import { createLinesDecoder } from "../../hardware/lines/decoder.ts";
import { type Board, createBoard } from "../../hardware/simulator/board.ts";
import type { Pty } from "./pty.ts";

/** A board that behaves, and misbehaves when told to. Nothing is said before `powerOn`. */
export type FakeBoard = Board & {
  press(input: number): void;
  release(input: number): void;
  motion(input: number, value: 0 | 1): void;
  /** Every ZGOUT that came, in order. */
  readonly orders: readonly { output: number; mode: LampMode }[];
  /** How often ZGWHO came. */
  asked(): number;
  /** The next sentences are counted but never arrive. */
  loseNext(sentences: number): void;
  /** While mute, nothing it says arrives, though it lives. */
  mute(isMute: boolean): void;
  /** Bytes as they are, past the protocol. */
  sayRaw(bytes: Uint8Array | string): void;
};

export type FakeBoardDeps = {
  clock: DeviceClock;
  write(bytes: Uint8Array): void;
  inputs?: number;
  outputs?: number;
};

/** Speaks the lines protocol over any sink of bytes; hand it the host's bytes by `receive`. */
export function fakeBoard(deps: FakeBoardDeps): FakeBoard {
  const orders: { output: number; mode: LampMode }[] = [];
  const decoder = createLinesDecoder();
  let asked = 0;
  let toLose = 0;
  let isMute = false;
  const board = createBoard({
    ...deps,
    firmware: "fake 1.0",
    send(bytes) {
      if (toLose > 0) toLose--;
      else if (!isMute) deps.write(bytes);
    },
  });
  return {
    ...board,
    receive(chunk) {
      for (const frame of decoder.push(chunk).frames) {
        if (frame.kind === "out") orders.push({ output: frame.output, mode: frame.mode });
        if (frame.kind === "who") asked++;
      }
      board.receive(chunk);
    },
    press: (input) => board.set(input, 1),
    release: (input) => board.set(input, 0),
    motion: (input, value) => board.set(input, value),
    orders,
    asked: () => asked,
    loseNext(sentences) {
      toLose = sentences;
    },
    mute(next) {
      isMute = next;
    },
    sayRaw: (bytes) =>
      deps.write(typeof bytes === "string" ? Uint8Array.from(Buffer.from(bytes, "latin1")) : bytes),
  };
}

export type PtyBoard = FakeBoard & { pullCable(): Promise<void>; plugIn(): Promise<void> };

/** A powered fake board at the board's end of `pty`. Pulling its cable takes its power, as on USB. */
export function fakeBoardOn(pty: Pty, deps: Omit<FakeBoardDeps, "write">): PtyBoard {
  const board = fakeBoard({ ...deps, write: pty.write });
  pty.onData(board.receive);
  board.powerOn();
  return {
    ...board,
    async pullCable() {
      board.powerOff();
      await pty.pull();
    },
    async plugIn() {
      await pty.plugIn();
      board.powerOn();
    },
  };
}
