// The form of a mountain range: its skyline and the light and shadow on its slopes. Nothing is drawn here.
import { smoothStep } from "./blend.ts";
import type { Point } from "./point.ts";
import { type Chance, createNoise } from "./seeded.ts";

export type Peak = {
  x: number;
  y: number;
  /** Half widths to the left and to the right, and height down to the foot, pixels. */
  left: number;
  right: number;
  height: number;
  /** Below 1 the flanks are hollow, above 1 the top is round. */
  bow?: number;
};

export type RidgeOptions = {
  peaks: readonly Peak[];
  base: number;
  seed: number;
  /** How uneven the skyline is, pixels. */
  jag: number;
  /** Number of spurs on a flank. */
  spurs: number;
  rough: number;
  /** How much the spurs wander. */
  wander: number;
  /** Where the light comes from. */
  light: "left" | "right";
  /** Depth of the light along the skyline, pixels. */
  rimTone: number;
  /** Between these heights the slope pales into mist. */
  mist?: readonly [top: number, bottom: number];
  bias?: (x: number, y: number) => number;
};

export type Ridge = {
  /** Height of the skyline at x. */
  skyline(x: number): number;
  /** Light on the slope: 0 deepest shadow, 1 and above full light. */
  tone(x: number, y: number): number;
  /** Angle at which water would run down here, radians. */
  fall(x: number, y: number): number;
};

/** Builds the form; the same options give the same mountain. */
export function createRidge(options: RidgeOptions): Ridge {
  const { peaks, seed, jag, spurs, rough, wander, light, rimTone, mist, bias } = options;
  const noise = createNoise(seed * 13 + 5);
  const side = light === "right" ? 1 : -1;

  const ruling = (x: number): { y: number; peak: Peak } => {
    let best: { y: number; peak: Peak } | undefined;
    for (const peak of peaks) {
      const t = Math.abs((x - peak.x) / (x < peak.x ? peak.left : peak.right));
      const y = peak.y + peak.height * t ** (peak.bow ?? 1.05);
      if (!best || y < best.y) best = { y, peak };
    }
    if (!best) throw new RangeError("a range without peaks");
    return best;
  };
  const skyline = (x: number): number =>
    ruling(x).y +
    jag * (noise.layered(x * 0.021, 3, 3) - 0.5) * 2 +
    jag * 0.5 * (noise.at(x * 0.11, 9) - 0.5);

  const tone = (x: number, y: number): number => {
    const { peak } = ruling(x);
    const down = Math.max(0, y - peak.y);
    const out = x - peak.x;
    const spread = (out < 0 ? peak.left : peak.right) / peak.height;
    const q = out / (down * spread * 0.9 + peak.height * 0.05);
    const wobble =
      wander *
      ((noise.layered(q * 2.1 + peak.x, down * 0.0075 + 9, 3) - 0.5) * 0.9 +
        (noise.layered(x * 0.012 + 9, y * 0.014 + peak.x, 2) - 0.5) * 0.5);
    // Each spur is a saw tooth: it rises slowly on its lit side and falls into shadow at once.
    const spur = q * spurs * 0.5 + wobble + peak.x * 0.37;
    let saw = spur - Math.floor(spur);
    if (side > 0) saw = 1 - saw;
    const flank = 0.46 + 0.2 * (noise.at(x * 0.01, y * 0.02 + 50) - 0.5);
    let t = saw < flank ? 0.06 + 0.5 * (saw / flank) ** 1.25 : 0.72 + 0.28 * ((saw - flank) / (1 - flank));
    const second = q * spurs * 1.35 + wobble * 2 + peak.x * 0.11;
    t += (second - Math.floor(second) < 0.45 ? -0.18 : 0.1) * smoothStep(0.1, 0.45, down / peak.height);
    t -= 0.22 * smoothStep(-0.3, 0.9, -side * q * 0.6);
    t +=
      rough * 2.6 * (noise.layered(q * 9 + peak.x, down * 0.012 + 70, 2) - 0.5) +
      rough * 0.7 * (noise.layered(x * 0.03, y * 0.03 + 70, 2) - 0.5);
    t += 0.35 * Math.exp(-(y - skyline(x)) / rimTone) * (saw > flank ? 1 : 0.35);
    if (mist) t += 1.3 * smoothStep(mist[0], mist[1], y + 30 * (noise.layered(x * 0.006, 4) - 0.5));
    if (bias) t += bias(x, y);
    return t;
  };

  const fall = (x: number, y: number): number => {
    const { peak } = ruling(x);
    return Math.atan2(y - peak.y + peak.height * 0.22, (x - peak.x) * 0.95);
  };
  return { skyline, tone, fall };
}

/** The skyline as a knife would follow it, with facets of at most `longest` pixels; no summit is cut off. */
export function skylinePoints(
  ridge: Ridge,
  chance: Chance,
  span: { from: number; to: number; base: number; longest: number },
  peaks: readonly Peak[],
): Point[] {
  const { from, to, base, longest } = span;
  const xs = peaks.map((peak) => peak.x).filter((x) => x > from && x < to);
  for (let x = from - 10; x <= to + 10; x += chance.between(5, longest)) xs.push(x);
  xs.sort((a, b) => a - b);
  return xs.map((x): Point => [x, Math.min(ridge.skyline(x), base)]);
}
