import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, dusk, ink, night, paleOchre, paleQing, paper, red, lerp, pathOf, pointsOf } = cut;

/** A row of solar panels on a roof, its middle at (x, y). */
export function cutRoofPanels(print: cut.Print, x: number, y: number, width: number, height: number): void {
  const at = (a: number, b: number): cut.Point => [x + (a + b * -0.06) * width, y + b * height];
  print.edged(
    dusk,
    paper,
    2.4,
    pathOf(print.cut([at(-0.5, -0.5), at(0.5, -0.5), at(0.5, 0.5), at(-0.5, 0.5)], { step: 30, amp: 0.5 })),
  );
  let grid = "";
  for (let i = 1; i < 6; i++)
    grid += pathOf(cut.ribbon([at(-0.5 + i / 6, -0.5), at(-0.5 + i / 6, 0.5)], () => 1.4));
  grid += pathOf(cut.ribbon([at(-0.5, 0), at(0.5, 0)], () => 1.4));
  print.path(paleQing(0.65), grid);
}

/** A red lantern under the eaves. */
export function cutLantern(print: cut.Print, x: number, y: number, size: number): void {
  print.path(ink, pathOf(cut.ribbon(pointsOf(`${x},${y - size * 2} ${x},${y + size * 1.9}`), () => 2)));
  print.edged(
    red,
    ink,
    2.4,
    pathOf(print.cut(cut.ellipse(x, y, size, size * 0.92, 11), { step: 8, amp: 0.5 })),
  );
  print.path(
    paleOchre(0.45),
    [-0.4, 0, 0.4]
      .map((k) =>
        pathOf(
          cut.ribbon(
            cut.curve(
              pointsOf(
                `${x + k * size * 0.6},${y - size * 0.8} ${x + k * size * 1.2},${y} ${x + k * size * 0.6},${y + size * 0.8}`,
              ),
              3,
            ),
            () => 1.3,
          ),
        ),
      )
      .join(""),
  );
}

/** The viaduct of the high-speed line and the train on it; `y` is the deck's height, `nose` where the train begins. */
export function cutViaduct(print: cut.Print, nose: number, y: number): void {
  const { left, right, chance } = print;
  const deck = (x: number): number => y - (x - 400) * 0.02;
  for (let x = left + 30; x < right; x += 92) {
    print.shape(dusk, pointsOf(`${x - 6},${deck(x)} ${x + 6},${deck(x)} ${x + 8},560 ${x - 8},560`), {
      step: 30,
      amp: 0.8,
    });
    print.line(paleQing(0.5), pointsOf(`${x - 3},${deck(x) + 14} ${x - 4},540`), 2);
  }
  print.edged(
    deep,
    paper,
    3,
    pathOf(
      print.cut(
        [
          [left, deck(left) - 6],
          [right, deck(right) - 6],
          [right, deck(right) + 9],
          [left, deck(left) + 9],
        ],
        { step: 40, amp: 0.8 },
      ),
    ),
  );
  // Masts and the wire.
  let masts = "";
  for (let x = left + 76; x < right; x += 92)
    masts +=
      pathOf(cut.ribbon(pointsOf(`${x},${deck(x) - 4} ${x},${deck(x) - 58}`), () => 2.4)) +
      pathOf(cut.ribbon(pointsOf(`${x},${deck(x) - 54} ${x - 22},${deck(x) - 48}`), () => 1.8));
  masts += pathOf(cut.ribbon(pointsOf(`${left},${deck(left) - 48} ${right},${deck(right) - 48}`), () => 1.4));
  print.path(deep, masts);
  const from = left - 10;
  const car: cut.Point[] = [
    [from, deck(from) - 8],
    [from, deck(from) - 38],
    [nose - 90, deck(nose - 90) - 38],
    [nose - 40, deck(nose) - 34],
    [nose + 10, deck(nose) - 20],
    [nose + 26, deck(nose) - 11],
    [nose + 16, deck(nose) - 7],
  ];
  print.edged(paper, ink, 4, pathOf(print.cut(car, { step: 40, amp: 0.6 })));
  let windows = "";
  for (let x = left + 4, i = 0; x < nose - 110; x += 17, i++) {
    if (i % 9 === 8) continue;
    windows += pathOf(
      pointsOf(
        `${x},${deck(x) - 31} ${x + 11},${deck(x) - 31} ${x + 11},${deck(x) - 22} ${x},${deck(x) - 22}`,
      ),
    );
  }
  windows += pathOf(
    pointsOf(
      `${nose - 66},${deck(nose) - 33} ${nose - 42},${deck(nose) - 31} ${nose - 18},${deck(nose) - 23} ${nose - 60},${deck(nose) - 23}`,
    ),
  );
  print.path(night, windows);
  print.line(
    red,
    [
      [from, deck(from) - 16],
      [nose - 60, deck(nose) - 16],
      [nose + 12, deck(nose) - 13],
    ],
    (t) => lerp(4, 2.4, t),
  );
  let speed = "";
  for (let i = 0; i < 7; i++)
    speed += pathOf(
      cut.lens(
        nose + 60 + i * 46 + chance.around(12),
        deck(nose) - 12 - chance.between(0, 26),
        -0.02,
        chance.between(30, 60),
        2,
        chance,
      ),
    );
  print.path(paper, speed);
}
