// Buildings of the middle ground, each where its section stands on the scroll.
import * as cut from "../../../renderer/shared/cut/index.ts";

const { dusk, ink, night, paleOchre, paleQing, paper, red, lerp, pathOf, pointsOf } = cut;

/** (three) The pagoda on its hill. */
export function cutPagoda(print: cut.Print, x: number, y: number): void {
  for (let i = 0; i < 8; i++) {
    const half = lerp(18, 8.5, i / 8);
    const foot = y - i * 15;
    const at = (text: string): cut.Point[] => cut.shifted(pointsOf(text), x, foot);
    print.shape(ink, at(`${-half},0 ${1 - half},-12 ${half - 1},-12 ${half},0`), { step: 12, amp: 0.5 });
    print.shape(ink, at(`${-half - 5},-10 ${3 - half},-15 ${half - 3},-15 ${half + 5},-10`), {
      step: 12,
      amp: 0.4,
    });
    print.path(paleOchre(0.3), pathOf(at("-3,-1 -3,-8 3,-8 3,-1")));
  }
  print.shape(ink, cut.shifted(pointsOf("-8,-118 0,-142 8,-118"), x, y), { step: 9, amp: 0.4 });
}

/** (five) The channel along the cliff, on arches, with its water let out at the end. */
export function cutAqueduct(print: cut.Print): void {
  const { chance } = print;
  const [left, right, y] = [2120, 2600, 742];
  print.shape(night, pointsOf(`${left},${y - 20} ${right},${y - 28} ${right},${y - 2} ${left},${y + 8}`), {
    step: 26,
    amp: 1,
  });
  print.line(
    paleQing(0.65),
    [
      [left, y - 21],
      [right, y - 29],
    ],
    () => chance.between(3, 6),
    { step: 26 },
  );
  const pillarAt = (i: number): number => lerp(left + 10, right - 10, i / 7);
  for (let i = 0; i <= 7; i++) {
    const x = pillarAt(i);
    print.shape(ink, pointsOf(`${x - 11},${y} ${x + 11},${y} ${x + 14},876 ${x - 14},876`), {
      step: 24,
      amp: 1,
    });
    if (i === 7) continue;
    const [from, to] = [x + 11, pillarAt(i + 1) - 11];
    const arch: cut.Point[] = [
      [from - 2, y - 4],
      [to + 2, y - 4],
      [to + 2, y + 46],
    ];
    for (let k = 0; k <= 9; k++) {
      const t = (k / 9) * Math.PI;
      arch.push([(from + to) / 2 + (Math.cos(t) * (to - from)) / 2, y + 44 - Math.sin(t) * 34]);
    }
    print.shape(ink, [...arch, [from - 2, y + 46]], { step: 14, amp: 0.6 });
  }
  let stones = "";
  for (let i = 0; i < 24; i++)
    stones += pathOf(
      cut.gouge(
        lerp(left + 8, right - 8, chance.unit()),
        y + chance.around(8) - 10,
        chance.around(0.1),
        chance.between(8, 20),
        2.4,
        chance,
      ),
    );
  print.path(paleQing(0.5), stones);
  let fall = "";
  for (let i = 0; i < 16; i++) {
    const drop: cut.Point[] = [
      [right - 2, y - 24 + i * 1.2],
      [right + 24 + i * 2, y - 4],
      [right + 38 + i * 2.2 + chance.around(3), y + 60],
      [right + 42 + i * 2.4, 880],
    ];
    fall += pathOf(cut.ribbon(cut.curve(drop, 5), (t) => lerp(2, 4.4, t)));
  }
  print.path(paper, fall);
}

/** (six) Cranes and towers far behind the fields. */
export function cutCity(print: cut.Print): void {
  const { chance } = print;
  const towers = pointsOf("2716,150 2764,212 2826,128 2868,252 2936,176 2986,134 3052,92");
  const widths = [44, 58, 40, 64, 46, 60, 40];
  const inks = [paleQing(0.35), paleQing(0.5), paleQing(0.12)];
  towers.forEach(([x, height], i) => {
    const width = widths[i] ?? 44;
    print.shape(
      inks[i % 3] ?? dusk,
      pointsOf(`${x},690 ${x},${690 - height} ${x + width},${690 - height} ${x + width},690`),
      { step: 20, amp: 0.8 },
    );
    let windows = "";
    for (let row = 0; row < height / 16 - 1; row++)
      for (let column = 0; column < width / 13 - 1; column++) {
        if (chance.unit() >= 0.7) continue;
        const [a, b] = [x + 7 + column * 13, 690 - height + 9 + row * 16];
        windows += pathOf(pointsOf(`${a},${b} ${a + 6},${b} ${a + 6},${b + 7} ${a},${b + 7}`));
      }
    print.path(paper, windows);
  });
  cutCrane(print, 2746, 268);
  cutCrane(print, 2964, 300);
}

