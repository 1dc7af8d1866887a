// 一堆火，一行人，不丢下一个同伴: the column on the high marshes, from 21 August 1935.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutCampFire } from "../things/camp-fire.ts";
import { cutPool, horizon, isWet, nearness, sedge, strewPools } from "../things/marsh.ts";
import { cutStretcher } from "../things/stretcher.ts";

const { deep, dusk, ink, loess, night, ochre, paleOchre, paleQing, paper, qing } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

const ground = paleOchre(0.45);

export const picture: Picture = {
  id: "caodi",
  title: "过草地",
  draw() {
    const print = pictureBlock("caodi", 821);
    const pools = strewPools(print.chance, print.left, print.right, isDry);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.35, () => cutFar(print));
    print.plane("marsh", 0.5, () => cutMarsh(print, pools));
    print.plane("column", 0.7, () => cutColumn(print, pools));
    print.plane("near", 1, () => cutNear(print));
    print.plane("rain", 1, () => cutRain(print));
    return print;
  },
};

/** The way over the tussocks, from us to the light on the horizon. */
const way = cut.curve(
  pointsOf("722,930 600,812 470,742 486,664 600,606 560,548 430,510 350,474 312,446 300,420 306,404"),
  12,
);

function isDry(x: number, y: number): boolean {
  const nearFire = Math.abs(x - 150) < 190 && Math.abs(y - 600) < 40;
  const reach = lerp(14, 60, nearness(y));
  return nearFire || way.some(([wx, wy]) => Math.abs(wx - x) < reach * 1.6 && Math.abs(wy - y) < reach * 0.4);
}

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(paleQing(0.35));
  print.grain(dusk, { bottom: 340, share: 0.5, across: 0.021, along: 0.0026, warp: 30, cell: 7 });
  print.grain(night, { bottom: 240, share: 0.4, across: 0.02, along: 0.0024, warp: 36, cell: 7 });
  print.marks(dusk, { top: 20, bottom: 330, gapX: 110, gapY: 18, strayX: 0.7 }, (x, y) => ({
    angle: chance.around(0.03),
    length: chance.between(60, 170),
    width: 9 * noise.layered(x * 0.004, y * 0.012, 2) * smoothStep(340, 120, y),
  }));
  // Where they are going the cloud ends.
  cut.layMist(print, paleOchre(0.8), 340, -240, 1040, 96);
  cut.layMist(print, paper, 352, -180, 900, 72);
  print.marks(paleQing(0.35), { top: 300, bottom: 330, gapX: 70, gapY: 9, strayX: 0.6 }, () => ({
    angle: chance.around(0.02),
    length: chance.between(40, 130),
    width: chance.between(2, 5),
  }));
}

function cutFar(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 2,
    peaks: [
      { x: -110, y: 326, left: 200, right: 200, height: 74, bow: 1.1 },
      { x: 118, y: 334, left: 200, right: 200, height: 62, bow: 1.1 },
      { x: 560, y: 320, left: 220, right: 180, height: 76, bow: 1.05 },
      { x: 740, y: 342, left: 130, right: 140, height: 54, bow: 1.1 },
      { x: 910, y: 322, left: 170, right: 200, height: 78, bow: 1.1 },
    ],
    base: horizon + 22,
    jag: 4,
    tones: { base: paleQing(0.2), mid: qing, dark: dusk, cut: paleQing(0.65), rim: paper },
    gapX: 9,
    gapY: 14,
    markWidth: 3,
    rim: 2.4,
    midBelow: 0.5,
    darkBelow: 0.22,
  });
}

function cutMarsh(print: cut.Print, pools: ReturnType<typeof strewPools>): void {
  const { chance, noise, left, right } = print;
  print.shape(ground, pointsOf(`${left},394 200,390 520,393 ${right},389 ${right},1010 ${left},1010`), {
    step: 50,
    amp: 2,
  });
  const strokes = (fill: string, gapX: number, gapY: number, most: number, k: number): void => {
    print.marks(fill, { top: horizon + 4, gapX, gapY, strayX: 0.5, kind: "lens" }, (x, y) => ({
      angle: chance.around(0.05),
      length: lerp(14, 84, nearness(y)) * chance.between(0.6, 1.3),
      width: lerp(1.4, most, nearness(y)) * noise.layered(x * 0.006 + k, y * 0.012, 2) * 1.5,
    }));
  };
  strokes(qing, 80, 17, 11, 0);
  strokes(paleQing(0.65), 120, 28, 12, 60);
  strokes(loess, 92, 20, 6, 20);
  strokes(paper, 88, 19, 12, 40);
  for (const pool of pools) cutPool(print, pool);
}

