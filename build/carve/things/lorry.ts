import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, dusk, ink, night, paleOchre, paleQing, paper, qing, red, pathOf, pointsOf } = cut;

/** A Jiefang lorry of 1956 that comes straight towards us; (x, y) is the ground under its middle, `width` its breadth. */
export function cutLorryFront(print: cut.Print, x: number, y: number, width: number): void {
  const { chance } = print;
  const s = width / 100;
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * s, y + b * s]);
  const both = (text: string): string =>
    [1, -1]
      .map((k) =>
        pathOf(
          print.cut(
            at(text).map(([a, b]): cut.Point => [x + (a - x) * k, b]),
            knife,
          ),
        ),
      )
      .join("");
  const round = (cx: number, cy: number, rx: number, ry = rx, count = 16): cut.Point[] =>
    cut.ellipse(x + cx * s, y + cy * s, rx * s, ry * s, count);
  const knife = { step: 26, amp: 1 };
  // Planks of the load bed look out behind the cabin.
  print.shape(ink, at("-48,-34 -49,-64 49,-64 48,-34"), knife);
  print.path(qing, [-62, -55, -48].map((v) => both(`28,${v} 48,${v} 48,${v + 5} 28,${v + 5}`)).join(""));
  // Wheels.
  print.path(ink, both("29,0 28,-22 43,-22 44,0"));
  print.path(
    dusk,
    [0, 1, 2, 3, 4, 5]
      .map((i) => both(`30,${-2 - i * 3.4} 42,${-2 - i * 3.4} 42,${-3 - i * 3.4} 30,${-3 - i * 3.4}`))
      .join(""),
  );
  print.shape(ink, at("-30,-9 30,-9 30,-16 -30,-16"), knife);
  // Cabin with its round roof and its window in two panes.
  print.edged(
    deep,
    paleQing(0.65),
    5,
    pathOf(
      print.cut(
        at("-35,-40 -36,-62 -33,-80 -29,-88 -20,-92 0,-93 20,-92 29,-88 33,-80 36,-62 35,-40"),
        knife,
      ),
    ),
  );
  print.path(qing, both("20,-91 28,-87 32,-80 34.6,-62 33.6,-46 31,-46 31.6,-62 29,-79 26,-85"));
  print.path(ink, both("1.6,-67 27.6,-66 25.6,-80 22,-83 1.6,-84.4"));
  print.path(
    paleQing(0.65),
    pathOf(print.cut(at("4,-70 12,-82.4 17,-82 9,-69.6"), knife)) +
      pathOf(print.cut(at("-24,-70 -18,-82 -15.4,-82.4 -21.4,-69.6"), knife)),
  );
  print.path(ink, both("35.6,-64 41,-66 41,-70 44,-70 44,-60 41,-60 41,-63 35.6,-61"));
  // Wings, bonnet, radiator.
  print.edged(
    night,
    paleQing(0.5),
    4,
    both("17,-18 24,-20 27,-30 34,-34 42,-32 47,-24 49,-16 45,-17 42,-25 36,-28 31,-25 29,-14 17,-13"),
  );
  print.path(qing, both("28,-31 34,-34.6 42,-32.6 46.6,-25 45,-25 41,-30.6 34.4,-32.4 29,-29"));
  print.edged(
    dusk,
    ink,
    6,
    pathOf(print.cut(at("-22,-14 -25,-40 -24,-56 -17,-63 0,-65 17,-63 24,-56 25,-40 22,-14"), knife)),
  );
  print.path(qing, both("3,-64 16,-62 22.6,-55.6 23.6,-44 20,-44 19,-54 14,-59.6 3,-61.4"));
  print.edged(
    ink,
    paleQing(0.65),
    5,
    pathOf(print.cut(at("-16,-15 -18,-38 -16.6,-48 -10,-53 10,-53 16.6,-48 18,-38 16,-15"), knife)),
  );
  let bars = "";
  for (let i = -5; i <= 5; i++)
    bars += pathOf(
      cut.ribbon(
        cut.facet(at(`${i * 2.7},-17 ${i * 2.9},-${50 - Math.abs(i) * 0.9}`), chance, { step: 20, amp: 0.6 }),
        () => s * 1.05,
      ),
    );
  print.path(paleQing(0.5), bars);
  print.path(ink, pathOf(print.cut(at("-17,-33 17,-33 17,-31 -17,-31"), knife)));
  // Headlamps, bumper, number plate left blank.
  for (const k of [-1, 1]) {
    print.edged(paper, ink, 7, pathOf(print.cut(round(k * 29.6, -38, 6.8), knife)));
    print.path(paleOchre(0.45), pathOf(print.cut(round(k * 29.6 + 1, -37, 4.6), knife)));
    print.path(paper, pathOf(round(k * 29.6 - 1, -39, 2.6, 2.6, 9)));
  }
  print.edged(ink, paleQing(0.5), 4, pathOf(print.cut(at("-46,-9 -46,-14 46,-14 46,-9"), knife)));
  print.edged(paper, ink, 3, pathOf(print.cut(at("-10,-7.6 -10,-12 10,-12 10,-7.6"), knife)));
  cutSilkFlower(print, x, y - 56 * s, 11 * s);
}

/** The big flower of red silk that a first one of its kind wears, with its two ends hanging. */
function cutSilkFlower(print: cut.Print, x: number, y: number, size: number): void {
  const { chance } = print;
  const ends = [-1, 1].map((k) =>
    pathOf(
      print.cut(
        pointsOf("0,0 .5,.5 .7,1.5 .5,2.3 .32,2.1 .16,2.3 .3,1.4 .1,.6").map(([a, b]) => [
          x + a * k * size,
          y + b * size,
        ]),
        { step: 18 },
      ),
    ),
  );
  print.edged(red, ink, 4, ends.join(""));
  const rim = Array.from({ length: 26 }, (_, i): cut.Point => {
    const a = (i / 26) * Math.PI * 2;
    const r = size * (i % 2 ? 0.86 : 1.06) * chance.between(0.95, 1.05);
    return [x + Math.cos(a) * r, y + Math.sin(a) * r * 0.92];
  });
  print.edged(red, ink, 4, pathOf(rim));
  let folds = "";
  for (const [ring, count] of [
    [0.78, 13],
    [0.5, 9],
    [0.24, 5],
  ] as const)
    for (let i = 0; i < count; i++) {
      const a = ((i + ring) / count) * Math.PI * 2;
      folds += pathOf(
        cut.gouge(
          x + Math.cos(a) * size * (ring - 0.2),
          y + Math.sin(a) * size * (ring - 0.2) * 0.92,
          a + 0.3,
          size * 0.26,
          size * 0.06,
          chance,
        ),
      );
    }
  print.path(ink, folds);
}
