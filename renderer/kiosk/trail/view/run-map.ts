// What draws the land into its window: it asks the eye where it is, draws only when something has changed, and keeps the marks in
// their places. It knows nothing of React.

import type { MapChoice } from "../flat/map-choice.ts";
import { openFlat } from "../flat/open-flat.ts";
import type { Spot } from "../land/places.ts";
import { openRelief } from "../relief/open-relief.ts";
import type { Eye } from "./eye.ts";
import { frameVerdict } from "./frame-verdict.ts";
import type { LandMap, Shown } from "./land-map.ts";

export type RunMapDeps = {
  host: HTMLElement;
  eye: Eye;
  choice: MapChoice;
  force(): Shown["force"];
  /** Elements that stand on spots, moved with every picture. */
  marks(): readonly { element: HTMLElement; spot: Spot }[];
  onDay(day: number): void;
  /** All growth and every flight is over. */
  onRest(): void;
  /** The relief gave way; `slow`: it was measured, so the next page need not try. */
  onFlat(why: "slow" | "lost" | "missing"): void;
};

export type RunningMap = {
  /** Which map stands there now. */
  map(): LandMap;
  /** Frame times of the first sixty drawn, milliseconds. */
  frameMs(): readonly number[];
  resize(width: number, height: number): void;
  /** Something beside eye and day has changed. */
  redraw(): void;
  stop(): void;
};

/** A frame so late was no frame: the page stood in the background. */
const absentMs = 2000;

export function runMap(deps: RunMapDeps): RunningMap {
  const { host, eye, choice } = deps;
  let size = { width: 1, height: 1 };
  let map = open();
  let isDirty = true;
  let isResting = false;
  let verdict: ReturnType<typeof frameVerdict> =
    choice.kind === "relief" && choice.mayGiveWay ? undefined : "fast";
  const frames: number[] = [];
  let lastAt: number | undefined;
  let lastDay = Number.NaN;
  stand();
  let asked = requestAnimationFrame(tick);

  function open(): LandMap {
    if (choice.kind === "flat") return openFlat();
    try {
      return openRelief(() => giveWay("lost"));
    } catch {
      deps.onFlat("missing");
      return openFlat();
    }
  }

  function giveWay(why: "slow" | "lost"): void {
    if (map.kind === "flat") return;
    map.free();
    map.element.remove();
    map = openFlat();
    stand();
    measureOut();
    verdict = "fast";
    deps.onFlat(why);
    draw(performance.now());
  }

  function stand(): void {
    map.element.classList.add("trail-land");
    host.prepend(map.element);
  }

  function measureOut(): void {
    const seen = host.getBoundingClientRect().width / Math.max(1, size.width);
    map.resize(size.width, size.height, Math.min(1.5, Math.max(0.5, seen * window.devicePixelRatio)));
    isDirty = true;
  }

  function tick(now: number): void {
    asked = requestAnimationFrame(tick);
    // the first pictures are drawn one after the other, so that they can be measured; later only what changes
    const measures = verdict === undefined;
    if (draw(now, measures) && measures) judge(now);
    else lastAt = undefined;
  }

  function judge(now: number): void {
    if (lastAt !== undefined && now - lastAt < absentMs) frames.push(now - lastAt);
    lastAt = now;
    if (frames.length < 3) return;
    verdict = frameVerdict(frames.slice(2)); // the first two make the programs ready
    if (verdict === "slow") giveWay("slow");
  }

  function draw(now: number, always = false): boolean {
    const { view, day, moved, resting } = eye.at(now);
    if (resting && !isResting) deps.onRest();
    isResting = resting;
    if (!moved && !isDirty && !always) return false;
    isDirty = false;
    map.draw(view, { day, force: deps.force() });
    for (const { element, spot } of deps.marks()) {
      const { x, y } = map.project(spot);
      element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
      const isSeen = x > -60 && y > -40 && x < size.width + 60 && y < size.height + 40;
      element.style.visibility = isSeen ? "visible" : "hidden";
    }
    if (Math.round(day) !== lastDay) {
      lastDay = Math.round(day);
      deps.onDay(lastDay);
    }
    return true;
  }

  return {
    map: () => map,
    frameMs: () => frames,
    resize(width, height) {
      size = { width, height };
      eye.reshape(width / height);
      measureOut();
      draw(performance.now());
    },
    redraw() {
      isDirty = true;
    },
    stop() {
      cancelAnimationFrame(asked);
      map.free();
      map.element.remove();
    },
  };
}
