import { useEffect, useRef, useState } from "react";
import { sectionIds } from "../../../runtime/contract/section.ts";
import { scrollSections } from "../../shared/scroll/where.ts";
import { useHeartbeat } from "../kiosk-context.ts";
import { pageClock } from "../page-clock.ts";
import { useCalm } from "../use-calm.ts";
import { cameraAt } from "./camera.ts";
import { driftAt, restStartsMs } from "./drift.ts";
import { ScrollPlanes, useScrollPlanes } from "./scroll-planes.tsx";
import "./scroll.css";

export type DriftingScrollProps = {
  width: number;
  height: number;
  /** Index of the section at which somebody stands: the scroll slides there and stays. */
  turnedTo: number | undefined;
  /** Told of every step: which section's slip hangs, and the left edge of what is seen, in scroll pixels. */
  onPlace: (section: number, left: number) => void;
};

const windows = sectionIds.map((id) => scrollSections[id].portrait);
const centres = sectionIds.map((id) => scrollSections[id].centre);
const stillMs = 14_000;
const travelMs = 2300;

/** The handscroll drifting past from night to day, resting at each section. */
export function DriftingScroll({ width, height, turnedTo, onPlace }: DriftingScrollProps) {
  const [first] = windows;
  const scale = width / (first?.width ?? width);
  const stops = windows.map(({ left }) => left * scale);
  const { hosts, move } = useScrollPlanes(scale);
  const place = useRef<HTMLDivElement>(null);
  const calm = useCalm();
  const startedAt = useRef(pageClock.upMs());
  const [travels, setTravels] = useState(false);

  const turnedBefore = useRef(turnedTo);
  useEffect(() => {
    if (turnedTo === turnedBefore.current) return;
    // when the visitor has gone the drift goes on from where the scroll stands
    if (turnedTo === undefined)
      startedAt.current = pageClock.upMs() - (restStartsMs(stops)[turnedBefore.current ?? 0] ?? 0);
    turnedBefore.current = turnedTo;
    if (turnedTo === undefined) return;
    setTravels(true);
    return pageClock.after(travelMs, () => setTravels(false));
  });

  useHeartbeat(() => {
    const upMs = pageClock.upMs() - startedAt.current;
    const still = turnedTo ?? (calm ? Math.floor(upMs / stillMs) % stops.length : undefined);
    const drift =
      still === undefined ? driftAt(upMs, stops) : { x: stops[still] ?? 0, section: still, shown: 1 };
    const left = drift.x / scale;
    move(
      left,
      cameraAt(
        left,
        windows.map((each) => each.left),
        centres,
      ),
    );
    if (place.current) place.current.style.opacity = drift.shown.toFixed(3);
    onPlace(drift.section, left);
  });

  return (
    <div
      ref={place}
      className={`scroll${travels && !calm ? " scroll-travels" : ""}`}
      style={{ width, height }}
    >
      <ScrollPlanes
        scale={scale}
        top={-(first?.top ?? 0) * scale - ((first?.height ?? 0) * scale - height)}
        hosts={hosts}
      />
    </div>
  );
}
