import * as cut from "../../../renderer/shared/cut/index.ts";

const {
  brown,
  deep,
  dusk,
  ink,
  loess,
  ochre,
  paleOchre,
  paleQing,
  paper,
  qing,
  umber,
  lerp,
  pathOf,
  pointsOf,
  smoothStep,
} = cut;

/** Height of the table's far edge, and where the flame stands. */
export const table = 690;
export const flame: cut.Point = [118, 452];

/** The table and the oil lamp on it. */
export function cutDesk(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  print.shape(umber, pointsOf(`${left},${table} ${right},${table - 8} ${right},1004 ${left},1004`), {
    step: 40,
    amp: 1.6,
  });
  print.grain(brown, { top: table + 4, share: 0.5, across: 0.055, along: 0.0026, warp: 46, cell: 6 });
  print.marks(loess, { top: table + 6, gapX: 60, gapY: 13, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.03),
    length: chance.between(30, 110),
    width:
      7 *
      smoothStep(520, 60, Math.hypot(x - flame[0], (y - table) * 1.4)) *
      (0.4 + noise.layered(x * 0.006, y * 0.02, 2)),
  }));
  print.marks(
    paleQing(0.35),
    { top: table + 8, left: 340, right: 720, gapX: 46, gapY: 12, strayX: 0.6 },
    (x, y) => ({
      angle: chance.around(0.03),
      length: chance.between(24, 80),
      width:
        6 *
        smoothStep(230, 60, Math.abs(x - 540)) *
        smoothStep(860, 700, y) *
        noise.layered(x * 0.008, y * 0.03, 2),
    }),
  );
  for (const y of [792, 906])
    print.line(
      ink,
      [
        [left, y],
        [400, y - 4],
        [right, y - 6],
      ],
      (t) => 2 + 3 * noise.at(t * 12, y),
    );
  print.line(
    ochre,
    [
      [left, table + 1],
      [right, table - 7],
    ],
    5,
  );
  // The lamp of every household then: a glass chimney on a squat well of oil.
  const at = (text: string): cut.Point[] => cut.shifted(pointsOf(text), flame[0], flame[1]);
  const knife = { step: 18, amp: 1.2 };
  print.shape(
    ink,
    cut.shifted(at("-66,300 -60,276 -36,262 -30,214 30,214 36,262 60,276 66,300"), 0, 0),
    knife,
  );
  print.edged(
    ink,
    loess,
    3,
    pathOf(print.cut(at("-60,150 -48,128 48,128 60,150 56,196 34,218 -34,218 -56,196"), knife)),
  );
  print.shape(ink, at("-26,130 -30,96 30,96 26,130"), knife);
  print.path(
    paleOchre(0.3),
    pathOf(cut.gouge(...cut.pointAt(at("-44,196"), 0), -1.4, 44, 8, chance)) +
      pathOf(cut.gouge(...cut.pointAt(at("-50,292"), 0), 0.05, 70, 5, chance)),
  );
  print.edged(
    paleOchre(0.8),
    ink,
    3,
    pathOf(
      print.cut(
        at(
          "-28,98 -34,64 -44,36 -44,4 -30,-24 -22,-62 -20,-112 20,-112 22,-62 30,-24 44,4 44,36 34,64 28,98",
        ),
        knife,
      ),
    ),
  );
  print.shape(ochre, at("-14,90 -20,62 -16,36 0,-14 14,32 20,60 14,90"), knife);
  print.shape(paper, at("-8,86 -9,66 0,30 9,64 7,86"), knife);
}

/** Textbooks, a mug, and the exercise book that is being filled. */
export function cutBooks(print: cut.Print): void {
  const { chance } = print;
  const knife = { step: 24, amp: 1.2 };
  const put = (text: string): cut.Point[] => pointsOf(text);
  // A stack of old textbooks.
  for (const [i, [x0, x1, fill]] of (
    [
      [544, 806, deep],
      [560, 796, paleOchre(0.45)],
      [534, 784, dusk],
      [564, 810, paleOchre(0.8)],
      [552, 780, qing],
    ] as const
  ).entries()) {
    const y = 826 - i * 36;
    print.shape(
      ink,
      put(`${x0 - 4},${y + 3} ${x0 - 4},${y - 34} ${x1 + 4},${y - 36} ${x1 + 4},${y + 2}`),
      knife,
    );
    print.shape(fill, put(`${x0},${y} ${x0},${y - 32} ${x1},${y - 33} ${x1},${y}`), knife);
    print.shape(
      paper,
      put(`${x0 + 60},${y - 5} ${x0 + 60},${y - 27} ${x1 + 2},${y - 28} ${x1 + 2},${y - 6}`),
      knife,
    );
    let leaves = "";
    for (let k = 0; k < 4; k++)
      leaves += pathOf(
        cut.ribbon(
          cut.facet(put(`${x0 + 64},${y - 10 - k * 5} ${x1},${y - 10 - k * 5}`), chance, {
            step: 30,
            amp: 0.8,
          }),
          () => 1.5,
        ),
      );
    print.path(qing, leaves);
    print.path(ink, pathOf(cut.ribbon(put(`${x0 + 26},${y - 3} ${x0 + 26},${y - 30}`), () => 3)));
  }
  // An enamel mug.
  print.edged(paper, ink, 6, pathOf(print.cut(put("658,640 662,548 734,546 740,638"), knife)));
  print.shape(ink, put("654,550 660,540 736,538 742,548 734,554 662,556"), knife);
  print.line(ink, cut.curve(put("738,568 772,568 776,608 740,622"), 6), 7);
  print.path(
    qing,
    pathOf(print.cut(put("662,628 662,638 738,636 737,626"), knife)) +
      [0, 1, 2, 3]
        .map((i) => pathOf(cut.gouge(724 - i * 6, 568 + i * 3, Math.PI / 2, 46, 4, chance)))
        .join(""),
  );
  // The open exercise book with its sums, and the pen.
  print.shape(ink, put("150,958 172,800 340,786 520,800 560,950 360,974"), knife);
  print.shape(paper, put("146,948 170,792 252,778 336,790 352,962 250,946"), knife);
  print.shape(paleOchre(0.88), put("352,962 336,790 420,774 514,790 552,940 450,944"), knife);
  print.line(ink, put("336,790 352,962"), 4);
  let lines = "";
  for (let row = 0; row < 9; row++)
    for (const [from, to, base] of [
      [176, 330, 0],
      [350, 516, 6],
    ] as const) {
      const t = row / 9;
      let x = from - t * 14 + (base ? t * 8 : 0);
      const y = 806 + row * 16 + base * 0.3;
      const end = to + (base ? t * 22 : t * 10) - chance.between(0, 60);
      while (x < end) {
        lines += pathOf(
          cut.gouge(
            x,
            y + chance.around(3),
            chance.unit() < 0.5 ? 0.1 : 1.3,
            chance.between(5, 11),
            2.4,
            chance,
          ),
        );
        x += chance.between(6, 12);
      }
    }
  print.path(ink, lines);
  const pen = put("470,908 590,820");
  print.path(ink, pathOf(cut.ribbon(put("452,922 474,905 596,815"), (t) => lerp(3, 15, Math.min(1, t * 3)))));
  print.line(ochre, cut.shifted(pen, 0, -3), 3);
}
