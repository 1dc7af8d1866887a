import type { ScreenReport } from "../contract/screen.ts";
import type { Trigger } from "../contract/trigger.ts";

/** A touch on the screen as triggers; a tap on a station is its button pressed and let go. */
export function readTouch(
  { station, wish }: Extract<ScreenReport, { kind: "touch" }>,
  at: number,
  nextId: () => string,
): Trigger[] {
  const kinds = wish === "press" ? (["press", "release"] as const) : [wish];
  return kinds.map((kind) => ({ id: nextId(), at, via: "touch", kind, station }));
}
