// 柴屋灯下，墨当红糖: the wood shed in Fenshuitang, early in 1920. As the story is told, a zongzi is dipped into ink.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutFirewood } from "../things/firewood.ts";
import { cutLampLight } from "../things/lamp-light.ts";
import { cutTranslatorDesk } from "../things/translator-desk.ts";

const { brown, deep, dusk, ink, loess, night, ochre, paleOchre, paleQing, paper, qing, umber } = cut;
const { lerp, pathOf, pointsOf } = cut;

const lamp = { x: 474, y: 462 };
/** The far and the near edge of the plank. */
const plank = { far: 640, near: 782, front: 836 };
const pane = { left: 70, top: 150, right: 276, bottom: 400 };

export const picture: Picture = {
  id: "zhenli",
  title: "真理的味道",
  draw() {
    const print = pictureBlock("zhenli", 23);
    print.plane("snow", 0.25, () => cutSnow(print));
    print.plane("wall", 0.4, () => cutWall(print));
    print.plane("plank", 0.65, () => cutPlank(print));
    print.plane("things", 0.75, () => cutTranslatorDesk(print, lamp));
    print.plane("writer", 1, () => cutWriter(print));
    return print;
  },
};

/** Hills under falling snow, drawn larger than the window. */
function cutSnow(print: cut.Print): void {
  const { chance } = print;
  print.shape(dusk, pointsOf("40,110 320,110 320,430 40,430"), { raw: true });
  print.shape(qing, pointsOf("40,300 96,268 150,292 216,250 320,288 320,430 40,430"), { step: 14, amp: 1.4 });
  print.shape(paleQing(0.78), pointsOf("40,352 110,330 190,346 250,326 320,340 320,430 40,430"), {
    step: 14,
    amp: 1.4,
  });
  let flakes = "";
  for (let i = 0; i < 90; i++)
    flakes += pathOf(
      cut.lens(
        chance.between(44, 316),
        chance.between(112, 420),
        1.9 + chance.around(0.1),
        chance.between(4, 10),
        chance.between(2, 4),
        chance,
      ),
    );
  print.path(paper, flakes);
}

function cutWall(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  const hole = print.cut(
    pointsOf(
      `${pane.left},${pane.top} ${pane.left},${pane.bottom} ${pane.right},${pane.bottom} ${pane.right},${pane.top}`,
    ),
    { amp: 1.4 },
  );
  print.path(night, pathOf(pointsOf(`${left},0 ${right},0 ${right},1000 ${left},1000`)) + pathOf(hole), {
    evenOdd: true,
  });
  const isWall = (x: number, y: number): boolean =>
    !(x > pane.left - 34 && x < pane.right + 34 && y > pane.top - 30 && y < pane.bottom + 34);
  print.marks(deep, { bottom: 640, gapX: 62, gapY: 16, strayX: 0.6 }, (x, y) =>
    isWall(x - 40, y) && isWall(x + 40, y) && Math.hypot(x - lamp.x, y - lamp.y) > 300
      ? {
          angle: chance.around(0.03),
          length: chance.between(24, 90),
          width: 5 * noise.layered(x * 0.005, y * 0.015, 2),
        }
      : null,
  );
  cutFirewood(print, plank.far);
  cutLampLight(print, {
    ...lamp,
    far: 430,
    near: 205,
    still: 74,
    skip: (x, y) => y > plank.far - 6 || !isWall(x, y) || (x > 620 && y > 250),
  });
  // The roof beam and the window's frame with its bars; snow lies on the sill.
  print.shape(ink, pointsOf(`${left},44 ${right},20 ${right},74 ${left},96`), { step: 30, amp: 2 });
  print.line(brown, pointsOf(`${left},94 ${right},73`), 5);
  let frame = "";
  const bar = (text: string, width: number): string =>
    pathOf(cut.ribbon(cut.facet(pointsOf(text), chance, { step: 26, amp: 1 }), () => width));
  frame +=
    bar(`${pane.left - 8},${pane.top - 18} ${pane.left - 8},${pane.bottom + 20}`, 22) +
    bar(`${pane.right + 8},${pane.top - 18} ${pane.right + 8},${pane.bottom + 20}`, 22);
  frame +=
    bar(`${pane.left - 24},${pane.top - 8} ${pane.right + 24},${pane.top - 8}`, 22) +
    bar(`${pane.left - 34},${pane.bottom + 10} ${pane.right + 34},${pane.bottom + 10}`, 26);
  for (let i = 1; i < 5; i++) {
    const x = lerp(pane.left, pane.right, i / 5);
    frame += bar(`${x},${pane.top} ${x},${pane.bottom}`, 8);
  }
  print.path(ink, frame);
  print.path(
    loess,
    bar(`${pane.right + 17},${pane.top - 16} ${pane.right + 17},${pane.bottom}`, 4) +
      bar(`${pane.left - 30},${pane.bottom} ${pane.right + 32},${pane.bottom}`, 4),
  );
  let snow = "";
  for (let i = 0; i < 5; i++) {
    const [a, b] = [lerp(pane.left, pane.right, i / 5) + 5, lerp(pane.left, pane.right, (i + 1) / 5) - 5];
    snow += pathOf(
      print.cut(
        pointsOf(
          `${a},${pane.bottom} ${a},${pane.bottom - 14} ${(a + b) / 2},${pane.bottom - 20 + chance.around(4)} ${b},${pane.bottom - 12} ${b},${pane.bottom}`,
        ),
        { step: 12, amp: 0.8 },
      ),
    );
  }
  print.path(paper, snow);
}

