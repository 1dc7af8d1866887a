import type { Policy } from "../../runtime/contract/hall.ts";
import type { Order } from "../../runtime/contract/order.ts";
import type { Trigger } from "../../runtime/contract/trigger.ts";
import { decide } from "../../runtime/director/decide.ts";
import { nextWake } from "../../runtime/director/settle.ts";
import {
  type Effect,
  type Layout,
  openShow,
  type Show,
  type ShowEvent,
} from "../../runtime/director/state.ts";

export function makeLayout(policy: Partial<Policy> = {}, stories = ["a", "b", "c", "d"]): Layout {
  const full: Policy = {
    bleedMetres: 3.5,
    minHearingMs: 8000,
    leaveAfterMs: 20_000,
    cooldownMs: 3000,
    sensorStuckMs: 600_000,
    leadPatienceMs: 900_000,
    onBusy: "wait",
    ...policy,
  };
  const metres = [0.9, 2.6, 4.3, 6, 7.7, 9.4, 11.1];
  return {
    policy: full,
    ceremonies: [
      { id: "oath", title: "入党誓词", lines: [both(3000), both(2000)] },
      {
        id: "call",
        title: "呼号",
        lines: [
          { durationMs: 3000, by: "call" },
          { durationMs: 1000, by: "answer" },
        ],
      },
    ],
    stations: metres.map((at, index) => ({
      id: `s${index + 1}`,
      placeName: `${index + 1}`,
      onMotion: "invite",
      volume: 1,
      hasMotion: true,
      stories: stories.map((name) => `${name}${index + 1}`),
      bleeds: metres.flatMap((other, place) =>
        place !== index && Math.abs(other - at) < full.bleedMetres ? [place] : [],
      ),
    })),
  };
}

const both = (durationMs: number) => ({ durationMs, by: "both" as const });

export const allStations = ["s1", "s2", "s3", "s4", "s5", "s6", "s7"];

/** A corridor that is driven by hand: time moves only when told, ticks come when the director asked for them. */
export function makeCorridor(layout: Layout = makeLayout(), options: { sensing?: boolean } = {}) {
  let now = 1_000_000;
  let show: Show = openShow(layout, "run", now);
  let triggers = 0;
  const effects: Effect[] = [];
  send({ kind: "screen", ready: true });
  if (options.sensing ?? true) send({ kind: "board", online: true, stations: allStations });
  effects.length = 0;

  function send(event: ShowEvent): Effect[] {
    const decision = decide(show, event, layout, now);
    show = decision.show;
    effects.push(...decision.effects);
    return decision.effects;
  }
  function trigger(kind: "press" | "release" | "next" | "stop", station: string): Effect[] {
    return send({
      kind: "trigger",
      trigger: { id: `t${++triggers}`, at: now, via: "button", kind, station },
    });
  }
  return {
    send,
    trigger,
    press(station: string): Effect[] {
      return [...trigger("press", station), ...trigger("release", station)];
    },
    presence(station: string, present: boolean): Effect[] {
      const sensed: Trigger = {
        id: `t${++triggers}`,
        at: now,
        via: "motion",
        kind: "presence",
        station,
        present,
      };
      return send({ kind: "trigger", trigger: sensed });
    },
    order(order: Order): Effect[] {
      return send({
        kind: "trigger",
        trigger: { id: `t${++triggers}`, at: now, via: "staff", kind: "order", order },
      });
    },
    hours(open: boolean, ceiling = 1): Effect[] {
      return send({ kind: "hours", open, ceilings: layout.stations.map(() => ceiling) });
    },
    /** The page says that the line of a ceremony, or any play, has ended. */
    endPlay(playId: string, failed = false): Effect[] {
      return send({ kind: "play-ended", playId, failed });
    },
    /** Moves time on, ticking whenever the director asked to be woken. */
    wait(ms: number): Effect[] {
      const end = now + ms;
      const from = effects.length;
      for (let rounds = 0; ; rounds++) {
        const wake = nextWake(show, layout);
        if (wake === undefined || wake > end) break;
        if (rounds > 1000) throw new Error("the director asks to be woken without end");
        now = Math.max(now, wake);
        send({ kind: "tick" });
      }
      now = end;
      return effects.slice(from);
    },
    /** The page says that what this station plays (or fades) has ended. */
    end(station: string): Effect[] {
      const phase = phaseOf(station);
      return "playId" in phase ? send({ kind: "play-ended", playId: phase.playId }) : [];
    },
    phaseOf,
    effects,
    show: () => show,
    now: () => now,
    sounding: () => allStations.filter((id) => ["playing", "fading"].includes(phaseOf(id).kind)),
    wakeAt: () => nextWake(show, layout),
  };

  function phaseOf(station: string) {
    const state = show.stations[layout.stations.findIndex(({ id }) => id === station)];
    if (!state) throw new RangeError(station);
    return state.phase;
  }
}
