import * as cut from "../../../renderer/shared/cut/index.ts";

const { brown, ink, loess, paleOchre, paper, red, umber, pathOf, pointsOf } = cut;

/** The front of a loess cave with the middle of its foot at (x, y), `width` pixels wide: arch, lattice, door. */
export function cutCaveDwelling(print: cut.Print, x: number, y: number, width: number): void {
  const { chance } = print;
  const w = width;
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * w, y + b * w]);
  const knife = { step: 15, amp: 0.9 };
  const arch = (half: number, top: number, foot = 0): cut.Point[] => {
    const out: cut.Point[] = [[x - half * w, y + foot]];
    for (let i = 0; i <= 14; i++) {
      const a = Math.PI - (Math.PI * i) / 14;
      out.push([x + half * w * Math.cos(a), y - (top - half) * w - half * w * Math.sin(a)]);
    }
    out.push([x + half * w, y + foot]);
    return out;
  };
  // A collar of bricks, the shadow within, the front of wood.
  print.shape(paleOchre(0.6), arch(0.5, 1.16), knife);
  let joints = "";
  for (let i = 0; i <= 22; i++) {
    const a = Math.PI - (Math.PI * i) / 22;
    const put = (r: number): cut.Point => [x + r * w * Math.cos(a), y - 0.66 * w - r * w * Math.sin(a)];
    joints += pathOf(cut.ribbon([put(0.42), put(0.5)], () => w * 0.012));
  }
  print.path(loess, joints);
  print.shape(ink, arch(0.43, 1.08), knife);
  print.shape(umber, cut.shifted(arch(0.39, 1.02), 0, 0), knife);
  // Paper behind the lattice of the fan light and of the window beside the door.
  const panes =
    pathOf(print.cut(arch(0.34, 0.97, -w * 0.66), knife)) +
    pathOf(print.cut(at("-.34,-.22 -.34,-.6 .02,-.6 .02,-.22"), knife));
  print.path(paper, panes);
  const bar = (text: string, share = 0.016): string =>
    pathOf(cut.ribbon(cut.facet(at(text), chance, { step: 14, amp: 0.5 }), () => w * share));
  let bars = bar("-.36,-.63 .36,-.63", 0.05);
  for (const a of [-0.23, -0.115, 0, 0.115, 0.23]) {
    const top = 0.64 + Math.sqrt(Math.max(0, 0.33 ** 2 - a * a));
    bars += bar(`${a},-.64 ${a},${-top}`);
  }
  for (const b of [0.74, 0.85])
    bars += bar(`${-0.28 + (b - 0.74) * 0.5},${-b} ${0.28 - (b - 0.74) * 0.5},${-b}`);
  for (const a of [-0.25, -0.16, -0.07]) bars += bar(`${a},-.22 ${a},-.6`);
  for (const b of [0.32, 0.41, 0.5]) bars += bar(`-.34,${-b} .02,${-b}`);
  print.path(ink, bars);
  print.shape(ink, at(".06,0 .06,-.6 .35,-.6 .35,0"), knife);
  print.shape(brown, at(".08,0 .08,-.57 .2,-.57 .2,0"), knife);
  print.line(loess, at(".21,-.02 .21,-.56"), w * 0.014);
  print.shape(loess, at("-.38,0 -.38,-.2 .04,-.2 .04,0"), knife);
  print.line(paleOchre(0.6), at("-.38,-.2 .04,-.2"), w * 0.02);
}

/** Strings of dried chillies that hang down from (x, y). */
export function cutChillies(print: cut.Print, x: number, y: number, length: number): void {
  const { chance } = print;
  let d = "";
  for (let i = 0; i < length / 5; i++)
    for (const side of [-1, 1])
      d += pathOf(
        cut.gouge(
          x + side * 1.5,
          y + i * 5,
          Math.PI / 2 - side * chance.between(0.3, 0.8),
          chance.between(11, 17),
          5.4,
          chance,
        ),
      );
  print.path(red, d);
  print.path(
    ink,
    pathOf(
      cut.ribbon(
        [
          [x, y - 10],
          [x, y + 4],
        ],
        () => 2,
      ),
    ),
  );
}
