import * as cut from "../../../renderer/shared/cut/index.ts";

const { brown, ink, loess, ochre, paleOchre, paper, red, umber, lerp, pathOf, pointsOf } = cut;

/** The gate tower at the square in Beijing, seen from far; (x, y) is the middle of its foot, the wall `width` pixels long. */
export function cutGateTower(print: cut.Print, x: number, y: number, width: number): void {
  const u = width / 100;
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * u, y + b * u]);
  const knife = { step: 22, amp: 0.7 };
  // The high wall with its five archways, the middle one the largest.
  print.shape(brown, at("-50,0 -48,-19 48,-19 50,0"), knife);
  print.shape(ink, at("-49.4,-18.2 -49.4,-20.8 49.4,-20.8 49.4,-18.2"), knife);
  print.marks(
    umber,
    { left: x - 47 * u, right: x + 47 * u, top: y - 17 * u, bottom: y - u, gapX: 40, gapY: 9, strayX: 0.6 },
    () => ({
      angle: print.chance.around(0.02),
      length: print.chance.between(14, 40),
      width: print.chance.between(1, 3),
    }),
  );
  for (const [cx, half, high] of [
    [-29, 2.6, 8.2],
    [-15, 3, 9.4],
    [0, 3.6, 11.4],
    [15, 3, 9.4],
    [29, 2.6, 8.2],
  ] as const) {
    const arch: cut.Point[] = [[cx - half, 0]];
    for (let k = 0; k <= 8; k++)
      arch.push([cx - half * Math.cos((k / 8) * Math.PI), -high + half - half * Math.sin((k / 8) * Math.PI)]);
    arch.push([cx + half, 0]);
    const put = (k: number): cut.Point[] =>
      arch.map(([a, b]) => [x + (cx + (a - cx) * k) * u, y + b * (k > 1 ? 1.06 : 1) * u]);
    print.path(loess, pathOf(put(1.22)));
    print.path(ink, pathOf(put(1)));
  }
  // Balustrade of white stone.
  print.shape(paper, at("-46,-20.6 -46,-23 46,-23 46,-20.6"), knife);
  let posts = "";
  for (let i = 0; i <= 46; i++)
    posts += pathOf(cut.ribbon(at(`${-46 + i * 2},-20.6 ${-46 + i * 2},-23`), () => 1.8));
  print.path(umber, posts);
  // The hall: ten columns, nine bays; dark behind.
  print.shape(ink, at("-36,-22.4 -36,-34 36,-34 36,-22.4"), knife);
  let columns = "";
  for (let i = 0; i < 10; i++)
    columns += pathOf(
      print.cut(
        at(
          `${-36 + i * 8 - 0.8},-22.4 ${-36 + i * 8 - 0.8},-34 ${-36 + i * 8 + 0.8},-34 ${-36 + i * 8 + 0.8},-22.4`,
        ),
        knife,
      ),
    );
  print.path(loess, columns);
  let doors = "";
  for (let i = 0; i < 9; i++)
    for (const k of [-2, 0, 2])
      doors += pathOf(cut.ribbon(at(`${-32 + i * 8 + k},-22.6 ${-32 + i * 8 + k},-28`), () => 1.6));
  print.path(brown, doors);
  roof(print, at, 44, -33, -40, 38);
  print.shape(brown, at("-34,-39.4 -34,-43 34,-43 34,-39.4"), knife);
  print.line(paleOchre(0.45), at("-34,-41.4 34,-41.4"), 2.4);
  roof(print, at, 40.5, -42, -55, 27);
  print.shape(ink, at("-28,-54.2 -27.6,-56.4 27.6,-56.4 28,-54.2"), knife);
  for (const side of [-1, 1])
    print.shape(
      ink,
      at(`${side * 28.6},-53.8 ${side * 29.4},-57 ${side * 28},-59.4 ${side * 26.6},-58 ${side * 26.2},-55`),
      { step: 12, amp: 0.5 },
    );
  // Eight red lanterns between the columns.
  for (const i of [0, 1, 2, 3, 5, 6, 7, 8]) {
    const cx = -32 + i * 8;
    print.path(ink, pathOf(cut.ribbon(at(`${cx},-34 ${cx},-24.2`), () => 2)));
    print.edged(
      red,
      ink,
      2,
      pathOf(print.cut(cut.ellipse(x + cx * u, y - 29.2 * u, 2.7 * u, 2.5 * u, 12), { step: 8, amp: 0.5 })),
    );
    let ribs = "";
    for (const k of [-1, 0, 1])
      ribs += pathOf(cut.ribbon(cut.curve(at(`${cx},-31.4 ${cx + k * 1.5},-29.2 ${cx},-27`), 4), () => 1.4));
    print.path(paleOchre(0.45), ribs);
  }
}

/** A tiled roof with lifted corners, from its eaves at `low` to its ridge at `high`. */
function roof(
  print: cut.Print,
  at: (text: string) => cut.Point[],
  half: number,
  low: number,
  high: number,
  top: number,
): void {
  const rise = low - high;
  const side = (k: 1 | -1): string =>
    [
      [half + 1.6, low - 2.4],
      [half - 2, low - 1.4],
      [lerp(half, top, 0.45), low - rise * 0.36],
      [lerp(half, top, 0.8), low - rise * 0.72],
      [top, high],
    ]
      .map(([a = 0, b = 0]) => `${k * a},${b}`)
      .join(" ");
  const right = side(1);
  const left = side(-1).split(" ").reverse().join(" ");
  const outline = `${right} ${left} ${-half + 4},${low} ${half - 4},${low}`;
  print.shape(ink, cut.shifted(at(outline), 2, 4), { step: 30, amp: 0.6 });
  print.shape(ochre, at(outline), { step: 30, amp: 0.6 });
  let tiles = "";
  let dark = "";
  const count = Math.round(half * 1.1);
  for (let i = -count; i <= count; i++) {
    const t = i / count;
    const from = at(`${t * top},${high + 0.6}`)[0];
    const to = at(`${t * (half - 1.6)},${low - 0.8 - Math.abs(t) ** 4 * 1.2}`)[0];
    const bow = at(`${t * lerp(top, half, 0.42)},${low - rise * 0.42}`)[0];
    if (!from || !to || !bow) continue;
    const way = pathOf(cut.ribbon(cut.curve([from, bow, to], 4), (k) => lerp(1, 2.4, k)));
    if (i % 2) tiles += way;
    else dark += way;
  }
  print.path(paleOchre(0.45), tiles).path(loess, dark);
  print.line(brown, at(`${-half + 3},${low - 0.3} ${half - 3},${low - 0.3}`), 3.4);
}
