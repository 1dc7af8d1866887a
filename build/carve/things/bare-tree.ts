import * as cut from "../../../renderer/shared/cut/index.ts";

export type BareTreeOptions = {
  fill?: string;
  lean?: number;
  /** How many times the boughs fork. */
  forks?: number;
  /** Called with the end of every twig, for leaves and blossom. */
  atTwig?: (at: cut.Point) => void;
};

/** A bare tree with its foot at (x, y), about `height` pixels tall. */
export function cutBareTree(
  print: cut.Print,
  x: number,
  y: number,
  height: number,
  options: BareTreeOptions = {},
): void {
  const { fill = cut.ink, lean = 0, forks = 4, atTwig } = options;
  const { chance } = print;
  let d = "";
  const grow = (from: cut.Point, angle: number, length: number, width: number, left: number): void => {
    const bend = angle + chance.around(0.26);
    const middle: cut.Point = [
      from[0] + Math.cos(angle) * length * 0.5,
      from[1] + Math.sin(angle) * length * 0.5,
    ];
    const end: cut.Point = [
      middle[0] + Math.cos(bend) * length * 0.5,
      middle[1] + Math.sin(bend) * length * 0.5,
    ];
    d += cut.pathOf(cut.ribbon([from, middle, end], (t) => Math.max(1.3, cut.lerp(width, width * 0.58, t))));
    if (left === 0) {
      atTwig?.(end);
      return;
    }
    const count = left > 2 ? 2 : chance.whole(2, 3);
    for (let i = 0; i < count; i++) {
      const turn = cut.lerp(-0.6, 0.6, i / (count - 1)) + chance.around(0.2);
      grow(end, bend + turn, length * chance.between(0.62, 0.82), width * 0.58, left - 1);
    }
  };
  grow([x, y], -Math.PI / 2 + lean, height * 0.34, height * 0.055, forks);
  print.path(fill, d);
}
