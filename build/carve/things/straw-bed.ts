import * as cut from "../../../renderer/shared/cut/index.ts";
import { cutDoorRing, cutGrainOn, cutRedPaper, leafSeams } from "./door-leaf.ts";

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

/** The top of the leaf as it lies: u along it from the left, v from the back to the front. */
function bedAt(u: number, v: number): cut.Point {
  const far: cut.Point = [lerp(104, 900, u), lerp(724, 696, u)];
  const near: cut.Point = [lerp(52, 990, u), lerp(846, 806, u)];
  return [lerp(far[0], near[0], v), lerp(far[1], near[1], v)];
}

/** The borrowed leaf on two benches, with straw, a quilt and papers on it. */
export function cutStrawBed(print: cut.Print): void {
  const { chance } = print;
  const thick = 24;
  const top = (u0: number, v0: number, u1: number, v1: number): cut.Point[] => [
    bedAt(u0, v0),
    bedAt(u1, v0),
    bedAt(u1, v1),
    bedAt(u0, v1),
  ];
  // Benches first: their legs stand apart under the leaf.
  const bench = (u: number): void => {
    const [x, y] = bedAt(u, 1);
    const [x2, y2] = bedAt(u, 0.1);
    print.shape(
      ink,
      [
        [x2 - 8, y2],
        [x2 + 12, y2],
        [x2 + 22, y2 + 150],
        [x2 + 4, y2 + 150],
      ],
      { step: 20 },
    );
    print.shape(
      ink,
      pointsOf(`${x - 26},${y + 16} ${x + 34},${y + 14} ${x + 36},${y + 40} ${x - 30},${y + 42}`),
      { step: 18 },
    );
    print.shape(
      ink,
      pointsOf(`${x - 18},${y + 34} ${x + 2},${y + 34} ${x - 20},${y + 150} ${x - 44},${y + 150}`),
      { step: 20 },
    );
    print.shape(
      ink,
      pointsOf(`${x + 12},${y + 34} ${x + 30},${y + 34} ${x + 58},${y + 150} ${x + 36},${y + 150}`),
      { step: 20 },
    );
    print.line(ink, pointsOf(`${x - 26},${y + 96} ${x + 42},${y + 94}`), 10);
    print.line(loess, pointsOf(`${x - 16},${y + 40} ${x - 38},${y + 146}`), 3.4);
  };
  print.marks(ink, { top: 880, bottom: 1000, left: 60, gapX: 46, gapY: 9, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.03),
    length: chance.between(50, 120),
    width: 8 * smoothStep(60, 200, x) * smoothStep(1010, 890, y),
  }));
  bench(0.13);
  bench(0.7);
  // The leaf: front edge, top, boards, grain.
  const [a, b] = [bedAt(0, 1), bedAt(1, 1)];
  print.shape(ink, [[a[0] - 3, a[1] - 2], b, [b[0], b[1] + thick + 6], [a[0], a[1] + thick + 4]], {
    step: 40,
    amp: 1.2,
  });
  print.shape(loess, top(0, 0, 1, 1), { step: 40, amp: 1.4 });
  cutGrainOn(print, brown, (u, v) => bedAt(v, u), 4);
  const batten = pathOf(cut.ribbon([bedAt(0.11, 0), bedAt(0.11, 1)], () => 3));
  print.path(ink, leafSeams(chance, (u, v) => bedAt(v, u)) + batten);
  print.line(paleOchre(0.3), [bedAt(0.003, 0.02), bedAt(0.003, 0.98), bedAt(0.3, 0.985)], 4);
  print.path(
    brown,
    pathOf(
      cut.ribbon(
        cut.facet(
          [
            [a[0] + 8, a[1] + 14],
            [b[0], b[1] + 14],
          ],
          chance,
          { step: 30, amp: 2 },
        ),
        () => chance.between(1, 4),
      ),
    ),
  );
  cutRedPaper(print, (u, v) => bedAt(lerp(0.26, 0.5, v), lerp(0.28, 0.72, 1 - u)));
  cutDoorRing(print, bedAt(0.17, 0.8), 22, 13);
  cutStraw(print);
  cutBedding(print);
}

