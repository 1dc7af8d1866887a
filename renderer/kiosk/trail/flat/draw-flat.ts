import { brown, paper } from "../../../shared/cut/inks.ts";
import { type Chance, createChance, createNoise } from "../../../shared/cut/seeded.ts";
import { landPeaks } from "../land/build-land.ts";
import { soilAt } from "../land/ground.ts";
import { marsh, rivers } from "../land/lie.ts";
import type { Peak } from "../land/peaks.ts";
import { landReach, type Spot } from "../land/places.ts";
import { smooth } from "../land/smooth.ts";
import { bankInk, soilInks, stoneInks } from "../land/stones.ts";

/** The land lies down by this much, as seen from the south and above. */
export const lying = 0.86;
const noise = createNoise(77);

/** The same land as a print on one sheet: SVG text in the land's units, mountains over each other from north to south. */
export function drawFlatLand(): string {
  return [
    soils(),
    gouges(createChance(5)),
    ...rivers.map(({ line, width }) => river(smooth(line), width * 0.72)),
    tufts(createChance(8)),
    mountains(),
  ].join("");
}

const put = (x: number, z: number): string => `${x.toFixed(2)} ${(z * lying).toFixed(2)}`;

/** Flat planes in cells of two units, joined into one path an ink. */
function soils(): string {
  const cell = 2;
  const paths = new Map<string, string>();
  for (let z = -landReach.z; z < landReach.z; z += cell)
    for (let x = -landReach.x; x < landReach.x; ) {
      const ink = inkAt(x + cell / 2, z + cell / 2);
      let end = x + cell;
      while (end < landReach.x && inkAt(end + cell / 2, z + cell / 2) === ink) end += cell;
      if (ink) {
        const edge = (at: number, row: number): number => at + (noise.at(at * 2.1, row * 2.3) - 0.5) * 1.8;
        const d = `M${put(edge(x, z), z)}L${put(edge(end, z), z)}L${put(edge(end, z + cell), z + cell + 0.1)}L${put(edge(x, z + cell), z + cell + 0.1)}Z`;
        paths.set(ink, (paths.get(ink) ?? "") + d);
      }
      x = end;
    }
  return [...paths].map(([ink, d]) => `<path fill="${ink}" d="${d}"/>`).join("");
}

function inkAt(x: number, z: number): string | undefined {
  const rim = Math.min(landReach.x - Math.abs(x), landReach.z - Math.abs(z));
  if (rim < 1.5 + noise.layered(x * 0.12 + 3, z * 0.5, 2) * 5) return undefined;
  const inks = soilInks[soilAt(x, z)];
  const field = noise.layered(x * 0.045 + 31, z * 0.09 + 7, 3);
  return field > 0.6 ? inks[1] : field < 0.42 ? inks[2] : inks[0];
}

function gouges(chance: Chance): string {
  const paths = new Map<string, string>();
  for (let count = 0; count < 1500; count++) {
    const [x, z] = [chance.around(landReach.x), chance.around(landReach.z)];
    const rim = Math.min(landReach.x - Math.abs(x), landReach.z - Math.abs(z));
    const nearRim = rim < 9;
    const long = chance.between(1.2, 4.2) * (nearRim ? 2 : 1);
    const thick = nearRim ? chance.between(0.1, 0.5) * (1.4 - rim / 9) : chance.between(0.05, 0.11);
    const ink = nearRim || chance.unit() < 0.55 ? paper : soilInks[soilAt(x, z)][1];
    const d = `M${put(x - long, z)}L${put(x + long * 0.1, z + thick)}L${put(x + long, z)}L${put(x - long * 0.1, z - thick)}Z`;
    paths.set(ink, (paths.get(ink) ?? "") + d);
  }
  return [...paths].map(([ink, d]) => `<path fill="${ink}" d="${d}"/>`).join("");
}

function river(line: readonly Spot[], width: number): string {
  const points = line.map(([x, z], index) => {
    const next = line[index + 1];
    return index === 0 || !next ? put(x, z) : `${put(x, z)} ${put((x + next[0]) / 2, (z + next[1]) / 2)}`;
  });
  const [first = "", ...rest] = points;
  const d = `M${first}${rest.map((each, index) => (index === rest.length - 1 ? `L${each}` : `Q${each}`)).join("")}`;
  const stroke = (ink: string, wide: number): string =>
    `<path fill="none" stroke="${ink}" stroke-width="${wide.toFixed(2)}" d="${d}"/>`;
  return stroke(bankInk, width + 0.3) + stroke(paper, width);
}

