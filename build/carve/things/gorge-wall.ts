import * as cut from "../../../renderer/shared/cut/index.ts";

const { dusk, night, paleQing } = cut;
const { clamp, pathOf, pathsOf } = cut;

export type GorgeWallOptions = {
  seed: number;
  /** Which way the strata lean: 1 down to the right, -1 down to the left. */
  fall: 1 | -1;
  base?: string;
  shade?: string;
  light?: string;
  /** White line along the rim, from the first point to the one of that index. */
  rimTo?: number;
};

/** A wall of rock: strata in shadow, and tool marks that run with its fall. */
export function cutGorgeWall(
  print: cut.Print,
  outline: readonly cut.Point[],
  options: GorgeWallOptions,
): void {
  const { seed, fall, base = dusk, shade = night, light = paleQing(0.2), rimTo = 0 } = options;
  const { chance } = print;
  const noise = cut.createNoise(seed);
  print.shape(base, outline, { step: 24, amp: 3 });
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const area = {
    left: Math.max(print.left, Math.min(...xs)),
    right: Math.min(print.right, Math.max(...xs)),
    top: Math.max(0, Math.min(...ys)),
    bottom: Math.min(print.height, Math.max(...ys)),
  };
  const tone = (x: number, y: number): number => {
    const across = (x * 0.9 + y * fall * 0.5) * 0.02 + 1.6 * noise.layered(x * 0.008, y * 0.006, 3);
    const s = across - Math.floor(across);
    return (s < 0.5 ? s : 0.9) + 0.35 * (noise.layered(x * 0.02, y * 0.008 + 9, 2) - 0.5);
  };
  const inside = (x: number, y: number): boolean => cut.isInside(outline, x, y);
  const strata = cut.march((x, y) => (inside(x, y) ? tone(x, y) - 0.42 : 0.2), {
    ...area,
    cell: 6,
    tolerance: 1.6,
    least: 90,
  });
  print.path(shade, pathsOf(strata));
  const angle = 1.45 + fall * 0.12;
  const rows = { ...area, gapX: 14, gapY: 36 };
  print.marks(light, rows, (x, y) => {
    const t = inside(x, y) ? tone(x, y) : 0;
    if (t < 0.5) return null;
    const width = 5.6 * clamp((t - 0.5) * 1.9) * noise.at(x * 0.02, y * 0.02 + 4) * 1.5;
    return { angle: angle + chance.around(0.1), length: chance.between(16, 38), width };
  });
  print.marks(base, rows, (x, y) => {
    const t = inside(x, y) ? tone(x, y) : 1;
    if (t > 0.42 || t < 0.2) return null;
    return { angle: angle + chance.around(0.1), length: chance.between(14, 30), width: 4 * (t - 0.2) * 4.5 };
  });
  if (rimTo > 1) {
    const rim = cut.facet(outline.slice(0, rimTo), chance, { step: 18, amp: 1.6 });
    print.path(paleQing(0.78), pathOf(cut.ribbon(rim, () => chance.between(1.5, 6))));
  }
}
