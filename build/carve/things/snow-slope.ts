import * as cut from "../../../renderer/shared/cut/index.ts";

const { night, paleQing, paper, qing, lerp, pathOf, smoothStep } = cut;

/** The slope under a crest that rises to the right: bare snow, its ribs falling to the lower right. */
export function cutSnowSlope(print: cut.Print, crest: readonly cut.Point[]): void {
  const { chance, noise } = print;
  const outline: cut.Point[] = [...crest, [760, 392], [970, 430], [970, 1010], [-180, 1010]];
  print.shape(paper, outline, { step: 18, amp: 1.6 });
  const inside = (x: number, y: number): boolean => cut.isInside(outline, x, y);
  const tone = (x: number, y: number): number => {
    const u = (x * 0.55 - y * 0.62) * 0.0135 + 1.5 * noise.layered(x * 0.0052, y * 0.0066, 3);
    const s = u - Math.floor(u);
    return (
      (s < 0.42 ? s : 0.9) +
      0.4 * (noise.layered(x * 0.017, y * 0.012 + 9, 2) - 0.5) +
      0.55 * smoothStep(640, 860, y)
    );
  };
  const block = (fill: string, below: number): void => {
    const shapes = cut.march((x, y) => (inside(x, y - 14) ? tone(x, y) - below : 0.2), {
      left: print.left,
      right: print.right,
      top: 360,
      bottom: 1000,
      cell: 6,
      tolerance: 1.6,
      least: 140,
    });
    print.path(fill, cut.pathsOf(shapes));
  };
  block(paleQing(0.65), 0.34);
  block(qing, 0.14);
  print.marks(paper, { top: 380, gapX: 15, gapY: 34, turn: -0.5 }, (x, y) => {
    const t = inside(x, y - 20) ? tone(x, y) : 1;
    return t < 0.34 && t > 0.02
      ? {
          angle: 0.86 + chance.around(0.12),
          length: chance.between(22, 46),
          width: 5.4 * (1 - Math.abs(t - 0.2) * 4),
        }
      : null;
  });
  print.path(
    night,
    pathOf(
      cut.ribbon(
        cut.facet(cut.shifted(crest, 2, 9), chance, { step: 16, amp: 2 }),
        (t) => lerp(9, 1.6, t) * chance.between(0.2, 1),
      ),
    ),
  );
}
