import { ink, paper, red } from "../../../renderer/shared/cut/inks.ts";
import type { SectionId } from "../../../runtime/contract/section.ts";
import { drawnIn } from "../seal/body.ts";
import { engrave } from "../seal/engrave.ts";
import { cutOut, type Field, joined, within } from "../seal/field.ts";
import { blockSvg } from "../seal/seal.ts";

/** A section's emblem: a small print of two blocks, ink and the one red thing, on its own piece of paper. */
export type Emblem = {
  id: SectionId;
  title: string;
  seed: number;
  body: Field;
  /** What the knife took out of the ink, in whole or with islands left standing in it. */
  light: readonly Field[];
  /** What is printed in ink upon the light. */
  dark: readonly Field[];
  /** The red block; a line of paper parts it from the ink. */
  red: readonly Field[];
};

/** What stays of the block round the picture, pixels. */
const rim = 12;

export function emblemSvg({ id: _, title, seed, body, light, dark, red: reds }: Emblem): string {
  const halo = reds.map((each) => drawnIn(each, -6));
  const cut = cutOut(body, within(joined(light), drawnIn(body, rim)), ...halo);
  const block = dark.length > 0 ? joined([cut, cutOut(joined(dark), ...halo)]) : cut;
  return blockSvg(`${title}（板块图）`, [
    { fill: paper, d: engrave(drawnIn(body, 6), seed + 20) },
    { fill: ink, d: engrave(block, seed) },
    { fill: red, d: engrave(joined(reds), seed + 40) },
  ]);
}
