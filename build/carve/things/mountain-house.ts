import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, ink, ochre, paleOchre, paleQing, paper, pathOf, pointsOf } = cut;

/** A new house of a mountain village with a tiled roof, lamps lit; (x, y) is the middle of its foot. */
export function cutMountainHouse(
  print: cut.Print,
  x: number,
  y: number,
  width: number,
  floors: 1 | 2 = 1,
): void {
  const { chance } = print;
  const tall = 0.36 * floors;
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * width, y + b * width]);
  const knife = { step: 14, amp: 0.7 };
  print.edged(paper, deep, 2.4, pathOf(print.cut(at(`-.42,.02 -.42,${-tall} .42,${-tall} .42,.02`), knife)));
  print.shape(paleQing(0.5), at(`.2,.02 .2,${-tall} .42,${-tall} .42,.02`), knife);
  print.shape(
    ink,
    at(`-.54,${-tall + 0.05} -.4,${-tall - 0.22} .4,${-tall - 0.22} .54,${-tall + 0.05}`),
    knife,
  );
  let tiles = "";
  for (let i = -5; i <= 5; i++)
    tiles += pathOf(
      cut.gouge(
        x + i * 0.075 * width,
        y - (tall + 0.2) * width,
        Math.PI / 2 - i * 0.05,
        width * 0.2,
        Math.max(1.2, width * 0.02),
        chance,
      ),
    );
  print.path(paleQing(0.35), tiles);
  let lit = "";
  for (let floor = 0; floor < floors; floor++)
    for (const a of [-0.34, -0.1]) {
      const v = -0.1 - floor * 0.36;
      lit += pathOf(
        print.cut(at(`${a},${v} ${a},${v - 0.15} ${a + 0.15},${v - 0.15} ${a + 0.15},${v}`), {
          step: 20,
          amp: 0.4,
        }),
      );
    }
  print.path(ochre, lit);
  print.path(ink, pathOf(print.cut(at(".08,.02 .08,-.22 .18,-.22 .18,.02"), { step: 20, amp: 0.4 })));
  print.path(paleOchre(0.6), pathOf(cut.ribbon(at(`-.42,${-tall + 0.045} .42,${-tall + 0.045}`), () => 1.6)));
}
