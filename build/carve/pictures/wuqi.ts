// 到家了: the column comes down from the loess heights to the caves of Wuqi, 19 October 1935; people stand at the tree.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutCaveDwelling, cutChillies } from "../things/cave-dwelling.ts";
import { cutCourtyardTree } from "../things/courtyard-tree.ts";
import { cutLoessCliff } from "../things/loess-cliff.ts";
import { cutOnlooker } from "../things/onlooker.ts";

const { brown, ink, loess, ochre, paleOchre, paleQing, paper, red, umber } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

export const picture: Picture = {
  id: "wuqi",
  title: "到达吴起镇",
  draw() {
    const print = pictureBlock("wuqi", 121);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("plateau", 0.4, () => cutPlateau(print));
    print.plane("slope", 0.55, () => cutSlope(print));
    print.plane("column", 0.7, () => cutColumn(print));
    print.plane("caves", 0.8, () => cutCaves(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(paleQing(0.65));
  print.marks(paleQing(0.35), { bottom: 190, gapX: 110, gapY: 15, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(50, 160),
    width: 7 * smoothStep(200, 0, y) * noise.layered(x * 0.005, y * 0.02, 2) * 1.5,
  }));
  print.marks(paper, { top: 30, bottom: 330, gapX: 100, gapY: 14, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(50, 150),
    width: 8 * smoothStep(0, 260, y) * (0.3 + noise.layered(x * 0.004 + 7, y * 0.02, 2)),
  }));
  // Geese go south.
  let geese = "";
  for (let i = 0; i < 9; i++) {
    const arm = i < 5 ? i : i - 4;
    const [x, y] = [250 + arm * 19, 112 + (i < 5 ? arm * 5 : -arm * 11)];
    geese += pathOf(
      cut.ribbon(
        pointsOf(`${x - 8},${y - 4} ${x},${y} ${x + 8},${y - 5}`),
        (t) => 3.4 * Math.sin(Math.PI * cut.clamp(t, 0.12, 0.88)),
      ),
    );
  }
  print.path(ink, geese);
}

function cutPlateau(print: cut.Print): void {
  const far = { jag: 3, facet: 26, spurs: 5, gapX: 11, gapY: 22, markWidth: 4, least: 130, tolerance: 2 };
  cut.cutRange(print, {
    ...far,
    seed: 31,
    peaks: [
      { x: 80, y: 236, left: 330, right: 300, height: 120, bow: 2.6 },
      { x: 520, y: 226, left: 260, right: 280, height: 110, bow: 2.8 },
      { x: 900, y: 240, left: 200, right: 200, height: 110, bow: 2.4 },
    ],
    base: 420,
    tones: { base: paleQing(0.5), mid: paleQing(0.2), cut: paleQing(0.78), rim: paper },
  });
  cut.cutRange(print, {
    ...far,
    seed: 32,
    peaks: [
      { x: -40, y: 300, left: 200, right: 270, height: 140, bow: 2.2 },
      { x: 330, y: 312, left: 210, right: 230, height: 120, bow: 2.4 },
      { x: 730, y: 286, left: 260, right: 300, height: 150, bow: 2.4 },
    ],
    base: 520,
    tones: { base: paleOchre(0.8), mid: paleOchre(0.45), dark: loess, cut: paper, rim: paper },
    midBelow: 0.5,
    darkBelow: 0.24,
  });
}

function cutSlope(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 36,
    peaks: [
      { x: 610, y: 372, left: 420, right: 500, height: 330, bow: 1.5 },
      { x: 60, y: 430, left: 340, right: 300, height: 200, bow: 1.8 },
    ],
    base: 1004,
    jag: 5,
    facet: 22,
    spurs: 5,
    tones: { base: paleOchre(0.88), mid: paleOchre(0.6), dark: ochre, cut: paper, rim: paper },
    midBelow: 0.46,
    darkBelow: 0.16,
    gapX: 13,
    gapY: 28,
    mist: [560, 800],
    least: 120,
  });
  // Terraces hold the slope.
  const { chance, noise } = print;
  for (let i = 0; i < 9; i++) {
    const y = 470 + i * 30 + i * i * 2.4;
    const way: cut.Point[] = [];
    for (let x = 180; x <= 980; x += 26)
      way.push([x, y + 26 * Math.sin(x * 0.009 + i * 0.7) + 16 * noise.at(x * 0.02, i)]);
    const steps = cut.facet(way, chance, { step: 22, amp: 1.6 });
    print.path(loess, pathOf(cut.ribbon(steps, (t) => lerp(2, 5, i / 9) * (0.3 + noise.at(t * 14, i * 3)))));
    print.path(
      paper,
      pathOf(cut.ribbon(cut.shifted(steps, 0, -4), (t) => 3 * (0.2 + noise.at(t * 14, i * 3 + 1)))),
    );
  }
}

