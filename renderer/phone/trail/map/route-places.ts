import type { Point } from "../../../shared/cut/point.ts";

/** Size of the drawing of the route, pixels. */
export const routeSize = { width: 350, height: 488 };

/** Where a stop's name stands beside its mark. */
export type Side = "left" | "right" | "above" | "below";
export type RoutePlace = { at: Point; side: Side };

/**
 * The thirteen stops as on a sketch: what lies north or east of another by a degree or more does so here, but the crowded ones in the
 * west stand farther apart than they are. Nothing else of the country is drawn.
 */
export const routePlaces: readonly RoutePlace[] = [
  { at: [312, 402], side: "below" },
  { at: [232, 420], side: "below" },
  { at: [196, 368], side: "right" },
  { at: [160, 332], side: "right" },
  { at: [52, 398], side: "below" },
  { at: [36, 330], side: "right" },
  { at: [54, 288], side: "right" },
  { at: [34, 244], side: "right" },
  { at: [60, 206], side: "right" },
  { at: [84, 160], side: "left" },
  { at: [140, 128], side: "below" },
  { at: [224, 62], side: "right" },
  { at: [146, 72], side: "left" },
];

/** Points that the line bends through on its way to a stop, between the marks; schematic. */
const bends: Readonly<Record<number, readonly Point[]>> = {
  2: [[274, 422]],
  3: [[222, 394]],
  4: [[176, 358]],
  // Back and forth over the Chishui, then far to the south-west.
  5: [
    [148, 354],
    [120, 354],
    [100, 384],
  ],
  6: [[34, 366]],
  12: [
    [184, 112],
    [208, 90],
  ],
  13: [[186, 56]],
};

/** The line from the stop before to this one, ends included; from 2 to 13. */
export function routeStretch(stop: number): Point[] {
  const [before, here] = [routePlaces[stop - 2], routePlaces[stop - 1]];
  return [...(before ? [before.at] : []), ...(bends[stop] ?? []), ...(here ? [here.at] : [])];
}
