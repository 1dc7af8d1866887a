// 万众灯前，礼炮声声: the square in Beijing on the afternoon of 1 October 1949, from far behind the crowd.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutSquare, foot } from "../things/gate-square.ts";
import { cutGateTower } from "../things/gate-tower.ts";

const {
  deep,
  dusk,
  ink,
  night,
  ochre,
  paleOchre,
  paleQing,
  paper,
  qing,
  red,
  lerp,
  pathOf,
  pointsOf,
  smoothStep,
} = cut;

export const picture: Picture = {
  id: "kaiguo",
  title: "开国大典",
  draw() {
    const print = pictureBlock("kaiguo", 61);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("smoke", 0.35, () => cutSmoke(print));
    print.plane("gate", 0.45, () => cutGateTower(print, 400, foot, 700));
    print.plane("square", 0.6, () => cutSquare(print));
    print.plane("crowd", 0.8, () => cutCrowd(print, [694, 722, 754, 792], 0));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(paleOchre(0.8));
  print.grain(paleOchre(0.88), { bottom: 560, share: 0.5, across: 0.014, along: 0.003, warp: 80 });
  print.marks(paper, { top: 6, bottom: 560, gapX: 90, gapY: 12, strayX: 0.6, strayY: 0.3 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(50, 170),
    width: 9 * smoothStep(0.36, 0.75, noise.layered(x * 0.004, y * 0.014, 3)) + smoothStep(300, 560, y) * 3,
  }));
  print.marks(paleOchre(0.45), { top: 4, bottom: 260, gapX: 100, gapY: 15, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(40, 140),
    width: 5 * smoothStep(0.5, 0.75, noise.layered(x * 0.004 + 30, y * 0.016, 3)) * smoothStep(270, 60, y),
  }));
}

/** Smoke of the salute, to both sides of the gate. */
function cutSmoke(print: cut.Print): void {
  const { chance } = print;
  const cloud = (cx: number, base: number, wide: number, tall: number): void => {
    const puffs: [number, number, number][] = [];
    for (let i = 0; i < 16; i++) {
      const t = i / 16;
      const size = lerp(0.42, 0.2, t) * wide * chance.between(0.7, 1.1);
      puffs.push([cx + chance.bell(wide * lerp(0.9, 0.5, t)), base - t * tall, size]);
    }
    const lay = (fill: string, dx: number, dy: number, k: number): void => {
      print.path(
        fill,
        puffs
          .map(([px, py, r]) =>
            pathOf(
              print.cut(cut.ellipse(px + dx * r, py + dy * r, r * k, r * k * 0.86, 16), {
                step: 16,
                amp: 1.6,
              }),
            ),
          )
          .join(""),
      );
    };
    lay(paleQing(0.5), 0.14, 0.12, 1);
    lay(paleQing(0.78), -0.02, 0, 0.96);
    lay(paper, -0.16, -0.14, 0.78);
    let curls = "";
    for (const [px, py, r] of puffs) {
      const from = chance.between(-0.3, 0.3);
      for (const k of [0.84, 0.66]) {
        const arc = Array.from({ length: 7 }, (_, i): cut.Point => {
          const a = from + (i / 6) * chance.between(1.2, 1.5) * k;
          return [px + Math.cos(a) * r * k, py + Math.sin(a) * r * k * 0.86];
        });
        curls += pathOf(cut.ribbon(arc, (t) => 1.2 + r * 0.05 * Math.sin(Math.PI * t)));
      }
    }
    print.path(paleQing(0.5), curls);
  };
  cloud(-70, 560, 210, 250);
  cloud(880, 566, 200, 200);
}

/** Rows of heads and shoulders from behind, each row larger than the one before it. */
function cutCrowd(print: cut.Print, rows: readonly number[], from: number): void {
  const { chance } = print;
  rows.forEach((y, row) => {
    const size = lerp(12, 32, ((y - 690) / 200) ** 1.1);
    const fill = [dusk, deep, deep, night, night][row + from] ?? night;
    let d = "";
    let light = "";
    const ground = y + size * 1.6;
    d += pathOf(
      pointsOf(`${print.left},${ground} ${print.right},${ground} ${print.right},1004 ${print.left},1004`),
    );
    for (let x = print.left - chance.between(0, size); x < print.right; x += size * chance.between(2, 2.7)) {
      const cy = y + chance.around(size * 0.35);
      d += pathOf(print.cut(cut.ellipse(x, cy, size * 0.56, size * 0.68, 8), { raw: true }));
      d += pathOf(
        print.cut(
          pointsOf("-1.15,1.7 -1.1,1.2 -.75,.8 -.25,.6 .25,.6 .75,.8 1.1,1.2 1.15,1.7").map(([a, b]) => [
            x + a * size,
            cy + b * size,
          ]),
          { raw: true },
        ),
      );
      light += pathOf(
        cut.ribbon(
          pointsOf("-1.08,1.5 -.98,1.1 -.68,.88 -.34,.7").map(([a, b]) => [x + a * size, cy + b * size]),
          () => Math.max(1.4, size * 0.1),
        ),
      );
      light += pathOf(
        cut.ribbon(
          pointsOf("-.5,.1 -.5,-.3 -.2,-.62 .16,-.66").map(([a, b]) => [x + a * size, cy + b * size]),
          () => Math.max(1.3, size * 0.09),
        ),
      );
    }
    print
      .path(fill, d)
      .path(
        [paleQing(0.5), paleQing(0.5), paleQing(0.35), paleQing(0.35), paleQing(0.2)][row] ?? qing,
        light,
      );
    // Paper lanterns on sticks, some of them red.
    for (let i = 0; i < 9; i++) {
      const x = lerp(print.left + 20, print.right - 20, (i + chance.between(0.1, 0.9)) / 9);
      const lift = size * chance.between(2.6, 4);
      print.path(
        ink,
        pathOf(
          cut.ribbon(pointsOf(`${x},${y + size} ${x + 2},${y - lift}`), () => Math.max(1.6, size * 0.12)),
        ),
      );
      const round = cut.ellipse(x + 2, y - lift, size * 0.72, size * 0.78, 10);
      print.edged(
        i % 3 === row % 3 ? red : paleOchre(0.88),
        ink,
        Math.max(2.4, size * 0.16),
        pathOf(print.cut(round, { step: size * 0.6, amp: 0.5 })),
      );
      let ribs = "";
      for (const k of [-0.3, 0, 0.3])
        ribs += pathOf(
          cut.ribbon(
            pointsOf(
              `${x + 2 + k * size},${y - lift - size * 0.6} ${x + 2 + k * size * 1.3},${y - lift} ${x + 2 + k * size},${y - lift + size * 0.6}`,
            ),
            () => 1.3,
          ),
        );
      print.path(ochre, ribs);
    }
  });
}

