// The house of the Zunyi Conference: grey brick, two storeys, an arcade round both, a hipped roof with a dormer.
import * as cut from "../../../renderer/shared/cut/index.ts";

const { brown, deep, dusk, ink, night, ochre, paleOchre, paleQing, paper, qing, umber } = cut;
const { lerp, pathOf } = cut;

/** A wall that recedes: `u` from the near corner (0) to its far end (1), `v` from the ground (0) to the eaves (1). */
type Wall = (u: number, v: number) => cut.Point;

const eye = 806;
/** Top and foot of the near corner. */
const corner = { x: 168, top: 366, foot: 866 };

function wall(end: number, shrink: number): Wall {
  return (u, v) => {
    const depth = 1 + u * (1 / shrink - 1);
    const share = u / shrink / depth;
    const y = lerp(corner.foot, corner.top, v);
    return [lerp(corner.x, end, share), eye + (y - eye) / depth];
  };
}

/** The long front, and the short side to the left of the corner. */
export const front = wall(706, 0.64);
const side = wall(-176, 0.7);
export const bays = 7;

const storeys = [
  { foot: 0.03, spring: 0.3, crown: 0.4 },
  { foot: 0.53, spring: 0.78, crown: 0.88 },
] as const;

/** Cuts the house. The window of one bay upstairs is lit. */
export function cutZunyiHouse(print: cut.Print, lit: number): void {
  cutWall(print, side, 4, -1, { brick: deep, pale: qing, joint: night });
  cutWall(print, front, bays, lit, { brick: dusk, pale: paleQing(0.2), joint: deep });
  cutRoof(print);
}

type WallInks = { brick: string; pale: string; joint: string };

function cutWall(print: cut.Print, at: Wall, count: number, lit: number, inks: WallInks): void {
  const { chance } = print;
  const knife = { step: 26, amp: 0.9 };
  const box = (u: number, v: number, u2: number, v2: number): string =>
    pathOf(print.cut([at(u, v), at(u2, v), at(u2, v2), at(u, v2)], knife));
  print.path(inks.brick, box(0, 0, 1, 1));
  // Brick courses, here and there.
  let courses = "";
  for (let i = 0; i < count * 22; i++) {
    const u = chance.between(0.01, 0.97);
    const v = Math.round(chance.between(1, 66)) / 67;
    courses += pathOf(cut.ribbon([at(u, v), at(u + chance.between(0.015, 0.03), v)], () => 2));
  }
  print.path(inks.joint, courses);
  let openings = "";
  let rims = "";
  for (let i = 0; i < count; i++)
    for (const { foot, spring, crown } of storeys) {
      const [from, to] = [(i + 0.15) / count, (i + 0.85) / count];
      const arch = (grow: number): cut.Point[] => {
        const g = grow / count;
        const out: cut.Point[] = [at(from - g, foot)];
        for (let k = 0; k <= 8; k++) {
          const angle = Math.PI * (k / 8);
          const u = lerp(from - g, to + g, (1 - Math.cos(angle)) / 2);
          out.push(at(u, lerp(spring, crown + grow * 0.28, Math.sin(angle))));
        }
        out.push(at(to + g, foot));
        return out;
      };
      openings += pathOf(arch(0));
      rims += pathOf(arch(0.075));
    }
  print.path(inks.pale, rims).path(ink, openings);
  for (let i = 0; i < count; i++) {
    cutBack(print, at, i, count, i === lit);
    cutRail(print, at, i, count, inks.pale);
  }
  // String course between the storeys, plinth, eaves board.
  print.path(inks.pale, box(0, 0.475, 1, 0.5) + box(0, 0.0, 1, 0.022) + box(0, 0.94, 1, 0.965));
  print.path(ink, box(0, 0.462, 1, 0.475) + box(0, 0.965, 1, 1));
  // The pillars' lit edge.
  let edges = "";
  for (let i = 0; i <= count; i++)
    for (const { foot, spring } of storeys) {
      const u = cut.clamp((i - 0.1) / count, 0.004, 0.99);
      for (let k = 0; k < 4; k++) {
        const v = lerp(foot, spring, (k + chance.between(0.1, 0.5)) / 4);
        edges += pathOf(cut.ribbon([at(u, v), at(u, v + 0.04)], () => chance.between(1.6, 3.4)));
      }
    }
  print.path(paleQing(0.35), edges);
}

