import type { Sheet } from "../stage/fit-stage.ts";

type Box = { left: number; top: number; width: number; height: number };

/** How a small sheet is shared between the picture and the words, stage pixels. */
export type StationRoom = { layout: Sheet["layout"]; picture: Box; words: Box };

const margin = 32;

/** Lying: the picture at the left; upright: above. The words get what they need, the picture the rest. */
export function stationRoom({ layout, width, height }: Sheet): StationRoom {
  if (layout === "landscape") {
    const split = Math.round(Math.min(width * 0.42, width - 560));
    return {
      layout,
      picture: { left: 0, top: 0, width: split, height },
      words: { left: split + margin, top: 24, width: width - split - margin * 2, height: height - 48 },
    };
  }
  const split = Math.round(Math.min(height * 0.44, height - 540));
  return {
    layout,
    picture: { left: 0, top: 0, width, height: split },
    words: { left: margin, top: split + 8, width: width - margin * 2, height: height - split - 32 },
  };
}
