import * as cut from "../../../renderer/shared/cut/index.ts";

export type BambooOptions = {
  /** How far the top lies aside, as a share of the height. */
  lean?: number;
  fill: string;
  /** Ink of the light cuts on the lit side. */
  light: string;
};

/** A stem of bamboo through the whole height of the picture, `width` thick, with joints and hanging leaves. */
export function cutBamboo(print: cut.Print, x: number, width: number, options: BambooOptions): void {
  const { lean = 0, fill, light } = options;
  const { chance, height } = print;
  const at = (y: number): number => x + (height - y) * lean + Math.sin(y * 0.004 + x) * 6;
  let stem = "";
  let cuts = "";
  let y = height + 20;
  const joint = width * 3.6;
  while (y > -40) {
    const next = y - joint * chance.between(0.85, 1.15);
    const [a, b] = [at(y), at(next)];
    const h = width / 2;
    stem += cut.pathOf(
      print.cut(
        [
          [a - h * 1.06, y],
          [a - h * 0.94, y - 8],
          [b - h * 0.94, next + 12],
          [b - h * 1.08, next + 4],
          [b + h * 1.08, next + 4],
          [b + h * 0.94, next + 12],
          [a + h * 0.94, y - 8],
          [a + h * 1.06, y],
        ],
        { step: 40, amp: 0.8 },
      ),
    );
    for (const u of [-0.62, -0.4])
      cuts += cut.pathOf(
        cut.gouge(
          at(next) + u * h,
          next + joint * chance.between(0.08, 0.2),
          Math.PI / 2 - lean,
          joint * chance.between(0.45, 0.7),
          width * 0.1,
          chance,
        ),
      );
    cuts += cut.pathOf(cut.lens(b, next + 2, 0, width * 0.9, 3, chance));
    y = next;
  }
  print.path(fill, stem).path(light, cuts);
  // Branches with leaves that hang, in the upper half.
  let leaves = "";
  for (let i = 0; i < 7; i++) {
    const from = cut.lerp(-10, height * 0.42, i / 6) + chance.around(20);
    const side = i % 2 ? 1 : -1;
    const long = chance.between(70, 150);
    const end: cut.Point = [at(from) + side * long, from + chance.between(-30, 26)];
    leaves += cut.pathOf(cut.ribbon([[at(from), from], end], () => 2.4));
    for (let k = 0; k < 11; k++) {
      const t = (k + 2) / 12;
      const [lx, ly] = [cut.lerp(at(from), end[0], t), cut.lerp(from, end[1], t)];
      const angle = Math.PI / 2 - side * chance.between(0.1, 0.9);
      leaves += cut.pathOf(
        cut.gouge(lx, ly, angle, chance.between(30, 58), chance.between(6, 9), chance, side * -0.08),
      );
    }
  }
  print.path(fill, leaves);
}