function cutCrane(print: cut.Print, x: number, height: number): void {
  const top = 690 - height;
  const bars: readonly (readonly [string, number])[] = [
    [`${x},690 ${x},${top}`, 5],
    [`${x - 46},${top + 4} ${x + 130},${top + 1}`, 5],
    [`${x},${top - 30} ${x + 100},${top}`, 2],
    [`${x},${top - 30} ${x - 44},${top + 2}`, 2],
    [`${x},${top - 32} ${x},${top}`, 4],
    [`${x + 96},${top} ${x + 96},${top + 52}`, 1.8],
  ];
  print.path(dusk, bars.map(([line, width]) => pathOf(cut.ribbon(pointsOf(line), () => width))).join(""));
  print.shape(
    dusk,
    pointsOf(`${x + 88},${top + 52} ${x + 104},${top + 52} ${x + 104},${top + 64} ${x + 88},${top + 64}`),
    { step: 9, amp: 0.4 },
  );
}

/** (seven) The viaduct and the train with its red band. */
export function cutTrain(print: cut.Print): void {
  const end = print.right + 10;
  const y = (x: number): number => 772 - (x - 3050) * 0.05;
  for (let x = 3090; x < end; x += 86)
    print.shape(ink, pointsOf(`${x - 8},${y(x)} ${x + 8},${y(x)} ${x + 12},900 ${x - 12},900`), {
      step: 26,
      amp: 0.8,
    });
  print.shape(
    ink,
    [
      [3040, y(3040) - 10],
      [end, y(end) - 10],
      [end, y(end) + 10],
      [3040, y(3040) + 10],
    ],
    { step: 30, amp: 0.8 },
  );
  const [a, b] = [3190, 3520];
  const car: cut.Point[] = [
    [a, y(a) - 12],
    [a - 54, y(a) - 14],
    [a - 40, y(a) - 24],
    [a + 12, y(a) - 46],
    [b, y(b) - 46],
    [b, y(b) - 12],
  ];
  print.shape(ink, cut.shifted(car, 3, 3), { amp: 0.6 });
  print.shape(paper, car, { amp: 0.6 });
  print.shape(
    red,
    [
      [a - 44, y(a) - 19],
      [b, y(b) - 22],
      [b, y(b) - 17],
      [a - 50, y(a) - 15],
    ],
    { amp: 0.4 },
  );
  let windows = "";
  for (let i = 0; i < 15; i++) {
    const x = a + 26 + i * 20;
    windows += pathOf(
      pointsOf(`${x},${y(x) - 39} ${x + 12},${y(x) - 39} ${x + 12},${y(x) - 29} ${x},${y(x) - 29}`),
    );
  }
  windows += pathOf(pointsOf(`${a - 16},${y(a) - 33} ${a + 10},${y(a) - 42} ${a + 10},${y(a) - 33}`));
  print.path(night, windows);
}

/** (seven) Wind turbines on the far slope. */
export function cutTurbines(print: cut.Print): void {
  const turbines: readonly (readonly [number, number, number, number])[] = [
    [3290, 690, 258, 0.4],
    [3420, 690, 324, 1.1],
    [3555, 700, 250, 0.1],
  ];
  for (const [x, y, height, turn] of turbines) {
    print.path(
      dusk,
      pathOf(
        cut.ribbon(
          [
            [x, y],
            [x, y - height],
          ],
          (t) => lerp(7, 3.4, t),
        ),
      ),
    );
    const reach = height * 0.34;
    for (let i = 0; i < 3; i++)
      print.path(dusk, pathOf(cut.gouge(x, y - height, turn + i * 2.094, reach, reach * 0.11, print.chance)));
  }
}
