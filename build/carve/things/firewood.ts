import * as cut from "../../../renderer/shared/cut/index.ts";

const { brown, ink, umber } = cut;
const { pathOf, pointsOf } = cut;

/** A stack of cut firewood against the right wall; it stands at the height `foot`. */
export function cutFirewood(print: cut.Print, foot: number): void {
  const { chance, right } = print;
  let ends = "";
  let rings = "";
  const knife = { step: 9, amp: 1.2 };
  print.shape(ink, pointsOf(`624,${foot + 4} 640,420 664,290 ${right},262 ${right},${foot + 4}`), {
    step: 22,
    amp: 3,
  });
  for (let row = 0; row < 9; row++)
    for (let i = 0; i < 8; i++) {
      const r = chance.between(17, 22);
      const x = 662 + i * 43 + (row % 2) * 21 + chance.around(3);
      const y = 616 - row * 39 + chance.around(3);
      if (x < 640 + row * 5 + r || y < 290) continue;
      ends += pathOf(print.cut(cut.ellipse(x, y, r, r * 0.94, 9), knife));
      rings +=
        pathOf(cut.gouge(x - r * 0.5, y + chance.around(5), chance.around(0.8), r, 3, chance)) +
        pathOf(cut.lens(x, y - r * 0.3, chance.around(0.5), r * 0.9, 2.6, chance));
    }
  print.path(brown, ends).path(umber, rings);
}
