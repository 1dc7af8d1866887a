import type { Spot } from "./places.ts";

const perLeg = 8;

/** A line through the same places without corners (Catmull and Rom). */
export function smooth(line: readonly Spot[]): Spot[] {
  return line.flatMap((from, index): Spot[] => {
    const to = line[index + 1];
    if (!to) return [from];
    const before = line[index - 1] ?? from;
    const after = line[index + 2] ?? to;
    return Array.from({ length: perLeg }, (_, step): Spot => {
      const t = step / perLeg;
      return [curve(before[0], from[0], to[0], after[0], t), curve(before[1], from[1], to[1], after[1], t)];
    });
  });
}

/** Between `b` and `c`, leaving and arriving in the direction of their neighbours. */
export function curve(a: number, b: number, c: number, d: number, t: number): number {
  const [leaving, arriving] = [((c - a) / 2) * 0.8, ((d - b) / 2) * 0.8];
  const [t2, t3] = [t * t, t * t * t];
  return (
    (2 * t3 - 3 * t2 + 1) * b + (t3 - 2 * t2 + t) * leaving + (-2 * t3 + 3 * t2) * c + (t3 - t2) * arriving
  );
}
