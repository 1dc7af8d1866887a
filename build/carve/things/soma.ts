import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, ink, paleOchre, paleQing, paper, qing, pathOf, pointsOf } = cut;

/** A bough of soma blossom (索玛, the mountain rhododendron) that rises from (x, y) and bows to one side. */
export function cutSoma(print: cut.Print, x: number, y: number, scale: number, dir: 1 | -1): void {
  const { chance } = print;
  const at = (text: string): cut.Point[] =>
    pointsOf(text).map(([a, b]) => [x + dir * a * scale, y + b * scale]);
  const boughs = [
    "0,60 14,-30 -8,-110 30,-190",
    "6,0 50,-50 70,-110 120,-150",
    "0,-60 -40,-110 -46,-170",
    "40,-40 100,-40 150,-70",
  ];
  for (const bough of boughs)
    print.line(ink, cut.curve(at(bough), 6), (t) => (15 - 10 * t) * scale, { step: 16, amp: 1.2 });
  const heads = ["30,-196", "122,-154", "-46,-176", "154,-74", "66,-104", "-6,-116"];
  heads.forEach((head, i) => {
    const [hx, hy] = cut.pointAt(at(head), 0);
    const size = (i < 4 ? 1 : 0.8) * scale;
    // Leaves lie round the truss like a collar.
    let leaves = "";
    let ribs = "";
    for (let k = 0; k < 8; k++) {
      const a = (k / 8) * Math.PI * 2 + chance.around(0.2);
      const lx = hx + Math.cos(a) * 34 * size;
      const ly = hy + 8 * size + Math.sin(a) * 24 * size;
      leaves += pathOf(cut.lens(lx, ly, a, 54 * size, 19 * size, chance));
      ribs += pathOf(cut.lens(lx, ly, a, 40 * size, 2.6 * size, chance));
    }
    print.edged(deep, ink, 2, leaves);
    print.path(qing, ribs);
    // A truss of bells, each with a few petals.
    for (let k = 0; k < 6; k++) {
      const a = k * 2.4;
      const far = Math.sqrt(k / 6) * 22 * size;
      const fx = hx + Math.cos(a) * far;
      const fy = hy + Math.sin(a) * far * 0.8 - 4 * size;
      const turn = chance.between(0, 1.2);
      const bell: cut.Point[] = Array.from({ length: 10 }, (_, j): cut.Point => {
        const b = turn + (j / 10) * Math.PI * 2;
        const r = (j % 2 ? 8.5 : 14.5) * size;
        return [fx + Math.cos(b) * r, fy + Math.sin(b) * r * 0.9];
      });
      print.edged(paper, ink, 2, pathOf(bell));
      let throat = "";
      for (let j = 0; j < 5; j += 2)
        throat += pathOf(cut.gouge(fx, fy, turn + (j / 5) * Math.PI * 2, 8.5 * size, 2.4 * size, chance));
      print.path(k % 2 ? paleOchre(0.3) : paleQing(0.35), throat);
    }
  });
}
