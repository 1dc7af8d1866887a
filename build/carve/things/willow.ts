import * as cut from "../../../renderer/shared/cut/index.ts";

const { dusk, ink, paleQing, lerp, pathOf, pointsOf } = cut;

/** An old willow that leans over the water from a dark bank at the right. */
export function cutWillow(print: cut.Print): void {
  const { chance } = print;
  // The trunk leans over the water from the bank at the right.
  const trunk = cut.curve(pointsOf("900,1030 826,880 792,740 770,560 786,380 762,210 690,80 640,-30"), 8);
  const limb = cut.curve(pointsOf("784,400 850,250 880,120 960,20"), 8);
  hang(print, dusk, 19, 0.8);
  const width = (t: number): number => lerp(112, 34, t) * (t < 0.06 ? 1.5 : 1);
  print.shape(ink, pointsOf("520,1010 600,972 700,946 800,924 950,900 950,1010"), { step: 24, amp: 2.4 });
  print.path(ink, pathOf(cut.ribbon(cut.facet(trunk, chance, { step: 18, amp: 3 }), width)));
  print.path(ink, pathOf(cut.ribbon(cut.facet(limb, chance, { step: 18, amp: 2 }), (t) => lerp(52, 22, t))));
  let bark = "";
  for (let i = 0; i < 90; i++) {
    const t = chance.between(0.02, 0.96);
    const [x, y] = cut.along(trunk, t);
    const [x2, y2] = cut.along(trunk, Math.min(1, t + 0.03));
    const side = chance.between(-0.42, 0.3);
    const angle = Math.atan2(y2 - y, x2 - x);
    bark += pathOf(
      cut.gouge(
        x + side * width(t),
        y,
        angle + chance.around(0.25),
        chance.between(18, 46),
        chance.between(2, 5) * (side < 0 ? 1.2 : 0.6),
        chance,
      ),
    );
  }
  print.path(paleQing(0.2), bark);
  hang(print, ink, 15, 1.05);
}

/** Strands of willow, long near the trunk and short out over the lake. */
function hang(print: cut.Print, fill: string, count: number, size: number): void {
  const { chance, noise } = print;
  let d = "";
  for (let i = 0; i < count; i++) {
    const t = (i + chance.between(0.2, 0.8)) / count;
    const x = lerp(360, 950, t ** 0.85);
    const length =
      lerp(70, 520, t ** 1.3) *
      (0.5 + 0.75 * noise.at(i * 0.9, size * 9)) *
      (Math.abs(x - 790) < 46 ? 0.5 : 1);
    const strand = cut.curve(
      [
        [x + 22, -14],
        [x + 10, length * 0.4],
        [x - 2 + chance.around(8), length],
      ],
      16,
    );
    d += pathOf(cut.ribbon(strand, (k) => lerp(3.2, 1.6, k) * size));
    let side = 1;
    for (let y = 8; y < length; y += 12.5 / size) {
      const [lx, ly] = cut.along(strand, y / length);
      const angle = Math.PI / 2 + side * chance.between(0.18, 0.5) + 0.05;
      const long = chance.between(26, 42) * size * lerp(1, 0.7, y / length);
      d += pathOf(cut.gouge(lx, ly, angle, long, chance.between(6, 8.4) * size, chance, side * -0.14));
      side = -side;
    }
  }
  print.path(fill, d);
}
