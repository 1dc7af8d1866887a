import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, dusk, ink, paleQing, paper, pathOf, pathsOf } = cut;

/** Half a quilt of printed cloth: its cut edge from the top down, with the batting laid bare, and the rest of its outline. */
export function cutHalfQuilt(
  print: cut.Print,
  [torn, rest]: readonly [torn: readonly cut.Point[], rest: readonly cut.Point[]],
  seed: number,
): void {
  const { chance } = print;
  const noise = cut.createNoise(seed);
  const outline = [...torn, ...rest];
  print.shape(ink, cut.shifted(outline, 8, 12), { step: 26, amp: 1.5 });
  const cloth = print.cut(outline, { step: 24, amp: 1.8 });
  print.path(dusk, pathOf(cloth));
  const isCloth = (x: number, y: number): boolean => cut.isInside(cloth, x, y);
  const fold = (x: number, y: number): number => {
    const t = (x * 0.9 + y * 0.35 + 64 * noise.layered(x * 0.006, y * 0.006, 2)) / 60;
    return Math.abs(t - Math.floor(t) - 0.5) - 0.13 - 0.1 * noise.at(x * 0.01, y * 0.01);
  };
  const area = { left: print.left, right: print.right, top: 590, bottom: print.height + 4 };
  const folds = cut.march((x, y) => (isCloth(x, y) ? fold(x, y) : 0.2), { ...area, cell: 5, least: 80 });
  print.path(deep, pathsOf(folds));
  // Printed flowers left white: five cuts and an eye; three dashes between them.
  let flowers = "";
  let eyes = "";
  for (let row = 0; row < 9; row++)
    for (let i = -3; i < 14; i++) {
      const x = 20 + i * 72 + (row % 2) * 36 + chance.around(4);
      const y = 590 + row * 50 + chance.around(4);
      const reach = [
        [0, 0],
        [24, 0],
        [-24, 0],
        [0, -22],
        [0, 18],
      ] as const;
      if (!reach.every(([a, b]) => isCloth(x + a, y + b) || y + b > 996)) continue;
      if ((i + row) % 2) {
        for (let k = -1; k < 2; k++)
          flowers += pathOf(cut.gouge(x + k * 9 - 4, y + chance.around(1), 0.5, 9, 4, chance));
        continue;
      }
      const turn = chance.between(0, 6);
      for (let k = 0; k < 5; k++) {
        const a = turn + (k * Math.PI * 2) / 5;
        flowers += pathOf(cut.gouge(x + 5 * Math.cos(a), y + 5 * Math.sin(a), a, 15, 10, chance));
      }
      eyes += pathOf(cut.ellipse(x, y, 3, 3, 7));
    }
  print.path(paleQing(0.88), flowers).path(deep, eyes);
  cutLining(print, rest);
  const tear = cut.facet(torn, chance, { step: 13, amp: 4 });
  print.path(
    paper,
    pathOf(
      cut.facet(
        cut.ribbon(tear, () => chance.between(18, 28)),
        chance,
        { step: 12, amp: 2.4, closed: true },
      ),
    ),
  );
  let lint = "";
  for (let i = 0; i < 26; i++) {
    const [x, y] = cut.along(tear, chance.unit());
    lint += pathOf(
      cut.gouge(
        x + chance.around(7),
        y,
        Math.PI / 2 + chance.around(0.5),
        chance.between(8, 20),
        2.4,
        chance,
      ),
    );
  }
  print.path(paleQing(0.65), lint);
}

/** The white lining, turned over along the upper edge, that is the stretch of the outline above the bed's foot. */
function cutLining(print: cut.Print, rest: readonly cut.Point[]): void {
  const { chance, noise } = print;
  const top = rest.filter(([, y]) => y < 900);
  const out = cut.curve(top, 8);
  const fold = out.map(([x, y], i): cut.Point => [x, y + 54 + 16 * noise.at(i * 0.35, 7)]);
  const band = [...out, ...[...fold].reverse()];
  print.shape(deep, cut.shifted(band, 3, 9), { step: 20, amp: 1.6 });
  print.shape(paper, band, { step: 20, amp: 1.6 });
  let creases = "";
  let stitches = "";
  for (let i = 1; i + 1 < out.length; i++) {
    const [a, b] = [cut.pointAt(out, i), cut.pointAt(fold, i)];
    const next = cut.pointAt(fold, i + 1);
    const along = Math.atan2(next[1] - b[1], next[0] - b[0]);
    creases += pathOf(
      cut.gouge(
        a[0] + chance.around(9),
        a[1] + chance.between(6, 16),
        1.5 + chance.around(0.4),
        chance.between(14, 34),
        3,
        chance,
      ),
    );
    for (const t of [0, 0.5])
      stitches += pathOf(
        cut.lens(b[0] + (next[0] - b[0]) * t, b[1] + (next[1] - b[1]) * t - 9, along, 10, 3, chance),
      );
  }
  print.path(paleQing(0.5), creases).path(dusk, stitches);
}

/** Open scissors of iron, their pivot at (x, y), the points to the upper left. */
export function cutScissors(print: cut.Print, x: number, y: number): void {
  const { chance } = print;
  const at = (u: number, v: number, angle: number): cut.Point => [
    x + Math.cos(angle) * u - Math.sin(angle) * v,
    y + Math.sin(angle) * u + Math.cos(angle) * v,
  ];
  const knife = { step: 22, amp: 0.8 };
  for (const [angle, side] of [
    [-2.72, 1],
    [-2.42, -1],
  ] as const) {
    const blade = [
      at(-6, -9, angle),
      at(112, -4 * side - 2, angle),
      at(154, side, angle),
      at(112, 8, angle),
      at(-6, 9, angle),
    ];
    print.edged(ink, paper, 3, pathOf(print.cut(blade, knife)));
    print.path(
      paleQing(0.65),
      pathOf(cut.ribbon([at(8, -3 * side, angle), at(138, -1 * side, angle)], (t) => 4 * (1 - t * 0.6))),
    );
    // The bow at the other end: a shank and a ring.
    const shank = pathOf(
      cut.ribbon([at(4, 0, angle), at(-34, 3 * side, angle), at(-62, 8 * side, angle)], () => 13),
    );
    const [cx, cy] = at(-92, 17 * side, angle);
    const ring = cut.facet(cut.ellipse(cx, cy, 37, 28, 18), chance, { step: 12, amp: 0.7, closed: true });
    const eye = cut
      .facet(cut.ellipse(cx, cy, 24, 16, 16), chance, { step: 10, amp: 0.6, closed: true })
      .reverse();
    print.edged(ink, paper, 3, shank + pathOf(ring) + pathOf(eye));
  }
  print.shape(paper, cut.ellipse(x, y, 5, 5, 8), { step: 5, amp: 0.3 });
}
