// 山再高，人相扶: over the pass of the Jiajin mountain, 12 June 1935; two hold each other up behind the column.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutClimber } from "../things/climbing-pair.ts";
import { cutSnowSlope } from "../things/snow-slope.ts";

const { deep, dusk, paleQing, paper, qing, red } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

/** The crest on which the column goes up, from the left edge to the pass. */
const crest = cut.curve(
  pointsOf("-180,742 -80,716 20,672 110,642 200,590 290,560 370,506 440,474 506,428 560,404 606,372 650,352"),
  10,
);

export const picture: Picture = {
  id: "jiajin",
  title: "翻越夹金山",
  draw() {
    const print = pictureBlock("jiajin", 612);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.35, () => cutFar(print));
    print.plane("peak", 0.5, () => cutPeak(print));
    print.plane("column", 0.6, () => cutColumn(print));
    print.plane("drift", 0.8, () => cutDrift(print));
    print.plane("near", 1, () => cutNear(print));
    print.plane("snow", 1, () => cutSnowfall(print));
    return print;
  },
};

/** One wind, from the right: the angle of every streak in the air. */
const wind = Math.PI + 0.24;

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(qing);
  print.grain(dusk, { bottom: 620, share: 0.44, across: 0.02, along: 0.004, warp: 70, cell: 7 });
  const rows = { bottom: 640, gapX: 76, gapY: 17, strayX: 0.6 };
  print.marks(deep, rows, (x, y) => ({
    angle: wind + chance.around(0.05),
    length: chance.between(50, 150),
    width: 9 * noise.layered(x * 0.004, y * 0.01, 2) * smoothStep(460, 60, y),
  }));
  print.marks(paleQing(0.5), rows, (x, y) => ({
    angle: wind + chance.around(0.05),
    length: chance.between(50, 170),
    width: 9 * noise.layered(x * 0.004 + 20, y * 0.01, 2) * smoothStep(-120, 420, y),
  }));
}

function cutFar(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 9,
    peaks: [
      { x: -120, y: 372, left: 180, right: 220, height: 300, bow: 0.95 },
      { x: 66, y: 250, left: 220, right: 210, height: 380, bow: 0.92 },
      { x: 214, y: 356, left: 130, right: 160, height: 300, bow: 0.95 },
      { x: 372, y: 296, left: 180, right: 220, height: 340, bow: 0.92 },
    ],
    base: 790,
    spurs: 5,
    jag: 12,
    facet: 22,
    tones: { base: paleQing(0.78), mid: paleQing(0.35), dark: dusk, cut: paleQing(0.78), rim: paper },
    gapX: 11,
    gapY: 28,
    markWidth: 5,
    midBelow: 0.52,
    darkBelow: 0.26,
    mist: [430, 620],
    least: 110,
    cell: 6,
    rim: 4,
  });
  cut.layMist(print, paper, 520, -170, 300, 34);
  cut.layMist(print, paleQing(0.88), 556, 60, 460, 30);
}

function cutPeak(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 14,
    peaks: [
      { x: 716, y: 66, left: 210, right: 260, height: 420, bow: 0.82 },
      { x: 634, y: 262, left: 80, right: 90, height: 180, bow: 0.85 },
      { x: 886, y: 190, left: 150, right: 200, height: 400, bow: 0.9 },
    ],
    base: 1000,
    spurs: 6,
    jag: 12,
    facet: 20,
    tones: { base: paper, mid: paleQing(0.5), dark: dusk, cut: paper, rim: paper },
    gapX: 11,
    gapY: 32,
    markWidth: 6,
    midBelow: 0.5,
    darkBelow: 0.27,
    mist: [470, 700],
    least: 130,
    cell: 6,
    rim: 4,
    band: 0.22,
  });
  cutSnowSlope(print, crest);
  // Snow smokes off the summit.
  const plume = cut.curve(
    pointsOf("717,68 652,56 602,70 532,52 472,64 412,48 512,76 592,92 672,96 708,104"),
    4,
  );
  print.shape(paper, plume, { step: 16, amp: 2 });
}

const sizeAt = (t: number): number => lerp(118, 15, t ** 0.82);

function cutColumn(print: cut.Print): void {
  const { chance } = print;
  const stops = [
    0.035, 0.092, 0.15, 0.2, 0.262, 0.31, 0.365, 0.41, 0.462, 0.505, 0.548, 0.592, 0.63, 0.672, 0.708, 0.742,
    0.776, 0.808, 0.838, 0.868, 0.896, 0.922, 0.946, 0.97, 0.99,
  ];
  stops.forEach((t, i) => {
    const [x, y] = cut.along(crest, t);
    const height = sizeAt(t) * chance.between(0.94, 1.05);
    cut.cutPerson(print, x, y + height * 0.06, height, {
      dir: 1,
      hat: i % 4 === 2 ? "straw" : "cap",
      stick: i % 3 === 0,
      stride: 0.4,
      lean: 0.14,
      ...(height > 30 ? { edge: paleQing(0.78) } : {}),
    });
    // A touch of red at every neck, blown back by the wind.
    const put = (text: string): cut.Point[] =>
      pointsOf(text).map(([a, b]) => [x + (a - 0.14 * b) * height, y + (b + 0.06) * height]);
    print.path(
      red,
      pathOf(
        cut.ribbon(cut.curve(put(".07,-.8 -.04,-.83 -.16,-.8 -.28,-.84"), 2), (u) =>
          Math.max(1.6, height * (0.075 - 0.045 * u)),
        ),
      ),
    );
  });
  // The crest closes over their feet.
  print.path(
    paper,
    pathOf(
      cut.ribbon(
        cut.facet(cut.shifted(crest, 0, 6), chance, { step: 12, amp: 2 }),
        (t) => lerp(16, 4, t) * chance.between(0.6, 1.2),
      ),
    ),
  );
}

