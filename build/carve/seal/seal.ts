import { red } from "../../../renderer/shared/cut/inks.ts";
import { unitsPerPixel } from "../../../renderer/shared/cut/knife.ts";
import { createChance } from "../../../renderer/shared/cut/seeded.ts";
import { drawnIn } from "./body.ts";
import { engrave, sealSize } from "./engrave.ts";
import { cutOut, type Field, joined, within } from "./field.ts";
import { worn } from "./worn.ts";

/** A seal as a programme: the same file is engraved every time. */
export type Seal = {
  /** The file is `<id>.svg`. */
  id: string;
  title: string;
  seed: number;
  body: Field;
  /** White letters cut into red (白文), or red letters left standing within a red frame (朱文). */
  manner: "white" | "red";
  letters: readonly Field[];
  /** What is cut out, or left standing, beside the letters. */
  motif: readonly Field[];
};

/** The seal's red block with true holes, so that it may be printed on any paper. */
export function sealBlock({ seed, body, manner, letters, motif }: Seal): Field {
  const chance = createChance(seed);
  const drawing = joined([...letters, ...motif]);
  if (manner === "white") return cutOut(body, drawing, ...worn(body, drawing, chance));
  const ground = drawnIn(body, 13);
  const frame = cutOut(body, ground, ...worn(body, drawing, chance, 9, 0));
  return joined([frame, within(drawing, body)]);
}

/** The file of one block in one ink, nothing but that block: where it has holes, the page shows through. */
export function blockSvg(title: string, inks: readonly { fill: string; d: string }[]): string {
  const side = sealSize * unitsPerPixel;
  const paths = inks.map(({ fill, d }) => `<path fill="${fill}" d="${d}"/>`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><title>${title}</title>${paths}</svg>\n`;
}

export function sealSvg(seal: Seal): string {
  return blockSvg(`${seal.title}（印）`, [{ fill: red, d: engrave(sealBlock(seal), seal.seed) }]);
}
