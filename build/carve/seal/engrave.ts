import { pathsOf } from "../../../renderer/shared/cut/knife.ts";
import { march } from "../../../renderer/shared/cut/march.ts";
import { createNoise } from "../../../renderer/shared/cut/seeded.ts";
import { distanceTo, type Field } from "./field.ts";

/** A seal is drawn on a square of that side, pixels. */
export const sealSize = 400;

/** Path text of a block after the knife went round it: straight facets, a little off the true line. */
export function engrave(block: Field, seed: number): string {
  const noise = createNoise(seed);
  const off = (x: number, y: number, far: number): number =>
    (noise.at(x / 34 + far, y / 34) - 0.5) * 3.6 + (noise.at(x / 9 + far, y / 9) - 0.5) * 1.8;
  const field = (x: number, y: number): number => distanceTo(block, x + off(x, y, 0), y + off(x, y, 50));
  const limits = { left: 0, top: 0, right: sealSize, bottom: sealSize };
  return pathsOf(march(field, { ...limits, cell: 1.6, tolerance: 0.55, least: 9 }));
}
