import * as cut from "../../../renderer/shared/cut/index.ts";

const { brown, ink, ochre, paleOchre, paper, red } = cut;
const { lerp, pathOf, pointsOf } = cut;

/** Charcoal on a stone floor, `k` times its full size: red embers, pale tongues, rays that lie flat towards us. */
export function cutCharcoalFire(print: cut.Print, x: number, y: number, k: number): void {
  const { chance } = print;
  const ring = (fill: string, near: number, far: number, count: number, width: number): void => {
    let d = "";
    for (let i = 0; i < count; i++) {
      const a = (i / count) * Math.PI * 2 + chance.around(0.06);
      const r = chance.between(near, far) * k;
      const long = chance.between(20, 44) * k;
      const flat = Math.sin(a) > 0 ? 0.42 : 0.5;
      d += pathOf(
        cut.gouge(
          x + Math.cos(a) * r * 1.3,
          y + Math.sin(a) * r * flat,
          Math.atan2(Math.sin(a) * flat, Math.cos(a) * 1.3),
          long,
          width * k,
          chance,
        ),
      );
    }
    print.path(fill, d);
  };
  ring(brown, 120, 200, 70, 7);
  ring(ochre, 84, 150, 60, 6.4);
  ring(paleOchre(0.45), 70, 100, 44, 5);
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * k, y + b * k]);
  const knife = { step: 14 * k, amp: 1.4 };
  print.shape(ink, at("-98,10 -84,-14 -50,-30 0,-38 54,-30 88,-12 98,12 70,34 0,42 -68,34"), knife);
  print.shape(
    red,
    at("-78,10 -64,-14 -46,-20 -40,-46 -22,-28 -8,-64 10,-30 26,-52 40,-22 62,-16 78,10 52,24 0,30 -54,22"),
    knife,
  );
  print.shape(paleOchre(0.3), at("-40,6 -30,-16 -18,-10 -4,-38 12,-10 26,-22 40,6 18,16 -20,16"), knife);
  print.shape(paper, at("-16,8 -10,-6 0,-18 10,-4 18,8 0,13"), { step: 10, amp: 0.6 });
  // Coals lie round the foot of the flames.
  let coals = "";
  for (let i = 0; i < 11; i++) {
    const u = i / 10;
    const cx = x + lerp(-76, 76, u) * k;
    const cy = y + (14 + 18 * Math.sin(Math.PI * u)) * k;
    coals += pathOf(
      print.cut(cut.ellipse(cx, cy, chance.between(9, 14) * k, chance.between(6, 9) * k, 7), {
        step: 9,
        amp: 1,
      }),
    );
  }
  print.path(ink, coals);
}