const way = cut.curve(
  pointsOf("640,372 720,402 790,440 740,486 640,520 610,566 690,620 760,680 720,744 600,800 500,852 430,900"),
  12,
);
const heightAt = (t: number): number => lerp(13, 148, t ** 1.5);

function cutColumn(print: cut.Print): void {
  const { chance } = print;
  print.edged(
    paper,
    loess,
    4,
    pathOf(cut.ribbon(cut.facet(way, chance, { step: 18, amp: 1.2 }), (t) => lerp(7, 84, t ** 1.6))),
  );
  for (let t = 0.02, i = 0; t < 0.86; t += lerp(0.018, 0.062, t ** 1.2), i++) {
    const [x, y] = cut.along(way, t);
    const [x2] = cut.along(way, Math.min(1, t + 0.03));
    cut.cutPerson(print, x + chance.around(heightAt(t) * 0.08), y + heightAt(t) * 0.05, heightAt(t), {
      dir: x2 >= x ? 1 : -1,
      hat: i % 5 === 2 ? "straw" : "cap",
      stick: i % 4 === 1,
      stride: 0.44,
      lean: 0.06,
      ...(t > 0.55 ? { edge: paleOchre(0.88) } : {}),
    });
  }
}

const yard = 792;

function cutCaves(print: cut.Print): void {
  const { chance, left } = print;
  // The cliff with its caves stands at the left, in the shadow of its own rim.
  const rim = cut.curve(
    pointsOf(`${left - 6},470 40,478 160,500 270,516 372,560 420,640 446,720 458,${yard}`),
    5,
  );
  const foot = cut.curve(
    pointsOf(
      `${left - 6},${yard} 60,${yard} 180,${yard + 2} 300,${yard} 400,${yard} 452,${yard + 2} 460,${yard + 2} 462,${yard + 4}`,
    ),
    5,
  );
  cutLoessCliff(print, rim, foot, [ochre, brown, paleOchre(0.3)]);
  print.shape(
    paleOchre(0.8),
    pointsOf(`${left - 6},${yard - 4} 470,${yard - 2} 560,850 620,1010 ${left - 6},1010`),
    { step: 24, amp: 2 },
  );
  print.marks(loess, { top: yard + 8, right: 560, gapX: 60, gapY: 15, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.03),
    length: chance.between(24, 80),
    width: x < 470 + (y - yard) * 0.4 ? chance.between(0.4, 4) : 0,
  }));
  print.marks(paper, { top: yard + 8, right: 560, gapX: 70, gapY: 18, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.03),
    length: chance.between(24, 90),
    width: x < 470 + (y - yard) * 0.4 ? chance.between(0.4, 5) : 0,
  }));
  for (const x of [-40, 108, 256]) cutCaveDwelling(print, x, yard, 128);
  for (const x of [34, 182, 330]) {
    cutChillies(print, x, yard - 104, 56);
  }
}

