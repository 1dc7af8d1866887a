import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, paper, red } = cut;
const { lerp, pathOf, pointsOf } = cut;

/** Boughs of a peach tree in flower that reach in from the upper left. */
export function cutPeachBough(print: cut.Print): void {
  const { chance } = print;
  const boughs = [
    "-160,420 -60,300 40,210 150,150 260,128",
    "-60,300 40,280 130,290 200,262",
    "40,210 60,120 120,50 180,10",
    "-160,230 -80,140 -20,60 10,-20",
  ];
  let wood = "";
  let twigs = "";
  let petals = "";
  let hearts = "";
  boughs.forEach((bough, b) => {
    const way = cut.curve(pointsOf(bough), 7);
    wood += pathOf(
      cut.ribbon(cut.facet(way, chance, { step: 14, amp: 2.4 }), (t) => lerp(b ? 13 : 30, 3, t)),
    );
    way.forEach(([x, y], i) => {
      if (i < 4 && b === 0) return;
      const angle = chance.between(-2.6, -0.2);
      const end: cut.Point = [x + Math.cos(angle) * 28, y + Math.sin(angle) * 28];
      twigs += pathOf(cut.ribbon([[x, y], end], () => 2.6));
      if (i % 3 === 2) return;
      const r = chance.between(7, 11);
      for (let k = 0; k < 5; k++) {
        const a = (k / 5) * Math.PI * 2 + angle;
        petals += pathOf(
          cut.lens(
            end[0] + Math.cos(a) * r * 0.7,
            end[1] + Math.sin(a) * r * 0.7,
            a,
            r * 1.3,
            r * 0.9,
            chance,
          ),
        );
      }
      hearts += pathOf(cut.ellipse(end[0], end[1], 2.4, 2.4, 6));
    });
  });
  print
    .path(ink, wood + twigs)
    .path(red, petals)
    .path(paper, hearts);
}