function cutPlank(print: cut.Print): void {
  const { chance, left, right } = print;
  print.flat(umber, plank.far + 60, 1000);
  print.marks(ink, { top: 842, gapX: 70, gapY: 16, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.03),
    length: chance.between(30, 120),
    width: 7 * print.noise.layered(x * 0.006, y * 0.02, 2),
  }));
  // Two benches carry the plank.
  for (const x of [-40, 800]) {
    for (const side of [-1, 1])
      print.shape(
        ink,
        pointsOf(
          `${x + side * 44 - 17},${plank.front - 6} ${x + side * 44 + 17},${plank.front - 6} ${x + side * 82 + 16},1010 ${x + side * 82 - 18},1010`,
        ),
        { step: 26, amp: 1.4 },
      );
    print.shape(ink, pointsOf(`${x - 66},910 ${x + 66},908 ${x + 66},928 ${x - 66},930`), {
      step: 26,
      amp: 1.2,
    });
  }
  const board = pointsOf(
    `${left - 4},${plank.far + 6} ${right + 4},${plank.far} ${right + 4},${plank.near} ${left - 4},${plank.near + 4}`,
  );
  print.shape(loess, board, { step: 40, amp: 1.4 });
  const field = (x: number, y: number): number => {
    const bend =
      20 * Math.exp(-Math.hypot((x - 640) * 0.4, y - 716) / 40) +
      16 * Math.exp(-Math.hypot((x - 40) * 0.4, y - 690) / 40);
    return Math.sin(y * 0.3 + bend + 8 * print.noise.layered(x * 0.004, y * 0.014, 2)) + 0.34;
  };
  print.path(
    brown,
    cut.pathsOf(
      cut.march(field, {
        left,
        right,
        top: plank.far + 8,
        bottom: plank.near,
        cell: 5,
        tolerance: 1.1,
        least: 40,
      }),
    ),
  );
  print.shape(
    ink,
    pointsOf(
      `${left - 4},${plank.near + 2} ${right + 4},${plank.near} ${right + 4},${plank.front} ${left - 4},${plank.front + 2}`,
    ),
    { step: 40, amp: 1.4 },
  );
  print.line(ochre, pointsOf(`${left - 4},${plank.near + 3} ${right + 4},${plank.near}`), 6, { step: 26 });
  let edge = "";
  for (let i = 0; i < 26; i++)
    edge += pathOf(
      cut.lens(
        chance.between(left, right),
        chance.between(plank.near + 16, plank.front - 8),
        chance.around(0.02),
        chance.between(40, 120),
        3.4,
        chance,
      ),
    );
  print.path(brown, edge);
}

