import { pathOf } from "../cut/knife.ts";
import { createChance, createNoise } from "../cut/seeded.ts";
import { gouge } from "../cut/strokes.ts";

export type VoiceCut = {
  width: number;
  height: number;
  count: number;
  seed: number;
  /** How loud the voice is at a share of the way, 0 to 1: pauses are seen as small marks. */
  loudness?: (share: number) => number;
};

/** One gouge mark a step of the voice, as path texts in order. */
export function voiceShape({ width, height, count, seed, loudness = () => 1 }: VoiceCut): string[] {
  const chance = createChance(seed);
  const noise = createNoise(seed);
  return Array.from({ length: count }, (_, i) => {
    const t = (i + 0.5) / count;
    const swell = Math.abs(Math.sin(t * 31 + noise.at(t * 9) * 5)) * 0.65 + 0.25 * noise.at(t * 60) + 0.1;
    const length = Math.max(height * 0.1, height * 0.92 * swell * loudness(t));
    return pathOf(
      gouge(
        t * width + chance.around(0.8),
        height / 2 + length / 2,
        -Math.PI / 2 + chance.around(0.04),
        length,
        (width / count) * 0.62,
        chance,
      ),
    );
  });
}
