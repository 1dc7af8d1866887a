// 厂门一开，新车驶出: the first Jiefang lorry leaves the assembly hall at Changchun, 13 July 1956.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutLorryFront } from "../things/lorry.ts";
import { cutOnlooker } from "../things/onlooker.ts";

const { deep, dusk, ink, night, paleOchre, paleQing, paper, qing } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

/** Where all lines of the hall run together. */
const eye: cut.Point = [400, 470];

export const picture: Picture = {
  id: "jiefangpai",
  title: "第一辆解放牌",
  draw() {
    const print = pictureBlock("jiefangpai", 37);
    print.plane("light", 0.3, () => cutDay(print));
    print.plane("hall", 0.45, () => cutHall(print));
    print.plane("floor", 0.55, () => cutFloor(print));
    print.plane("lorry", 0.7, () => cutLorryFront(print, 400, 800, 400));
    print.plane("people", 0.9, () => cutPeople(print));
    return print;
  },
};

/** From the far end of the hall inwards: a point on a ring of the given reach. */
function ring(k: number, [a, b]: cut.Point): cut.Point {
  return [eye[0] + a * k, eye[1] + b * k];
}
/** Section of the hall: floor, walls, and the sloping roof with its raised lantern. */
const section = pointsOf("-150,60 -150,-70 -56,-108 -56,-132 56,-132 56,-108 150,-70 150,60");

function cutDay(print: cut.Print): void {
  print.flat(night);
  // Daylight at the far end.
  print.shape(
    paleOchre(0.8),
    section.map((p) => ring(1, p)),
    { step: 20 },
  );
  print.marks(
    paper,
    { left: 250, right: 550, top: 340, bottom: 530, gapX: 40, gapY: 9, strayX: 0.6 },
    () => ({
      angle: print.chance.around(0.03),
      length: print.chance.between(30, 80),
      width: print.chance.between(2, 6),
    }),
  );
  print.shape(
    paleQing(0.5),
    pointsOf("246,530 246,500 270,486 300,496 336,478 372,494 420,482 470,496 506,484 554,498 554,530"),
    { step: 12 },
  );
}

function cutHall(print: cut.Print): void {
  const { chance, left, right } = print;
  const reach = [1, 1.32, 1.8, 2.5, 3.5, 5] as const;
  const side = (from: number, to: number, i: number, j: number): cut.Point[] => {
    const [a, b] = [cut.pointAt(section, i), cut.pointAt(section, j)];
    return [ring(from, a), ring(from, b), ring(to, b), ring(to, a)];
  };
  // Roof and walls bay by bay: the light from the windows alternates with the dark of the frames.
  for (let n = 0; n < reach.length - 1; n++) {
    const [from, to] = [reach[n] ?? 1, reach[n + 1] ?? 1];
    const wall = [dusk, dusk, deep, deep, night][n] ?? night;
    for (const [i, j] of [
      [0, 1],
      [7, 6],
    ] as const) {
      print.shape(wall, side(from, to, i, j), { step: 40, amp: 1 });
      const pane = (u0: number, u1: number, v0: number, v1: number): cut.Point[] => {
        const a = cut.pointAt(section, i);
        const at = (u: number, v: number): cut.Point => ring(lerp(from, to, u), [a[0], lerp(-62, 40, v)]);
        return [at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)];
      };
      let panes = "";
      for (const [u0, u1] of [
        [0.12, 0.36],
        [0.4, 0.62],
        [0.66, 0.88],
      ] as const)
        for (const [v0, v1] of [
          [0.02, 0.2],
          [0.23, 0.4],
          [0.43, 0.58],
        ] as const)
          panes += pathOf(print.cut(pane(u0, u1, v0, v1), { step: 30, amp: 0.7 }));
      print.path([paper, paper, paleQing(0.78), paleQing(0.78), paleQing(0.65)][n] ?? qing, panes);
    }
    for (const [i, j] of [
      [1, 2],
      [6, 5],
      [2, 3],
      [5, 4],
      [3, 4],
    ] as const) {
      const raised = i === 2 || i === 5;
      print.shape(
        raised ? (n < 3 ? paleOchre(0.8) : paleOchre(0.6)) : n < 2 ? deep : night,
        side(from, to, i, j),
        { step: 40, amp: 1 },
      );
    }
  }
  // Tool marks along the roof, towards the eye.
  print.marks(dusk, { top: -10, bottom: 400, gapX: 20, gapY: 34, strayX: 0.5 }, (x, y) => {
    const [a, b] = [Math.abs(x - eye[0]), eye[1] - y];
    if (b < 70 || b / (a + 1) < 0.47) return null;
    return {
      angle: Math.atan2(y - eye[1], x - eye[0]),
      length: chance.between(16, 40),
      width: chance.between(1.5, 3.6),
    };
  });
  // Trusses.
  reach.slice(0, 5).forEach((k, n) => {
    const put = (text: string): cut.Point[] => pointsOf(text).map((p) => ring(k, p));
    const w = k * 3.2;
    let frame = "";
    for (const way of [
      "-150,60 -150,-70",
      "150,60 150,-70",
      "-150,-70 -56,-108 -56,-132 56,-132 56,-108 150,-70",
      "-150,-70 150,-70",
      "-104,-70 -104,-89",
      "104,-70 104,-89",
      "-56,-70 -56,-108",
      "56,-70 56,-108",
      "0,-70 0,-132",
    ])
      frame += pathOf(
        cut.ribbon(cut.facet(put(way), chance, { step: 40, amp: 0.8 }), () => w * chance.between(0.85, 1.15)),
      );
    for (const way of [
      "-150,-70 -104,-88",
      "-104,-70 -56,-106",
      "-56,-70 0,-106",
      "104,-70 56,-106",
      "56,-70 0,-106",
    ])
      frame += pathOf(cut.ribbon(put(way), () => w * 0.5));
    print.path(ink, frame);
    if (n > 0)
      print.path(
        paleQing(0.5),
        pathOf(cut.ribbon(put("-149,-68.6 149,-68.6"), () => Math.max(1.4, w * 0.16))),
      );
    // Lamps that hang from the trusses.
    if (n > 0 && n < 4)
      for (const cx of [-78, 78]) {
        print.path(ink, pathOf(cut.ribbon(put(`${cx},-70 ${cx},-50`), () => w * 0.25)));
        print.path(
          ink,
          pathOf(print.cut(put(`${cx - 9},-44 ${cx - 3},-51 ${cx + 3},-51 ${cx + 9},-44`), { step: 20 })),
        );
        print.path(
          paleOchre(0.6),
          pathOf(print.cut(put(`${cx - 7},-44 ${cx + 7},-44 ${cx + 3},-40 ${cx - 3},-40`), { step: 20 })),
        );
      }
  });
  print.shape(ink, pointsOf(`${left},0 ${left},1004 ${left + 2},1004`), { raw: true });
  print.shape(ink, pointsOf(`${right},0 ${right},1004 ${right - 2},1004`), { raw: true });
}

