const circleMs = 18_000;
const reachPx = 10;

/** How far a plane lies to the side now, pixels: the nearest (depth 1) by 10 px in 18 s, farther ones by less. */
export function swayPx(upMs: number, depth: number): number {
  return Math.sin((upMs / circleMs) * Math.PI * 2) * reachPx * depth;
}

const waterMs = 7000;

/** Water slides by itself, 6 px to and fro. */
export function waterPx(upMs: number): number {
  return Math.sin((upMs / waterMs) * Math.PI * 2) * 3;
}

/** Is that plane water? Its name in the picture says so. */
export function isWater(id: string): boolean {
  return /water|river|lake|sea/.test(id);
}

const travelMs = 80_000;
const travelReach = 0.38;

/** How far the view has gone down a tall picture, as a share of what is hidden: from its rest to the foot, then to the top and back. */
export function travelShare(elapsedMs: number): number {
  return Math.sin((elapsedMs / travelMs) * Math.PI * 2) * travelReach;
}