/** What is seen through the arch: a window upstairs, a door below. */
function cutBack(print: cut.Print, at: Wall, i: number, count: number, lit: boolean): void {
  const put = (u: number, v: number): cut.Point => at((i + u) / count, v);
  const pane = (u: number, v: number, u2: number, v2: number): string =>
    pathOf([put(u, v), put(u2, v), put(u2, v2), put(u, v2)]);
  if (lit) {
    const glow: cut.Point[] = [put(0.15, 0.53)];
    for (let k = 0; k <= 8; k++) {
      const angle = Math.PI * (k / 8);
      glow.push(put(lerp(0.15, 0.85, (1 - Math.cos(angle)) / 2), lerp(0.78, 0.88, Math.sin(angle))));
    }
    glow.push(put(0.85, 0.53));
    print.path(ochre, pathOf(glow));
    print.path(paleOchre(0.45), pane(0.19, 0.55, 0.81, 0.815));
    print.path(paleOchre(0.88), pane(0.25, 0.6, 0.75, 0.8));
    print.path(paper, pane(0.34, 0.63, 0.66, 0.79));
    // People round a table, seen through the panes as mere shapes.
    let people = "";
    for (const [u, v, s] of [
      [0.32, 0.625, 1],
      [0.47, 0.632, 0.9],
      [0.62, 0.622, 1],
    ] as const) {
      const [x, y] = put(u, v);
      const r = 6.5 * s;
      people +=
        pathOf(cut.ellipse(x, y - r * 2.2, r * 0.8, r, 8)) +
        pathOf(
          cut.pointsOf(
            `${x - r * 1.7},${y + r} ${x - r * 1.2},${y - r * 0.8} ${x},${y - r * 1.4} ${x + r * 1.2},${y - r * 0.8} ${x + r * 1.7},${y + r}`,
          ),
        );
    }
    print.path(umber, people + pane(0.24, 0.595, 0.76, 0.61));
    let bars = "";
    for (const u of [0.33, 0.5, 0.67]) bars += pathOf(cut.ribbon([put(u, 0.56), put(u, 0.84)], () => 3));
    bars += pathOf(cut.ribbon([put(0.2, 0.715), put(0.8, 0.715)], () => 3));
    print.path(ink, bars);
    return;
  }
  let dark = pane(0.28, 0.57, 0.72, 0.79);
  dark += i % 2 ? pane(0.28, 0.05, 0.72, 0.31) : pane(0.28, 0.12, 0.72, 0.31);
  print.path(umber, dark);
  let bars = "";
  for (const [low, high] of [
    [0.57, 0.79],
    [0.1, 0.31],
  ] as const) {
    for (const u of [0.42, 0.58]) bars += pathOf(cut.ribbon([put(u, low), put(u, high)], () => 2));
    bars += pathOf(cut.ribbon([put(0.28, (low + high) / 2), put(0.72, (low + high) / 2)], () => 2));
  }
  print.path(ink, bars);
}

/** The wooden rail of the upper walk. */
function cutRail(print: cut.Print, at: Wall, i: number, count: number, pale: string): void {
  const put = (u: number, v: number): cut.Point => at((i + u) / count, v);
  let rail = pathOf(cut.ribbon([put(0.13, 0.605), put(0.87, 0.605)], () => 4));
  for (let k = 1; k < 8; k++)
    rail += pathOf(cut.ribbon([put(0.13 + k * 0.0925, 0.53), put(0.13 + k * 0.0925, 0.6)], () => 2));
  print.path(pale, rail);
}

