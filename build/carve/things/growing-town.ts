import * as cut from "../../../renderer/shared/cut/index.ts";
import { cutTowerCrane } from "./tower-crane.ts";

const { deep, dusk, ink, loess, paleQing, paper, qing, pathOf, pointsOf } = cut;

/** The water line under the town. */
export const shore = 500;

/** Towers grow: some finished, some still in their scaffolding, cranes over all of them. */
export function cutTown(print: cut.Print): void {
  const { chance, left, right } = print;
  const block = (x: number, w: number, h: number, fill: string, built: number): void => {
    print.edged(
      fill,
      paper,
      3,
      pathOf(
        print.cut(
          pointsOf(
            `${x},${shore + 4} ${x},${shore - h * built} ${x + w},${shore - h * built} ${x + w},${shore + 4}`,
          ),
          { step: 26, amp: 0.8 },
        ),
      ),
    );
    let windows = "";
    for (let y = shore - h * built + 12; y < shore - 12; y += 13)
      for (let a = x + 6; a < x + w - 8; a += 11)
        if (chance.unit() < 0.86)
          windows += pathOf(pointsOf(`${a},${y} ${a + 6},${y} ${a + 6},${y + 7} ${a},${y + 7}`));
    print.path(paper, windows);
    if (built === 1) return;
    // Bare floors, posts and bamboo scaffolding above what is finished.
    let frame = "";
    for (let y = shore - h * built; y > shore - h; y -= 15)
      frame += pathOf(cut.ribbon(pointsOf(`${x - 3},${y - 15} ${x + w + 3},${y - 15}`), () => 3.6));
    for (let a = 0; a <= 4; a++)
      frame += pathOf(
        cut.ribbon(
          pointsOf(
            `${x + (w * a) / 4},${shore - h * built} ${x + (w * a) / 4},${shore - h - 18 + (a % 2) * 9}`,
          ),
          () => 2.6,
        ),
      );
    print.path(fill, frame);
    let net = "";
    for (let y = shore - h * built + 26; y > shore - h; y -= 30)
      net += pathOf(
        cut.ribbon(pointsOf(`${x - 5},${y} ${x + w * 0.5},${y - 30} ${x + w + 5},${y}`), () => 1.6),
      );
    print.path(loess, net);
  };
  for (const [x, w, h, fill, built] of [
    [330, 62, 150, paleQing(0.35), 1],
    [846, 60, 130, paleQing(0.35), 1],
    [440, 60, 236, qing, 0.6],
    [720, 66, 206, qing, 0.72],
    [560, 96, 344, deep, 0.78],
    [668, 46, 120, dusk, 1],
    [400, 46, 92, dusk, 1],
    [514, 52, 128, dusk, 1],
    [790, 60, 96, dusk, 1],
    [884, 76, 84, deep, 1],
  ] as const)
    block(x, w, h, fill, built);
  cutTowerCrane(print, 664, shore, 424, 200, -1, ink);
  cutTowerCrane(print, 424, shore, 330, 150, 1, ink);
  cutTowerCrane(print, 800, shore, 300, 140, -1, dusk);
  cutTowerCrane(print, 910, shore, 220, 100, -1, dusk);
  // The old fishing village lies low at the left, with its banyan.
  for (const [x, w, h] of [
    [-130, 60, 30],
    [-64, 52, 26],
    [-6, 58, 32],
    [60, 50, 24],
    [270, 50, 26],
    [118, 44, 28],
  ] as const) {
    print.shape(
      paper,
      pointsOf(`${x},${shore + 4} ${x},${shore - h} ${x + w},${shore - h} ${x + w},${shore + 4}`),
      { step: 14, amp: 0.8 },
    );
    print.shape(
      ink,
      pointsOf(
        `${x - 6},${shore - h + 4} ${x + 10},${shore - h - 16} ${x + w - 10},${shore - h - 16} ${x + w + 6},${shore - h + 4}`,
      ),
      { step: 14, amp: 0.8 },
    );
    print.path(
      ink,
      pathOf(
        pointsOf(
          `${x + 20},${shore + 2} ${x + 20},${shore - 15} ${x + 29},${shore - 15} ${x + 29},${shore + 2}`,
        ),
      ),
    );
  }
  const crown: cut.Point[] = [];
  for (let i = 0; i <= 30; i++) {
    const a = Math.PI * (1 + i / 30);
    crown.push([
      -20 + Math.cos(a) * 66 * chance.between(0.9, 1.08),
      shore - 40 + Math.sin(a) * 52 * chance.between(0.86, 1.1),
    ]);
  }
  print.edged(deep, paper, 3, pathOf([...crown, [20, shore - 30], [-20, shore - 36], [-60, shore - 28]]));
  print.path(ink, pathOf(cut.ribbon(pointsOf(`-20,${shore + 4} -22,${shore - 46}`), () => 12)));
  print.path(
    paleQing(0.35),
    Array.from({ length: 26 }, () =>
      pathOf(
        cut.gouge(
          -20 + chance.around(44),
          shore - 50 - chance.unit() * 28,
          -0.9 + chance.around(0.5),
          13,
          3.4,
          chance,
        ),
      ),
    ).join(""),
  );
  print.shape(
    ink,
    pointsOf(
      `${left},${shore + 8} ${left},${shore} 60,${shore + 2} 300,${shore - 2} 600,${shore + 2} ${right},${shore - 1} ${right},${shore + 8}`,
    ),
    { step: 24, amp: 1.4 },
  );
}
