import { decide } from "../../runtime/director/decide.ts";
import { openShow } from "../../runtime/director/state.ts";
import { allStations, makeLayout } from "../director/make-corridor.ts";

/** Decisions a second on one core, over a crowd that presses, walks by, waits and hears to the end. */
export function measureDecide(rounds = 1_000_000): number {
  const layout = makeLayout();
  let now = 0;
  let show = decide(openShow(layout, "bench", now), { kind: "screen", ready: true }, layout, now).show;
  const startedAt = performance.now();
  for (let round = 0; round < rounds; round++) {
    now += 137;
    const station = allStations[round % 7] ?? "s1";
    const id = `t${round}`;
    const kind = round % 5;
    const phase = show.stations[round % 7]?.phase;
    const event =
      kind === 0 && phase && "playId" in phase
        ? ({ kind: "play-ended", playId: phase.playId } as const)
        : kind === 1
          ? ({
              kind: "trigger",
              trigger: { id, at: now, via: "motion", kind: "presence", station, present: round % 2 === 0 },
            } as const)
          : ({
              kind: "trigger",
              trigger: { id, at: now, via: "button", kind: kind === 2 ? "release" : "press", station },
            } as const);
    show = decide(show, event, layout, now).show;
  }
  return rounds / ((performance.now() - startedAt) / 1000);
}