function cutFloor(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  const horizon = eye[1] + 60;
  const edge = ((right - eye[0]) / 150) * 60 + eye[1];
  print.shape(
    dusk,
    [
      [250, horizon],
      [550, horizon],
      [right, edge],
      [right, 1004],
      [left, 1004],
      [left, edge],
    ],
    { step: 40 },
  );
  // The daylight lies on the floor and shines under the lorry.
  const beam = (fill: string, half: number, cutWidth: number): void => {
    print.marks(
      fill,
      { top: horizon, bottom: 1000, gapX: 40, gapY: 11, strayX: 0.6, strayY: 0.5 },
      (x, y) => {
        const t = (y - horizon) / 470;
        const wide = lerp(150, half, t);
        const off = Math.abs(x - eye[0]) / wide;
        return off < 1
          ? {
              angle: chance.around(0.02),
              length: lerp(20, 90, t) * chance.between(0.6, 1.3),
              width:
                lerp(3, cutWidth, t) *
                smoothStep(1, 0.3, off) *
                (0.5 + 0.9 * noise.layered(x * 0.006, y * 0.02, 2)),
            }
          : null;
      },
    );
  };
  beam(paleQing(0.35), 560, 11);
  beam(paleOchre(0.8), 340, 10);
  beam(paper, 250, 9);
  print.marks(night, { top: 700, gapX: 70, gapY: 22, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(40, 120),
    width: 10 * smoothStep(200, 520, Math.abs(x - 400)) * smoothStep(680, 900, y),
  }));
  // Its shadow, towards us.
  print.marks(
    ink,
    { left: 190, right: 610, top: 786, bottom: 880, gapX: 40, gapY: 9, strayX: 0.6 },
    (x, y) => ({
      angle: chance.around(0.02),
      length: chance.between(40, 110),
      width: 12 * smoothStep(880, 800, y) * smoothStep(220, 150, Math.abs(x - 400)),
    }),
  );
  // The chain of the assembly line.
  for (const k of [-1, 1])
    print.line(
      night,
      [
        [eye[0] + k * 14, horizon + 4],
        [eye[0] + k * 110, 1004],
      ],
      (t) => lerp(2, 8, t),
    );
}

/** Those who built it stand to the left and right, their backs to us. */
function cutPeople(print: cut.Print): void {
  const stand = (x: number, y: number, height: number, options: Parameters<typeof cutOnlooker>[4]): void =>
    cutOnlooker(print, x, y, height, { edge: paleQing(0.65), ...options });
  for (const [x, y, h, hair] of [
    [96, 800, 190, "cap"],
    [704, 800, 188, "cap"],
    [36, 822, 206, "braids"],
    [764, 820, 200, "short"],
    [-30, 836, 214, "cap"],
    [836, 838, 216, "cap"],
  ] as const)
    stand(x, y, h, { hair });
  stand(150, 960, 320, { hair: "cap", left: "hip", right: "up" });
  stand(26, 1000, 350, { hair: "short", left: "down", right: "back", rests: -1 });
  stand(-92, 1020, 370, { hair: "cap" });
  stand(652, 970, 316, { hair: "braids", left: "up", right: "down", rests: -1 });
  stand(774, 1004, 352, { hair: "cap", left: "back", right: "back" });
  stand(890, 1020, 372, { hair: "short" });
}
