import * as cut from "../../../renderer/shared/cut/index.ts";
import { cutBareTree } from "./bare-tree.ts";

const { brown, dusk, ink, loess, paleOchre, paleQing, paper, qing, red } = cut;
const { lerp, pathOf, pointsOf } = cut;

/** The lit window's middle. */
export const litWindow = { x: 506, y: 566 };

/** A clan hall that serves as a school: one window is lit, two heads are bent over a table behind it. */
export function cutVillageSchool(print: cut.Print): void {
  const { chance } = print;
  const knife = { step: 18, amp: 1.3 };
  cutBareTree(print, 724, 644, 300, { fill: ink, lean: -0.06 });
  // A long brick house with a heavy roof.
  print.edged(ink, qing, 3, pathOf(print.cut(pointsOf("330,644 334,520 690,520 694,644"), knife)));
  print.edged(
    ink,
    paleQing(0.35),
    4,
    pathOf(
      print.cut(
        pointsOf("298,532 318,512 366,446 372,434 656,432 662,446 708,512 728,532 700,536 326,536"),
        knife,
      ),
    ),
  );
  let tiles = "";
  for (let row = 0; row < 4; row++)
    for (let i = 0; i < 26; i++) {
      const t = i / 25;
      const y = 446 + row * 20;
      tiles += pathOf(
        cut.gouge(
          lerp(372 - row * 15, 656 + row * 15, t) + chance.around(2),
          y,
          Math.PI / 2 + (0.5 - t) * 0.9,
          15,
          3.2,
          chance,
        ),
      );
    }
  print.path(dusk, tiles);
  print.shape(
    paper,
    pointsOf(
      "360,444 370,428 420,424 520,427 610,423 658,427 668,444 640,440 612,450 570,440 540,444 500,456 470,442 430,440 400,452 380,442",
    ),
    { step: 14, amp: 1 },
  );
  let bricks = "";
  for (let i = 0; i < 60; i++) {
    const [x, y] = [chance.between(344, 680), 548 + chance.whole(0, 8) * 11];
    if (Math.abs(x - litWindow.x) < 84 || (x > 570 && x < 668)) continue;
    bricks += pathOf(cut.lens(x, y, 0, chance.between(10, 22), 2.6, chance));
  }
  print.path(dusk, bricks);
  // The window, and two heads bent over one table behind its paper.
  print.shape(loess, pointsOf("446,612 446,540 566,540 566,612"), { step: 20, amp: 1 });
  print.shape(paleOchre(0.3), pointsOf("451,608 451,545 561,545 561,608"), { step: 20, amp: 0.8 });
  print.shape(paleOchre(0.8), pointsOf("480,606 476,580 490,556 510,550 530,560 536,584 530,606"), {
    step: 14,
    amp: 1.4,
  });
  print.shape(
    brown,
    pointsOf("456,608 458,594 470,588 466,576 474,568 484,572 484,584 480,590 494,598 498,608"),
    { step: 8, amp: 0.6 },
  );
  print.shape(
    brown,
    pointsOf("516,608 520,596 534,590 530,578 536,568 548,570 550,582 546,590 556,598 558,608"),
    { step: 8, amp: 0.6 },
  );
  let lattice = "";
  for (const x of [476, 506, 536]) lattice += pathOf(cut.ribbon(pointsOf(`${x},541 ${x},611`), () => 3.6));
  lattice += pathOf(cut.ribbon(pointsOf("447,576 565,577"), () => 3.6));
  print.path(ink, lattice);
  // Door, and the red paper of the New Year at both its sides.
  print.shape(brown, pointsOf("596,644 596,552 642,552 642,644"), { step: 18, amp: 0.8 });
  print.path(
    ink,
    pathOf(cut.ribbon(pointsOf("619,552 619,644"), () => 3)) +
      pathOf(cut.ribbon(pointsOf("592,550 646,550"), () => 6)),
  );
  for (const x of [582, 656])
    print.shape(red, pointsOf(`${x - 7},558 ${x + 7},557 ${x + 6},624 ${x - 6},625`), { step: 14, amp: 0.7 });
  print.shape(red, pointsOf("592,538 646,537 646,547 592,548"), { step: 14, amp: 0.7 });
  print.line(paleQing(0.35), pointsOf("322,646 520,650 710,645"), 4);
}
