/** A sound that is decoded and can be heard without waiting for anything. */
export type Clip = {
  readonly durationMs: number;
  /** What it takes of memory while it is kept. */
  readonly bytes: number;
  /** Sounds it from that place into all of these at the same moment: now. `ended` is called once it has played to its end. */
  sing(into: readonly AudioNode[], fromMs: number, ended: () => void): Singing;
  /** Gives its memory back. */
  release(): void;
};

export type Singing = {
  /** Place in the sound, milliseconds. */
  positionMs(): number;
  isPlaying(): boolean;
  /** At once, with a click unless it was faded before; `ended` is not called. */
  stop(): void;
};

const bytesPerSample = 4;

/** What a sound of one channel takes once it is decoded. */
export function decodedBytes(durationMs: number, sampleRate: number): number {
  return Math.ceil((durationMs / 1000) * sampleRate) * bytesPerSample;
}
