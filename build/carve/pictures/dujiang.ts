// 千帆竞发之前的一线红: the fleet on the Yangtze, and the girl at the oar.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutJunk } from "../things/junk.ts";

const { deep, dusk, ink, loess, night, paleOchre, paleQing, paper, qing, red } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

const shore = 432;

export const picture: Picture = {
  id: "dujiang",
  title: "渡江战役",
  draw() {
    const print = pictureBlock("dujiang", 83);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("shore", 0.35, () => cutShore(print));
    print.plane("water", 0.45, () => cutRiver(print));
    print.plane("fleet", 0.6, () => cutFleet(print));
    print.plane("junk", 0.75, () => cutFirstJunk(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  print.flat(night);
  print.grain(deep, { bottom: 470, share: 0.44, across: 0.02, warp: 70 });
  // First light: a red seam under the night.
  const band = (fill: string, y: number): void => {
    const upper: cut.Point[] = [];
    for (let x = left - 5; x < right + 120; x += 130) upper.push([x, y + chance.around(7)]);
    print.shape(fill, [...upper, [right + 5, 470], [left - 5, 470]], { step: 28, amp: 2 });
  };
  band(dusk, 312);
  print.marks(night, { top: 300, bottom: 352, gapX: 52, gapY: 8, strayX: 0.5 }, (_x, y) => ({
    angle: chance.around(0.03),
    length: chance.between(40, 110),
    width: 5 * smoothStep(352, 310, y),
  }));
  band(paleQing(0.35), 364);
  print.marks(dusk, { top: 356, bottom: 388, gapX: 56, gapY: 7, strayX: 0.5 }, (_x, y) => ({
    angle: chance.around(0.03),
    length: chance.between(40, 120),
    width: 4.5 * smoothStep(390, 360, y),
  }));
  const seam = pointsOf(`${left - 5},408 60,405 300,410 520,404 700,407 ${right + 5},404`);
  print.line(red, seam, (t) => 3 + 8 * Math.sin(Math.PI * t) * noise.at(t * 9, 4), { step: 26, amp: 1.2 });
  let stars = "";
  for (let i = 0; i < 64; i++) {
    const size = chance.between(1.4, 4);
    stars += pathOf(
      cut.lens(
        chance.between(left, right),
        chance.between(24, 290),
        chance.around(0.3),
        size * 2,
        size,
        chance,
      ),
    );
  }
  print.path(paleQing(0.65), stars);
}

function cutShore(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 5,
    peaks: [
      { x: -110, y: 410, left: 200, right: 180, height: 28, bow: 1.1 },
      { x: 110, y: 404, left: 240, right: 200, height: 34, bow: 1.1 },
      { x: 420, y: 412, left: 180, right: 160, height: 24, bow: 1.1 },
      { x: 700, y: 398, left: 220, right: 200, height: 40, bow: 1.1 },
      { x: 920, y: 406, left: 160, right: 120, height: 30, bow: 1.1 },
    ],
    base: 448,
    jag: 4,
    tones: { base: ink },
    rim: 0,
    plain: true,
  });
}

function cutRiver(print: cut.Print): void {
  const { noise } = print;
  const swell = (x: number, y: number): number =>
    lerp(1, 10, (y - shore) / 570) * Math.sin(x * 0.018 + y * 0.05);
  cut.cutWater(print, {
    top: shore,
    bottom: 1000,
    fill: deep,
    cut: paleQing(0.35),
    gapFar: 8,
    gapNear: 32,
    lengthFar: 40,
    lengthNear: 170,
    lean: 0.1,
    strength: (x, y) => 0.3 + 0.9 * noise.layered(x * 0.006, y * 0.011, 2),
    swell,
  });
  print.grain(night, { top: 520, share: 0.42, across: 0.022, along: 0.005, warp: 40 });
  cut.cutWater(print, {
    top: shore + 8,
    bottom: 900,
    cut: red,
    gapFar: 14,
    gapNear: 44,
    lengthFar: 18,
    lengthNear: 60,
    space: 3.4,
    strength: (x, y) => 0.35 + 0.3 * noise.at(x * 0.01, y * 0.01),
  });
}

function cutFleet(print: cut.Print): void {
  const { chance } = print;
  const fleet: [number, number, number][] = [];
  for (let i = 0; i < 26; i++) {
    const y = lerp(446, 512, chance.unit() ** 1.2);
    fleet.push([
      chance.between(print.left + 10, print.right - 10),
      y,
      lerp(16, 46, (y - 446) / 66) * chance.between(0.85, 1.15),
    ]);
  }
  fleet.push(
    [120, 566, 92],
    [330, 548, 74],
    [656, 574, 94],
    [560, 548, 70],
    [206, 628, 130],
    [500, 646, 158],
  );
  fleet.push([-70, 600, 108], [840, 606, 112], [-20, 540, 60]);
  fleet.sort((a, b) => a[1] - b[1]);
  fleet.forEach(([x, y, height], i) => {
    const near = [paleOchre(0.8), paper, paleOchre(0.45)][i % 3] ?? paper;
    const far = [paleQing(0.5), paleQing(0.65), paper][i % 3] ?? paper;
    const sail = height > 60 ? near : far;
    cutJunk(print, x, y, height, { sail, shade: shadeOf(sail), light: paleQing(0.5), lamp: height > 60 });
  });
}

function shadeOf(sail: string): string {
  return sail === paleOchre(0.45) ? loess : paleQing(0.2);
}

function cutFirstJunk(print: cut.Print): void {
  const { chance } = print;
  cutJunk(print, 270, 880, 370, { sail: paleOchre(0.88), shade: paleQing(0.35), light: paleQing(0.5) });
  let foam = "";
  for (let i = 0; i < 70; i++) {
    const x = chance.between(40, 500);
    foam += pathOf(
      cut.lens(
        x,
        906 + chance.bell(26) - Math.abs(x - 270) * 0.08,
        chance.around(0.4),
        chance.between(8, 26),
        chance.between(2, 4.4),
        chance,
      ),
    );
  }
  print.path(paper, foam);
}

/** The stern of the nearest boat, a dark corner, and the girl who works its oar with her back to us. */
function cutNear(print: cut.Print): void {
  const { chance } = print;
  const [x, y, height] = [640, 956, 286];
  const put = ([a, b]: cut.Point): cut.Point => [x + a * height, y + b * height];
  const at = (text: string): cut.Point[] => pointsOf(text).map(put);
  const oar = cut.facet(at("-.5,-.66 -.1,-.5 .3,-.3 .66,-.1 1.05,.16"), chance, { step: 26, amp: 1 });
  print.path(paleQing(0.5), pathOf(cut.ribbon(oar, (t) => lerp(11, 22, t))));
  print.path(ink, pathOf(cut.ribbon(oar, (t) => lerp(7, 17, t))));
  const stern = pointsOf(
    "-170,934 -40,966 180,990 420,984 600,960 760,930 870,884 970,842 970,1010 -170,1010",
  );
  print.shape(ink, stern, { step: 24, amp: 2 });
  let boards = "";
  for (let i = 0; i < 4; i++) {
    const way = cut.curve(
      pointsOf(
        `-168,${952 + i * 17} 180,${1002 + i * 16} 430,${998 + i * 15} 640,${972 + i * 16} 800,${932 + i * 20} 966,${860 + i * 24}`,
      ),
      6,
    );
    boards += pathOf(
      cut.ribbon(
        cut.facet(way, chance, { step: 24, amp: 1 }),
        (t) => 5 * Math.sin(3.1 * cut.clamp(t, 0.03, 0.97)) * chance.between(0.5, 1.2),
      ),
    );
  }
  print.path(qing, boards);
  const knife = { step: height * 0.1, amp: height * 0.005 };
  const part = (text: string): string => pathOf(print.cut(at(text), knife));
  const body =
    part("-.1,-.32 .06,-.32 .01,-.17 -.05,-.1 -.145,-.13 -.14,-.2") +
    part("-.125,-.14 -.07,-.12 -.095,-.035 -.02,0 -.175,.01 -.165,-.04") +
    part(".05,-.32 .2,-.32 .235,-.19 .225,-.09 .13,-.1 .1,-.2") +
    part(".15,-.11 .205,-.1 .225,-.04 .31,-.005 .16,.01") +
    part(
      "-.19,-.74 -.11,-.81 .0,-.83 .09,-.79 .135,-.69 .14,-.55 .2,-.29 .05,-.27 -.14,-.31 -.1,-.55 -.16,-.64",
    ) +
    part("-.17,-.75 -.23,-.68 -.31,-.62 -.42,-.635 -.43,-.585 -.3,-.56 -.14,-.63") +
    part("-.1,-.61 -.2,-.57 -.34,-.575 -.35,-.53 -.19,-.51 -.08,-.54") +
    part("-.1,-.8 -.11,-.86 .0,-.86 .0,-.8") +
    pathOf(print.cut(cut.ellipse(-0.06, -0.905, 0.08, 0.094, 9).map(put), { step: height * 0.2, amp: 1 }));
  print.edged(ink, paleQing(0.5), 7, body);
  const braid = cut.curve(at("-.03,-.93 .02,-.84 .05,-.74 .04,-.62 .06,-.55"), 5);
  print.path(paleQing(0.5), pathOf(cut.ribbon(braid, (t) => lerp(20, 11, t))));
  print.path(ink, pathOf(cut.ribbon(braid, (t) => lerp(14, 6, t))));
  let plaits = "";
  for (let i = 3; i < braid.length - 2; i += 2) {
    const [px, py] = cut.pointAt(braid, i);
    plaits += pathOf(cut.gouge(px - 4, py - 2, 0.7, 9, 2.4, chance));
  }
  // Seams of the jacket, so that the back is not one flat dark.
  plaits +=
    pathOf(cut.ribbon(at("-.02,-.5 .0,-.42 .02,-.33"), () => 2.4)) +
    pathOf(cut.ribbon(at("-.1,-.66 -.06,-.58 -.08,-.5"), () => 2.4)) +
    pathOf(cut.ribbon(at(".1,-.7 .1,-.6 .12,-.5"), () => 2.4));
  print.path(paleQing(0.35), plaits);
  print.path(
    red,
    part("-.14,-.8 -.06,-.85 .02,-.84 .06,-.79 .0,-.765 -.09,-.765") +
      pathOf(
        cut.ribbon(cut.curve(at(".03,-.8 .14,-.83 .23,-.79 .33,-.84 .42,-.81"), 4), (t) => lerp(18, 5, t)),
      ) +
      pathOf(cut.ribbon(cut.curve(at(".03,-.79 .12,-.77 .2,-.72 .3,-.74"), 4), (t) => lerp(14, 4, t))),
  );
}
