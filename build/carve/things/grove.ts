import * as cut from "../../../renderer/shared/cut/index.ts";

/** A clump of round trees on a slope; (x, y) is the middle of its foot. */
export function cutGrove(
  print: cut.Print,
  x: number,
  y: number,
  width: number,
  { fill, light }: { fill: string; light: string },
): void {
  const { chance } = print;
  let d = "";
  let cuts = "";
  const crowns = [-0.42, -0.24, -0.02, 0.18, 0.4];
  for (const u of crowns) {
    const r = width * (0.2 - Math.abs(u) * 0.12) * chance.between(0.9, 1.15);
    const cx = x + u * width;
    const cy = y - r * 0.9;
    d += cut.pathOf(
      print.cut(cut.ellipse(cx, cy, r, r * chance.between(1, 1.25), 11), { step: r * 0.5, amp: r * 0.1 }),
    );
    for (let k = 0; k < 5; k++)
      cuts += cut.pathOf(
        cut.gouge(
          cx - r * chance.between(0.15, 0.75),
          cy + r * (k * 0.3 - 0.8),
          1.1,
          r * chance.between(0.3, 0.5),
          Math.max(1.3, r * 0.11),
          chance,
        ),
      );
  }
  // They stand in their own shade.
  d += cut.pathOf(cut.lens(x, y, 0, width * 1.25, width * 0.12, chance));
  print.path(fill, d).path(light, cuts);
}
