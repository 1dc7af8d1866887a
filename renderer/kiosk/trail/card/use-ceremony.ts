import { useEffect, useRef, useState } from "react";
import type { TrailNow } from "../../../../runtime/contract/kiosk-trail.ts";
import { pageClock } from "../../page-clock.ts";
import { ceremonyAt, ceremonySteps } from "./ceremony-steps.ts";
import { hush, ring } from "./ring.ts";

const beatMs = 100;

/** The ceremony as time goes on; `skip` shows its end at once. Each seal has its sound. */
export function useCeremony(now: TrailNow) {
  const [since] = useState(() => pageClock.upMs());
  const [ms, setMs] = useState(0);
  const view = ceremonyAt(ms);
  const sound = useRef(now);
  sound.current = now;

  useEffect(() => {
    if (view.isOver) return;
    const timer = setInterval(() => setMs((before) => Math.max(before, pageClock.upMs() - since)), beatMs);
    return () => clearInterval(timer);
  }, [since, view.isOver]);
  useEffect(() => {
    if (view.seals > 0) ring("stamp", sound.current);
  }, [view.seals]);
  useEffect(() => {
    if (view.hasWhole) ring("right", sound.current);
  }, [view.hasWhole]);
  useEffect(() => {
    if (now.silent) hush();
  }, [now.silent]);
  useEffect(() => hush, []);

  return { view, skip: () => setMs(ceremonySteps.over) };
}
