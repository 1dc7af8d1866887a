import { ink, paper } from "../shared/cut/inks.ts";
import { blockShape } from "../shared/woodcut/block-shape.ts";
import { carving } from "./carving.ts";
import { coverPicture } from "./draw-cover.ts";

const slipSize = { width: 66, height: 232 };

/** Puts the morning picture into its place. */
export function printCover(place: HTMLElement): void {
  place.append(new DOMParser().parseFromString(coverPicture(), "image/svg+xml").documentElement);
}

/** 题签: paper with a double cut line, its shadow a second block. */
export function hangSlip(place: Element | null): void {
  const { width, height } = slipSize;
  const block = (seed: number, chips: number) => blockShape({ width, height, seed, chips }).body;
  const shadow = carving(width, height, [[ink, block(5, 0)]]);
  shadow.setAttribute("class", "slip-shadow");
  const frame = blockShape({ width, height, seed: 8, line: 2, inset: 6 }).body;
  const slip = carving(width, height, [
    [paper, block(4, 0)],
    [ink, frame],
  ]);
  place?.prepend(shadow, slip);
}
