// 十八个红手印: the paper on the table, the evening of 24 November 1978. No moon that evening.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutLampLight } from "../things/lamp-light.ts";

const { brown, deep, dusk, ink, night, ochre, paleOchre, paleQing, paper, qing, red, umber } = cut;
const { clamp, lerp, pathOf, pointsOf, smoothStep } = cut;

const flame = { x: 212, y: 330 };
/** The far edge of the table. */
const edgeAt = (x: number): number => 551 - 0.058 * x;

export const picture: Picture = {
  id: "xiaogang",
  title: "小岗手印",
  draw() {
    const print = pictureBlock("xiaogang", 51);
    print.plane("field", 0.25, () => cutField(print));
    print.plane("wall", 0.4, () => cutWall(print));
    print.plane("table", 0.65, () => cutTable(print));
    print.plane("lamp", 0.75, () => cutLamp(print));
    print.plane("sheet", 0.9, () => cutSheet(print));
    print.plane("pad", 1, () => cutPad(print));
    return print;
  },
};

/** The winter field behind the window, wider than the window so that it may move. */
function cutField(print: cut.Print): void {
  const { chance } = print;
  print.shape(dusk, pointsOf("510,64 760,64 760,346 510,346"), { raw: true });
  print.marks(
    paleQing(0.12),
    { left: 530, right: 736, top: 92, bottom: 236, gapX: 34, gapY: 10, strayX: 0.3 },
    (x, y) => ({
      angle: chance.around(0.03),
      length: chance.between(14, 34),
      width: 2.6 * print.noise.at(x * 0.02, y * 0.05),
    }),
  );
  print.shape(deep, pointsOf("508,250 560,238 600,232 640,246 690,230 762,240 762,346 508,346"), {
    amp: 1.5,
  });
  let rows = "";
  for (let j = 0; j < 6; j++)
    for (let i = 0; i < 8; i++)
      rows += pathOf(
        cut.lens(524 + i * 30 + chance.around(3), 264 + j * 12, -0.04, chance.between(14, 26), 2.4, chance),
      );
  print.path(paleQing(0.2), rows);
  let stars = "";
  for (let i = 0; i < 18; i++)
    stars += pathOf(
      cut.lens(
        chance.between(520, 740),
        chance.between(86, 215),
        0.3,
        chance.between(4, 8),
        chance.between(2, 3.4),
        chance,
      ),
    );
  print.path(paper, stars);
}

function cutWall(print: cut.Print): void {
  const { chance, left, right, noise } = print;
  const pane = print.cut(pointsOf("535,88 535,319 727,320 726,90"), { amp: 1.2 });
  print.path(night, pathOf(pointsOf(`${left},0 ${right},0 ${right},600 ${left},600`)) + pathOf(pane), {
    evenOdd: true,
  });
  const isWall = (x: number, y: number): boolean =>
    y < edgeAt(x) - 6 && !(x > 500 && x < 764 && y > 50 && y < 360);
  print.marks(deep, { bottom: 540, gapX: 66, gapY: 17, strayX: 0.6 }, (x, y) =>
    isWall(x, y) && isWall(x + 60, y) && isWall(x - 60, y) && Math.hypot(x - flame.x, y - flame.y) > 300
      ? {
          angle: chance.around(0.03),
          length: chance.between(24, 96),
          width: 4.6 * noise.layered(x * 0.005, y * 0.015, 2),
        }
      : null,
  );
  cutLampLight(print, { ...flame, far: 480, near: 215, still: 68, skip: (x, y) => !isWall(x, y) });
  const frame = print.cut(pointsOf("520,70 742,74 744,338 518,334"), { amp: 1.6 });
  const inner = print.cut(pointsOf("535,88 535,319 727,320 726,90"), { amp: 1 });
  print.path(ink, pathOf(frame) + pathOf(inner), { evenOdd: true });
  print.shape(ink, pointsOf("626,86 636,86 637,322 627,322"), { amp: 0.8 });
  print.shape(ink, pointsOf("535,196 728,198 728,207 535,206"), { amp: 0.8 });
  print.line(brown, pointsOf("522,72 740,76"), 3);
  print.line(brown, pointsOf("521,76 520,330"), 4);
}

