import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, ink, red } = cut;
const { lerp, pathOf, pointsOf } = cut;

/** Boughs of a wild jujube with its ripe fruit that hang in from the right. */
export function cutJujube(print: cut.Print): void {
  const { chance } = print;
  const boughs = ["960,330 890,262 820,226 744,222 690,246", "960,452 900,392 830,352 764,340"];
  let wood = "";
  let leaves = "";
  let fruit = "";
  for (const bough of boughs) {
    const way = cut.curve(pointsOf(bough), 8);
    wood += pathOf(cut.ribbon(cut.facet(way, chance, { step: 12, amp: 2 }), (t) => lerp(13, 2, t)));
    for (let i = 3; i < way.length; i += 1) {
      const [x, y] = cut.pointAt(way, i);
      const side = i % 2 ? 1 : -1;
      const angle = side * chance.between(0.6, 1.3) + Math.PI;
      const end: cut.Point = [x + Math.cos(angle) * 26, y + Math.sin(angle) * 26];
      wood += pathOf(cut.ribbon([[x, y], end], () => 2.4));
      for (let k = 0; k < 4; k++)
        leaves += pathOf(
          cut.lens(
            lerp(x, end[0], 0.4 + k * 0.35) + chance.around(4),
            lerp(y, end[1], 0.4 + k * 0.35) + 5,
            chance.around(1),
            chance.between(15, 24),
            9,
            chance,
          ),
        );
      if (i % 2 || chance.unit() < 0.6)
        fruit += pathOf(
          print.cut(cut.ellipse(end[0] + chance.around(5), end[1] + 10, 6.4, 7.6, 8), { step: 7, amp: 0.6 }),
        );
    }
  }
  print.path(ink, wood).path(deep, leaves).path(red, fruit);
}
