import * as cut from "../../../renderer/shared/cut/index.ts";

const { brown, ink, loess, paleOchre, paleQing, paper, red, umber, pathOf, pointsOf } = cut;

/** A flat-roofed mud-brick house of the Taihang hills before dawn; (x, y) is its lower right corner, `width` its breadth. */
export function cutAdobeHouse(print: cut.Print, x: number, y: number, width: number): void {
  const { chance } = print;
  const u = width / 100;
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + (a - 100) * u, y + b * u]);
  const knife = { step: 24, amp: 1.4 };
  print.shape(brown, at("0,0 1,-52 99,-52 100,0"), knife);
  // Mud bricks: courses and joints, never complete.
  let bricks = "";
  for (let row = 0; row < 11; row++)
    for (let i = 0; i < 13; i++) {
      if (chance.unit() < 0.3) continue;
      const [[bx, by] = [0, 0]] = at(`${i * 8 + (row % 2) * 4 + chance.around(0.4)},${-4.4 - row * 4.4}`);
      bricks += pathOf(
        cut.lens(bx, by, chance.around(0.02), u * chance.between(4, 7.6), chance.between(2, 4.4), chance),
      );
      if (chance.unit() < 0.6)
        bricks += pathOf(cut.gouge(bx + u * 3.6, by, -Math.PI / 2, u * 3.6, 2.6, chance));
    }
  print.path(umber, bricks);
  // Stone footing.
  print.shape(umber, at("-1,1 -1,-7 101,-7 101,1"), knife);
  for (let i = 0; i < 11; i++)
    print.shape(
      i % 2 ? loess : brown,
      at(`${i * 9.2 + 0.6},0 ${i * 9.2 + 0.4},-5.6 ${i * 9.2 + 8},-6 ${i * 9.2 + 8.4},-0.4`),
      { step: 12, amp: 1.4 },
    );
  // The roof: beam ends, thatch of millet stalks, a crust of clay.
  print.shape(ink, at("-5,-50 -5,-55 105,-55 105,-50"), knife);
  let ends = "";
  for (let i = 0; i < 12; i++)
    ends += pathOf(
      print.cut(cut.ellipse(x + (i * 8.8 + 2 - 100) * u, y - 49.4 * u, 1.5 * u, 1.5 * u, 8), { step: 8 }),
    );
  print.path(umber, ends);
  print.shape(umber, at("-6,-54.4 -5,-59 104,-60 106,-54.4"), knife);
  print.line(paleOchre(0.3), at("-5,-59 40,-59.6 104,-60"), 4);
  print.marks(
    ink,
    { left: x - 106 * u, right: x + 5 * u, top: y - 58 * u, bottom: y - 54 * u, gapX: 13, gapY: 10 },
    () => ({ angle: 1.5 + chance.around(0.3), length: 12, width: 3 }),
  );
  // The lamp is lit behind the paper of the lattice window.
  const [window, door] = ["12,-14 12,-40 48,-40 48,-14", "64,0 64,-40 82,-40 82,0"];
  const frame = { step: 20, amp: 1 };
  print.edged(paleOchre(0.6), ink, 9, pathOf(print.cut(at(window), frame)));
  print.shape(paleOchre(0.88), at("16,-17 18,-36 40,-37 42,-17"), frame);
  let bars = "";
  for (let i = 1; i < 6; i++)
    bars += pathOf(
      cut.ribbon(at(`${12 + i * 6},-14 ${12 + i * 6},-40`), () => 3.4 * chance.between(0.8, 1.2)),
    );
  for (let i = 1; i < 4; i++)
    bars += pathOf(
      cut.ribbon(at(`12,${-14 - i * 6.5} 48,${-14 - i * 6.5}`), () => 3.4 * chance.between(0.8, 1.2)),
    );
  print.path(ink, bars);
  print.shape(ink, at("10,-12 10,-14.4 50,-14.4 50,-12"), frame);
  print.shape(ink, at(door), frame);
  print.shape(umber, at("65.4,0 65.4,-38 72.6,-38 72.6,0"), frame);
  print.line(loess, at("65.4,-38 65.4,0"), 3);
  print.shape(ink, at("61,-40 61,-43 85,-43 85,-40"), frame);
  // This spring's couplet.
  for (const a of [59, 84]) {
    print.shape(red, at(`${a},-8 ${a - 0.4},-36 ${a + 4},-36 ${a + 4},-8`), { step: 20, amp: 0.8 });
    let ticks = "";
    for (let i = 0; i < 7; i++)
      for (let k = 0; k < 3; k++) {
        const [[tx, ty] = [0, 0]] = at(`${a + 1 + chance.between(0, 1.6)},${-33 + i * 3.5 + k * 0.7}`);
        ticks += pathOf(cut.gouge(tx, ty, chance.unit() < 0.6 ? 0.1 : 1.4, u * 1.1, 2.6, chance));
      }
    print.path(ink, ticks);
  }
  print.shape(red, at("63,-44.4 63,-48.6 83,-48.6 83,-44.4"), { step: 20, amp: 0.8 });
  // Strings of maize and the light of dawn on the right edge of the wall.
  let cobs = "";
  for (const a of [92, 95.4])
    for (let i = 0; i < 8; i++)
      for (const k of [-1, 1]) {
        const [[cx, cy] = [0, 0]] = at(`${a},${-46 + i * 3}`);
        cobs += pathOf(cut.gouge(cx, cy, Math.PI / 2 - k * 0.6, u * 4, u * 1.3, chance));
      }
  print.path(paleOchre(0.3), cobs);
  print.line(paleQing(0.65), at("99.6,-51 100,-8"), 5);
  print.marks(
    paper,
    { left: x - 88 * u, right: x - 50 * u, top: y + 4, bottom: y + 50, gapX: 24, gapY: 11, strayX: 0.6 },
    () => ({ angle: chance.around(0.04), length: chance.between(16, 50), width: chance.between(1, 3.4) }),
  );
}
