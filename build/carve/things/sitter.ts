// People who sit on a bench with their backs to us.
import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, pathOf, pointsOf } = cut;

export type SitterOptions = { edge?: string; light?: string; cap?: boolean; lean?: number; fill?: string };

/** Somebody on a low bench; (x, y) is the middle of the seat, `height` from the seat to the crown, pixels. */
export function cutSitter(
  print: cut.Print,
  x: number,
  y: number,
  height: number,
  options: SitterOptions = {},
): void {
  const { edge, light, cap = true, lean = 0, fill = ink } = options;
  const { chance } = print;
  const h = height;
  const at = (text: string): cut.Point[] =>
    pointsOf(text).map(([a, b]) => [x + (a - lean * b) * h, y + b * h]);
  const part = (text: string): string => pathOf(print.cut(at(text), { step: h * 0.16, amp: h * 0.009 }));
  let d = part(
    "-.29,.06 -.27,-.1 -.36,-.16 -.37,-.24 -.33,-.44 -.27,-.59 -.1,-.67 .1,-.67 .27,-.59 .33,-.44 .37,-.24 .36,-.16 .27,-.1 .29,.06",
  );
  d += part("-.08,-.62 -.07,-.74 .07,-.74 .08,-.62");
  d += part("-.105,-.74 -.11,-.86 -.05,-.95 .05,-.95 .11,-.86 .1,-.74 .05,-.69 -.05,-.69");
  if (cap) d += part("-.115,-.82 -.13,-.92 -.05,-1 .06,-1 .13,-.92 .115,-.82");
  d += part("-.26,.04 -.08,.04 -.11,.2 -.09,.26 -.25,.26 -.24,.2");
  d += part(".08,.04 .26,.04 .24,.2 .25,.26 .09,.26 .11,.2");
  if (edge) print.edged(fill, edge, Math.max(2.4, h * 0.026), d);
  else print.path(fill, d);
  if (!light) return;
  let cuts = "";
  for (let i = 0; i < 11; i++) {
    const u = -0.22 + i * 0.044;
    cuts += pathOf(
      cut.gouge(
        x + (u - lean * -0.58) * h,
        y - (0.58 - Math.abs(u) * 0.3) * h,
        Math.PI / 2,
        h * chance.between(0.08, 0.26),
        h * 0.018,
        chance,
      ),
    );
  }
  print.path(light, cuts);
}

/** A low bench under people that sit. */
export function cutBench(
  print: cut.Print,
  x: number,
  y: number,
  length: number,
  thick: number,
  light: string,
): void {
  const half = length / 2;
  const knife = { step: 22, amp: 1 };
  print.shape(
    ink,
    pointsOf(`${x - half},${y} ${x + half},${y} ${x + half},${y + thick} ${x - half},${y + thick}`),
    knife,
  );
  for (const side of [-1, 1]) {
    const a = x + side * half * 0.84;
    print.shape(
      ink,
      pointsOf(
        `${a - thick * 0.5},${y + thick} ${a + thick * 0.5},${y + thick} ${a + side * thick * 0.6 + thick * 0.5},${y + thick * 3.4} ${a + side * thick * 0.6 - thick * 0.5},${y + thick * 3.4}`,
      ),
      knife,
    );
  }
  print.line(light, pointsOf(`${x - half},${y + 1} ${x + half},${y + 1}`), Math.max(2, thick * 0.2));
}
