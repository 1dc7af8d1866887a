import { brown, paper } from "../../../shared/cut/inks.ts";
import { type Chance, createChance, createNoise } from "../../../shared/cut/seeded.ts";
import { groundHeight, soilAt } from "./ground.ts";
import { marsh, rivers } from "./lie.ts";
import { type Corner, type MeshWriter, rgbOf } from "./mesh-writer.ts";
import { along } from "./peaks.ts";
import { landReach, type Spot } from "./places.ts";
import { smooth } from "./smooth.ts";
import { bankInk, soilInks, waterInk } from "./stones.ts";

const cell = 1.5;
const noise = createNoise(77);

/** The ground in flat planes, cut away to paper along its edges, with level gouges, rivers and the tufts of the marsh. */
export function cutGround(writer: MeshWriter): void {
  planes(writer);
  gouges(writer, createChance(5));
  for (const river of rivers) carve(writer, river.line, river.width * 0.72);
  tufts(writer, createChance(8));
}

function planes(writer: MeshWriter): void {
  for (let z = -landReach.z; z < landReach.z; z += cell)
    for (let x = -landReach.x; x < landReach.x; x += cell) {
      const corner = (dx: number, dz: number): Corner => [x + dx, groundHeight(x + dx, z + dz), z + dz];
      const [a, b, c, d] = [corner(0, 0), corner(cell, 0), corner(cell, cell), corner(0, cell)];
      const halves =
        noise.at(x * 3, z * 3) > 0.5
          ? ([
              [a, d, b],
              [b, d, c],
            ] as const)
          : ([
              [a, d, c],
              [a, c, b],
            ] as const);
      for (const [p, q, r] of halves) {
        const [mx, mz] = [(p[0] + q[0] + r[0]) / 3, (p[2] + q[2] + r[2]) / 3];
        if (isCutAway(mx, mz)) continue;
        writer.triangle(p, q, r, rgbOf(inkAt(mx, mz)));
      }
    }
}

/** Paper from the rim inwards, with a ragged line. */
function isCutAway(x: number, z: number): boolean {
  const rim = Math.min(landReach.x - Math.abs(x), landReach.z - Math.abs(z));
  return rim < 1.5 + noise.layered(x * 0.12 + 3, z * 0.5, 2) * 5;
}

function inkAt(x: number, z: number): string {
  const inks = soilInks[soilAt(x, z)];
  const field = noise.layered(x * 0.045 + 31, z * 0.09 + 7, 3);
  return field > 0.6 ? inks[1] : field < 0.42 ? inks[2] : inks[0];
}

/** Long level cuts, as in water and empty ground: of paper or one step darker; thicker along the rim (刻散). */
function gouges(writer: MeshWriter, chance: Chance): void {
  for (let count = 0; count < 2600; count++) {
    const [x, z] = [chance.around(landReach.x), chance.around(landReach.z)];
    const rim = Math.min(landReach.x - Math.abs(x), landReach.z - Math.abs(z));
    const nearRim = rim < 9;
    const long = chance.between(1.2, 4.2) * (nearRim ? 2 : 1);
    const thick = nearRim ? chance.between(0.1, 0.5) * (1.4 - rim / 9) : chance.between(0.04, 0.1);
    const y = 0.06 + Math.max(groundHeight(x - long, z), groundHeight(x, z), groundHeight(x + long, z));
    const inks = soilInks[soilAt(x, z)];
    const ink = nearRim || chance.unit() < 0.55 ? paper : inks[1];
    const sway = chance.around(0.15);
    const [left, right]: [Corner, Corner] = [
      [x - long, y, z - sway],
      [x + long, y, z + sway],
    ];
    writer.triangle(left, [x + long * 0.1, y, z + thick], right, rgbOf(ink));
    writer.triangle(left, right, [x - long * 0.1, y, z - thick], rgbOf(ink));
  }
}

/** A carved line: paper between two banks, thin at its source. */
function carve(writer: MeshWriter, line: readonly Spot[], width: number): void {
  const points = along(smooth(line), 0.9);
  const across = (index: number): Spot => {
    const [from, to] = [
      points[Math.max(0, index - 1)]?.spot ?? [0, 0],
      points[Math.min(points.length - 1, index + 1)]?.spot ?? [1, 0],
    ];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    return [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
  };
  const at = (index: number, half: number, lift: number): Corner => {
    const { spot, share } = points[index] ?? { spot: [0, 0], share: 0 };
    const [nx, nz] = across(index);
    const wide =
      half * (0.35 + 0.65 * Math.min(1, share * 3)) * (0.86 + 0.28 * noise.at(index * 0.7, half * 5));
    const [x, z] = [spot[0] + nx * wide, spot[1] + nz * wide];
    return [x, groundHeight(x, z) + lift, z];
  };
  for (let index = 0; index + 1 < points.length; index++)
    for (const [half, lift, ink] of [
      [width * 0.5 + 0.16, 0.09, bankInk],
      [width * 0.5, 0.14, waterInk],
    ] as const) {
      const [a, b, c, d] = [
        at(index, -half, lift),
        at(index + 1, -half, lift),
        at(index + 1, half, lift),
        at(index, half, lift),
      ];
      writer.triangle(a, d, b, rgbOf(ink));
      writer.triangle(b, d, c, rgbOf(ink));
    }
}

function tufts(writer: MeshWriter, chance: Chance): void {
  for (let count = 0; count < 70; count++) {
    const turn = chance.between(0, Math.PI * 2);
    const far = Math.sqrt(chance.unit()) * 0.9;
    const [x, z] = [
      marsh.at[0] + Math.cos(turn) * far * marsh.reach[0],
      marsh.at[1] + Math.sin(turn) * far * marsh.reach[1],
    ];
    const y = groundHeight(x, z) + 0.05;
    for (const lean of [-0.34, 0, 0.34])
      writer.triangle(
        [x - 0.06, y, z],
        [x + 0.06, y, z],
        [x + lean, y + chance.between(0.45, 0.8), z],
        rgbOf(brown),
      );
  }
}
