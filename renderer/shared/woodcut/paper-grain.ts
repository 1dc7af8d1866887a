import { pathOf } from "../cut/knife.ts";
import { createChance } from "../cut/seeded.ts";
import { curve, lens, ribbon } from "../cut/strokes.ts";

/** Paper fibres and flecks, hardly there: a tile of 400 px as a CSS `background-image`. */
export function paperGrain(seed = 9): string {
  const chance = createChance(seed);
  let fibres = "";
  for (let i = 0; i < 70; i++) {
    const x = chance.between(0, 400);
    const y = chance.between(0, 400);
    const angle = chance.between(0, 6.3);
    const length = chance.between(8, 34);
    const middle = [
      x + Math.cos(angle) * length * 0.5 + chance.around(4),
      y + Math.sin(angle) * length * 0.5 + chance.around(4),
    ] as const;
    const end = [x + Math.cos(angle + 0.5) * length, y + Math.sin(angle + 0.5) * length] as const;
    fibres += pathOf(ribbon(curve([[x, y], middle, end], 3), () => 0.8));
  }
  let flecks = "";
  for (let i = 0; i < 60; i++) {
    const x = chance.between(0, 400);
    const y = chance.between(0, 400);
    flecks += pathOf(
      lens(x, y, chance.between(0, 3), chance.between(1, 3.4), chance.between(0.8, 1.6), chance),
    );
  }
  const tile =
    `<svg xmlns='http://www.w3.org/2000/svg' width='400' height='400' viewBox='0 0 800 800'>` +
    `<path fill='#C9B48C' opacity='.22' d='${fibres}'/><path fill='#8a7a5c' opacity='.18' d='${flecks}'/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(tile)}")`;
}
