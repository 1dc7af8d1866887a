import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, lerp, pathOf } = cut;

export type LeaningPineOptions = {
  /** The trunk from its foot to its top. */
  trunk: readonly cut.Point[];
  /** Width of the trunk at the foot, pixels. */
  width: number;
  /** Clouds of needles: their middle, their width, and the share of the trunk at which their bough starts. */
  clouds: readonly (readonly [x: number, y: number, width: number, from: number])[];
  /** Ink of the light cuts. */
  light: string;
  /** Ink of the line round the needles; without it there is none. */
  edge?: string;
};

/** An old pine over a river: a bent trunk with scaly bark, its needles in flat clouds of fans. */
export function cutLeaningPine(print: cut.Print, options: LeaningPineOptions): void {
  const { trunk, width, clouds, light, edge } = options;
  const { chance } = print;
  const way = cut.curve(trunk, 9);
  const bark = cut.facet(way, chance, { step: 20, amp: 2 });
  for (const [x, y, w, from] of clouds) {
    const start = cut.along(way, from);
    const middle: cut.Point = [lerp(start[0], x, 0.55), Math.min(start[1], y) + w * 0.02];
    print.path(
      ink,
      pathOf(cut.ribbon(cut.curve([start, middle, [x, y]], 5), (t) => lerp(width * 0.4, width * 0.12, t))),
    );
  }
  print.path(ink, pathOf(cut.ribbon(bark, (t) => lerp(width, width * 0.2, t))));
  let scales = "";
  for (let i = 0; i < 46; i++) {
    const t = chance.between(0.02, 0.9);
    const [x, y] = cut.along(way, t);
    const w = lerp(width, width * 0.25, t);
    scales += pathOf(
      cut.gouge(
        x - w * chance.between(0.05, 0.42),
        y,
        -1.3 + chance.around(0.3),
        w * chance.between(0.25, 0.5),
        w * 0.09,
        chance,
      ),
    );
  }
  print.path(light, scales);
  for (const [x, y, w] of clouds) cutCloud(print, x, y, w, light, edge);
}

function cutCloud(print: cut.Print, x: number, y: number, w: number, light: string, edge?: string): void {
  const { chance } = print;
  const fans = Math.max(3, Math.round(w / 46));
  let d = "";
  let cuts = "";
  for (let i = 0; i < fans; i++) {
    const u = (i + 0.5) / fans;
    const r = (w / fans) * chance.between(0.85, 1.1);
    const fx = x - w / 2 + w * u;
    const fy = y + r * 0.2 - Math.sin(Math.PI * u) * w * 0.1;
    const fan: cut.Point[] = [[fx + r * 0.5, fy + r * 0.12]];
    for (let k = 0; k <= 18; k++) {
      const angle = -Math.PI * (k / 18) * 1.16 + 0.25;
      const long = r * (k % 2 ? 0.78 : 1) * chance.between(0.9, 1.06);
      fan.push([fx + Math.cos(angle) * long, fy + Math.sin(angle) * long * 0.8]);
    }
    fan.push([fx - r * 0.5, fy + r * 0.12]);
    d += pathOf(fan.reverse());
    for (let k = 0; k < 7; k++) {
      const angle = -Math.PI * ((k + 0.5) / 7);
      const from = r * 0.3;
      cuts += pathOf(
        cut.gouge(
          fx + Math.cos(angle) * from,
          fy + Math.sin(angle) * from * 0.8,
          angle,
          r * chance.between(0.3, 0.45),
          Math.max(1.4, r * 0.05),
          chance,
        ),
      );
    }
  }
  if (edge) print.edged(ink, edge, 3, d);
  else print.path(ink, d);
  print.path(light, cuts);
}
