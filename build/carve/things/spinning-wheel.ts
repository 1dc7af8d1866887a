import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, red, lerp, pathOf, pointsOf } = cut;

/**
 * A hand spinning wheel as it was used in Yan'an, its wheel's middle at (x, y), the spindle at the left.
 * The thread is red: the line that leads into the picture.
 */
export function cutSpinningWheel(
  print: cut.Print,
  x: number,
  y: number,
  radius: number,
  inks: { edge: string; light: string },
): void {
  const { chance } = print;
  const r = radius;
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * r, y + b * r]);
  const knife = { step: 20, amp: 1 };
  const bar = (text: string, width: number): string =>
    pathOf(cut.ribbon(cut.facet(at(text), chance, knife), () => width * r));
  // Stand: a long sill, two posts at the wheel, one at the spindle.
  print.edged(
    ink,
    inks.edge,
    3,
    bar("-2.1,1.25 .75,1.25", 0.16) +
      bar("-.0,-.1 .28,1.25", 0.1) +
      bar("-.0,-.1 -.3,1.25", 0.1) +
      bar("-1.86,.28 -1.86,1.25", 0.12) +
      bar("-2.1,1.28 -2.1,1.5", 0.12) +
      bar(".7,1.28 .7,1.5", 0.12),
  );
  const spokes: string[] = [];
  for (let i = 0; i < 8; i++) {
    const a = (i / 8) * Math.PI * 2 + 0.2;
    const [dx, dy] = [Math.cos(a) * 0.94, Math.sin(a) * 0.94];
    spokes.push(bar(`0,0 ${dx},${dy}`, 0.05));
  }
  const hoop = (from: number, to: number): string =>
    pathOf(print.cut(cut.ellipse(x, y, r * to, r * to, 28), { step: 30, amp: 0.8 })) +
    pathOf(cut.ellipse(x, y, r * from, r * from, 26).reverse());
  print.edged(
    ink,
    inks.edge,
    3,
    hoop(0.92, 1.02) + spokes.join("") + pathOf(cut.ellipse(x, y, r * 0.14, r * 0.14, 9)),
  );
  let cuts = "";
  for (let i = 0; i < 22; i++) {
    const a = lerp(Math.PI * 0.9, Math.PI * 1.75, i / 21);
    cuts += pathOf(
      cut.gouge(
        x + Math.cos(a) * r * 0.965,
        y + Math.sin(a) * r * 0.965,
        a + Math.PI / 2,
        r * 0.1,
        3,
        chance,
      ),
    );
  }
  print.path(inks.light, cuts);
  // The driving cord and the spindle.
  print.path(inks.edge, bar("-1.84,.16 -.1,-1.0", 0.018) + bar("-1.84,.3 -.1,1.0", 0.018));
  print.edged(ink, inks.edge, 3, bar("-1.98,.3 -1.5,.12", 0.06));
  print.edged(
    red,
    ink,
    2,
    pathOf(print.cut(at("-1.86,.2 -1.74,.1 -1.58,.06 -1.52,.14 -1.62,.26 -1.78,.32"), { step: 9, amp: 0.6 })),
  );
}
