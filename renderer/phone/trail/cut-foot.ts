import { lerp } from "../../shared/cut/blend.ts";
import { paper } from "../../shared/cut/inks.ts";
import { pathOf } from "../../shared/cut/knife.ts";
import { createChance } from "../../shared/cut/seeded.ts";
import { lens } from "../../shared/cut/strokes.ts";
import { carving } from "../carving.ts";

const width = 480;
const height = 54;

/** 刻散: the foot of a picture, cut away in long strokes until only paper is left. */
export function cutFoot(seed: number): SVGSVGElement {
  const chance = createChance(seed);
  let d = "";
  for (let y = 4; y < height; y += 7) {
    const k = y / height;
    for (let x = -chance.between(0, 90); x < width; ) {
      const length = chance.between(36, 130) * (0.5 + k);
      if (chance.unit() < 0.25 + 0.75 * k)
        d += pathOf(lens(x + length / 2, y + chance.around(2), 0, length * 1.25, lerp(1.2, 11, k), chance));
      x += length * (1.15 - 0.5 * k);
    }
  }
  const foot = carving(width, height, [[paper, `${d}M0 ${height * 2 - 6}h${width * 2}v8H0z`]]);
  foot.setAttribute("class", "foot");
  foot.setAttribute("preserveAspectRatio", "none");
  return foot;
}
