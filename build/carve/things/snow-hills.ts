import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, ink, paleOchre, paleQing, paper, qing, lerp, pathOf, pointsOf } = cut;

/** The far bank of the river. */
export const bank = 438;

/** Hills under snow beyond the river, pines, a house with a lamp. */
export function cutHills(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 21,
    peaks: [
      { x: -130, y: 250, left: 220, right: 260, height: 200, bow: 1.25 },
      { x: 90, y: 304, left: 170, right: 150, height: 140, bow: 1.2 },
      { x: 330, y: 172, left: 300, right: 260, height: 270, bow: 1.15 },
      { x: 520, y: 268, left: 150, right: 170, height: 180, bow: 1.2 },
      { x: 790, y: 222, left: 210, right: 300, height: 220, bow: 1.25 },
      { x: 960, y: 300, left: 150, right: 120, height: 150, bow: 1.2 },
    ],
    base: bank,
    jag: 12,
    tones: { base: paper, mid: paleQing(0.5), dark: qing, cut: paper, rim: paper },
    midBelow: 0.5,
    darkBelow: 0.24,
    gapX: 9,
    gapY: 20,
    markWidth: 4,
    rim: 3,
  });
  cut.layMist(print, paper, 400, -140, 380, 26);
  cut.layMist(print, paleQing(0.78), 414, 300, 940, 24);
  // Pines and a house with a lamp on the far bank.
  for (let i = 0; i < 26; i++) {
    const x = lerp(print.left, print.right, (i + print.chance.around(0.4)) / 25);
    if (x > 590 && x < 730) continue;
    let tree = "";
    const h = print.chance.between(30, 62);
    for (let k = 0; k < 4; k++) {
      const w = h * lerp(0.34, 0.12, k / 3);
      const y = bank + 4 - h * (0.1 + k * 0.22);
      tree += pathOf(
        print.cut(
          [
            [x - w, y],
            [x, y - h * 0.36],
            [x + w, y],
            [x, y - h * 0.05],
          ],
          { step: 9, amp: 0.8 },
        ),
      );
    }
    print.path(deep, tree);
  }
  const at = (text: string): cut.Point[] => cut.shifted(pointsOf(text), 660, bank);
  print.shape(deep, at("-40,6 -40,-22 40,-22 40,6"), { step: 14 });
  print.shape(paper, at("-54,-18 -44,-34 -26,-48 26,-48 44,-34 54,-18 30,-22 -20,-19"), { step: 12 });
  print.shape(paleOchre(0.3), at("-22,-4 -22,-17 -6,-17 -6,-4"), { step: 8, amp: 0.4 });
  print.shape(ink, at("10,6 10,-15 22,-15 22,6"), { step: 8, amp: 0.4 });
  const smoke = cut.curve(pointsOf("684,392 690,368 682,344 696,312 690,280"), 6);
  print.line(paper, smoke, (t) => lerp(4, 13, t) * Math.sin(Math.PI * cut.clamp(t, 0.1, 0.94)));
}
