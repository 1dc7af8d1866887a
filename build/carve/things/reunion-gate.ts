// The west gate of Huining as it stood in 1936: a block of brick with one arch, a tower of two storeys.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { cutStorey, cutTiledRoof } from "./tower-storey.ts";

const { brown, deep, dusk, ink, loess, night, paleOchre, paleQing, qing, umber, lerp, pathOf, pointsOf } =
  cut;

/** The gate, the middle of its foot at (x, y), its block `width` pixels wide, and the walls at both sides. */
export function cutReunionGate(print: cut.Print, x: number, y: number, width: number): void {
  const w = width;
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * w, y + b * w]);
  const both = (text: string): cut.Point[] => {
    const half = pointsOf(text);
    const other = [...half].reverse().map(([a, b]): cut.Point => [-a, b]);
    return [...half, ...other].map(([a, b]) => [x + a * w, y + b * w]);
  };
  const knife = { step: 16, amp: 0.9 };
  for (const side of [-1, 1] as const) cutWall(print, x + side * 0.44 * w, y, w, side);
  // The block: light from the left, its right third in shade.
  print.shape(qing, both("-.52,.0 -.48,-.62"), knife);
  print.shape(dusk, at(".2,0 .16,-.62 .48,-.62 .52,0"), knife);
  courses(print, at("-.5,0 -.47,-.6 .47,-.6 .5,0"), w, deep, 0.55);
  courses(print, at("-.5,0 -.47,-.6 .12,-.6 .16,0"), w, paleQing(0.5), 0.3);
  print.shape(paleQing(0.78), both("-.53,.01 -.525,-.05"), knife);
  print.path(ink, pathOf(cut.ribbon(at("-.53,-.05 .53,-.05"), () => 2.4)));
  print.shape(ink, both("-.5,-.6 -.505,-.64"), knife);
  battlement(print, x - 0.49 * w, x + 0.49 * w, y - 0.64 * w, w * 0.062, paleQing(0.5));
  arch(print, x, y, w);
  // A slip of stone over the arch: what is cut in it is too far to read.
  print.edged(paleOchre(0.88), ink, 3, pathOf(print.cut(at("-.13,-.47 -.13,-.54 .13,-.54 .13,-.47"), knife)));
  let ticks = "";
  for (let i = 0; i < 4; i++)
    for (let k = 0; k < 4; k++)
      ticks += pathOf(
        cut.gouge(
          x + (-0.1 + i * 0.062 + print.chance.around(0.012)) * w,
          y - (0.49 + k * 0.01) * w,
          k % 2 ? 0.1 : 1.3,
          w * 0.028,
          2.2,
          print.chance,
        ),
      );
  print.path(ink, ticks);
  cutStorey(print, { x, y: y - 0.69 * w, half: 0.36 * w, high: 0.17 * w, posts: 8 });
  cutTiledRoof(print, x, y - 0.84 * w, 0.47 * w, 0.3 * w, 0.12 * w);
  cutStorey(print, { x, y: y - 0.95 * w, half: 0.27 * w, high: 0.14 * w, posts: 6 });
  cutTiledRoof(print, x, y - 1.07 * w, 0.38 * w, 0.19 * w, 0.17 * w);
  print.shape(ink, both("-.2,-1.235 -.215,-1.285 -.19,-1.29 -.18,-1.26"), knife);
}

