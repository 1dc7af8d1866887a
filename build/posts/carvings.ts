// What the knife does on paper posts, as SVG text: blocks, seals, slips, lines, the dissolving foot of a picture.
import { lerp } from "../../renderer/shared/cut/blend.ts";
import { ink, paper, red } from "../../renderer/shared/cut/inks.ts";
import { facet, pathOf, unitsPerPixel } from "../../renderer/shared/cut/knife.ts";
import type { Point } from "../../renderer/shared/cut/point.ts";
import { createChance } from "../../renderer/shared/cut/seeded.ts";
import { lens, ribbon } from "../../renderer/shared/cut/strokes.ts";
import { type BlockCut, blockShape } from "../../renderer/shared/woodcut/block-shape.ts";
import { sealShape } from "../../renderer/shared/woodcut/seal-shape.ts";

type Layer = readonly [fill: string, path: string];

/** A drawing of that many pixels, at a place of its sheet. */
function carving(x: number, y: number, width: number, height: number, layers: readonly Layer[]): string {
  const paths = layers.map(([fill, d]) => (d ? `<path fill="${fill}" fill-rule="evenodd" d="${d}"/>` : ""));
  return (
    `<svg class="at" style="left:${x}px;top:${y}px" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width * unitsPerPixel} ${height * unitsPerPixel}">${paths.join("")}</svg>`
  );
}

/** A block, solid or (with `line`) an outline. */
export function block(x: number, y: number, cut: BlockCut, fill: string = ink): string {
  const shape = blockShape(cut);
  return carving(x, y, cut.width, cut.height, [
    [fill, shape.body],
    [paper, shape.chips],
  ]);
}

/** A red seal with a numeral in it. */
export function seal(x: number, y: number, size: number, numeral: string): string {
  const shape = sealShape(size, "playing", (numeral.codePointAt(0) ?? 1) % 97);
  const share = numeral.length > 1 ? 0.42 : 0.58;
  return (
    carving(x, y, size, size, [
      [red, shape.body],
      [paper, shape.chips],
    ]) +
    `<div class="at song" style="left:${x}px;top:${y}px;width:${size}px;line-height:${size}px;font-size:${size * share}px;text-align:center;color:${paper}">${numeral}</div>`
  );
}

/** 题签: hung from the top edge, its shadow a second block. */
export function slip(x: number, width: number, size: number, title: string): string {
  const height = Math.round(Array.from(title).length * size * 1.06 + size * 1.2);
  const cut = { width, height, chips: 0 };
  return (
    block(x + 7, 8, { ...cut, seed: 4 }) +
    block(x, 0, { ...cut, seed: 3 }, paper) +
    block(x, 0, { ...cut, seed: 7, line: 2.2, inset: 7 }) +
    `<div class="at song slip" style="left:${x}px;top:0;width:${width}px;height:${height}px;font-size:${size}px">${title}</div>`
  );
}

/** A line of uneven width through the points of a sheet. */
export function cutLine(points: readonly Point[], width: number, seed: number, color: string = ink): string {
  const chance = createChance(seed);
  const left = Math.min(...points.map(([x]) => x)) - 8;
  const top = Math.min(...points.map(([, y]) => y)) - 8;
  const right = Math.max(...points.map(([x]) => x)) + 8;
  const bottom = Math.max(...points.map(([, y]) => y)) + 8;
  const way = facet(
    points.map(([x, y]): Point => [x - left, y - top]),
    chance,
    { step: 34, amp: width * 0.22 },
  );
  const line = ribbon(way, () => width * chance.between(0.65, 1.2));
  return carving(left, top, right - left, bottom - top, [[color, pathOf(line)]]);
}

/** The lower end of a picture, cut away in long strokes until only paper is left (刻散). */
export function dissolve(y: number, width: number, height: number, seed: number): string {
  const chance = createChance(seed);
  const strokes: string[] = [];
  for (let at = 0; at < height; ) {
    const k = at / height;
    const spacing = lerp(11, 7, k);
    for (let x = -chance.between(0, 120); x < width; ) {
      const length = chance.between(40, 170) * (0.5 + k);
      const thick = lerp(1.2, spacing * 1.5, k ** 0.9);
      if (chance.unit() < 0.25 + 0.75 * k)
        strokes.push(
          pathOf(
            lens(x + length / 2, at + chance.around(2), chance.around(0.008), length * 1.25, thick, chance),
          ),
        );
      x += length * (1.15 - 0.5 * k);
    }
    at += spacing;
  }
  const edge: Point[] = [[-5, height + 2]];
  for (let x = -5; x <= width + 5; x += chance.between(20, 60)) edge.push([x, height - 7 + chance.around(5)]);
  edge.push([width + 5, height + 2]);
  return carving(0, y, width, height, [
    ...strokes.map((stroke): Layer => [paper, stroke]),
    [paper, pathOf(edge)],
  ]);
}
