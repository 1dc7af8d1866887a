import {
  clippedAt,
  judgeLevels,
  shareOfLevels,
  type TakeVerdict,
} from "../../../../runtime/contract/take-verdict.ts";

const windowMs = 10;
/** What the last seconds sounded like is what is said. */
const heardMs = 3000;
/** The voice must stand out so far before anything is said of it. */
const standsOutDb = 12;
/** A room louder than this drowns the end of every sentence. */
const noisyRoomDb = -42;

export type LiveWord = TakeVerdict | "silent" | "noisy-room";

export type LevelTrack = {
  add(piece: Float32Array): void;
  /** Levels of the last windows, oldest first, dBFS. */
  recent(count: number): number[];
  /** What there is to say now; `since` is a number of windows, as `count` gives it. */
  word(since: number): LiveWord;
  /** Windows so far. */
  count(): number;
};

/** Follows how loud it is, in windows of 10 ms. */
export function createLevelTrack(sampleRate: number): LevelTrack {
  const size = Math.round((sampleRate * windowMs) / 1000);
  const most = heardMs / windowMs;
  const levels: number[] = [];
  const clips: number[] = [];
  let total = 0;
  let sum = 0;
  let clipped = 0;
  let filled = 0;

  function close(): void {
    levels.push(10 * Math.log10(sum / size + 1e-12));
    clips.push(clipped);
    if (levels.length > most) {
      levels.shift();
      clips.shift();
    }
    total++;
    sum = 0;
    clipped = 0;
    filled = 0;
  }

  return {
    add(piece) {
      for (const sample of piece) {
        sum += sample * sample;
        if (Math.abs(sample) >= clippedAt) clipped++;
        if (++filled === size) close();
      }
    },
    recent: (count) => levels.slice(-count),
    count: () => total,
    word(since) {
      const heard = levels.slice(-Math.min(most, Math.max(1, total - since)));
      const loudDb = shareOfLevels(heard, 0.9);
      const noiseDb = shareOfLevels(levels, 0.05);
      const clippedSamples = clips.slice(-heard.length).reduce((all, each) => all + each, 0);
      if (loudDb - noiseDb < standsOutDb && clippedSamples === 0)
        return noiseDb > noisyRoomDb ? "noisy-room" : "silent";
      return judgeLevels({ speechDb: loudDb, noiseDb, clippedSamples });
    },
  };
}
