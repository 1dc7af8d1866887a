// Works of people along the river: the new road with its lorries, the fields before the white houses.
import * as cut from "../../../renderer/shared/cut/index.ts";

const { brown, dusk, ink, ochre, paleOchre, paleQing, paper, clamp, lerp, pathOf, pointsOf } = cut;

/** (five) Two lorries on the new road. */
export function cutRoad(print: cut.Print): void {
  const { chance, noise } = print;
  print.shape(dusk, pointsOf("2080,916 2120,890 2280,878 2560,874 2650,892 2600,912 2380,924 2180,930"), {
    step: 24,
    amp: 2,
  });
  print.marks(
    paleQing(0.35),
    { left: 2110, right: 2620, top: 884, bottom: 922, gapX: 34, gapY: 9, strayX: 0.5 },
    (x, y) => ({
      angle: chance.around(0.04),
      length: chance.between(20, 60),
      width: 3 * noise.at(x * 0.02, y * 0.05),
    }),
  );
  cutLorry(print, 2270, 898);
  cutLorry(print, 2440, 898);
}

function cutLorry(print: cut.Print, x: number, y: number): void {
  const at = (text: string): cut.Point[] => cut.shifted(pointsOf(text), x, y);
  print.edged(dusk, paper, 4, pathOf(print.cut(at("-62,-14 -62,-46 14,-46 14,-14"), { step: 14, amp: 0.7 })));
  print.edged(
    ink,
    paper,
    4,
    pathOf(print.cut(at("14,-14 14,-54 40,-54 48,-36 74,-32 76,-14"), { step: 12, amp: 0.6 })),
  );
  print.path(paper, pathOf(at("20,-36 20,-48 36,-48 42,-36")));
  print.path(
    paleQing(0.5),
    [0, 1, 2, 3]
      .map((i) => pathOf(cut.ribbon(at(`${-54 + i * 18},-43 ${-54 + i * 18},-18`), () => 2.4)))
      .join(""),
  );
  for (const a of [-42, -18, 56]) {
    print.shape(ink, cut.ellipse(x + a, y - 8, 11.5, 11.5, 12), { step: 6, amp: 0.3 });
    print.path(paper, pathOf(cut.lens(x + a, y - 8, 0.4, 8, 7, print.chance)));
  }
}

const field = pointsOf("2640,1010 2668,902 2740,862 2900,850 3060,858 3120,900 3080,1010");

/** (six) Rows of cuts that run to the houses, white walls and black gables. */
export function cutFields(print: cut.Print): void {
  const { chance } = print;
  print.shape(ochre, field, { step: 26, amp: 2 });
  let light = "";
  let dark = "";
  for (let i = -14; i <= 14; i++)
    for (let k = 0; k < 7; k++) {
      const [far, foot] = [2880 + i * 3.2, 2880 + i * 34];
      const t = k / 7 + chance.between(0, 0.03);
      const u = t + 0.12;
      const place = (s: number): cut.Point => [lerp(far, foot, s * s * 0.6 + s * 0.4), lerp(858, 1006, s)];
      const [a, b] = [place(t), place(u)];
      if (!cut.isInside(field, a[0], a[1]) || !cut.isInside(field, b[0], Math.min(b[1], 1004))) continue;
      const row = cut.ribbon(
        [a, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], b],
        (s) => lerp(2, 10, t) * Math.sin(Math.PI * clamp(s, 0.1, 0.9)),
      );
      if ((i + k) % 3) light += pathOf(row);
      else dark += pathOf(row);
    }
  print.path(paleOchre(0.6), light).path(brown, dark);
  for (const [x, y, width, height] of [
    [2706, 872, 84, 66],
    [2800, 862, 104, 82],
    [2920, 862, 88, 70],
    [3020, 872, 74, 58],
  ] as const)
    cutWhiteHouse(print, x, y, width, height);
  for (let i = 0; i < 4; i++)
    cut.cutPerson(print, 2760 + i * 70, 930 + (i % 2) * 18, 66, {
      dir: i % 2 ? 1 : -1,
      hat: "straw",
      pack: false,
      stride: 0.35,
      lean: 0.16,
    });
}

/** A house with stepped gable walls. */
function cutWhiteHouse(print: cut.Print, x: number, y: number, width: number, height: number): void {
  const box = (a: number, top: number, b: number, foot: number): cut.Point[] => [
    [x + a, y + foot],
    [x + a, y + top],
    [x + b, y + top],
    [x + b, y + foot],
  ];
  print.shape(ink, box(-4, -height, width + 4, 3), { step: 16, amp: 0.6 });
  print.shape(paper, box(0, -height + 6, width, 0), { step: 18, amp: 0.8 });
  for (const [from, rise] of [
    [0, 0],
    [0.3, 0.24],
    [0.62, 0],
  ] as const) {
    const [a, b, top] = [width * from, width * (from + 0.38), -height - height * rise];
    const cap = pointsOf(`${a - 5},${top + 4} ${a - 8},${top - 6} ${b + 8},${top - 6} ${b + 5},${top + 4}`);
    if (rise) print.shape(paper, box(a, top + 4, b, -height + 2), { step: 12, amp: 0.4 });
    print.shape(ink, cut.shifted(cap, x, y), { step: 12, amp: 0.5 });
  }
  print.shape(ink, box(width * 0.4, -height * 0.42, width * 0.58, 0), { step: 10, amp: 0.4 });
  print.path(
    ink,
    pathOf(box(width * 0.14, -height * 0.66, width * 0.24, -height * 0.5)) +
      pathOf(box(width * 0.74, -height * 0.66, width * 0.84, -height * 0.5)),
  );
}