function cutWriter(print: cut.Print): void {
  const { chance } = print;
  const knife = { step: 24, amp: 1.6 };
  // The bowl of brown sugar stands near; the hand with the zongzi has gone past it, into the ink.
  const at = (x: number, y: number, text: string): cut.Point[] => cut.shifted(pointsOf(text), x, y);
  print.shape(ink, at(92, 764, "-46,-8 46,-8 30,24 -30,24"), { step: 12, amp: 0.8 });
  print.shape(paleOchre(0.6), at(92, 756, "-44,0 -30,-10 0,-14 30,-10 44,0 28,9 0,13 -28,9"), {
    step: 12,
    amp: 0.8,
  });
  print.shape(brown, at(92, 753, "-32,1 -18,-12 4,-18 24,-8 33,2 0,9"), { step: 9, amp: 1 });
  print.shape(deep, at(214, 708, "-62,-14 40,-22 62,6 -44,18"), { step: 16, amp: 0.9 });
  print.shape(ink, at(214, 708, "-62,-14 -44,18 62,6 62,18 -44,32 -64,2"), { step: 16, amp: 0.9 });
  print.shape(ink, at(210, 705, "-34,-4 20,-12 38,2 -22,10"), { step: 10, amp: 0.8 });
  print.line(paleQing(0.5), at(214, 708, "-60,-15 38,-22"), 3);
  // His back, the largest shape: gown, bent head, one sleeve to the ink stone, the other to the paper.
  const back =
    "-196,480 -190,300 -178,170 -150,86 -104,34 -46,4 -34,-22 40,-22 52,4 108,32 152,84 178,166 192,300 204,480";
  const left = "-104,40 -158,84 -196,120 -204,140 -176,166 -150,158 -122,150 -90,120";
  const right = "110,38 160,86 196,122 226,118 250,104 262,120 236,152 196,172 150,160 100,120";
  const head = "-44,-20 -54,-72 -46,-122 -14,-148 30,-146 58,-116 60,-66 46,-18 20,2 -20,2";
  const put = (text: string): cut.Point[] => at(398, 640, text).map(([a, b]): cut.Point => [a, b]);
  const d = [back, left, right, head].map((text) => pathOf(print.cut(put(text), knife))).join("");
  print.edged(ink, ochre, 5, d);
  // A hand and the zongzi; a hand and the brush.
  print.edged(
    paper,
    ink,
    3,
    pathOf(print.cut(put("-214,134 -182,106 -172,78 -204,66 -226,68 -236,100"), { step: 12, amp: 0.8 })),
  );
  print.shape(ink, put("-236,98 -228,68 -202,64 -176,74 -196,82 -222,86"), { step: 9, amp: 1.2 });
  print.edged(
    dusk,
    ink,
    3,
    pathOf(print.cut(put("-222,142 -240,112 -216,118 -190,100 -176,104 -186,140"), { step: 12, amp: 0.8 })),
  );
  print.edged(
    ink,
    ochre,
    3,
    pathOf(
      print.cut(put("-206,148 -214,128 -196,116 -180,122 -170,140 -176,164 -196,160"), {
        step: 10,
        amp: 0.8,
      }),
    ),
  );
  let cuts = "";
  for (let i = 0; i < 46; i++) {
    const t = i / 45;
    const side = lerp(-120, 130, t);
    cuts += pathOf(
      cut.gouge(
        398 + side,
        640 + 44 + Math.abs(side) * 0.5 + chance.between(0, 30),
        Math.PI / 2 - side * 0.0024,
        chance.between(40, 120),
        4.6,
        chance,
      ),
    );
  }
  for (let i = 0; i < 16; i++)
    cuts += pathOf(
      cut.gouge(
        398 + lerp(-34, 44, i / 15),
        640 - 136 + Math.abs(i - 7) * 3,
        1.57 + (7 - i) * 0.04,
        chance.between(12, 30),
        3,
        chance,
      ),
    );
  print.path(umber, cuts);
  print.path(ink, pathOf(cut.ribbon(put("214,128 252,60 266,20"), () => 7)));
  print.path(paleOchre(0.3), pathOf(cut.ribbon(put("222,110 262,24"), () => 2.4)));
}
