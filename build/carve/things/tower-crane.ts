import * as cut from "../../../renderer/shared/cut/index.ts";

const { pathOf, pointsOf } = cut;

/** A tower crane with its lattice; (x, y) is its foot, `reach` the length of its arm to the side of `dir`. */
export function cutTowerCrane(
  print: cut.Print,
  x: number,
  y: number,
  height: number,
  reach: number,
  dir: 1 | -1,
  fill: string,
): void {
  const w = Math.max(5, height * 0.032);
  const bar = (way: string, width: number): string => pathOf(cut.ribbon(pointsOf(way), () => width));
  const top = y - height;
  const thin = Math.max(1.3, w * 0.2);
  let d =
    bar(`${x - w / 2},${y} ${x - w / 2},${top}`, thin * 1.5) +
    bar(`${x + w / 2},${y} ${x + w / 2},${top}`, thin * 1.5);
  for (let a = y, i = 0; a > top + w; a -= w * 1.3, i++)
    d += bar(`${x + (i % 2 ? w / 2 : -w / 2)},${a} ${x + (i % 2 ? -w / 2 : w / 2)},${a - w * 1.3}`, thin);
  const end = x + dir * reach;
  const back = x - dir * reach * 0.34;
  d +=
    bar(`${back},${top} ${end},${top}`, thin * 1.6) +
    bar(`${x},${top - w * 0.9} ${end - dir * 4},${top - w * 0.5}`, thin);
  for (let i = 0; i < 12; i++) {
    const a = x + dir * reach * (i / 12);
    d +=
      bar(`${a},${top} ${a + dir * reach * 0.042},${top - w * 0.8}`, thin) +
      bar(`${a + dir * reach * 0.042},${top - w * 0.8} ${a + dir * reach * 0.083},${top}`, thin);
  }
  const peak = top - height * 0.13;
  d += bar(`${x - w / 2},${top} ${x},${peak} ${x + w / 2},${top}`, thin * 1.4);
  d +=
    bar(`${x},${peak} ${x + dir * reach * 0.68},${top - w * 0.6}`, thin * 0.9) +
    bar(`${x},${peak} ${back},${top}`, thin * 0.9);
  const hook = x + dir * reach * 0.74;
  d += bar(`${hook},${top} ${hook},${top + height * 0.2}`, thin * 0.9);
  print.path(fill, d);
  const weight = pointsOf(
    `${back - 7},${top - 2} ${back + 7},${top - 2} ${back + 7},${top + w * 1.1} ${back - 7},${top + w * 1.1}`,
  );
  const cabin = pointsOf(
    `${x + dir * w * 0.5},${top + 2} ${x + dir * w * 1.5},${top + 2} ${x + dir * w * 1.3},${top + w * 1.2} ${x + dir * w * 0.5},${top + w * 1.2}`,
  );
  const load = pointsOf(
    `${hook - w * 0.9},${top + height * 0.2} ${hook + w * 0.9},${top + height * 0.2} ${hook + w * 0.9},${top + height * 0.2 + w * 0.6} ${hook - w * 0.9},${top + height * 0.2 + w * 0.6}`,
  );
  print.path(fill, pathOf(weight)).path(fill, pathOf(cabin)).path(fill, pathOf(load));
}
