import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, ochre, paleOchre, red, pathOf, pointsOf } = cut;

/** Rays round a torch's flame at (x, y); to be cut before whoever carries it. */
export function cutTorchRays(print: cut.Print, x: number, y: number, size: number): void {
  const { chance } = print;
  let near = "";
  let far = "";
  const count = Math.round(cut.clamp(size * 0.6, 12, 30));
  for (let i = 0; i < count; i++) {
    const angle = (i / count) * Math.PI * 2 + chance.around(0.1);
    const ray = (from: number, long: number): string =>
      pathOf(
        cut.gouge(
          x + Math.cos(angle) * from,
          y + Math.sin(angle) * from,
          angle,
          long,
          Math.max(1.5, size * 0.07),
          chance,
        ),
      );
    const start = size * chance.between(0.42, 0.55);
    near += ray(start, size * chance.between(0.3, 0.5));
    far += ray(start + size * chance.between(0.55, 0.75), size * chance.between(0.25, 0.6));
  }
  print.path(ochre, far).path(paleOchre(0.45), near);
}

/** A pine torch, its stick `size` pixels long, held at (x, y); its flame is half as long again. */
export function cutTorch(print: cut.Print, x: number, y: number, size: number, lean = 0.2): void {
  const at = (text: string): cut.Point[] =>
    pointsOf(text).map(([a, b]) => [x + (a - lean * b) * size, y + b * size]);
  print.edged(
    ink,
    paleOchre(0.45),
    Math.max(1.2, size * 0.05),
    pathOf(cut.ribbon(at(".0,.25 .0,-.98"), (t) => size * cut.lerp(0.07, 0.12, t))),
  );
  const flame =
    ".0,-.9 -.16,-1.0 -.21,-1.16 -.12,-1.32 -.09,-1.22 .02,-1.62 .11,-1.26 .18,-1.36 .22,-1.14 .15,-.98";
  print.shape(red, at(flame), { step: size * 0.3, amp: size * 0.01 });
  print.shape(paleOchre(0.6), at(".0,-.93 -.08,-1.04 -.02,-1.2 .02,-1.32 .06,-1.16 .09,-1.04"), {
    raw: true,
  });
}

/** The middle of that torch's flame. */
export function flameOf(x: number, y: number, size: number, lean = 0.2): cut.Point {
  return [x + lean * 1.15 * size, y - 1.15 * size];
}

/** A light's broken image in the water under it: cuts in a column that widens towards us. */
export function cutGlitter(
  print: cut.Print,
  fill: string,
  x: number,
  from: number,
  to: number,
  width: number,
): void {
  const { chance } = print;
  let d = "";
  let y = from;
  while (y < to) {
    const t = (y - from) / (to - from);
    const reach = width * cut.lerp(0.5, 1, t);
    if (chance.unit() < 0.85)
      d += pathOf(
        cut.lens(
          x + chance.bell(reach * 0.5),
          y,
          chance.around(0.05),
          reach * chance.between(0.4, 1.2),
          cut.clamp(reach * 0.12, 1.6, 5),
          chance,
        ),
      );
    y += cut.lerp(5, 13, t) * chance.between(0.7, 1.3);
  }
  print.path(fill, d);
}