/** The board that told them they were home, hung with red cloth; its writing is for those who come. */
function cutBoard(print: cut.Print, x: number, y: number): void {
  const { chance } = print;
  const at = (text: string): cut.Point[] => cut.shifted(pointsOf(text), x, y);
  const knife = { step: 18, amp: 1 };
  print.edged(ink, paper, 3, pathOf(cut.ribbon(cut.facet(at("0,6 1,-196"), chance, knife), () => 12)));
  print.shape(ink, at("-26,-30 -27,-172 31,-174 32,-29"), knife);
  print.shape(paper, at("-25,-33 -25,-172 25,-173 26,-33"), knife);
  let ticks = "";
  for (let i = 0; i < 6; i++)
    for (let k = 0; k < 5; k++)
      ticks += pathOf(
        cut.gouge(
          x - 9 + chance.around(3) + (k % 2) * 6,
          y - 150 + i * 19.5 + k * 2.8,
          chance.unit() < 0.55 ? 0.05 + chance.around(0.2) : 1.35 + chance.around(0.3),
          chance.between(7, 13),
          3.4,
          chance,
        ),
      );
  print.path(ink, ticks);
  print.shape(red, at("-34,-168 -33,-184 -8,-180 0,-188 10,-180 37,-186 38,-169 12,-172 0,-166 -10,-172"), {
    step: 12,
    amp: 1,
  });
  print.shape(red, at("-33,-172 -24,-172 -27,-140 -37,-134"), { step: 12, amp: 1 });
  print.shape(red, at("28,-173 37,-172 41,-136 31,-142"), { step: 12, amp: 1 });
}

function cutNear(print: cut.Print): void {
  const { chance, left, right } = print;
  cutCourtyardTree(print, 424, 856, 520);
  cutBoard(print, 514, 884);
  const edge = paleOchre(0.8);
  // Villagers, their backs to us: white towels round their heads.
  cutOnlooker(print, 336, 880, 152, { hair: "towel", right: "up", left: "down", edge, rests: -1 });
  cutOnlooker(print, 256, 900, 150, { hair: "bun", dress: "coat", left: "hand", right: "hip", edge });
  cutOnlooker(print, 198, 906, 108, {
    hair: "tail",
    child: true,
    right: "hold",
    left: "up",
    edge,
    rests: -1,
  });
  print.shape(umber, pointsOf(`${left - 6},930 40,916 150,936 270,962 420,986 560,1010 ${left - 6},1010`), {
    step: 18,
    amp: 2.4,
  });
  print.marks(loess, { top: 930, right: 520, gapX: 26, gapY: 12, strayX: 0.6 }, (x, y) =>
    y > 936 + Math.max(0, x - 120) * 0.17
      ? { angle: 0.1 + chance.around(0.1), length: chance.between(14, 44), width: chance.between(1, 4) }
      : null,
  );
  // A bank with wormwood closes the right.
  print.shape(
    umber,
    pointsOf(`470,1010 560,984 660,972 740,938 820,924 ${right + 6},880 ${right + 6},1010`),
    { step: 18, amp: 2.4 },
  );
  let stalks = "";
  let heads = "";
  for (let i = 0; i < 70; i++) {
    const x = chance.between(560, right);
    const y = 1004 - Math.max(0, x - 560) * 0.26 + chance.between(0, 30);
    const high = chance.between(26, 74) * cut.lerp(0.6, 1.3, smoothStep(560, 800, x));
    const tip: cut.Point = [x - chance.between(2, 22), y - high];
    stalks += pathOf(
      cut.ribbon(cut.curve([[x, y], [x - 2, y - high * 0.5], tip], 3), (t) => lerp(4, 1.4, t)),
    );
    for (let k = 0; k < 4; k++)
      heads += pathOf(
        cut.lens(tip[0] + chance.around(4), tip[1] + k * 6, -1.2 + chance.around(0.5), 12, 4, chance),
      );
  }
  print.path(ink, stalks).path(ochre, heads);
  cutOnlooker(print, 92, 1010, 290, { hair: "towel", left: "back", right: "back", edge });
}
