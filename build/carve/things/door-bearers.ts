// Two villagers who carry the leaf of their own door to the river.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { cutDoorRing, cutGrainOn, cutRedPaper } from "./door-leaf.ts";

const { brown, ink, loess, ochre, paleOchre, lerp, pathOf, pointsOf } = cut;

/** They walk to the left, `height` pixels tall; (x, y) is where the hinder one's foot stands. */
export function cutDoorBearers(print: cut.Print, x: number, y: number, height: number): void {
  const h = height;
  const front: cut.Point = [x - h * 1.14, y + h * 0.05];
  const edge = paleOchre(0.45);
  cut.cutPerson(print, front[0], front[1], h, {
    dir: -1,
    hat: "straw",
    pack: false,
    stride: 0.6,
    lean: 0.07,
    edge,
  });
  cut.cutPerson(print, x, y, h * 0.94, { dir: -1, hat: "braid", pack: false, stride: 0.6, lean: 0.07, edge });
  // The leaf hangs from their hands on the side that we see.
  const corner = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * h, y + b * h]);
  const leaf = corner("-1.52,-.6 .16,-.66 .18,-.27 -1.5,-.2");
  const place = (u: number, v: number): cut.Point => {
    const [a, b, c, d] = leaf;
    if (!a || !b || !c || !d) throw new RangeError("a door has four corners");
    const top: cut.Point = [lerp(a[0], b[0], v), lerp(a[1], b[1], v)];
    const foot: cut.Point = [lerp(d[0], c[0], v), lerp(d[1], c[1], v)];
    return [lerp(top[0], foot[0], u), lerp(top[1], foot[1], u)];
  };
  print.shape(ink, cut.shifted(leaf, 1, 7), { step: 26, amp: 1.4 });
  print.edged(ochre, ink, 5, pathOf(print.cut(leaf, { step: 26, amp: 1.2 })));
  cutGrainOn(print, loess, place, 2);
  const seam = (u: number): string =>
    pathOf(
      cut.ribbon(cut.facet([place(u, 0.01), place(u, 0.99)], print.chance, { step: 26, amp: 0.7 }), () => 3),
    );
  print.path(ink, seam(0.5));
  for (const v of [0.14, 0.86]) print.line(brown, [place(0.03, v), place(0.97, v)], 7);
  print.line(paleOchre(0.6), [place(0.02, 0), place(0.02, 1)], 3.4);
  cutRedPaper(print, (u, v) => place(lerp(0.1, 0.4, v), lerp(0.26, 0.56, u)));
  cutDoorRing(print, place(0.6, 0.72), h * 0.038, h * 0.046);
  // Fingers over the upper edge.
  let fingers = "";
  for (const v of [0.24, 0.9])
    for (let i = 0; i < 4; i++) {
      const [hx, hy] = place(0, v + i * 0.019);
      fingers += pathOf(
        print.cut(
          pointsOf(`${hx - 3},${hy + 11} ${hx - 3},${hy - 4} ${hx + 3},${hy - 4} ${hx + 3},${hy + 11}`),
          { step: 9, amp: 0.4 },
        ),
      );
    }
  print.edged(ink, edge, 2, fingers);
}
