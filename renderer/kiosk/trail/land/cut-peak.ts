import { type Chance, createChance } from "../../../shared/cut/seeded.ts";
import { groundHeight } from "./ground.ts";
import { type Corner, type MeshWriter, rgbOf } from "./mesh-writer.ts";
import type { Peak } from "./peaks.ts";
import { stoneInks } from "./stones.ts";

const spokes = 10;
/** Light comes from the left, a little from the front and from above. */
const light = { x: -0.8, y: 0.42, z: 0.42 };

/** Cuts one mountain: flat facets in three inks, gouges down its slopes, a white line on its ridges. About a hundred triangles. */
export function cutPeak(writer: MeshWriter, peak: Peak): void {
  const chance = createChance(peak.seed);
  const inks = stoneInks[peak.stone];
  const [lit, middle, dark] = [rgbOf(inks.lit), rgbOf(inks.middle), rgbOf(inks.dark)];
  const [litCut, darkCut, ridge] = [rgbOf(inks.litCut), rgbOf(inks.darkCut), rgbOf(inks.ridge)];
  const base = groundHeight(peak.x, peak.z);
  const top: Corner = [
    peak.x + chance.around(peak.radius * 0.16),
    base + peak.height,
    peak.z + chance.around(peak.radius * 0.16),
  ];
  const start = chance.between(0, Math.PI * 2);
  const rings = Array.from({ length: spokes }, (_, index) => spoke(peak, base, top, start, index, chance));
  rings.forEach(({ waist, foot, isSpur }, index) => {
    const next = rings[(index + 1) % spokes];
    if (!next) return;
    for (const [a, b, c] of [
      [top, next.waist, waist],
      [waist, next.waist, foot],
      [next.waist, next.foot, foot],
    ] as const) {
      const lightness = facing(a, b, c);
      const ink = lightness > 0.6 ? lit : lightness > 0.34 ? middle : dark;
      writer.triangle(a, b, c, ink);
      const cuts = lightness > 0.6 ? 1 : 2;
      for (let cut = 0; cut < cuts; cut++)
        if (chance.unit() < 0.62)
          gouge(writer, a, b, c, ink === dark ? darkCut : ink === lit ? litCut : dark, chance);
    }
    if (isSpur) {
      whiteLine(writer, top, waist, ridge, peak.height * 0.022);
      if (chance.unit() < 0.6) whiteLine(writer, waist, foot, ridge, peak.height * 0.014);
    }
  });
}

type Spoke = { waist: Corner; foot: Corner; isSpur: boolean };

/** Spurs and hollows take turns round the mountain. */
function spoke(peak: Peak, base: number, top: Corner, start: number, index: number, chance: Chance): Spoke {
  const isSpur = index % 2 === 0;
  const angle = start + ((index + chance.around(0.28)) / spokes) * Math.PI * 2;
  const out = peak.radius * (isSpur ? chance.between(1, 1.12) : chance.between(0.86, 0.96));
  const up = isSpur ? chance.between(0.42, 0.58) : chance.between(0.26, 0.4);
  const half = out * (isSpur ? chance.between(0.46, 0.56) : chance.between(0.34, 0.44));
  const [x, z] = [Math.cos(angle), Math.sin(angle)];
  const [footX, footZ] = [peak.x + x * out, peak.z + z * out];
  return {
    isSpur,
    waist: [top[0] + x * half, base + peak.height * up, top[2] + z * half],
    foot: [footX, Math.min(base, groundHeight(footX, footZ)) - 0.5, footZ],
  };
}

/** 0 turned away, 1 full in the light. */
function facing(a: Corner, b: Corner, c: Corner): number {
  const [x, y, z] = normal(a, b, c);
  return (x * light.x + y * light.y + z * light.z) * 0.5 + 0.32;
}

function normal(a: Corner, b: Corner, c: Corner): Corner {
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  const length = Math.hypot(x, y, z) || 1;
  const up = y < 0 ? -1 : 1;
  return [(x / length) * up, (y / length) * up, (z / length) * up];
}

/** A tapered mark down the fall of the slope, a hair above it. */
function gouge(
  writer: MeshWriter,
  a: Corner,
  b: Corner,
  c: Corner,
  ink: readonly [number, number, number],
  chance: Chance,
): void {
  const [high, one, other] = [a, b, c].sort((p, q) => q[1] - p[1]);
  if (!high || !one || !other) return;
  const share = chance.between(0.15, 0.85);
  const from = between(high, between(one, other, share), chance.between(0.12, 0.42));
  const to = between(high, between(one, other, share + chance.around(0.06)), chance.between(0.72, 0.97));
  const side = between(
    high,
    between(one, other, share + chance.between(0.05, 0.11) * (share > 0.5 ? -1 : 1)),
    chance.between(0.4, 0.6),
  );
  const [x, y, z] = normal(a, b, c);
  const lift = ([px, py, pz]: Corner): Corner => [px + x * 0.05, py + y * 0.05, pz + z * 0.05];
  writer.triangle(lift(from), lift(side), lift(to), ink);
}

/** A thin upright strip on a ridge, so that it is seen from every side that one may look from. */
function whiteLine(
  writer: MeshWriter,
  from: Corner,
  to: Corner,
  ink: readonly [number, number, number],
  width: number,
): void {
  const lift = ([x, y, z]: Corner, by: number): Corner => [x, y + by, z + 0.02];
  writer.triangle(lift(from, width), lift(to, width * 0.4), lift(to, -width * 0.4), ink);
  writer.triangle(lift(from, width), lift(to, -width * 0.4), lift(from, -width), ink);
}

function between(a: Corner, b: Corner, t: number): Corner {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}
