import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, ink, paleOchre, paleQing, paper, pathOf, pointsOf } = cut;

/** A harbour ferry with two decks under lamps, the same at bow and stern; its water line's middle is at (x, y). */
export function cutFerry(print: cut.Print, x: number, y: number, length: number): void {
  const { chance } = print;
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * length, y + b * length]);
  const knife = { step: length * 0.08, amp: length * 0.003 };
  print.edged(
    deep,
    paleQing(0.5),
    3,
    pathOf(print.cut(at("-.52,-.1 -.47,0 -.4,.03 .4,.03 .47,0 .52,-.1"), knife)),
  );
  print.shape(paper, at("-.5,-.1 -.49,-.125 .49,-.125 .5,-.1"), knife);
  print.shape(ink, at("-.44,-.12 -.44,-.2 .44,-.2 .44,-.12"), knife);
  print.shape(paper, at("-.46,-.2 -.45,-.225 .45,-.225 .46,-.2"), knife);
  print.shape(ink, at("-.36,-.22 -.36,-.3 .36,-.3 .36,-.22"), knife);
  print.shape(paleQing(0.65), at("-.4,-.3 -.38,-.325 .38,-.325 .4,-.3"), knife);
  let lamps = "";
  for (let i = 0; i < 14; i++) {
    const a = -0.42 + i * 0.0615;
    lamps += pathOf(
      print.cut(at(`${a},-.135 ${a},-.185 ${a + 0.042},-.185 ${a + 0.042},-.135`), { step: 30, amp: 0.4 }),
    );
    if (i > 0 && i < 12)
      lamps += pathOf(
        print.cut(at(`${a + 0.01},-.235 ${a + 0.01},-.285 ${a + 0.046},-.285 ${a + 0.046},-.235`), {
          step: 30,
          amp: 0.4,
        }),
      );
  }
  print.path(paleOchre(0.6), lamps);
  let heads = "";
  for (let i = 0; i < 12; i++)
    heads += pathOf(
      cut.ellipse(
        x + (-0.38 + i * 0.066 + chance.around(0.01)) * length,
        y - 0.148 * length,
        length * 0.011,
        length * 0.014,
        6,
      ),
    );
  print.path(ink, heads);
  print.edged(ink, paleQing(0.5), 2, pathOf(print.cut(at("-.05,-.32 -.045,-.44 .045,-.44 .05,-.32"), knife)));
  print.path(paper, pathOf(at("-.047,-.37 -.046,-.4 .046,-.4 .047,-.37")));
  for (const a of [-0.26, 0.2])
    print.shape(paleQing(0.65), at(`${a},-.32 ${a + 0.005},-.38 ${a + 0.055},-.38 ${a + 0.06},-.32`), knife);
  print.path(
    ink,
    pathOf(cut.ribbon(at("-.32,-.32 -.32,-.5"), () => 2)) +
      pathOf(cut.ribbon(at(".32,-.32 .32,-.5"), () => 2)),
  );
}
