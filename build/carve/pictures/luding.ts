// 十三根铁索，二十二个人: over the bare chains of the Luding bridge, 29 May 1935.
// Thirteen chains: nine under foot, two and two at the hand. Most of the planks are gone, not all.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutBridgeGate } from "../things/bridge-gate.ts";
import { cutChainWalker } from "../things/chain-walker.ts";
import { cutGorgeWall } from "../things/gorge-wall.ts";
import { type ChainEnd, chainAt, cutChain, sizeAt } from "../things/iron-chain.ts";
import { cutPlankLayers } from "../things/plank-layers.ts";

const { deep, night, paleQing, paper, clamp, lerp, pathOf, pointsOf } = cut;

const [vanishX, vanishY] = [376, 395];

export const picture: Picture = {
  id: "luding",
  title: "飞夺泸定桥",
  draw() {
    const print = pictureBlock("luding", 97);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.3, () => cutFar(print));
    print.plane("river", 0.45, () => cutRiver(print));
    print.plane("walls", 0.5, () => cutWalls(print));
    print.plane("gate", 0.55, () => cutGate(print));
    print.plane("chains", 0.7, () => cutBridge(print));
    print.plane("near", 1, () => cutPlankLayers(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(paleQing(0.78));
  print.marks(paper, { top: 8, bottom: vanishY, gapX: 84, gapY: 15, strayX: 0.6 }, (x, y) => ({
    angle: -0.12 + chance.around(0.03),
    length: chance.between(50, 150),
    width: 6 * noise.layered(x * 0.004, y * 0.02, 2),
  }));
}

function cutFar(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 4,
    peaks: [
      { x: -90, y: 60, left: 240, right: 240, height: 460, bow: 0.9 },
      { x: 56, y: 152, left: 170, right: 190, height: 360, bow: 0.95 },
      { x: 168, y: 92, left: 190, right: 190, height: 400, bow: 0.9 },
      { x: 268, y: 214, left: 120, right: 130, height: 300, bow: 0.92 },
      { x: 492, y: 234, left: 120, right: 150, height: 280, bow: 0.95 },
      { x: 612, y: 146, left: 200, right: 160, height: 360, bow: 0.88 },
      { x: 736, y: 58, left: 220, right: 220, height: 460, bow: 0.9 },
      { x: 900, y: 120, left: 180, right: 220, height: 420, bow: 0.9 },
    ],
    base: 600,
    spurs: 5,
    jag: 16,
    facet: 24,
    tones: { base: paleQing(0.65), mid: paleQing(0.35), dark: cut.qing, cut: paper, rim: paper },
    midBelow: 0.55,
    darkBelow: 0.3,
    mist: [300, 450],
    rim: 3,
    least: 110,
    cell: 7,
    gapX: 16,
    gapY: 36,
  });
}

function cutRiver(print: cut.Print): void {
  const { chance } = print;
  print.shape(deep, pointsOf(`328,430 420,430 ${print.right},1010 ${print.left},1010`), { amp: 2 });
  let grey = "";
  let white = "";
  for (let i = 0; i < 190; i++) {
    const t = chance.unit() ** 0.8;
    const y = lerp(440, 1000, t);
    const half = lerp(40, 500, t);
    const x = vanishX + chance.around(half * 0.95);
    const long = lerp(12, 104, t) * chance.between(0.5, 1.3);
    const thick = lerp(2, 12, t) * chance.between(0.5, 1);
    const wave = cut.curve(
      [
        [x - long / 2, y + thick],
        [x - long * 0.1, y - thick * 0.8],
        [x + long / 2, y + thick * 0.5],
      ],
      3,
    );
    const d = pathOf(cut.ribbon(wave, (u) => thick * Math.sin(Math.PI * clamp(u, 0.04, 0.96))));
    if (i % 3) grey += d;
    else white += d;
  }
  print.path(paleQing(0.35), grey).path(paper, white);
}