function cutTable(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  const top: cut.Point[] = [
    [left - 10, edgeAt(left - 10) - 3],
    [right + 10, edgeAt(right + 10) - 3],
    [right + 10, 1010],
    [left - 10, 1010],
  ];
  print.shape(brown, top, { step: 40, amp: 1.4 });
  // Grain: lines of equal height of a bent field, with a knot in each plank.
  const knots = [560, 130, 690, 300];
  const field = (x: number, y: number): number => {
    if (y < edgeAt(x) + 8) return 0.3;
    const along = (y + 0.058 * x - 548) / 150;
    const plank = Math.floor(along);
    const knotX = knots[((plank % 4) + 4) % 4] ?? 300;
    const distance = Math.hypot((x - knotX) * 0.5, (along - plank - 0.5) * 150);
    const bend = 26 * Math.exp(-distance / 46);
    const wave =
      Math.sin((y + 0.058 * x) * 0.19 + bend + 9 * noise.layered(x * 0.004 + plank * 7, y * 0.012, 2)) - 0.05;
    return wave + 0.32 + 0.3 * noise.layered(x * 0.01, y * 0.01, 2);
  };
  print.path(
    umber,
    cut.pathsOf(
      cut.march(field, { left, right, top: 490, bottom: 1000, cell: 4.4, tolerance: 1, least: 26 }),
    ),
  );
  for (const y of [698, 848]) {
    const seam: cut.Point[] = [
      [left - 5, y - 0.058 * left],
      [right + 5, y - 0.058 * right],
    ];
    print.line(ink, seam, () => chance.between(2.5, 5), { step: 30, amp: 1 });
  }
  print.line(
    ochre,
    [
      [left - 5, edgeAt(left)],
      [right + 5, edgeAt(right)],
    ],
    () => chance.between(3, 6),
    { step: 26, amp: 1 },
  );
  print.marks(
    ochre,
    { left: -120, right: 560, top: 560, bottom: 900, gapX: 46, gapY: 12, strayX: 0.5 },
    (x, y) => ({
      angle: -0.058 + chance.around(0.03),
      length: chance.between(20, 60),
      width: smoothStep(400, 40, Math.hypot(x - flame.x, (y - 520) * 1.3)) * 3.8,
    }),
  );
}

function cutLamp(print: cut.Print): void {
  print.shape(
    ink,
    pointsOf(
      "128,640 140,600 176,588 180,548 150,530 140,500 158,474 264,470 284,496 276,528 246,546 250,586 288,598 300,636 216,654",
    ),
    { amp: 1.5 },
  );
  const glint = (text: string, width: number): string =>
    pathOf(cut.ribbon(cut.curve(pointsOf(text), 5), (t) => width * Math.sin(3.14 * clamp(t, 0.05, 0.95))));
  print.path(
    ochre,
    glint("152,506 170,484 200,480", 7) +
      glint("158,622 170,606 196,600", 6) +
      glint("186,552 184,570 186,586", 5),
  );
  print.shape(umber, pointsOf("186,470 190,452 234,452 240,470"), { amp: 0.8 });
  print.shape(
    paleOchre(0.8),
    pointsOf("180,452 158,400 160,340 184,286 196,240 228,238 240,284 264,340 266,398 244,452"),
    { step: 18, amp: 1.2 },
  );
  print.shape(paper, pointsOf("172,398 168,350 184,306 192,300 180,350 182,402"), { step: 16, amp: 1 });
  print.shape(ochre, pointsOf("200,448 188,408 194,370 210,316 228,366 236,408 226,448"), {
    step: 14,
    amp: 1,
  });
  print.shape(paper, pointsOf("206,440 202,412 211,376 220,410 218,440"), { step: 10, amp: 0.6 });
}

const corners = pointsOf("266,604 704,560 772,862 304,920");

/** A place on the sheet: u from the left, v from the top. */
function onSheet(u: number, v: number): cut.Point {
  const [a, b, c, d] = [0, 1, 2, 3].map((i) => cut.pointAt(corners, i));
  if (!a || !b || !c || !d) throw new RangeError("a sheet has four corners");
  return [
    lerp(lerp(a[0], b[0], u), lerp(d[0], c[0], u), v),
    lerp(lerp(a[1], b[1], u), lerp(d[1], c[1], u), v),
  ];
}