/** The last row, close to us: a father with a child on his shoulders among the capped heads. */
function cutNear(print: cut.Print): void {
  const { chance, left, right } = print;
  const knife = { step: 26, amp: 1.6 };
  const bust = (x: number, y: number, s: number, hat: "cap" | "hair" | "braids"): string => {
    const part = (text: string): string =>
      pathOf(
        print.cut(
          cut.turnedAlike(pointsOf(text)).map(([a, b]) => [x + a * s, y + b * s]),
          knife,
        ),
      );
    let d = part("-.5,-.3 -.52,.05 -.4,.38 -.2,.52 .2,.52 .4,.38 .52,.05 .5,-.3 .3,-.58 .0,-.66 -.3,-.58");
    d += part(
      "-.22,.4 .22,.4 .26,.7 .8,.88 1.16,1.1 1.26,1.6 1.3,3 -1.3,3 -1.26,1.6 -1.16,1.1 -.8,.88 -.26,.7",
    );
    if (hat === "cap") d += part("-.58,-.16 -.6,-.5 -.3,-.78 .1,-.82 .46,-.68 .6,-.4 .58,-.16 .0,-.08");
    if (hat === "braids")
      d +=
        part("-.5,.1 -.36,.3 -.42,.9 -.4,1.4 -.56,1.42 -.6,.8 -.58,.3") +
        part(".5,.1 .36,.3 .42,.9 .4,1.4 .56,1.42 .6,.8 .58,.3");
    return d;
  };
  const people: [number, number, number, "cap" | "hair" | "braids"][] = [
    [left + 40, 880, 52, "cap"],
    [62, 900, 50, "hair"],
    [176, 884, 54, "braids"],
    [430, 892, 52, "hair"],
    [560, 900, 50, "cap"],
    [676, 888, 54, "braids"],
    [800, 902, 50, "hair"],
    [right - 34, 886, 52, "cap"],
  ];
  for (const person of people) print.edged(ink, paleQing(0.35), 5, bust(...person));
  // Father and child.
  const [x, y, s] = [304, 846, 60];
  print.edged(ink, paper, 6, bust(x, y, s, "hair"));
  const part = (text: string): string =>
    pathOf(
      print.cut(
        cut.turnedAlike(pointsOf(text)).map(([a, b]) => [x + a * s, y + b * s]),
        knife,
      ),
    );
  const child =
    part("-.4,-.5 -.62,-.7 -.66,-1.2 -.5,-1.56 -.2,-1.7 .2,-1.7 .5,-1.56 .66,-1.2 .62,-.7 .4,-.5") +
    part("-.62,-.86 -.86,-.3 -.8,.3 -.94,.62 -.72,.7 -.5,.3 -.44,-.4") +
    part(".62,-.86 .86,-.3 .8,.3 .94,.62 .72,.7 .5,.3 .44,-.4") +
    part(".44,-1.56 .8,-1.9 1.06,-2.5 1.2,-2.46 1.06,-1.9 .6,-1.3") +
    part("-.42,-2.1 -.38,-1.8 -.16,-1.62 .16,-1.62 .38,-1.8 .42,-2.1 .3,-2.42 .0,-2.52 -.3,-2.42") +
    part("-.36,-2.3 -.66,-2.36 -.74,-2.04 -.5,-1.96 -.36,-2.08") +
    part(".36,-2.3 .66,-2.36 .74,-2.04 .5,-1.96 .36,-2.08");
  print.edged(ink, paper, 6, child);
  const stick = pointsOf("1.12,-2.3 1.2,-2.8 1.24,-3.2").map(([a, b]): cut.Point => [x + a * s, y + b * s]);
  print.line(ink, stick, 4);
  const lantern = cut.ellipse(x + 1.26 * s, y - 3.55 * s, 0.44 * s, 0.48 * s, 12);
  print.edged(red, ink, 5, pathOf(print.cut(lantern, { step: 12 })));
  let ribs = "";
  for (const k of [-0.2, 0, 0.2])
    ribs += pathOf(
      cut.ribbon(
        pointsOf(`${k},-3.94 ${k * 1.4},-3.55 ${k},-3.16`).map(([a, b]) => [x + (1.26 + a) * s, y + b * s]),
        () => 2,
      ),
    );
  print.path(paleOchre(0.45), ribs);
  let folds = "";
  for (let i = 0; i < 60; i++)
    folds += pathOf(
      cut.gouge(
        chance.between(left, right),
        chance.between(960, 1000),
        Math.PI / 2 + chance.around(0.2),
        chance.between(14, 34),
        3.4,
        chance,
      ),
    );
  print.path(qing, folds);
}
