// The painted pleasure boat (画舫) of the Nanhu lake, seen from the side, bow to the right.
import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, red, deep, dusk, paleOchre, paleQing, paper, pathOf, pointsOf } = cut;

export type LakeBoatOptions = {
  /** 1 draws a boat of 540 pixels. */
  scale: number;
  /** Ink of the light lines on hull and roof. */
  light: string;
};

/** Cuts the boat with the middle of its deck at (x, y): its red panels and lamps are the red of the picture. */
export function cutLakeBoat(print: cut.Print, x: number, y: number, { scale, light }: LakeBoatOptions): void {
  const { chance } = print;
  const put = (points: readonly cut.Point[]): cut.Point[] =>
    points.map(([a, b]) => [x + a * scale, y + b * scale]);
  const at = (text: string): cut.Point[] => put(pointsOf(text));
  const knife = { step: 22 * scale, amp: 0.9 * scale };
  const fine = { step: 14 * scale, amp: 0.5 * scale };
  const band = (text: string, width: number): string =>
    pathOf(cut.ribbon(cut.facet(at(text), chance, knife), () => width * scale * chance.between(0.7, 1.2)));
  const box = (left: number, top: number, right: number, bottom: number): string =>
    pathOf(print.cut(at(`${left},${bottom} ${left},${top} ${right},${top} ${right},${bottom}`), fine));

  // Stern shelter, mast and canopy stand behind the cabin.
  print.path(
    ink,
    band("-60,-100 -60,-172", 6) + band("-84,-160 -40,-168", 4) + band("-60,-166 214,-84", 1.8),
  );
  print.shape(deep, at("-214,-4 -210,-58 -146,-62 -146,-4"), fine);
  print.path(ink, box(-214, -60, -207, -4) + box(-182, -60, -177, -4) + box(-214, -30, -150, -25));
  print.shape(ink, at("-240,-52 -222,-70 -160,-80 -138,-66 -142,-58 -230,-50"), knife);
  print.path(ink, box(148, -74, 154, -2) + box(204, -72, 210, -4) + box(124, -40, 210, -36));
  print.shape(ink, at("112,-80 132,-94 214,-88 240,-70 232,-64 120,-72"), knife);
  // The cabin: red lacquer below, lattice windows above.
  print.shape(ink, at("-152,2 -152,-74 126,-74 126,2"), knife);
  let panels = "";
  let windows = "";
  let lattice = "";
  for (let i = 0; i < 8; i++) {
    const left = -146 + i * 34;
    panels += box(left, -24, left + 29, -1);
    windows += box(left + 1, -67, left + 28, -29);
    for (const a of [9, 19]) lattice += band(`${left + a},-68 ${left + a},-28`, 1.6);
    lattice += band(`${left},-48 ${left + 29},-48`, 1.8) + band(`${left},-58 ${left + 29},-58`, 1.2);
  }
  print.path(red, panels).path(paleOchre(0.45), windows).path(ink, lattice);
  let carving = "";
  for (let i = 0; i < 8; i++)
    carving += pathOf(
      cut.lens(x + (-131.5 + i * 34) * scale, y - 12.5 * scale, 0, 15 * scale, 5 * scale, chance),
    );
  print.path(ink, carving);
  // Roof, with a raised middle to let out the heat.
  print.shape(ink, at("-60,-104 -52,-122 44,-122 54,-104"), fine);
  print.path(paleOchre(0.45), [-44, -20, 4, 28].map((a) => box(a, -117, a + 14, -108)).join(""));
  print.shape(ink, at("-70,-120 -54,-134 48,-134 64,-120"), knife);
  print.shape(ink, at("-182,-68 -158,-90 -80,-106 54,-106 122,-94 152,-70 140,-66 -172,-64"), knife);
  let tiles = "";
  for (let i = -11; i <= 9; i++) {
    const lean = Math.PI / 2 - i * 0.025;
    const top = -101 + Math.abs(i + 1) ** 1.7 * 0.36;
    const length = 24 - Math.abs(i + 1) * 0.7;
    tiles += pathOf(
      cut.gouge(x + (i * 13.4 - 14) * scale, y + top * scale, lean, length * scale, 3.4 * scale, chance),
    );
  }
  for (let i = 0; i < 8; i++)
    tiles += pathOf(
      cut.gouge(x + (-46 + i * 14) * scale, y - 131 * scale, 1.57, 8 * scale, 2.6 * scale, chance),
    );
  print.path(
    light,
    tiles + band("-176,-66 -60,-68 60,-68 146,-68", 2) + band("118,-74 176,-76 236,-67", 1.8),
  );
  // Two lamps under the canopy.
  for (const a of [166, 192]) {
    print.path(ink, band(`${a},-76 ${a},-64`, 1.6));
    print.shape(red, at(`${a - 8},-62 ${a + 8},-62 ${a + 11},-52 ${a + 8},-42 ${a - 8},-42 ${a - 11},-52`), {
      step: 9 * scale,
      amp: 0.4 * scale,
    });
  }
  // Hull.
  print.shape(
    ink,
    at(
      "-276,-50 -250,-40 -214,-14 -160,0 160,0 216,-6 262,-24 286,-30 270,-6 232,26 174,44 60,52 -90,52 -184,42 -236,14 -262,-20",
    ),
    knife,
  );
  print.path(
    light,
    band("-246,-26 -200,4 -120,14 140,14 216,6 262,-14", 3) +
      band("-208,20 -140,34 60,38 170,30 228,10", 2.2),
  );
  print.path(dusk, band("-190,32 -100,44 60,46 160,38", 2.4));
  let glints = "";
  for (let i = 0; i < 12; i++)
    glints += pathOf(
      cut.lens(
        x + chance.between(-190, 200) * scale,
        y + chance.between(8, 44) * scale,
        0,
        chance.between(14, 40) * scale,
        1.6 * scale,
        chance,
      ),
    );
  print.path(paleQing(0.2), glints).path(paper, box(-268, -46, -262, -40));
}
