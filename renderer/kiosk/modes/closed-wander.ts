const everyMs = 7 * 60_000;
/** Round a small square and back, in pixels of the large sheet. */
const steps = [
  [0, 0],
  [48, -14],
  [0, -28],
  [-48, -14],
] as const;

/** Words that stand all night move a little every seven minutes, so that they do not burn into the screen. */
export function wanderPx(upMs: number, scale: number): readonly [x: number, y: number] {
  const [x, y] = steps[Math.floor(upMs / everyMs) % steps.length] ?? steps[0];
  return [Math.round(x * scale), Math.round(y * scale)];
}
