import type { Point } from "../../../renderer/shared/cut/point.ts";
import type { Chance } from "../../../renderer/shared/cut/seeded.ts";
import { gouge, lens } from "../../../renderer/shared/cut/strokes.ts";
import { sealSize } from "./engrave.ts";
import { distanceTo, type Field, shape } from "./field.ts";

/** Where the stone has lost a splinter: wedges that come in from the edge, and small flecks, none near `kept`. */
export function worn(block: Field, kept: Field, chance: Chance, splinters = 6, flecks = 12): Field[] {
  const holes: Field[] = [];
  for (let tries = 0; holes.length < splinters && tries < 90; tries++) {
    const angle = chance.between(0, Math.PI * 2);
    const at = rim(block, angle);
    const length = chance.between(8, 17);
    const inward = angle + Math.PI + chance.around(0.5);
    const tip: Point = [at[0] + Math.cos(inward) * length, at[1] + Math.sin(inward) * length];
    if (distanceTo(kept, ...tip) < 7) continue;
    holes.push(shape(gouge(tip[0], tip[1], inward + Math.PI, length * 1.5, chance.between(10, 17), chance)));
  }
  for (let tries = 0; holes.length < splinters + flecks && tries < 400; tries++) {
    const [x, y] = [chance.between(20, sealSize - 20), chance.between(20, sealSize - 20)];
    if (block.at(x, y) > -9 || distanceTo(kept, x, y) < 7.5) continue;
    holes.push(
      shape(lens(x, y, chance.between(0, 3), chance.between(6, 13), chance.between(4.5, 7), chance)),
    );
  }
  return holes;
}

/** The point of the outline in that direction from the middle. */
function rim(block: Field, angle: number): Point {
  let far = 0;
  for (let step = 120; step >= 1; step /= 2)
    while (
      far < 290 &&
      block.at(200 + Math.cos(angle) * (far + step), 200 + Math.sin(angle) * (far + step)) < 0
    )
      far += step;
  return [200 + Math.cos(angle) * far, 200 + Math.sin(angle) * far];
}
