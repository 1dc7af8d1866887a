import { strokes } from "./brush.ts";
import type { Field } from "./field.ts";
import { glyphs } from "./glyphs.ts";

export type Box = { x: number; y: number; width: number; height: number; thick: number };

/** A character that fills its box to the edge, its strokes `thick` pixels wide whatever the box's proportions. */
export function letter(character: string, { x, y, width, height, thick }: Box): Field[] {
  const drawn = glyphs[character];
  if (drawn === undefined) throw new RangeError(`no seal drawing of ${character}`);
  const inset = thick / 2;
  const [stepX, stepY] = [(width - thick) / 12, (height - thick) / 12];
  return strokes(drawn, thick, ([u, v]) => [x + inset + u * stepX, y + inset + v * stepY]);
}

/** Characters one under the other in a box, `gap` apart; `shares` says how the height is divided. */
export function column(text: string, box: Box, gap: number, shares: readonly number[] = []): Field[] {
  const all = [...text];
  const share = (index: number): number => shares[index] ?? 1;
  const sum = all.reduce((total, _, index) => total + share(index), 0);
  const room = box.height - gap * (all.length - 1);
  let y = box.y;
  return all.flatMap((character, index) => {
    const height = (room * share(index)) / sum;
    const put = letter(character, { ...box, y, height });
    y += height + gap;
    return put;
  });
}

/** Characters side by side from the left, otherwise like `column`. */
export function row(text: string, box: Box, gap: number, shares: readonly number[] = []): Field[] {
  const all = [...text];
  const share = (index: number): number => shares[index] ?? 1;
  const sum = all.reduce((total, _, index) => total + share(index), 0);
  const room = box.width - gap * (all.length - 1);
  let x = box.x;
  return all.flatMap((character, index) => {
    const width = (room * share(index)) / sum;
    const put = letter(character, { ...box, x, width });
    x += width + gap;
    return put;
  });
}