function cutWalls(print: cut.Print): void {
  cutGorgeWall(
    print,
    pointsOf(
      "-170,250 -90,270 0,330 56,300 128,360 192,390 264,415 332,432 336,470 296,540 228,630 160,730 80,880 10,1020 -170,1020",
    ),
    { seed: 7, fall: 1, rimTo: 8 },
  );
  cutGorgeWall(
    print,
    pointsOf(
      "970,236 880,268 800,318 744,285 672,345 592,380 504,410 420,432 416,470 460,540 536,635 616,740 708,900 790,1020 970,1020",
    ),
    { seed: 8, fall: -1, rimTo: 8 },
  );
}

function cutGate(print: cut.Print): void {
  const { chance } = print;
  const [x, y, scale] = [vanishX, 436, 92];
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * scale, y + b * scale]);
  cutBridgeGate(print, x, y, scale);
  // The rock it stands on.
  print.shape(
    night,
    at(
      "-2.4,-.5 -1.5,-.22 -1,-.02 -.5,.06 .5,.06 1,0 1.5,-.2 2.3,-.46 2.15,-.2 1.7,.14 1.2,.42 .7,.34 .2,.46 -.3,.36 -.8,.5 -1.3,.36 -1.8,.1 -2.25,-.22",
    ),
    { step: 10, amp: 1.6 },
  );
  let cuts = "";
  for (let i = 0; i < 26; i++) {
    const u = chance.between(-1.9, 1.9);
    cuts += pathOf(
      cut.gouge(
        x + u * scale,
        y + (0.08 + chance.between(0, 0.1)) * scale,
        1.4 + chance.around(0.2),
        scale * chance.between(0.12, 0.26),
        4,
        chance,
      ),
    );
  }
  print.path(paleQing(0.35), cuts);
  // The abutment in which the chains end.
  print.edged(
    night,
    paleQing(0.5),
    2.4,
    pathOf(print.cut(pointsOf("284,462 470,462 456,500 442,528 312,528 298,500"), { step: 14, amp: 1.4 })),
  );
  let stones = "";
  for (let row = 0; row < 4; row++)
    for (let i = 0; i < 7; i++)
      stones += pathOf(cut.lens(314 + i * 22 + (row % 2) * 10, 474 + row * 14, 0, 18, 2.6, chance));
  print.path(paleQing(0.2), stones);
}

/** Where the nine chains under foot leave the page at our feet. */
const floor: readonly ChainEnd[] = Array.from({ length: 9 }, (_, i) => ({ x: -112 + i * 124, y: 1130 }));
const rails: readonly ChainEnd[] = [
  { x: -336, y: 660 },
  { x: -288, y: 840 },
  { x: 1088, y: 660 },
  { x: 1040, y: 840 },
];

/** The twenty-two: on which chain (0 to 8, between two with a fraction) and how far over. */
const walkers: readonly (readonly [chain: number, t: number])[] = [
  [4, 0.2],
  [5.6, 0.25],
  [2.2, 0.25],
  [3.4, 0.32],
  [4.9, 0.34],
  [6.4, 0.37],
  [1.5, 0.37],
  [3, 0.43],
  [5.4, 0.44],
  [4.2, 0.47],
  [2.1, 0.5],
  [6.6, 0.5],
  [3.4, 0.56],
  [5.1, 0.58],
  [4.2, 0.64],
  [2.6, 0.64],
  [6, 0.66],
  [3.5, 0.73],
  [5, 0.75],
  [4.2, 0.82],
  [3.2, 0.86],
  [5.2, 0.88],
];

function floorAt(chain: number, t: number): cut.Point {
  const lower = floor[Math.floor(chain)] ?? { x: 0, y: 0 };
  const upper = floor[Math.min(8, Math.floor(chain) + 1)] ?? lower;
  const share = chain - Math.floor(chain);
  return chainAt({ x: lerp(lower.x, upper.x, share), y: lower.y }, t);
}

function cutBridge(print: cut.Print): void {
  for (const end of floor) cutChain(print, end, 1);
  for (const end of rails) cutChain(print, end, 0.95);
  [...walkers].reverse().forEach(([chain, t], i) => {
    const [x, y] = floorAt(chain, t);
    cutChainWalker(print, x, y + 2, 308 * sizeAt(t), {
      turn: i % 2 ? 1 : -1,
      lean: (((i * 37) % 7) - 3) * 0.035,
      rifle: i % 3 !== 1,
    });
  });
}
