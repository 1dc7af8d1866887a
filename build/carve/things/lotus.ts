import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, ink, night, paleQing, paper, lerp, pathOf, pointsOf } = cut;

/** A leaf held above the water, seen from the side like a small umbrella. */
export function cutStandingLeaf(print: cut.Print, x: number, y: number, height: number): void {
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * height, y + b * height]);
  print.line(ink, at("0,0 .05,-.5 0,-.9"), height * 0.06);
  print.edged(
    deep,
    paleQing(0.5),
    3,
    pathOf(
      print.cut(
        at("-.9,-.72 -.7,-1.02 -.3,-1.16 .2,-1.14 .66,-1 .95,-.66 .5,-.84 .1,-.78 -.2,-.88 -.5,-.78"),
        { step: 12 },
      ),
    ),
  );
  let veins = "";
  for (const [a, lean] of [
    [-0.5, 2.7],
    [-0.25, 2.3],
    [0, 1.6],
    [0.28, 0.85],
    [0.52, 0.5],
  ] as const)
    veins += pathOf(
      cut.gouge(x + a * height * 0.6, y - height * 1.06, lean, height * 0.26, height * 0.035, print.chance),
    );
  print.path(paleQing(0.35), veins);
}

/** A leaf that lies on the water. */
export function cutLotusLeaf(print: cut.Print, x: number, y: number, width: number, fill: string): void {
  const { chance, noise } = print;
  const tall = width * 0.34;
  const rim: cut.Point[] = [];
  for (let i = 0; i <= 26; i++) {
    const a = lerp(0.12, Math.PI * 2 - 0.12, i / 26) + 1.2;
    const wave = 1 + 0.16 * (noise.at(Math.cos(a) * 3 + x, Math.sin(a) * 3 + y) - 0.5) * 2;
    rim.push([x + (Math.cos(a) * width * wave) / 2, y + (Math.sin(a) * tall * wave) / 2]);
  }
  rim.push([x + width * 0.04, y]);
  print.shape(night, cut.shifted(rim, 3, 7), { step: 14, amp: 1 });
  print.shape(fill, rim, { step: 14, amp: 1 });
  let veins = "";
  for (let i = 0; i < 11; i++) {
    const a = 1.4 + (i / 11) * 5.7;
    const from: cut.Point = [x + Math.cos(a) * width * 0.07, y + Math.sin(a) * tall * 0.07];
    const length = Math.hypot(Math.cos(a) * width, Math.sin(a) * tall) * chance.between(0.3, 0.42);
    veins += pathOf(
      cut.gouge(
        from[0],
        from[1],
        Math.atan2(Math.sin(a) * tall, Math.cos(a) * width),
        length,
        width * 0.022,
        chance,
      ),
    );
  }
  print.path(paleQing(0.35), veins);
}

/** An open flower on its stalk. */
export function cutLotusFlower(print: cut.Print, x: number, y: number, height: number): void {
  const { chance } = print;
  const top: cut.Point = [x + height * 0.1, y - height];
  print.line(ink, cut.curve([[x, y], [x + height * 0.12, y - height * 0.5], top], 5), 3.2);
  const size = Math.min(34, height * 0.42);
  const petal = (angle: number, k: number): cut.Point[] =>
    pointsOf("0,0 .2,-.34 .14,-.72 0,-1 -.15,-.7 -.2,-.3").map(([a, b]) => {
      const c = Math.cos(angle);
      const s = Math.sin(angle);
      return [top[0] + (a * c - b * s) * size * k, top[1] + size * 0.3 + (a * s + b * c) * size * k];
    });
  for (const [angle, k] of [
    [-1.25, 0.9],
    [1.25, 0.9],
    [-0.75, 1],
    [0.75, 1],
    [-0.3, 1.08],
    [0.32, 1.08],
    [0, 1],
  ] as const) {
    print.shape(ink, petal(angle, k * 1.12), { step: 10, amp: 0.5 });
    print.shape(paper, petal(angle + chance.around(0.05), k * 0.95), { step: 10, amp: 0.5 });
  }
}