function cutDrift(print: cut.Print): void {
  const { chance, noise } = print;
  const brow = cut.curve(
    pointsOf("-180,866 -60,838 80,842 220,806 380,812 520,768 680,762 820,716 970,700"),
    8,
  );
  print.shape(paleQing(0.94), [...brow, [970, 1010], [-180, 1010]], { step: 18, amp: 1.6 });
  print.path(
    paper,
    pathOf(cut.ribbon(cut.facet(brow, chance, { step: 16, amp: 1.6 }), () => chance.between(4, 12))),
  );
  print.marks(paleQing(0.5), { top: 720, gapX: 60, gapY: 17, strayX: 0.6 }, (x, y) => {
    const [, by] = cut.along(brow, (x + 180) / 1150);
    if (y < by + 24) return null;
    return {
      angle: -0.12 + chance.around(0.06),
      length: chance.between(30, 110),
      width: 9 * (noise.layered(x * 0.006, y * 0.014, 2) - 0.3),
    };
  });
  // Their track, trodden by all who went before.
  let track = "";
  for (let i = 0; i < 46; i++) {
    const t = i / 45;
    const [x, y] = cut.along(trail, t);
    const size = lerp(34, 11, t);
    track += pathOf(
      cut.gouge(
        x + chance.around(size * 0.4),
        y + (i % 2 ? 1 : -1) * size * 0.3,
        -0.3 + chance.around(0.3),
        size,
        size * 0.4,
        chance,
      ),
    );
  }
  print.path(qing, track);
}

const trail = cut.curve(pointsOf("330,1010 372,940 440,880 540,836 650,806 760,760 860,722"), 8);

function cutNear(print: cut.Print): void {
  const { chance } = print;
  // The one with the straw hat first, so that the other's arm lies round those shoulders.
  cutClimber(
    print,
    {
      x: 528,
      y: 962,
      height: 330,
      lean: 0.1,
      head: "straw",
      leftArm: "none",
      rightArm: "stick",
      back: "quilt",
      scarf: false,
    },
    paleQing(0.94),
  );
  cutClimber(
    print,
    {
      x: 396,
      y: 976,
      height: 360,
      lean: 0.07,
      head: "cap",
      leftArm: "stick",
      rightArm: "hold",
      back: "pack",
      scarf: true,
    },
    paleQing(0.94),
  );
  print.shape(deep, pointsOf("-180,930 -110,908 -40,930 30,936 110,976 150,1010 -180,1010"), {
    step: 16,
    amp: 2.2,
  });
  print.path(
    paper,
    pathOf(
      cut.ribbon(
        cut.facet(pointsOf("-178,928 -110,906 -40,928 30,934 110,974 148,1008"), chance, {
          step: 15,
          amp: 1.6,
        }),
        () => chance.between(4, 10),
      ),
    ),
  );
  print.shape(deep, pointsOf("970,850 900,868 850,906 790,926 720,1010 970,1010"), { step: 16, amp: 2.2 });
  print.path(
    paper,
    pathOf(
      cut.ribbon(
        cut.facet(pointsOf("968,848 900,866 850,904 790,924 724,1006"), chance, { step: 15, amp: 1.6 }),
        () => chance.between(4, 10),
      ),
    ),
  );
  let cuts = "";
  for (let i = 0; i < 44; i++) {
    const left = i % 2 === 0;
    const u = chance.unit();
    cuts += pathOf(
      cut.gouge(
        left ? lerp(-150, 90, u) : lerp(950, 770, u),
        lerp(left ? 935 : 880, 980, u) + chance.between(0, 40),
        left ? 0.7 : 2.3,
        chance.between(14, 36),
        4.6,
        chance,
      ),
    );
  }
  print.path(paleQing(0.35), cuts);
}

function cutSnowfall(print: cut.Print): void {
  const { chance } = print;
  let flakes = "";
  for (let i = 0; i < 170; i++) {
    const size = chance.between(1.4, 4.6);
    flakes += pathOf(
      cut.lens(
        chance.between(print.left, print.right),
        chance.between(0, 760),
        wind + chance.around(0.2),
        size * chance.between(2.4, 6),
        size,
        chance,
      ),
    );
  }
  print.path(paper, flakes);
}