function cutSheet(print: cut.Print): void {
  const { chance } = print;
  print.shape(ink, cut.shifted(corners, 9, 10), { amp: 1.3 });
  print.shape(paper, corners, { step: 30, amp: 1.6 });
  const fold = (a: cut.Point, b: cut.Point): string =>
    pathOf(cut.ribbon(cut.facet([a, b], chance, { step: 20, amp: 1 }), () => chance.between(2, 4)));
  print.path(
    paleOchre(0.6),
    fold(onSheet(0.5, 0.01), onSheet(0.5, 0.99)) + fold(onSheet(0.01, 0.5), onSheet(0.99, 0.5)),
  );
  // Columns of brush ticks: writing seen from too far to read.
  let ticks = "";
  [5, 9, 9, 9, 9, 9, 4].forEach((count, column) => {
    for (let i = 0; i < count; i++) {
      const [x, y] = onSheet(0.94 - column * 0.075, 0.07 + i * 0.052 + chance.around(0.006));
      for (let j = 0; j < 3; j++) {
        const angle = chance.unit() < 0.5 ? -0.1 + chance.around(0.2) : 1.4 + chance.around(0.2);
        ticks += pathOf(
          cut.gouge(
            x - 5 + chance.around(4),
            y - 4 + j * 4 + chance.around(1),
            angle,
            chance.between(6, 12),
            2.6,
            chance,
          ),
        );
      }
    }
  });
  print.path(ink, ticks);
  // Eighteen prints, three rows of six.
  let prints = "";
  for (let i = 0; i < 18; i++) {
    const u = 0.1 + (i % 6) * 0.15 + chance.around(0.018);
    const v = 0.61 + Math.floor(i / 6) * 0.15 + chance.around(0.012);
    prints += fingerprint(print, onSheet(u, v), chance.between(36, 43), chance.around(0.4) - 0.1);
  }
  print.path(red, prints);
}

/** A finger's whorl: nested arcs that never quite close. */
function fingerprint(print: cut.Print, [x, y]: cut.Point, size: number, turn: number): string {
  const { chance } = print;
  const c = Math.cos(turn);
  const s = Math.sin(turn);
  let d = "";
  for (let i = 0; i < 6; i++) {
    const k = (i + 0.55) / 6;
    const from = chance.between(0.1, 0.5) + (i % 2 ? 0 : Math.PI * 0.9);
    const span = chance.between(4.6, 5.7);
    const steps = 7 + i * 2;
    const arc: cut.Point[] = [];
    for (let j = 0; j <= steps; j++) {
      const t = from + (span * j) / steps;
      const u = 0.42 * k * Math.cos(t) * (1 + chance.around(0.03));
      const v = 0.12 * (1 - k) + 0.6 * k * Math.sin(t) * (t % 6.283 > 3.14 ? 1.05 : 1);
      arc.push([x + (c * u - s * v) * size, y + (s * u + c * v) * size]);
    }
    d += pathOf(cut.ribbon(arc, () => size * 0.052 * chance.between(0.75, 1.25)));
  }
  return d;
}

function cutPad(print: cut.Print): void {
  const { chance } = print;
  print.shape(ink, cut.ellipse(128, 812, 92, 56), { step: 14, amp: 1.2 });
  print.shape(dusk, cut.ellipse(126, 800, 90, 53), { step: 14, amp: 1 });
  print.path(
    qing,
    pathOf(
      cut.ribbon(
        cut.curve(pointsOf("40,792 66,762 120,751 176,760"), 6),
        (t) => 5 * Math.sin(Math.PI * clamp(t, 0.06, 0.94)),
      ),
    ),
  );
  print.shape(red, cut.ellipse(126, 800, 72, 41), { step: 12, amp: 1 });
  let strokes = "";
  for (let i = 0; i < 12; i++)
    strokes += pathOf(
      cut.gouge(
        chance.between(76, 160),
        chance.between(782, 818),
        chance.around(0.3),
        chance.between(10, 24),
        3,
        chance,
      ),
    );
  print.path(ink, strokes);
}
