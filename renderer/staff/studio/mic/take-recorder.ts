import { waveOf } from "./wave-of.ts";

/** Kept from before the press: people begin to speak as they press. */
const beforeMs = 250;
/** Recorded on after the press: people press as they end. */
export const afterMs = 220;

export type TakeRecorder = {
  add(piece: Float32Array): void;
  /** Begins a take with what was heard just before. */
  begin(): void;
  /** The take so far as a WAVE file; nothing where none was begun. */
  end(): Blob | undefined;
  /** Throws what was begun away. */
  drop(): void;
  isRunning(): boolean;
};

/** Gathers the pieces of a take. */
export function createTakeRecorder(sampleRate: number): TakeRecorder {
  let before: Float32Array[] = [];
  let take: Float32Array[] | undefined;
  const mostBefore = (sampleRate * beforeMs) / 1000;
  return {
    add(piece) {
      if (take) {
        take.push(piece);
        return;
      }
      before.push(piece);
      while (lengthOf(before) - (before[0]?.length ?? 0) >= mostBefore) before.shift();
    },
    begin() {
      take = before;
      before = [];
    },
    end() {
      const ended = take;
      take = undefined;
      return ended && waveOf(ended, sampleRate);
    },
    drop() {
      take = undefined;
    },
    isRunning: () => take !== undefined,
  };
}

function lengthOf(pieces: readonly Float32Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
