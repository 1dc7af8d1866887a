import * as cut from "../../../renderer/shared/cut/index.ts";

const { dusk, ink, ochre, paleOchre, paleQing, paper, red } = cut;
const { pathOf, pointsOf } = cut;

/** What lies on the translator's plank: the lamp with its flame's tip at `lamp`, manuscript, book, a dish of zongzi. */
export function cutTranslatorDesk(print: cut.Print, lamp: { x: number; y: number }): void {
  const { chance } = print;
  const knife = { step: 14, amp: 0.9 };
  const at = (x: number, y: number, text: string): cut.Point[] => cut.shifted(pointsOf(text), x, y);
  // The lamp: foot, oil, flame.
  const { x, y } = lamp;
  print.shape(
    ink,
    at(x, y, "-46,196 -40,180 -16,168 -12,120 -20,112 20,112 12,120 16,168 40,180 46,196 0,204"),
    knife,
  );
  print.shape(ink, at(x, y, "-48,84 48,84 62,78 54,98 34,114 -34,114 -52,100"), knife);
  print.line(paleOchre(0.3), at(x, y, "-44,90 0,92 40,89"), 4);
  print.shape(paleOchre(0.8), at(x, y, "-12,84 -22,58 -18,26 -8,0 2,-40 10,-2 20,26 22,58 12,84"), knife);
  print.shape(ochre, at(x, y, "-8,84 -13,60 -8,34 1,4 9,36 13,60 8,84"), { step: 12, amp: 0.7 });
  print.shape(paper, at(x, y, "-5,82 -6,64 0,46 6,64 5,82"), { step: 10, amp: 0.5 });
  // Manuscript: sheets over each other, a little askew, lines of illegible ticks.
  const sheet = (
    cx: number,
    cy: number,
    turn: number,
    fill: string,
  ): ((u: number, v: number) => cut.Point) => {
    const put = (u: number, v: number): cut.Point => [
      cx + u * 96 + turn * v * 60 + v * -14,
      cy + v * 46 + turn * u * -26,
    ];
    print.shape(ink, cut.shifted([put(-1, -1), put(1, -1), put(1, 1), put(-1, 1)], 4, 5), {
      step: 30,
      amp: 1,
    });
    print.shape(fill, [put(-1, -1), put(1, -1), put(1, 1), put(-1, 1)], { step: 30, amp: 1 });
    return put;
  };
  sheet(628, 704, -0.14, paleOchre(0.8));
  const page = sheet(556, 722, 0.1, paper);
  let ticks = "";
  for (let column = 0; column < 9; column++)
    for (let k = 0; k < 9; k++) {
      const [tx, ty] = page(0.84 - column * 0.2, -0.8 + k * 0.19 + chance.around(0.02));
      if (column > 6 && k > 3) continue;
      ticks += pathOf(
        cut.gouge(
          tx,
          ty,
          k % 2 ? 1.4 + chance.around(0.4) : chance.around(0.3),
          chance.between(5, 9),
          2.6,
          chance,
        ),
      );
    }
  print.path(ink, ticks);
  // The red of the picture: the book that is put into Chinese.
  const [bx, by] = [726, 718];
  print.shape(ink, at(bx, by, "-60,-18 34,-32 66,14 66,26 -30,42 -62,-6"), knife);
  print.shape(paper, at(bx, by, "-58,-14 -30,32 62,16 62,22 -30,38 -60,-8"), { step: 20, amp: 0.6 });
  print.shape(red, at(bx, by, "-60,-20 34,-34 66,12 -28,30"), knife);
  let title = "";
  for (let i = 0; i < 4; i++)
    title += pathOf(cut.gouge(bx - 22 + i * 13, by - 6 - i * 2, i % 2 ? 0.9 : -0.15, 11, 3, chance));
  print.path(paper, title);
  // Left: the dish of zongzi and brown sugar, untouched.
  print.shape(ink, at(96, 676, "-84,0 -70,-18 0,-26 70,-18 84,0 66,24 0,34 -66,24"), knife);
  print.shape(paleQing(0.78), at(96, 672, "-76,0 -62,-15 0,-21 62,-15 76,0 60,17 0,25 -60,17"), knife);
  for (const [zx, zy, turn] of [
    [62, 660, 1],
    [124, 664, -1],
  ] as const) {
    print.edged(
      dusk,
      ink,
      3,
      pathOf(
        print.cut(at(zx, zy, `${-34 * turn},16 ${-4 * turn},-40 ${36 * turn},10 ${4 * turn},22`), knife),
      ),
    );
    print.path(
      paleQing(0.5),
      pathOf(cut.gouge(zx - 4 * turn, zy - 32, 1.2 + turn * 0.3, 42, 3.6, chance)) +
        pathOf(cut.gouge(zx - 6 * turn, zy - 26, 1.9 - turn * 0.2, 36, 3, chance)),
    );
    print.path(
      paleOchre(0.45),
      pathOf(cut.ribbon(at(zx, zy, `${-20 * turn},-8 0,2 ${22 * turn},-6`), () => 3)),
    );
  }
}
