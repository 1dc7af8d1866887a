// 门板作床，门洞朝星: a door leaf laid on two benches, a farmhouse in eastern Anhui, winter 1939.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutDoorRing, cutGrainOn, cutRedPaper, leafSeams } from "../things/door-leaf.ts";
import { cutLampLight } from "../things/lamp-light.ts";
import { cutStrawBed } from "../things/straw-bed.ts";
import { cutWinterVillage } from "../things/winter-village.ts";

const { brown, deep, ink, loess, night, ochre, paleOchre, paper, qing, umber } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

const floor = 652;
const lamp = { x: 172, y: 462 };
/** The opening that the borrowed leaf used to close. */
const opening = { left: 336, top: 134, right: 588, bottom: floor - 4 };

export const picture: Picture = {
  id: "menban",
  title: "一块门板",
  draw() {
    const print = pictureBlock("menban", 41);
    print.plane("night", 0.25, () => cutWinterVillage(print));
    print.plane("wall", 0.45, () => cutWall(print));
    print.plane("lamp", 0.6, () => cutLamp(print));
    print.plane("bed", 0.8, () => cutStrawBed(print));
    print.plane("near", 1, () => cutJar(print));
    return print;
  },
};

function cutWall(print: cut.Print): void {
  const { left, right, chance, noise } = print;
  const o = opening;
  // The wall is a block with a hole: what lies behind shows through the door.
  const hole = cut.facet(
    pointsOf(`${o.left},${o.top} ${o.left},${o.bottom} ${o.right},${o.bottom} ${o.right},${o.top}`),
    chance,
    { step: 26, amp: 1.4, closed: true },
  );
  const outer = pointsOf(`${left},0 ${right},0 ${right},${floor + 8} ${left},${floor + 8}`);
  print.path(night, pathOf(outer) + pathOf(hole), { evenOdd: true });
  const isWall = (x: number, y: number): boolean =>
    y < floor - 12 && (x < o.left - 34 || x > o.right + 34 || y < o.top - 46);
  print.marks(deep, { bottom: floor - 8, gapX: 60, gapY: 15, strayX: 0.6 }, (x, y) =>
    isWall(x, y) && isWall(x - 50, y) && isWall(x + 50, y)
      ? {
          angle: chance.around(0.03),
          length: chance.between(24, 96),
          width: 5 * noise.layered(x * 0.005, y * 0.015, 2),
        }
      : null,
  );
  cutLampLight(print, {
    x: lamp.x + 50,
    y: lamp.y - 14,
    far: 420,
    near: 200,
    still: 58,
    skip: (x, y) => !isWall(x, y) || (x > o.left - 52 && y > o.top - 60),
  });
  // Frame: two posts, lintel, threshold; the left sockets stand empty.
  const post = (x0: number, x1: number): void => {
    print.shape(
      ink,
      pointsOf(`${x0},${o.top - 40} ${x1},${o.top - 40} ${x1},${floor + 10} ${x0},${floor + 10}`),
      { step: 30, amp: 1.6 },
    );
  };
  post(o.left - 32, o.left);
  post(o.right, o.right + 26);
  print.shape(
    ink,
    pointsOf(
      `${o.left - 62},${o.top - 46} ${o.right + 56},${o.top - 50} ${o.right + 56},${o.top + 2} ${o.left - 62},${o.top + 4}`,
    ),
    { step: 30, amp: 1.6 },
  );
  print.shape(
    ink,
    pointsOf(
      `${o.left - 44},${floor - 20} ${o.right + 36},${floor - 22} ${o.right + 40},${floor + 14} ${o.left - 48},${floor + 14}`,
    ),
    { step: 26, amp: 1.6 },
  );
  const lit = (text: string, width: number): string =>
    pathOf(
      cut.ribbon(
        cut.facet(pointsOf(text), chance, { step: 22, amp: 1 }),
        () => width * chance.between(0.5, 1.3),
      ),
    );
  print.path(
    loess,
    lit(`${o.left - 30},${o.top} ${o.left - 30},${floor - 26}`, 5) +
      lit(`${o.left - 58},${o.top - 44} ${o.right},${o.top - 47}`, 4) +
      lit(`${o.left - 40},${floor - 18} ${o.right + 20},${floor - 20}`, 4),
  );
  print.path(
    brown,
    [0, 1, 2]
      .map((i) =>
        lit(
          `${o.left - 22 + i * 6},${o.top + 40 + i * 90} ${o.left - 22 + i * 6},${o.top + 180 + i * 100}`,
          2,
        ),
      )
      .join(""),
  );
  for (const y of [o.top + 14, floor - 34]) {
    print.shape(
      brown,
      pointsOf(
        `${o.left - 2},${y - 9} ${o.left + 20},${y - 8} ${o.left + 20},${y + 9} ${o.left - 2},${y + 10}`,
      ),
      { step: 9, amp: 0.8 },
    );
    print.shape(ink, cut.ellipse(o.left + 11, y, 5.5, 4.5, 9), { step: 6, amp: 0.4 });
  }
  cutOtherLeaf(print);
  // The earthen floor.
  print.shape(
    umber,
    pointsOf(`${left - 4},${floor + 6} ${right + 4},${floor} ${right + 4},1004 ${left - 4},1004`),
    { step: 50, amp: 2 },
  );
  print.marks(ink, { top: floor + 14, gapX: 70, gapY: 17, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.03),
    length: chance.between(30, 110),
    width: 6 * noise.layered(x * 0.006, y * 0.02, 2),
  }));
  print.marks(loess, { top: floor + 12, right: 420, gapX: 48, gapY: 13, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.03),
    length: chance.between(20, 64),
    width: 5 * smoothStep(330, 60, Math.hypot((x - lamp.x) * 0.8, (y - floor) * 1.5)),
  }));
  print.marks(
    qing,
    { top: floor + 16, bottom: 740, left: 320, right: 640, gapX: 40, gapY: 10, strayX: 0.6 },
    (x, y) => ({
      angle: chance.around(0.03),
      length: chance.between(20, 60),
      width: 4.6 * smoothStep(170, 60, Math.abs(x - 470)) * smoothStep(750, 670, y),
    }),
  );
}

