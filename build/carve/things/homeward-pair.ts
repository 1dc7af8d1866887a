import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, paleQing, paper, qing, red, lerp, pathOf, pointsOf } = cut;

/** From behind: a woman of the village leads the child home, in a coat far too large for it. */
export function cutPair(print: cut.Print, x: number, y: number): void {
  const { chance } = print;
  const h = 268;
  const knife = { step: 24, amp: 1.4 };
  const at = (text: string, dx = 0): cut.Point[] => {
    return cut.turnedAlike(pointsOf(text)).map(([a, b]) => [x + dx + a * h, y + b * h]);
  };
  const part = (text: string, dx = 0): string => pathOf(print.cut(at(text, dx), knife));
  print.path(
    paleQing(0.2),
    pathOf(
      print.cut(
        pointsOf(
          `${x - 40},${y} ${x + 40},${y - 6} ${x + 150},${y - 2} ${x + 210},${y + 12} ${x + 120},${y + 16} ${x},${y + 12}`,
        ),
        knife,
      ),
    ),
  );
  const woman =
    part("-.09,-.7 .09,-.7 .17,-.46 .21,-.2 .22,-.02 .0,.01 -.22,-.02 -.21,-.2 -.17,-.46") +
    part("-.13,-.77 -.06,-.82 .06,-.82 .13,-.77 .15,-.62 .0,-.58 -.15,-.62") +
    part("-.12,-.77 -.2,-.66 -.22,-.5 -.16,-.44 -.11,-.5 -.12,-.62") +
    part(".12,-.77 .19,-.7 .24,-.58 .3,-.46 .26,-.42 .19,-.5 .11,-.64") +
    part("-.075,-.8 -.09,-.88 -.07,-.95 -.03,-.985 .04,-.985 .08,-.95 .09,-.88 .07,-.8") +
    part("-.05,-.84 .05,-.84 .055,-.78 .0,-.75 -.055,-.78");
  print.edged(ink, paper, 6, woman);
  let pleats = "";
  for (let i = -4; i <= 4; i++)
    pleats += pathOf(
      cut.ribbon(at(`${i * 0.02},-.56 ${i * 0.036},-.3 ${i * 0.046},-.05`), (t) => lerp(1.2, 3.4, t)),
    );
  print
    .path(qing, pleats)
    .path(
      paleQing(0.5),
      part("-.14,-.615 .0,-.578 .14,-.615 .14,-.6 .0,-.562 -.14,-.6") +
        part("-.055,-.8 .055,-.8 .04,-.785 -.04,-.785"),
    );
  const dx = 98;
  const child =
    part("-.09,-.14 -.01,-.14 -.02,.0 -.11,.01 -.09,-.03", dx) +
    part(".01,-.14 .09,-.14 .09,-.03 .12,.01 .02,.0", dx) +
    part("-.11,-.52 -.04,-.57 .04,-.57 .11,-.52 .15,-.3 .17,-.1 .0,-.08 -.17,-.1 -.15,-.3", dx) +
    part("-.1,-.52 -.13,-.46 -.13,-.42 -.08,-.42 -.08,-.46", dx) +
    part(".1,-.52 .16,-.44 .19,-.28 .15,-.25 .1,-.36", dx) +
    part("-.085,-.6 -.09,-.68 -.05,-.74 .05,-.74 .09,-.68 .085,-.6 .04,-.56 -.04,-.56", dx);
  print.edged(ink, paper, 6, child);
  let seams = "";
  for (const [cx, top, count, step] of [[dx / h, -0.48, 7, 0.05]] as const)
    for (const a of [-0.09, -0.03, 0.03, 0.09])
      for (let i = 0; i < count; i++)
        seams += pathOf(
          cut.gouge(
            x + (cx + a) * h + chance.around(1),
            y + (top + i * step) * h,
            Math.PI / 2,
            9,
            2.4,
            chance,
          ),
        );
  print.path(qing, seams);
  // The red of the picture, blown to the right.
  const tail = (text: string, from: number, to: number): string =>
    pathOf(
      cut.ribbon(cut.facet(cut.curve(at(text, dx), 5), chance, { step: 12, amp: 0.8 }), (t) =>
        lerp(from, to, t),
      ),
    );
  print.edged(
    red,
    paper,
    3,
    part("-.105,-.585 -.05,-.62 .05,-.62 .105,-.585 .1,-.535 .0,-.515 -.1,-.535", dx),
  );
  print
    .path(red, tail(".06,-.56 .18,-.6 .28,-.56 .4,-.61 .52,-.57", 20, 15))
    .path(red, tail(".06,-.545 .16,-.52 .24,-.47 .34,-.48", 17, 12));
}