function arch(print: cut.Print, x: number, y: number, w: number): void {
  const knife = { step: 12, amp: 0.7 };
  const shape = (half: number, high: number): cut.Point[] => {
    const out: cut.Point[] = [[x - half * w, y + 3]];
    for (let i = 0; i <= 12; i++) {
      const a = Math.PI - (Math.PI * i) / 12;
      out.push([x + half * w * Math.cos(a), y - (high - half) * w - half * w * Math.sin(a)]);
    }
    out.push([x + half * w, y + 3]);
    return out;
  };
  print.shape(paleQing(0.78), shape(0.185, 0.435), knife);
  let stones = "";
  for (let i = 0; i <= 14; i++) {
    const a = Math.PI - (Math.PI * i) / 14;
    const put = (r: number): cut.Point => [x + r * w * Math.cos(a), y - 0.25 * w - r * w * Math.sin(a)];
    stones += pathOf(cut.ribbon([put(0.15), put(0.185)], () => 2.2));
  }
  print.path(deep, stones);
  print.shape(ink, shape(0.15, 0.4), knife);
  // The street behind, seen through the gate.
  print.shape(paleOchre(0.6), shape(0.098, 0.3), knife);
  print.shape(
    umber,
    pointsOf(
      `${x - 0.098 * w},${y - 0.1 * w} ${x - 0.05 * w},${y - 0.17 * w} ${x - 0.01 * w},${y - 0.12 * w} ${x + 0.098 * w},${y - 0.15 * w} ${x + 0.098 * w},${y - 0.05 * w} ${x - 0.098 * w},${y - 0.05 * w}`,
    ),
    knife,
  );
}

function cutWall(print: cut.Print, x: number, y: number, w: number, side: 1 | -1): void {
  const end = side < 0 ? print.left - 6 : print.right + 6;
  const top = (share: number): number => y - lerp(0.46, 0.4, share) * w;
  const foot = (share: number): number => y + lerp(0, 0.1, share) * w;
  const outline: cut.Point[] = [
    [x, top(0)],
    [end, top(1)],
    [end, foot(1)],
    [x, foot(0)],
  ];
  print.shape(side < 0 ? loess : brown, outline, { step: 22, amp: 1.4 });
  courses(print, outline, w, side < 0 ? brown : umber, 0.5);
  courses(print, outline, w, paleOchre(0.3), side < 0 ? 0.26 : 0.1);
  print.path(
    night,
    pathOf(
      cut.ribbon(
        [
          [x, top(0)],
          [end, top(1)],
        ],
        () => 6,
      ),
    ),
  );
  const [a, b] = side < 0 ? [end, x] : [x, end];
  battlement(
    print,
    a,
    b,
    top(side < 0 ? 1 : 0),
    w * 0.062,
    side < 0 ? paleOchre(0.45) : loess,
    top(side < 0 ? 0 : 1),
  );
}

function battlement(
  print: cut.Print,
  from: number,
  to: number,
  y: number,
  size: number,
  fill: string,
  yEnd = y,
): void {
  const count = Math.max(1, Math.round((to - from) / (size * 1.75)));
  let teeth = "";
  for (let i = 0; i < count; i++) {
    const x = lerp(from, to, i / count);
    const base = lerp(y, yEnd, i / count) + 2;
    const width = ((to - from) / count) * 0.62;
    teeth += pathOf(
      print.cut(
        [
          [x, base],
          [x, base - size],
          [x + width, base - size],
          [x + width, base],
        ],
        { step: 12, amp: 0.6 },
      ),
    );
  }
  print.edged(fill, ink, 2.2, teeth);
}

/** Courses of bricks inside a four-cornered wall, never complete. */
function courses(
  print: cut.Print,
  outline: readonly cut.Point[],
  w: number,
  fill: string,
  share: number,
): void {
  const { chance } = print;
  const xs = outline.map((p) => p[0]);
  const ys = outline.map((p) => p[1]);
  let d = "";
  for (let y = Math.min(...ys) + 9, row = 0; y < Math.max(...ys) - 4; y += w * 0.034, row++)
    for (let x = Math.min(...xs) + (row % 2) * w * 0.04; x < Math.max(...xs); x += w * 0.08) {
      const long = w * chance.between(0.05, 0.075);
      if (chance.unit() > share || !cut.isInside(outline, x, y) || !cut.isInside(outline, x + long, y))
        continue;
      d += pathOf(cut.lens(x + long / 2, y, chance.around(0.02), long, chance.between(2, 4), chance));
    }
  print.path(fill, d);
}