/** The leaf that was left, swung into the room: its outer face shows the red paper of the last New Year. */
function cutOtherLeaf(print: cut.Print): void {
  const { chance } = print;
  const hinge = opening.right + 14;
  const free = hinge + 176;
  const leaf = (u: number, v: number): cut.Point => [
    lerp(hinge, free, u),
    lerp(lerp(opening.top - 4, 84, u), lerp(floor - 2, floor + 58, u), v),
  ];
  const quad = (u0: number, v0: number, u1: number, v1: number): cut.Point[] => [
    leaf(u0, v0),
    leaf(u1, v0),
    leaf(u1, v1),
    leaf(u0, v1),
  ];
  print.shape(ink, cut.shifted(quad(0, 0, 1.05, 1), 6, 6), { step: 30 });
  print.shape(brown, quad(0, 0, 1, 1), { step: 34, amp: 1.2 });
  cutGrainOn(print, umber, leaf, 4);
  let seams = leafSeams(chance, leaf);
  for (const v of [0.13, 0.86]) seams += pathOf(cut.ribbon([leaf(0, v), leaf(1, v)], () => 3));
  print.path(ink, seams);
  print.line(loess, [leaf(0.99, 0.01), leaf(0.99, 0.99)], 5);
  cutRedPaper(print, (u, v) => leaf(lerp(0.3, 0.74, u), lerp(0.3, 0.54, v)));
  cutDoorRing(print, leaf(0.88, 0.56), 17, 21);
}

function cutLamp(print: cut.Print): void {
  const { chance } = print;
  const { x, y } = lamp;
  const at = (text: string): cut.Point[] => cut.shifted(pointsOf(text), x, y);
  const knife = { step: 16, amp: 1.1 };
  // A stool carries the lamp: a saucer of oil on an earthen foot.
  print.shape(ink, at("-78,128 76,126 80,146 -82,150"), knife);
  print.shape(ink, at("-70,146 -50,146 -72,300 -92,300"), knife);
  print.shape(ink, at("48,146 68,146 88,300 68,300"), knife);
  print.shape(ink, at("-66,196 66,194 66,206 -66,208"), knife);
  print.line(ochre, at("-78,129 76,127"), 5);
  print.shape(ink, at("-34,128 -30,114 -12,104 -10,66 -18,58 18,58 10,66 12,104 32,114 36,128"), knife);
  print.shape(ink, at("-50,34 54,30 74,26 66,40 44,58 -30,60 -46,48"), knife);
  print.line(paleOchre(0.3), at("-44,38 -10,40 40,37"), 4);
  print.path(
    loess,
    pathOf(cut.gouge(x - 26, y + 120, -1.1, 26, 5, chance)) +
      pathOf(cut.gouge(x - 38, y + 50, 0.1, 40, 4, chance)),
  );
  print.shape(paleOchre(0.8), at("44,34 28,10 30,-20 40,-46 46,-78 56,-44 66,-18 66,10 56,34"), {
    step: 14,
    amp: 0.9,
  });
  print.shape(ochre, at("46,34 38,12 42,-10 49,-34 57,-8 58,14 54,34"), { step: 12, amp: 0.7 });
  print.shape(paper, at("47,32 45,16 49,0 53,16 52,32"), { step: 10, amp: 0.5 });
}

/** The dark corner that lets the eye in: a big water jar with its wooden lid. */
function cutJar(print: cut.Print): void {
  const { chance } = print;
  const jar = pointsOf("-160,792 -62,790 -56,802 -70,816 -40,846 -18,890 -14,940 -30,1010 -160,1010");
  print.edged(ink, brown, 3, pathOf(print.cut(jar, { step: 18, amp: 1.2 })));
  print.shape(ink, pointsOf("-160,756 -52,752 -40,768 -44,790 -160,796"), { step: 18, amp: 1.2 });
  print.shape(brown, pointsOf("-160,752 -58,748 -42,764 -60,774 -160,778"), { step: 18, amp: 1.2 });
  print.path(
    umber,
    pathOf(cut.lens(-100, 764, -0.02, 90, 4, chance)) + pathOf(cut.lens(-84, 757, -0.02, 50, 3, chance)),
  );
  let light = "";
  for (let i = 0; i < 30; i++) {
    const y = chance.between(826, 980);
    const side = -24 - Math.abs(y - 925) * 0.18;
    light += pathOf(
      cut.gouge(
        side - chance.between(4, 34),
        y,
        y < 880 ? 0.9 : 1.45 + chance.around(0.1),
        chance.between(14, 34),
        3.4,
        chance,
      ),
    );
  }
  print.path(loess, light);
}
