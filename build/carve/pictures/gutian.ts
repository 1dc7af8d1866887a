// 堂外是雪，地上有火: the Liao clan's hall in Gutian at the end of December 1929, charcoal burning on the floor.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutCharcoalFire } from "../things/charcoal-fire.ts";
import { cutBench, cutSitter } from "../things/sitter.ts";

const { brown, deep, dusk, ink, loess, night, ochre, paleOchre, paleQing, paper, qing, umber } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

/** The open front of the hall, beyond it the court. */
const open = { left: 196, top: 250, right: 604, bottom: 596 };
const eye: cut.Point = [400, 440];

export const picture: Picture = {
  id: "gutian",
  title: "古田会议",
  draw() {
    const print = pictureBlock("gutian", 43);
    print.plane("court", 0.25, () => cutCourt(print));
    print.plane("hall", 0.45, () => cutHall(print));
    print.plane("rows", 0.65, () => cutRows(print));
    print.plane("fire", 0.8, () => cutCharcoalFire(print, 410, 838, 1));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

/** Court, gate and hills in snow, drawn larger than the opening. */
function cutCourt(print: cut.Print): void {
  const { chance } = print;
  const box = (top: number): cut.Point[] => pointsOf(`150,${top} 650,${top} 650,640 150,640`);
  print.shape(paleQing(0.35), box(200), { raw: true });
  cut.cutRange(print, {
    seed: 9,
    peaks: [
      { x: 250, y: 318, left: 150, right: 150, height: 120, bow: 1.2 },
      { x: 430, y: 286, left: 150, right: 170, height: 150, bow: 1.1 },
      { x: 600, y: 330, left: 130, right: 120, height: 120, bow: 1.2 },
    ],
    left: 150,
    right: 650,
    base: 470,
    jag: 6,
    tones: { base: paleQing(0.65), mid: qing, dark: dusk, cut: paleQing(0.78), rim: paper },
    midBelow: 0.62,
    darkBelow: 0.36,
    gapX: 7,
    gapY: 14,
    markWidth: 3.2,
    rim: 3,
  });
  // The wall of the court and its gate house, snow on the tiles.
  print.shape(paleQing(0.78), pointsOf("150,462 650,462 650,640 150,640"), { step: 20, amp: 1 });
  print.shape(dusk, pointsOf("150,446 650,446 650,466 150,466"), { step: 20, amp: 1 });
  print.shape(
    paper,
    pointsOf("150,436 240,432 330,437 650,433 650,450 560,446 470,452 380,447 260,453 150,449"),
    { step: 18, amp: 1.2 },
  );
  print.shape(dusk, pointsOf("352,540 352,420 448,420 448,540"), { step: 18, amp: 1 });
  print.shape(ink, pointsOf("368,540 368,462 384,446 416,446 432,462 432,540"), { step: 16, amp: 0.8 });
  print.shape(ink, pointsOf("320,428 340,416 362,386 438,386 460,416 480,428 446,432 354,432"), {
    step: 16,
    amp: 1,
  });
  print.shape(
    paper,
    pointsOf("326,420 344,408 362,382 370,374 430,374 438,382 456,408 474,420 440,418 400,421 360,417"),
    { step: 14, amp: 0.8 },
  );
  let tiles = "";
  for (let i = -5; i <= 5; i++)
    tiles += pathOf(cut.gouge(400 + i * 8, 384, Math.PI / 2 - i * 0.1, 30, 2.6, chance));
  print.path(paleQing(0.35), tiles);
  print.shape(paper, pointsOf("150,536 650,534 650,640 150,640"), { step: 24, amp: 1.4 });
  let cuts = "";
  for (let i = 0; i < 40; i++)
    cuts += pathOf(
      cut.lens(
        chance.between(160, 640),
        chance.between(546, 630),
        chance.around(0.03),
        chance.between(14, 50),
        2.6,
        chance,
      ),
    );
  print.path(paleQing(0.5), cuts);
  let flakes = "";
  for (let i = 0; i < 120; i++)
    flakes += pathOf(
      cut.lens(
        chance.between(156, 644),
        chance.between(206, 610),
        1.9,
        chance.between(5, 11),
        chance.between(2.4, 4.4),
        chance,
      ),
    );
  print.path(paper, flakes);
}

function cutHall(print: cut.Print): void {
  const { chance, left, right } = print;
  const o = open;
  const hole = print.cut(
    pointsOf(`${o.left},${o.top} ${o.left},${o.bottom} ${o.right},${o.bottom} ${o.right},${o.top}`),
    { step: 26, amp: 1.2 },
  );
  print.path(night, pathOf(pointsOf(`${left},0 ${right},0 ${right},1004 ${left},1004`)) + pathOf(hole), {
    evenOdd: true,
  });
  // Roof timbers run towards the light.
  const roof: cut.Point[] = [
    [left, 0],
    [right, 0],
    [right, 60],
    [o.right, o.top],
    [o.left, o.top],
    [left, 60],
  ];
  print.shape(ink, roof, { step: 30, amp: 1.2 });
  let rafters = "";
  let lit = "";
  for (let i = -11; i <= 11; i++) {
    const far: cut.Point = [400 + i * 18, o.top - 4];
    const near: cut.Point = [400 + i * 78, -20];
    rafters += pathOf(cut.ribbon([far, near], (t) => lerp(4, 17, t)));
    lit += pathOf(
      cut.ribbon(cut.shifted([far, near], 3, 1), (t) => lerp(1.6, 4, t) * chance.between(0.8, 1.2)),
    );
  }
  print.path(umber, rafters).path(brown, lit);
  for (const [y, half, thick] of [
    [226, 224, 20],
    [150, 310, 30],
    [52, 440, 42],
  ] as const) {
    const beam = pointsOf(
      `${400 - half},${y} ${400 + half},${y} ${400 + half},${y + thick} ${400 - half},${y + thick}`,
    );
    print.shape(ink, beam, { step: 30, amp: 1.4 });
    print.line(loess, pointsOf(`${400 - half},${y + thick} ${400 + half},${y + thick}`), 4);
  }
  // Floor slabs.
  const floor: cut.Point[] = [
    [o.left - 20, o.bottom],
    [o.right + 20, o.bottom],
    [right + 4, 800],
    [right + 4, 1004],
    [left - 4, 1004],
    [left - 4, 800],
  ];
  print.shape(umber, floor, { step: 34, amp: 1.4 });
  let seams = "";
  for (let i = -9; i <= 9; i++) {
    const a: cut.Point = [400 + i * 26, o.bottom];
    const b: cut.Point = [400 + i * 132, 1010];
    seams += pathOf(cut.ribbon(cut.facet([a, b], chance, { step: 40, amp: 1 }), (t) => lerp(1.6, 5, t)));
  }
  for (const y of [624, 664, 720, 800, 906])
    seams += pathOf(
      cut.ribbon(cut.facet(pointsOf(`${left},${y} ${right},${y}`), chance, { step: 44, amp: 1.2 }), () =>
        lerp(2, 5, (y - 600) / 300),
      ),
    );
  print.path(ink, seams);
  // Snow light on the slabs, coming in from the court.
  print.marks(paleQing(0.35), { top: o.bottom + 2, bottom: 730, gapX: 40, gapY: 9, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(16, 60),
    width:
      5.4 *
      smoothStep(740, 600, y) *
      smoothStep(o.right - 400 + (y - o.bottom) * 0.9 + 40, 60, Math.abs(x - 400)),
  }));
  // Side walls: plank panels; columns on stone drums.
  for (const side of [-1, 1]) {
    const wx = (t: number): number => 400 + side * lerp(204, 560, t);
    let planks = "";
    for (let i = 0; i < 8; i++) {
      const t = (i + 0.5) / 8;
      const x = wx(t ** 1.4);
      const reach = Math.abs(x - 400) / 204;
      planks += pathOf(
        cut.ribbon(
          [
            [x, eye[1] - 150 * reach],
            [x, eye[1] + 140 * reach],
          ],
          () => lerp(2, 6, t),
        ),
      );
    }
    print.path(deep, planks);
    for (const t of [0, 0.26, 0.72]) {
      const x = wx(t);
      const reach = Math.abs(x - 400) / 204;
      const w = 13 * reach;
      const foot = eye[1] + 156 * reach;
      print.shape(
        ink,
        pointsOf(
          `${x - w},${eye[1] - 215 * reach} ${x + w},${eye[1] - 215 * reach} ${x + w},${foot} ${x - w},${foot}`,
        ),
        { step: 34, amp: 1.2 },
      );
      print.shape(
        ink,
        pointsOf(
          `${x - w * 1.5},${foot - w} ${x + w * 1.5},${foot - w} ${x + w * 1.7},${foot} ${x + w * 1.4},${foot + w * 0.7} ${x - w * 1.4},${foot + w * 0.7} ${x - w * 1.7},${foot}`,
        ),
        { step: 14, amp: 1 },
      );
      print.path(
        paleQing(0.35),
        pathOf(
          cut.ribbon(
            cut.facet(
              [
                [x - side * w * 0.8, eye[1] - 150 * reach],
                [x - side * w * 0.8, foot - w],
              ],
              chance,
              { step: 26, amp: 1 },
            ),
            () => w * 0.22 * chance.between(0.6, 1.3),
          ),
        ),
      );
      let cuts = "";
      for (let i = 0; i < 12; i++)
        cuts += pathOf(
          cut.gouge(
            x - side * w * chance.between(0.1, 0.6),
            lerp(eye[1] - 130 * reach, foot - 60, i / 11),
            1.57,
            chance.between(20, 50) * reach * 0.6,
            w * 0.18,
            chance,
          ),
        );
      print.path(brown, cuts);
    }
  }
}

function cutRows(print: cut.Print): void {
  // Far rows stand dark against the snow.
  const row = (y: number, height: number, xs: readonly number[], edge: string, light: string): void => {
    for (const x of xs)
      cutSitter(print, x, y, height, {
        edge,
        light,
        cap: (x * 7) % 5 !== 0,
        lean: (x - 400) * -0.0003 + print.chance.around(0.05),
      });
  };
  cutBench(print, 306, 622, 150, 6, qing);
  cutBench(print, 500, 622, 150, 6, qing);
  row(622, 72, [256, 306, 356, 450, 500, 548], paleQing(0.5), deep);
  cutCharcoalFire(print, 402, 664, 0.42);
  cutBench(print, 232, 690, 210, 9, loess);
  cutBench(print, 574, 690, 210, 9, loess);
  row(690, 108, [162, 236, 306, 500, 574, 648], paleOchre(0.45), brown);
  cutBench(print, 40, 780, 190, 13, loess);
  cutBench(print, 766, 780, 190, 13, loess);
  row(780, 156, [-4, 96, 712, 814], ochre, brown);
}

function cutNear(print: cut.Print): void {
  // The nearest bench, at the edge of the fire's light.
  cutBench(print, 170, 972, 330, 20, ochre);
  cutBench(print, 690, 980, 300, 20, ochre);
  cutSitter(print, 92, 972, 252, { edge: ochre, light: brown, lean: 0.06 });
  cutSitter(print, 254, 972, 244, { edge: ochre, light: brown, lean: 0.1, cap: false });
  cutSitter(print, 652, 980, 262, { edge: ochre, light: brown, lean: -0.06 });
  cutSitter(print, 820, 984, 250, { edge: ochre, light: brown, lean: -0.04 });
}
