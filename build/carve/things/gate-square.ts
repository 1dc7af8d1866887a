import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, dusk, ink, paleOchre, paleQing, paper, qing, lerp, pathOf, pointsOf, smoothStep } = cut;

/** Where the square meets the gate. */
export const foot = 600;

/** The square before the gate: trees, marble bridges, two columns, and the far rows of the crowd. */
export function cutSquare(print: cut.Print): void {
  const { chance, left, right } = print;
  // Trees and stands at both sides of the gate, then the marble bridges.
  for (const [from, to, side] of [
    [left, 62, 1],
    [738, right, -1],
  ] as const) {
    const crown: cut.Point[] = [[from, foot + 6]];
    for (let x = from; x < to; x += chance.between(6, 15)) {
      const inner = smoothStep(0, 60, side > 0 ? to - x : x - from);
      crown.push([x, foot - 18 - inner * chance.between(20, 52)]);
    }
    crown.push([to, foot + 6]);
    print.path(dusk, pathOf(crown));
    print.marks(deep, { left: from, right: to, top: foot - 44, bottom: foot, gapX: 13, gapY: 15 }, () => ({
      angle: 1.3 + chance.around(0.4),
      length: chance.between(8, 18),
      width: 3.4,
    }));
    print.marks(
      paleQing(0.35),
      { left: from, right: to, top: foot - 46, bottom: foot - 14, gapX: 17, gapY: 16 },
      () => ({ angle: -0.9 + chance.around(0.4), length: chance.between(6, 12), width: 2.6 }),
    );
  }
  print.shape(
    paleOchre(0.88),
    pointsOf(`${left},${foot - 4} ${right},${foot - 4} ${right},1004 ${left},1004`),
    { step: 50, amp: 1.2 },
  );
  let rail = "";
  for (let x = left; x < right; x += 9)
    rail += pathOf(cut.ribbon(pointsOf(`${x},${foot + 8} ${x},${foot + 22}`), () => 2.2));
  print.line(dusk, pointsOf(`${left},${foot + 8} ${right},${foot + 8}`), 3);
  print.path(dusk, rail);
  print.line(dusk, pointsOf(`${left},${foot + 22} ${right},${foot + 22}`), 3);
  for (const cx of [170, 290, 400, 510, 630]) {
    const half = cx === 400 ? 26 : 19;
    print.shape(
      paper,
      pointsOf(
        `${cx - half},${foot + 2} ${cx + half},${foot + 2} ${cx + half * 1.5},${foot + 30} ${cx - half * 1.5},${foot + 30}`,
      ),
      { step: 12, amp: 0.6 },
    );
    print.line(dusk, pointsOf(`${cx - half},${foot + 2} ${cx - half * 1.5},${foot + 30}`), 3.4);
    print.line(dusk, pointsOf(`${cx + half},${foot + 2} ${cx + half * 1.5},${foot + 30}`), 3.4);
  }
  // Two ornamental columns of white stone.
  for (const cx of [92, 708]) {
    print.edged(
      paper,
      dusk,
      3,
      pathOf(print.cut(cut.shifted(pointsOf("-8,34 -6,-112 6,-112 8,34"), cx, foot), { step: 20 })),
    );
    print.edged(
      paper,
      dusk,
      3,
      pathOf(
        print.cut(cut.shifted(pointsOf("-30,-88 -16,-98 22,-94 38,-102 26,-86 -14,-84"), cx, foot), {
          step: 12,
        }),
      ),
    );
    print.edged(
      paper,
      dusk,
      3,
      pathOf(print.cut(cut.shifted(pointsOf("-11,-112 -6,-124 6,-124 11,-112"), cx, foot), { step: 12 })),
    );
    print.shape(dusk, cut.shifted(pointsOf("-17,38 -13,26 13,26 17,38"), cx, foot), { step: 12 });
  }
  // The far rows of the crowd are only ticks.
  print.marks(qing, { top: foot + 40, bottom: 690, gapX: 9, gapY: 10, strayX: 0.5 }, (_x, y) => ({
    angle: Math.PI / 2 + chance.around(0.2),
    length: lerp(5, 12, (y - foot - 40) / 50),
    width: lerp(2.6, 5, (y - foot - 40) / 50),
  }));
  print.marks(ink, { top: foot + 46, bottom: 700, gapX: 12, gapY: 11, strayX: 0.5 }, (_x, y) => ({
    angle: Math.PI / 2 + chance.around(0.2),
    length: lerp(4, 11, (y - foot - 40) / 50),
    width: lerp(2.4, 5, (y - foot - 40) / 50),
  }));
}