function cutStraw(print: cut.Print): void {
  const { chance, noise } = print;
  const heap: cut.Point[] = [];
  for (let i = 0; i <= 24; i++) {
    const u = lerp(0.37, 1, i / 24);
    const [x, y] = bedAt(u, 0);
    heap.push([x, y - lerp(4, 30, smoothStep(0, 5, i)) - 14 * noise.at(i * 0.6, 3)]);
  }
  for (let i = 24; i >= 0; i--) {
    const u = lerp(0.4, 1, i / 24);
    const [x, y] = bedAt(u, 1);
    heap.push([x + chance.around(8), y + (i % 2 ? 26 : 6) * chance.between(0.5, 1.3)]);
  }
  heap.push(bedAt(0.365, 0.7), bedAt(0.41, 0.5), bedAt(0.36, 0.26));
  print.shape(loess, heap, { step: 15, amp: 3 });
  const blades = (fill: string, count: number, width: number, from: number): void => {
    let d = "";
    for (let i = 0; i < count; i++) {
      const u = lerp(from, 1, chance.unit());
      const v = chance.unit();
      const [x, y] = bedAt(u, v);
      const angle = -0.06 + chance.bell(0.7) + (chance.unit() < 0.5 ? Math.PI : 0);
      const lift = lerp(22, 2, v) * smoothStep(0.37, 0.46, u);
      d += pathOf(
        cut.gouge(
          x,
          y - lift,
          angle,
          chance.between(34, 96),
          width * chance.between(0.7, 1.3),
          chance,
          chance.around(0.12),
        ),
      );
    }
    for (let i = 0; i < count / 5; i++) {
      const [x, y] = bedAt(lerp(from + 0.03, 1, chance.unit()), 1);
      d += pathOf(
        cut.gouge(
          x,
          y - 8,
          Math.PI / 2 + chance.around(0.7),
          chance.between(24, 60),
          width,
          chance,
          chance.around(0.2),
        ),
      );
    }
    print.path(fill, d);
  };
  blades(umber, 120, 4, 0.38);
  blades(ochre, 170, 4.4, 0.36);
  blades(paleOchre(0.45), 120, 4, 0.35);
}

/** A folded quilt with printed flowers, and the papers that were read here. */
function cutBedding(print: cut.Print): void {
  const { chance } = print;
  const knife = { step: 22, amp: 1.4 };
  const top = pointsOf("574,716 590,694 628,668 700,656 820,650 880,654 896,700 886,716 740,726 620,728");
  print.shape(ink, pointsOf("566,716 620,664 880,648 904,700 908,778 760,796 586,802 566,790"), knife);
  // Three layers, each with its turned edge to the left.
  [0, 1, 2].forEach((i) => {
    const y = 722 + i * 25;
    const layer = pointsOf(
      `578,${y + 12} 570,${y + 4} 576,${y - 5} 640,${y + 1} 760,${y - 1} 900,${y - 18} 904,${y + 4} 760,${y + 20} 640,${y + 22} 590,${y + 19}`,
    );
    print.shape(i === 1 ? qing : dusk, layer, { step: 20, amp: 1 });
    let creases = "";
    for (let k = 0; k < 9; k++)
      creases += pathOf(
        cut.gouge(
          chance.between(590, 860),
          y + chance.between(4, 14),
          chance.between(-0.12, 0.06),
          chance.between(22, 60),
          2.6,
          chance,
        ),
      );
    print.path(i === 1 ? dusk : deep, creases);
  });
  print.shape(dusk, top, knife);
  print.path(
    deep,
    cut.pathsOf(
      [0, 1, 2, 3].map((i) =>
        cut.ribbon(
          cut.curve(
            pointsOf(
              `${636 + i * 64},${672 - i * 5} ${622 + i * 68},${692 - i * 3} ${640 + i * 70},${722 - i * 3}`,
            ),
            5,
          ),
          (t) => 13 * Math.sin(Math.PI * cut.clamp(t, 0.06, 0.94)),
        ),
      ),
    ),
  );
  let flowers = "";
  for (const [x, y] of pointsOf("612,704 662,686 668,714 716,676 734,706 782,668 800,700 850,672 862,702")) {
    const turn = chance.between(0, 6);
    for (let i = 0; i < 5; i++) {
      const a = turn + i * 1.2566;
      flowers += pathOf(
        cut.gouge(x + 4 * Math.cos(a), y + 2.6 * Math.sin(a), a, 11 - 3 * Math.abs(Math.sin(a)), 6.4, chance),
      );
    }
  }
  print.path(paleQing(0.78), flowers);
  const sheet = pointsOf("470,752 540,738 566,770 492,786");
  print.shape(ink, cut.shifted(sheet, 3, 4), { step: 20, amp: 0.8 });
  print.shape(paper, sheet, { step: 20, amp: 0.8 });
  let ticks = "";
  for (let c = 0; c < 5; c++)
    for (let i = 0; i < 4; i++)
      ticks += pathOf(
        cut.gouge(
          486 + c * 13 + i * 4,
          754 - c * 2.4 + i * 7,
          0.5 + chance.around(0.8),
          chance.between(4, 7),
          2,
          chance,
        ),
      );
  print.path(ink, ticks);
}
