import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, ink, loess, night, paleOchre, paleQing, paper, lerp, pathOf } = cut;

/** Where the marsh meets the hills. */
export const horizon = 392;

/** 0 at the horizon, 1 at the foot of the page. */
export function nearness(y: number): number {
  return (y - horizon) / (1000 - horizon);
}

export type Pool = { x: number; y: number; width: number };

/** How high a pool lies in the picture, for its width. */
function poolHeight({ y, width }: Pool): number {
  return width * lerp(0.1, 0.25, nearness(y));
}

/** Is that place in open water? */
export function isWet(pools: readonly Pool[], x: number, y: number): boolean {
  return pools.some(
    (pool) => Math.abs(x - pool.x) < pool.width * 0.44 && Math.abs(y - pool.y) < poolHeight(pool) * 0.4,
  );
}

/** Pools strewn over the marsh, small and close far off; the way of the column is kept dry. */
export function strewPools(
  chance: cut.Chance,
  from: number,
  to: number,
  dry: (x: number, y: number) => boolean,
): Pool[] {
  const pools: Pool[] = [];
  for (let i = 0; i < 92; i++) {
    const y = lerp(horizon + 12, 985, chance.unit() ** 1.5);
    const width = lerp(44, 240, nearness(y)) * chance.between(0.6, 1.2);
    const x = chance.between(from, to);
    if (
      !dry(x, y) &&
      !pools.some(
        (pool) =>
          Math.abs(pool.x - x) < (pool.width + width) * 0.36 && Math.abs(pool.y - y) < poolHeight(pool) * 0.8,
      )
    )
      pools.push({ x, y, width });
  }
  return pools.sort((a, b) => a.y - b.y);
}

/** A pool with the sky in it: dark bank behind, pale water, a few lights. */
export function cutPool(print: cut.Print, pool: Pool): void {
  const { noise, chance } = print;
  const { x, y, width } = pool;
  const height = poolHeight(pool);
  const outline = Array.from({ length: 20 }, (_, i): cut.Point => {
    const a = (i / 20) * Math.PI * 2;
    const bulge = 1 + 0.68 * (noise.layered(Math.cos(a) * 1.4 + x, Math.sin(a) * 1.4 + y, 2) - 0.5);
    return [x + ((Math.cos(a) * width) / 2) * bulge, y + ((Math.sin(a) * height) / 2) * bulge];
  });
  print.shape(night, cut.shifted(outline, -width * 0.008, -width * 0.022 - 1), { step: 18, amp: 1 });
  print.shape(paleQing(0.65), cut.shifted(outline, 0, width * 0.008), { step: 18, amp: 1 });
  if (width < 70) return;
  let light = "";
  let dark = "";
  for (let i = 0; i < width / 20; i++) {
    const d = pathOf(
      cut.lens(
        x + chance.around(width * 0.28),
        y + chance.around(height * 0.26),
        chance.around(0.04),
        width * chance.between(0.12, 0.3),
        Math.max(1.6, width * 0.024),
        chance,
      ),
    );
    if (i % 3 === 0) dark += d;
    else light += d;
  }
  print.path(paleQing(0.35), dark).path(paper, light);
}

/** Tufts of sedge gathered into a few blocks: call `tuft` from far to near, then `lay`. */
export function sedge(print: cut.Print) {
  const { chance } = print;
  const inks = [ink, deep, loess, paleOchre(0.8)] as const;
  let blades: string[] = ["", "", "", ""];
  return {
    tuft(x: number, y: number, size: number): void {
      const count = size < 26 ? 5 : Math.round(lerp(7, 11, chance.unit()));
      blades[0] += pathOf(cut.lens(x, y + size * 0.02, 0, size * 0.95, size * 0.17, chance));
      for (let i = 0; i < count; i++) {
        const u = i / (count - 1) - 0.5;
        const tone = i % 4 === 3 && size > 30 ? 3 : i % 3;
        const d = pathOf(
          cut.gouge(
            x + u * size * 0.55,
            y + size * 0.03,
            -Math.PI / 2 + u * 1.15 + chance.around(0.12) + 0.06,
            size * chance.between(0.6, 1.05),
            Math.max(1.7, size * 0.075),
            chance,
            u * 0.34,
          ),
        );
        blades[tone] = (blades[tone] ?? "") + d;
      }
    },
    lay(): void {
      inks.forEach((fill, i) => void print.path(fill, blades[i] ?? ""));
      blades = ["", "", "", ""];
    },
  };
}
