import type { Spot } from "../land/places.ts";
import type { ForceId } from "../route/forces.ts";
import type { View } from "./view.ts";

/** What the lines show: how far they have come, and whose. */
export type Shown = { day: number; force: ForceId | "all" };

/** A canvas that shows the land: the relief, or the flat map. Whoever holds it draws when something has changed. */
export type LandMap = {
  kind: "relief" | "flat";
  element: Element;
  resize(width: number, height: number, pixelRatio: number): void;
  draw(view: View, shown: Shown): void;
  /** Where a spot stands in the window, pixels from its upper left, as of the last `draw`. */
  project(spot: Spot): { x: number; y: number };
  /** For tests and measurements. */
  info(): LandInfo;
  free(): void;
};

export type LandInfo = { drawCalls: number; triangles: number; geometries: number; textures: number };
