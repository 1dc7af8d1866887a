import { stopSpot } from "./land/places.ts";
import type { ForceId } from "./route/forces.ts";
import type { Eye } from "./view/eye.ts";
import type { LandInfo } from "./view/land-map.ts";
import type { RunningMap } from "./view/run-map.ts";
import { stopView, type View } from "./view/view.ts";

/** For tests and measurements: what stands on the card, and the eye's own doors. */
export type TrailProbe = {
  info(): LandInfo & { kind: "relief" | "flat"; flights: number };
  view(): View;
  day(): number;
  frameMs(): readonly number[];
  /** A flight as a tap begins it; at once where `atOnce` says so, drawn all the same. */
  fly(stop: number, atOnce: boolean): void;
  force(): ForceId | "all";
};

declare global {
  interface Window {
    __zangeTrail?: TrailProbe;
  }
}

/** Answers how to take it away again. */
export function offerToTests(
  running: RunningMap,
  eye: Eye,
  props: () => { force: ForceId | "all"; day: number },
): () => void {
  const probe: TrailProbe = {
    info: () => ({ ...running.map().info(), kind: running.map().kind, flights: eye.flights() }),
    view: () => eye.at(performance.now()).view,
    day: () => props().day,
    frameMs: () => [...running.frameMs()],
    fly(stop, atOnce) {
      eye.fly(stopView(stopSpot(stop)), performance.now(), atOnce);
      running.redraw();
    },
    force: () => props().force,
  };
  window.__zangeTrail = probe;
  return () => {
    if (window.__zangeTrail === probe) delete window.__zangeTrail;
  };
}
