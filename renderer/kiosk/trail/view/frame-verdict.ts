const framesWanted = 60;
const slowMs = 50;
/** So many frames tell enough where they took longer than sixty good ones may. */
const fewFrames = 12;

/**
 * Is the relief drawn fast enough here? Judged by the median of the first sixty frames, or sooner where the time for sixty
 * has gone by. `undefined` while it cannot be told yet.
 */
export function frameVerdict(frameMs: readonly number[]): "fast" | "slow" | undefined {
  const spent = frameMs.reduce((sum, ms) => sum + ms, 0);
  const enough =
    frameMs.length >= framesWanted || (frameMs.length >= fewFrames && spent > framesWanted * slowMs);
  if (!enough) return undefined;
  const sorted = [...frameMs].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0) > slowMs ? "slow" : "fast";
}
