import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, lerp, pathOf } = cut;

export type PalmOptions = {
  /** How far the crown stands aside from the foot, pixels. */
  lean: number;
  /** Length of a frond, pixels. */
  frond: number;
  light?: string;
};

/** A coconut palm with its foot at (x, y). */
export function cutPalm(
  print: cut.Print,
  x: number,
  y: number,
  height: number,
  { lean, frond, light }: PalmOptions,
): void {
  const { chance } = print;
  const trunk = cut.curve(
    [
      [x, y],
      [x + lean * 0.2, y - height * 0.35],
      [x + lean * 0.6, y - height * 0.72],
      [x + lean, y - height],
    ],
    8,
  );
  const crown: cut.Point = [x + lean, y - height];
  let d = pathOf(
    cut.ribbon(
      cut.facet(trunk, chance, { step: 16, amp: 1.4 }),
      (t) => height * lerp(0.062, 0.03, t) * (t < 0.05 ? 1.5 : 1),
    ),
  );
  const turns = [-3.15, -2.62, -2.15, -1.55, -1, -0.5, 0.02, 2.75, 0.45];
  turns.forEach((turn) => {
    const reach = frond * chance.between(0.82, 1.12);
    const c = Math.cos(turn);
    const s = Math.sin(turn);
    const droop = 0.3 + 0.32 * Math.abs(c);
    const rib = cut.curve(
      [
        crown,
        [crown[0] + c * reach * 0.36, crown[1] + s * reach * 0.36 - reach * 0.1],
        [crown[0] + c * reach * 0.74, crown[1] + s * reach * 0.62 + reach * droop * 0.15],
        [crown[0] + c * reach, crown[1] + s * reach * 0.72 + reach * droop],
      ],
      8,
    );
    d += pathOf(cut.ribbon(rib, (t) => lerp(frond * 0.03, 1.4, t)));
    for (let i = 6; i < rib.length; i += 2) {
      const t = i / (rib.length - 1);
      const [px, py] = cut.pointAt(rib, i);
      const [qx, qy] = cut.pointAt(rib, i - 1);
      const along = Math.atan2(py - qy, px - qx);
      const long = frond * 0.34 * Math.sin(Math.PI * cut.clamp(0.16 + t * 0.72)) * chance.between(0.85, 1.15);
      for (const side of [-1, 1]) {
        const open = along + side * lerp(0.95, 0.4, t);
        // Leaflets hang: those above the rib fold over, those below fall.
        const fall = Math.atan2(Math.sin(open) + 0.4, Math.cos(open));
        d += pathOf(cut.gouge(px, py, fall, long, frond * 0.042, chance, 0.08 * side));
      }
    }
  });
  for (const [a, b] of [
    [-7, 6],
    [6, 9],
    [0, 14],
  ] as const)
    d += pathOf(cut.ellipse(crown[0] + a, crown[1] + b, frond * 0.045, frond * 0.05, 8));
  print.path(ink, d);
  if (!light) return;
  let rings = "";
  for (let i = 3; i < trunk.length - 2; i++) {
    const [px, py] = cut.pointAt(trunk, i);
    const half = height * lerp(0.031, 0.015, i / trunk.length);
    rings += pathOf(cut.gouge(px - half, py, 0.25, half * 1.1, 2.6, chance));
  }
  print.path(light, rings);
}
