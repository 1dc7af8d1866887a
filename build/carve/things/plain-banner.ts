import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, paper, red, lerp, pathOf } = cut;

/** A plain red cloth on a pole that stands at (x, y); `dir` 1 lets it blow to the right. Nothing is drawn on it. */
export function cutPlainBanner(
  print: cut.Print,
  x: number,
  y: number,
  height: number,
  dir: 1 | -1 = 1,
  edge?: string,
): void {
  const { chance } = print;
  const h = height;
  const lean = chance.between(-0.02, 0.05) * dir;
  const at = (a: number, b: number): cut.Point => [x + (a * dir - lean * b) * h, y + b * h];
  const pole = pathOf(cut.ribbon([at(0, 0), at(0, -1.04)], () => Math.max(1.6, h * 0.022)));
  if (edge) print.edged(ink, edge, Math.max(1.6, h * 0.016), pole);
  else print.path(ink, pole);
  const wave = (t: number): number => 0.035 * Math.sin(t * 5.4 + 0.4) * (0.3 + t);
  const upper: cut.Point[] = [];
  const lower: cut.Point[] = [];
  for (let i = 0; i <= 8; i++) {
    const t = i / 8;
    upper.push(at(t * 0.52, -1 + wave(t) + t * 0.03));
    lower.push(at(t * lerp(0.5, 0.46, t), -0.66 + wave(t + 0.08) + t * 0.02));
  }
  print.shape(red, [...upper, ...lower.reverse()], { step: h * 0.06, amp: h * 0.004 });
  if (h < 70) return;
  let folds = "";
  for (const t of [0.2, 0.42, 0.66])
    folds += pathOf(
      cut.lens(
        ...at(t * 0.5, -0.83 + wave(t)),
        Math.PI / 2 + dir * 0.16,
        h * chance.between(0.12, 0.22),
        h * 0.012,
        chance,
      ),
    );
  print.path(paper, folds);
}
