/**
 * Where the eye stands on the wall when the window's left edge is at `left`: at a section's centre where the window
 * rests on that section, evenly between.
 */
export function cameraAt(left: number, windowLefts: readonly number[], centres: readonly number[]): number {
  for (let index = 0; index < windowLefts.length - 1; index++) {
    const from = windowLefts[index] ?? 0;
    const to = windowLefts[index + 1] ?? from;
    if (left > to && index < windowLefts.length - 2) continue;
    const share = to > from ? Math.min(1, Math.max(0, (left - from) / (to - from))) : 0;
    const here = centres[index] ?? 0;
    return here + ((centres[index + 1] ?? here) - here) * share;
  }
  return centres[0] ?? 0;
}