function cutRoof(print: cut.Print): void {
  const { chance } = print;
  const knife = { step: 24, amp: 1.2 };
  const eave = (at: Wall, u: number, out: number): cut.Point => {
    const [x, y] = at(u, 1);
    return [x, y + out];
  };
  const near: cut.Point = [corner.x - 8, corner.top + 14];
  const farFront: cut.Point = [front(1, 1)[0] + 34, front(1, 1)[1] + 6];
  const farSide: cut.Point = [side(1, 1)[0] - 20, eave(side, 1, 8)[1]];
  const ridgeNear: cut.Point = [236, 206];
  const ridgeFar: cut.Point = [566, 326];
  print.shape(night, [farSide, near, ridgeNear, [92, 246]], knife);
  print.shape(ink, [near, farFront, ridgeFar, ridgeNear], knife);
  // Rows of tiles run down each face.
  const rows = (
    a: cut.Point,
    b: cut.Point,
    c: cut.Point,
    d: cut.Point,
    count: number,
    fill: string,
  ): void => {
    let tiles = "";
    for (let i = 1; i < count; i++) {
      const t = i / count;
      const top: cut.Point = [lerp(d[0], c[0], t), lerp(d[1], c[1], t)];
      const foot: cut.Point = [lerp(a[0], b[0], t), lerp(a[1], b[1], t)];
      let from = chance.between(0.02, 0.12);
      while (from < 0.97) {
        const to = Math.min(0.98, from + chance.between(0.12, 0.3));
        tiles += pathOf(
          cut.ribbon(
            [
              [lerp(top[0], foot[0], from), lerp(top[1], foot[1], from)],
              [lerp(top[0], foot[0], to), lerp(top[1], foot[1], to)],
            ],
            (k) => lerp(1.2, 3.4, k),
          ),
        );
        from = to + chance.between(0.02, 0.08);
      }
    }
    print.path(fill, tiles);
  };
  rows(near, farFront, ridgeFar, ridgeNear, 40, qing);
  // Frost lies along the ridge.
  const [frostNear, frostFar] = [mid(ridgeNear, near, 0.42), mid(ridgeFar, farFront, 0.34)];
  rows(frostNear, frostFar, ridgeFar, ridgeNear, 30, paleQing(0.65));
  rows(near, farSide, [92, 246], ridgeNear, 26, deep);
  print.line(paleQing(0.5), [near, farFront], 5);
  print.line(qing, [near, farSide], 5);
  print.line(paleQing(0.65), [ridgeNear, ridgeFar], 7);
  print.line(paleQing(0.5), [near, ridgeNear], 6);
  print.line(paleQing(0.35), [farFront, ridgeFar], 5);
  cutDormer(print, 398, 358);
}

function mid(a: cut.Point, b: cut.Point, t: number): cut.Point {
  return [lerp(a[0], b[0], t), lerp(a[1], b[1], t)];
}

/** The dormer in the middle of the front face. */
function cutDormer(print: cut.Print, x: number, y: number): void {
  const at = (text: string): cut.Point[] => cut.shifted(cut.pointsOf(text), x, y);
  const knife = { step: 16, amp: 0.8 };
  print.shape(dusk, at("-44,14 -44,-34 0,-66 44,-20 44,30"), knife);
  print.shape(ink, at("-24,8 -24,-22 22,-10 22,20"), knife);
  print.path(
    brown,
    pathOf(cut.ribbon(at("-1,-17 -1,14"), () => 3)) + pathOf(cut.ribbon(at("-24,-7 22,5"), () => 3)),
  );
  print.shape(ink, at("-60,-24 -4,-76 4,-76 62,-8 54,-6 0,-62 -50,-20"), knife);
  print.line(paleQing(0.5), at("-58,-26 0,-76 60,-10"), 4);
}
