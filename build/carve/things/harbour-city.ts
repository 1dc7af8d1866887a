import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, dusk, ink, night, paleOchre, paleQing, paper, qing, lerp, pathOf, pointsOf } = cut;

/** The water line under the towers. */
export const shore = 452;

/** The peak and the towers along the shore, lamps in their windows. */
export function cutCity(print: cut.Print): void {
  const { chance, left, right } = print;
  cut.cutRange(print, {
    seed: 14,
    peaks: [
      { x: -80, y: 300, left: 220, right: 220, height: 170 },
      { x: 210, y: 236, left: 230, right: 230, height: 230 },
      { x: 520, y: 290, left: 200, right: 200, height: 170 },
      { x: 820, y: 262, left: 230, right: 220, height: 200 },
    ],
    base: shore,
    jag: 9,
    tones: { base: dusk, mid: deep, cut: qing, rim: paleQing(0.5) },
    gapX: 9,
    gapY: 18,
    markWidth: 3.4,
    rim: 2.4,
  });
  const tower = (
    x: number,
    w: number,
    h: number,
    fill: string,
    lit: string,
    top: "flat" | "mast" | "slope",
  ): void => {
    const roof: cut.Point[] =
      top === "slope"
        ? [
            [x, shore - h * 0.9],
            [x + w, shore - h],
          ]
        : [
            [x, shore - h],
            [x + w, shore - h],
          ];
    print.edged(
      fill,
      night,
      3,
      pathOf(print.cut([[x, shore + 4], ...roof, [x + w, shore + 4]], { step: 26, amp: 0.8 })),
    );
    if (top === "mast")
      print.path(
        fill,
        pathOf(
          cut.ribbon(
            [
              [x + w * 0.5, shore - h],
              [x + w * 0.5, shore - h - 44],
            ],
            (t) => lerp(4, 1.6, t),
          ),
        ),
      );
    let windows = "";
    for (let y = shore - h + 12 + (top === "slope" ? h * 0.1 : 0); y < shore - 10; y += 10)
      for (let a = x + 5; a < x + w - 6; a += 8)
        if (chance.unit() < 0.46)
          windows += pathOf([
            [a, y],
            [a + 4.5, y],
            [a + 4.5, y + 5],
            [a, y + 5],
          ]);
    print.path(lit, windows);
  };
  let x = left;
  let i = 0;
  while (x < right) {
    const w = chance.between(24, 46);
    const h =
      50 +
      92 * Math.exp(-(((x - 300) / 210) ** 2)) +
      70 * Math.exp(-(((x - 720) / 130) ** 2)) +
      chance.between(0, 46);
    tower(
      x,
      w,
      h,
      [deep, ink, night][i % 3] ?? ink,
      [paleOchre(0.45), paleOchre(0.8), paper][i % 3] ?? paper,
      i % 7 === 3 ? "mast" : i % 5 === 2 ? "slope" : "flat",
    );
    x += w + chance.between(-4, 8);
    i++;
  }
  // A tower of glass triangles stands over them.
  print.edged(
    deep,
    paleQing(0.65),
    3.4,
    pathOf(
      print.cut(pointsOf(`318,${shore + 4} 318,262 338,222 360,262 360,${shore + 4}`), {
        step: 30,
        amp: 0.8,
      }),
    ),
  );
  let braces = "";
  for (let k = 0; k < 4; k++) {
    const y = shore - k * 46;
    for (const way of [`318,${y} 360,${y - 46}`, `360,${y} 318,${y - 46}`, `318,${y - 46} 360,${y - 46}`])
      braces += pathOf(cut.ribbon(pointsOf(way), () => 2.4));
  }
  for (const mast of ["332,228 332,160", "344,228 344,160"])
    braces += pathOf(cut.ribbon(pointsOf(mast), (t) => lerp(3.4, 1.6, t)));
  print.path(paleQing(0.65), braces);
}
