import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, ochre, paleOchre, paleQing, red, pathOf, pointsOf } = cut;

/** The gate tower on the far bank with the fire behind it and in its door; the threshold's middle is at (x, y). */
export function cutBridgeGate(print: cut.Print, x: number, y: number, scale: number): void {
  const { chance } = print;
  const place = ([a, b]: cut.Point): cut.Point => [x + a * scale, y + b * scale];
  const at = (text: string): cut.Point[] => pointsOf(text).map(place);
  const fine = { step: 12, amp: 0.7 };
  const tongues: [number, number, number, number][] = [
    [-1.14, 0.72, 0.26, 0.3],
    [-0.88, 1.2, 0.34, -0.25],
    [-0.62, 1.8, 0.4, 0.22],
    [-0.3, 2, 0.3, -0.2],
    [0.32, 1.95, 0.32, 0.25],
    [0.64, 1.66, 0.4, -0.22],
    [0.92, 1.24, 0.34, 0.28],
    [1.16, 0.64, 0.24, -0.2],
  ];
  print.path(
    red,
    tongues
      .map(([u, high, wide, sway]) => {
        const spine = cut.curve(
          [
            [u, 0.1],
            [u + sway * 0.12, -high * 0.4],
            [u - sway * 0.3, -high * 0.72],
            [u + sway * 0.4, -high],
          ].map(([a = 0, b = 0]) => place([a, b])),
          4,
        );
        return pathOf(
          print.cut(
            cut.ribbon(spine, (t) => scale * wide * (1.25 - 1.2 * t) * (t < 0.15 ? 0.9 : 1)),
            { step: 9, amp: 0.6 },
          ),
        );
      })
      .join(""),
  );
  // Walls, two roofs with their corners turned up, a row of windows between them.
  print.shape(ink, at("-.64,.12 -.6,-.74 .6,-.74 .64,.12"), fine);
  const roof = (v: number, w: number, h: number): void => {
    const eave = `${-w - 0.24},${v - 0.13} ${-w - 0.02},${v} ${w + 0.02},${v} ${w + 0.24},${v - 0.13}`;
    print.shape(
      ink,
      at(
        `${eave} ${w * 0.66},${v - h * 0.5} ${w * 0.44},${v - h} ${-w * 0.44},${v - h} ${-w * 0.66},${v - h * 0.5}`,
      ),
      fine,
    );
    let tiles = "";
    for (let i = -6; i <= 6; i++) {
      const [tx, ty] = place([i * w * 0.11, v - h * 0.86]);
      tiles += pathOf(cut.gouge(tx, ty, Math.PI / 2 - i * 0.08, scale * h * 0.66, scale * 0.04, chance));
    }
    print.path(
      paleQing(0.35),
      tiles +
        pathOf(
          cut.ribbon(
            at(`${-w - 0.2},${v - 0.1} ${-w},${v - 0.015} ${w},${v - 0.015} ${w + 0.2},${v - 0.1}`),
            () => 1.6,
          ),
        ),
    );
    print.path(
      ink,
      pathOf(
        print.cut(
          at(
            `${-w * 0.5},${v - h + 0.02} ${-w * 0.52},${v - h - 0.06} ${w * 0.52},${v - h - 0.06} ${w * 0.5},${v - h + 0.02}`,
          ),
          fine,
        ),
      ),
    );
  };
  roof(-0.72, 0.88, 0.32);
  print.shape(ink, at("-.44,-1 -.44,-1.32 .44,-1.32 .44,-1"), fine);
  print.path(
    ochre,
    [-0.36, -0.2, -0.04, 0.12, 0.28]
      .map((a) => pathOf(at(`${a},-1.06 ${a},-1.2 ${a + 0.09},-1.2 ${a + 0.09},-1.06`)))
      .join(""),
  );
  roof(-1.28, 0.68, 0.42);
  // The door stands in flames; a name board hangs over it.
  print.path(paleQing(0.35), pathOf(at("-.2,-.56 -.2,-.66 .2,-.66 .2,-.56")));
  print.path(
    ink,
    [-0.13, -0.02, 0.09]
      .map((a) => pathOf(at(`${a},-.585 ${a},-.64 ${a + 0.05},-.64 ${a + 0.05},-.585`)))
      .join(""),
  );
  print.shape(red, at("-.26,.12 -.26,-.34 -.11,-.5 .11,-.5 .26,-.34 .26,.12"), { step: 9, amp: 0.5 });
  print.shape(paleOchre(0.3), at("-.17,.12 -.15,-.14 -.03,-.38 .04,-.18 .12,-.24 .16,.12"), {
    step: 7,
    amp: 0.4,
  });
  // Sparks fly up from it.
  let sparks = "";
  for (let i = 0; i < 44; i++) {
    const a = -Math.PI * (0.08 + 0.84 * chance.unit());
    const near = scale * chance.between(1.5, 2.7);
    sparks += pathOf(
      cut.gouge(
        x + Math.cos(a) * near * 0.95,
        y - scale * 0.5 + Math.sin(a) * near * 0.7,
        a,
        scale * chance.between(0.1, 0.3),
        scale * 0.05,
        chance,
      ),
    );
  }
  print.path(red, sparks);
}
