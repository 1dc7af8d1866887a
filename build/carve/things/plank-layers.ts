import * as cut from "../../../renderer/shared/cut/index.ts";

const { brown, dusk, ink, loess, ochre, paleOchre, paleQing, paper, umber, pathOf, pointsOf } = cut;

/** Those who come behind: two, with their backs to us, who lay planks on the chains again. */
export function cutPlankLayers(print: cut.Print): void {
  const { chance } = print;
  const plank = (y: number, thick: number, from: number, to: number, fill: string): void => {
    const outline = pointsOf(
      `${from},${y} ${to},${y - 4} ${to + 14},${y + thick - 3} ${from - 16},${y + thick}`,
    );
    print.shape(ink, cut.shifted(outline, 2, 8), { step: 30, amp: 1 });
    print.shape(fill, outline, { step: 26, amp: 1.2 });
    let grain = "";
    for (let i = 0; i < 20; i++)
      grain += pathOf(
        cut.lens(
          chance.between(Math.max(from + 90, print.left), Math.min(to - 90, print.right)),
          y + chance.between(0.15, 0.85) * thick,
          chance.around(0.01),
          chance.between(40, 150),
          3,
          chance,
        ),
      );
    print.path(fill === ochre ? brown : umber, grain);
    print.path(
      paleOchre(0.45),
      pathOf(cut.ribbon(pointsOf(`${from + 6},${y + 3} ${to - 6},${y - 1}`), () => 3.4)),
    );
  };
  plank(888, 34, -60, 880, ochre);
  plank(934, 42, -90, 900, loess);
  plank(986, 50, -170, 970, ochre);
  layer(print, { x: 30, foot: 1030, size: 336, dir: 1, hat: false });
  layer(print, { x: 752, foot: 1052, size: 322, dir: -1, hat: true });
}

type Layer = { x: number; foot: number; size: number; dir: 1 | -1; hat: boolean };

/** One of them kneels and reaches inwards to the plank; a straw hat hangs over the pack, or a bedroll lies on it. */
function layer(print: cut.Print, { x, foot, size, dir, hat }: Layer): void {
  const { chance } = print;
  const put = (text: string): cut.Point[] =>
    pointsOf(text).map(([a, b]) => [x + dir * a * size, foot + b * size]);
  const knife = { step: 26, amp: 1.6 };
  const part = (text: string): string => pathOf(print.cut(put(text), knife));
  const strip = (text: string, width: number): string =>
    pathOf(cut.ribbon(cut.facet(put(text), chance, knife), () => width * chance.between(0.8, 1.2)));
  print.edged(
    ink,
    paper,
    6,
    part("-.36,.1 -.4,-.12 -.34,-.36 -.24,-.62 -.1,-.74 .06,-.74 .2,-.64 .26,-.46 .24,-.2 .3,.1") +
      part(".14,-.66 .26,-.56 .36,-.42 .47,-.36 .5,-.4 .56,-.36 .54,-.3 .44,-.27 .3,-.32 .18,-.44") +
      part(".02,-.72 .04,-.8 .16,-.8 .16,-.7") +
      part(".0,-.78 .0,-.86 .06,-.92 .15,-.92 .2,-.86 .19,-.78 .12,-.74 .04,-.74") +
      part("-.005,-.85 .02,-.92 .08,-.96 .16,-.95 .21,-.9 .26,-.865 .2,-.855"),
  );
  print.path(paleQing(0.35), strip(".0,-.845 .1,-.86 .2,-.855", 2.6));
  print.edged(dusk, ink, 4, part("-.26,-.5 .12,-.56 .16,-.24 -.26,-.2"));
  print.path(ink, strip("-.08,-.53 -.06,-.23", 6) + strip("-.26,-.36 .14,-.4", 5));
  print.path(paleQing(0.35), lightOn(put, chance, dir));
  if (hat) {
    cutHatOn(print, cut.pointAt(put("-.07,-.44"), 0), 0.2 * size);
    return;
  }
  print.edged(ochre, ink, 4, part("-.3,-.6 -.27,-.66 .12,-.72 .17,-.66 .15,-.58 -.27,-.52"));
  print.path(ink, strip("-.16,-.64 -.15,-.54", 5) + strip(".04,-.7 .06,-.57", 5));
}

/** Tool marks on the back and on the arm. */
function lightOn(put: (text: string) => cut.Point[], chance: cut.Chance, dir: 1 | -1): string {
  let light = "";
  for (let i = 0; i < 16; i++) {
    const [gx, gy] = cut.pointAt(put(`${-0.34 + i * 0.008},${-0.36 + i * 0.03}`), 0);
    light += pathOf(cut.gouge(gx, gy, dir > 0 ? 1.9 : 1.24, chance.between(12, 34), 4.4, chance));
  }
  for (let i = 0; i < 8; i++) {
    const [gx, gy] = cut.pointAt(put(`${0.2 + i * 0.03},${-0.55 + i * 0.03}`), 0);
    light += pathOf(cut.gouge(gx, gy, dir > 0 ? 0.8 : 2.34, chance.between(10, 22), 3.4, chance));
  }
  return light;
}

function cutHatOn(print: cut.Print, [x, y]: cut.Point, radius: number): void {
  const { chance } = print;
  print.edged(
    ochre,
    ink,
    5,
    pathOf(print.cut(cut.ellipse(x, y, radius, radius * 0.92, 22), { step: 15, amp: 1.4 })),
  );
  let straw = "";
  for (let i = 0; i < 28; i++) {
    const a = (i / 28) * Math.PI * 2 + chance.around(0.04);
    const from = radius * (i % 2 ? 0.34 : 0.5);
    straw += pathOf(
      cut.gouge(x + Math.cos(a) * from, y + Math.sin(a) * from * 0.92, a, radius * 0.9 - from, 3.8, chance),
    );
  }
  print.path(paleOchre(0.6), straw);
  print.path(
    loess,
    pathOf(print.cut(cut.ellipse(x, y, radius * 0.27, radius * 0.25, 9), { step: 9, amp: 0.8 })),
  );
}