const stops = [
  0.02, 0.33, 0.4, 0.47, 0.53, 0.582, 0.625, 0.67, 0.706, 0.74, 0.772, 0.8, 0.826, 0.85, 0.872, 0.894, 0.914,
  0.932, 0.95, 0.966, 0.98,
];

/** Tussocks, walkers and the fire, laid from far to near so that each stands before what is behind it. */
function cutColumn(print: cut.Print, pools: ReturnType<typeof strewPools>): void {
  const { chance } = print;
  const grass = sedge(print);
  const scene: { y: number; cut: () => void }[] = [];
  for (let i = 0; i < 100; i++) {
    const y = lerp(404, 900, chance.unit());
    const x = chance.between(print.left, print.right);
    const nearFire = Math.abs(x - 150) < 150 && y > 540 && y < 650;
    if (isWet(pools, x, y) || nearFire) continue;
    const size = lerp(9, 84, nearness(y) ** 1.1) * chance.between(0.75, 1.2);
    scene.push({ y, cut: () => grass.tuft(x, y, size) });
  }
  const heightAt = (y: number): number => lerp(7, 196, nearness(y) / 0.88);
  const person = (draw: () => void) => (): void => {
    grass.lay();
    draw();
  };
  stops.forEach((t, i) => {
    const [x, y] = cut.along(way, t);
    const height = heightAt(y);
    scene.push({
      y,
      cut: person(() =>
        cut.cutPerson(print, x, y, height, {
          dir: t > 0.3 && t < 0.45 ? 1 : -1,
          hat: i % 3 === 1 ? "straw" : "cap",
          stick: i % 2 === 0 || height > 60,
          stride: 0.45,
          lean: 0.1,
          ...(height > 34 ? { edge: paleOchre(0.8) } : {}),
        }),
      ),
    });
  });
  const [sx, sy] = [432, 762];
  scene.push({ y: sy, cut: person(() => cutStretcher(print, sx, sy, heightAt(sy), paleOchre(0.8))) });
  scene.push({ y: 612, cut: person(() => cutCampFire(print, 146, 606, 1.12)) });
  scene.sort((a, b) => a.y - b.y);
  for (const each of scene) each.cut();
  grass.lay();
}

/** Dark sedge at both corners, close to us. */
function cutNear(print: cut.Print): void {
  const { chance } = print;
  const clump = (from: number, to: number, high: number, fill: string, count: number): void => {
    let d = "";
    for (let i = 0; i < count; i++) {
      const u = chance.unit();
      const x = lerp(from, to, u);
      const tall = high * lerp(1, 0.4, u) * chance.between(0.6, 1.1);
      d += pathOf(
        cut.gouge(
          x,
          1012,
          -Math.PI / 2 + chance.around(0.36) + (from < to ? 0.12 : -0.12),
          tall,
          8,
          chance,
          chance.around(0.2),
        ),
      );
    }
    print.path(fill, d);
  };
  print.shape(ink, pointsOf("-170,912 -80,922 20,944 110,962 210,1010 -170,1010"), { step: 15, amp: 2.4 });
  print.shape(ink, pointsOf("970,940 900,946 840,966 790,1010 970,1010"), { step: 15, amp: 2.4 });
  clump(-160, 230, 240, ink, 46);
  clump(-160, 200, 190, deep, 24);
  clump(-150, 190, 180, ochre, 18);
  clump(960, 730, 190, ink, 30);
  clump(960, 760, 150, deep, 14);
  clump(955, 760, 150, ochre, 10);
}

function cutRain(print: cut.Print): void {
  const { chance, noise } = print;
  print.marks(paper, { bottom: 372, gapX: 25, gapY: 80, turn: 0.22 }, (x, y) => ({
    angle: 1.82 + chance.around(0.03),
    length: chance.between(34, 88),
    width: 4.8 * noise.layered(x * 0.006, y * 0.004, 2) * smoothStep(376, 250, y),
  }));
}
