import * as cut from "../../../renderer/shared/cut/index.ts";

const { clamp, pathOf, pathsOf, smoothStep } = cut;

export type RockWallOptions = {
  seed: number;
  tones: { base: string; mid: string; dark: string; cut: string; rim?: string };
  /** How far the beds lean while they fall: above 0 to the left. */
  lean?: number;
  /** Beds a hundred pixels across. */
  beds?: number;
  midBelow?: number;
  darkBelow?: number;
  markWidth?: number;
  /** Between these heights the rock pales into mist. */
  mist?: readonly [top: number, bottom: number];
};

/** A sheer wall of rock within an outline: slanting beds, cut down their fall. */
export function cutRockWall(print: cut.Print, outline: readonly cut.Point[], options: RockWallOptions): void {
  const { seed, tones, lean = 0, beds = 2.2, midBelow = 0.56, darkBelow = 0.3, markWidth = 4.6 } = options;
  const { mist } = options;
  const chance = cut.createChance(seed * 17 + 3);
  const noise = cut.createNoise(seed * 29 + 11);
  const tone = (x: number, y: number): number => {
    const bent = 1.7 * noise.layered(x * 0.007, y * 0.0052, 3);
    const bed = ((x + y * lean) * beds) / 100 + bent;
    const saw = bed - Math.floor(bed);
    let light = saw < 0.42 ? 0.06 + 0.46 * (saw / 0.42) : 0.72 + 0.28 * ((saw - 0.42) / 0.58);
    const second = bed * 2.3 + 0.9 * noise.layered(x * 0.012, y * 0.006 + 30, 2);
    light += second - Math.floor(second) < 0.4 ? -0.17 : 0.08;
    light += 0.55 * (noise.layered(x * 0.018, y * 0.012 + 9, 2) - 0.5);
    if (mist) light += 1.4 * smoothStep(mist[0], mist[1], y + 40 * (noise.layered(x * 0.007, 2) - 0.5));
    return light;
  };
  const xs = outline.map((p) => p[0]);
  const ys = outline.map((p) => p[1]);
  const area = {
    left: Math.max(print.left, Math.min(...xs)),
    right: Math.min(print.right, Math.max(...xs)),
    top: Math.max(-4, Math.min(...ys)),
    bottom: Math.min(print.height + 4, Math.max(...ys)),
  };
  const body = cut.facet(outline, chance, { step: 22, amp: 2.6, closed: true });
  const isRock = (x: number, y: number): boolean => cut.isInside(body, x, y);
  print.path(tones.base, pathOf(body));
  const block = (fill: string, below: number): void => {
    const field = (x: number, y: number): number => (isRock(x, y) ? tone(x, y) - below : 0.2);
    const shapes = pathsOf(cut.march(field, { ...area, cell: 5, tolerance: 1.7, least: 90 }));
    print.path(fill, shapes, { dx: chance.around(1.1), dy: chance.around(1) });
  };
  block(tones.mid, midBelow);
  block(tones.dark, darkBelow);
  const fall = Math.PI / 2 + Math.atan(lean) * 0.75;
  print.marks(tones.cut, { ...area, gapX: 12, gapY: 30 }, (x, y) => {
    if (!isRock(x, y) || !isRock(x, y + 16)) return null;
    const off = Math.abs(tone(x, y) - darkBelow);
    const width = markWidth * clamp(1 - off / 0.16) * chance.between(0.6, 1.2);
    return { angle: fall + chance.around(0.09), length: chance.between(16, 34), width };
  });
  print.marks(tones.dark, { ...area, gapX: 13, gapY: 32 }, (x, y) => {
    if (!isRock(x, y) || !isRock(x, y + 16)) return null;
    const off = tone(x, y) - midBelow;
    const width = off < 0 ? 0 : markWidth * 0.85 * clamp(1 - off / 0.14) * chance.between(0.6, 1.1);
    return { angle: fall + chance.around(0.09), length: chance.between(14, 30), width };
  });
  if (tones.rim) {
    const line = cut.ribbon([...body, cut.pointAt(body, 0)], (_, i) => 3.4 * (0.3 + noise.at(i * 0.6, 5)));
    print.path(tones.rim, pathOf(line), { evenOdd: false });
  }
}