function tufts(chance: Chance): string {
  let d = "";
  for (let count = 0; count < 70; count++) {
    const turn = chance.between(0, Math.PI * 2);
    const far = Math.sqrt(chance.unit()) * 0.9;
    const [x, z] = [
      marsh.at[0] + Math.cos(turn) * far * marsh.reach[0],
      marsh.at[1] + Math.sin(turn) * far * marsh.reach[1],
    ];
    for (const lean of [-0.34, 0, 0.34])
      d += `M${put(x - 0.07, z)}L${put(x + 0.07, z)}l${lean} ${-chance.between(0.5, 0.9).toFixed(2)}Z`;
  }
  return `<path fill="${brown}" d="${d}"/>`;
}

function mountains(): string {
  return [...landPeaks()]
    .sort((a, b) => a.z - b.z)
    .map(mountain)
    .join("");
}

/** One mountain seen from the front: lit side, dark side with a jagged edge between, gouges, a white line. */
function mountain({ x, z, height, radius, stone, seed }: Peak): string {
  const chance = createChance(seed);
  const inks = stoneInks[stone];
  const y = z * lying + radius * 0.34;
  const tall = height * 0.82;
  const top: Spot = [x + chance.around(radius * 0.18), y - tall];
  const left: Spot = [x - radius * 1.12, y + chance.around(0.3)];
  const right: Spot = [x + radius * 1.12, y + chance.around(0.3)];
  const shoulders = [on(top, left, 0.5, chance), on(top, right, 0.5, chance)] as const;
  const foot: Spot = [x + chance.around(radius * 0.24), y + radius * 0.3];
  const spine = [0.2, 0.38, 0.56, 0.78].map((t, index): Spot => {
    const [sx, sy] = between(top, foot, t);
    return [sx + (index % 2 === 0 ? 1 : -1) * radius * chance.between(0.08, 0.26), sy];
  });
  const body = [top, shoulders[0], left, foot, right, shoulders[1]];
  const dark = [top, ...spine, foot, right, shoulders[1]];
  const middle = [
    top,
    ...spine.map(([sx, sy], index): Spot => [sx - radius * (0.1 + 0.16 * (index / 3)), sy + 0.1]),
    foot,
    ...[...spine].reverse(),
  ];
  const cuts = (from: Spot, to: Spot): string =>
    Array.from({ length: 5 }, () => {
      const a = between(top, between(from, to, chance.between(0.1, 0.9)), chance.between(0.3, 0.62));
      const long = tall * chance.between(0.12, 0.24);
      const lean = (a[0] - top[0]) * 0.5;
      return `M${a[0].toFixed(2)} ${a[1].toFixed(2)}l${(lean + 0.14).toFixed(2)} ${long.toFixed(2)}l-0.26 ${(-long * 0.36).toFixed(2)}Z`;
    }).join("");
  const ridge = [
    top,
    shoulders[0],
    left,
    [left[0] + 0.1, left[1]],
    [shoulders[0][0] + 0.16, shoulders[0][1] + 0.1],
    [top[0], top[1] + 0.28],
    [shoulders[1][0] - 0.16, shoulders[1][1] + 0.1],
    right,
    shoulders[1],
  ] as Spot[];
  return (
    path(inks.lit, body) +
    path(inks.middle, middle) +
    path(inks.dark, dark) +
    `<path fill="${inks.litCut}" d="${cuts(left, foot)}"/><path fill="${inks.darkCut}" d="${cuts(foot, right)}"/>` +
    path(inks.ridge, ridge)
  );
}

function on(from: Spot, to: Spot, t: number, chance: Chance): Spot {
  const [x, y] = between(from, to, t + chance.around(0.08));
  return [x + chance.around(0.3), y + chance.around(0.3)];
}

function between(a: Spot, b: Spot, t: number): Spot {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

function path(ink: string, points: readonly Spot[]): string {
  return `<path fill="${ink}" d="M${points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join("L")}Z"/>`;
}
