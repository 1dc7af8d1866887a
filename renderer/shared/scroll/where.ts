// Where things are on the seven-section handscroll, in its own coordinates: 3600 long, 1000 high, night to day.
import type { SectionId } from "../../../runtime/contract/section.ts";

/** Every plane's file is drawn `bleed` farther at both ends: its picture begins at -bleed. */
export const scrollSize = { length: 3600, height: 1000, bleed: 60 } as const;

/** The planes from the farthest to the nearest, with their share of the parallax. */
export const scrollPlanes = [
  { id: "sky", depth: 0.25 },
  { id: "far", depth: 0.45 },
  { id: "mid", depth: 0.7 },
  { id: "near", depth: 1 },
] as const;
export type ScrollPlaneId = (typeof scrollPlanes)[number]["id"];

export type Window = { left: number; top: number; width: number; height: number };

export type ScrollSection = {
  /** The station's place on the wall, to scale: metres from the first roller, over twelve. */
  centre: number;
  left: number;
  right: number;
  /** A 1080 by 1300 portrait of the section for the screen that invites. */
  portrait: Window;
  /** What can be read on its sky: paper letters on night, ink letters on day. */
  sky: "night" | "day";
};

const span = 510;
const portraitWidth = 1080 / 1.3;

export const scrollSections: Record<SectionId, ScrollSection> = {
  founding: section(0, 40, "night"),
  spark: section(1, 400, "night"),
  resistance: section(2, 990, "night"),
  liberation: section(3, 1490, "day"),
  construction: section(4, 2010, "day"),
  reform: section(5, 2440, "day"),
  newera: section(6, scrollSize.length - portraitWidth - 4, "day"),
};

/**
 * How far a plane lies aside, in scroll pixels, when the middle of the window is at `cameraX`: 0 for all planes where
 * the window rests on a section, so that the picture is whole there; on the way far planes lag, then catch up.
 */
export function planeShift(depth: number, cameraX: number): number {
  const phase = ((cameraX - 270) / span) * Math.PI * 2;
  return (((1 - depth) * span) / 20) * Math.sin(phase);
}

function section(index: number, portraitLeft: number, sky: "night" | "day"): ScrollSection {
  const centre = 270 + span * index;
  return {
    centre,
    left: index === 0 ? 0 : centre - span / 2,
    right: index === 6 ? scrollSize.length : centre + span / 2,
    portrait: { left: portraitLeft, top: -4, width: portraitWidth, height: 1004 },
    sky,
  };
}
