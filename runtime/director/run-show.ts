import type { Clock } from "../base/clock.ts";
import { decide } from "./decide.ts";
import { rearrange } from "./rearrange.ts";
import { nextWake } from "./settle.ts";
import { type Decision, type Effect, type Layout, openShow, type ShowEvent } from "./state.ts";
import { type ShowLook, viewShow } from "./view.ts";

export type ShowDeps = {
  layout: Layout;
  clock: Clock;
  /** Makes play ids unique over restarts. */
  run: string;
  act: { [Kind in Effect["kind"]]: (effect: Extract<Effect, { kind: Kind }>) => void };
  /** After each event that changed what visitors see. */
  onView(view: ShowLook): void;
};

export type RunningShow = {
  send(event: ShowEvent): void;
  arrange(layout: Layout): void;
  view(): ShowLook;
  stop(): void;
};

function perform(effect: Effect, act: ShowDeps["act"]): void {
  switch (effect.kind) {
    case "play":
      act.play(effect);
      break;
    case "say":
      act.say(effect);
      break;
    case "volume":
      act.volume(effect);
      break;
    case "stop":
      act.stop(effect);
      break;
    case "chime":
      act.chime(effect);
      break;
    case "sensor":
      act.sensor(effect);
      break;
    case "fact":
      act.fact(effect);
      break;
  }
}

/**
 * The thin shell round {@link decide}: keeps the state, does the effects, and wakes the director when it asked for it.
 * Runs on up time, so that a wall clock that jumps by years neither ends stories nor holds them. An event that an
 * effect brings about (a play that fails at once) waits its turn.
 */
export function runShow(deps: ShowDeps): RunningShow {
  let layout = deps.layout;
  let show = openShow(layout, deps.run, deps.clock.upMs());
  let seen = JSON.stringify(viewShow(show, layout));
  let cancelWake = () => {};
  const queue: ShowEvent[] = [];
  let busy = false;

  function send(event: ShowEvent): void {
    queue.push(event);
    if (busy) return;
    busy = true;
    try {
      for (let next = queue.shift(); next; next = queue.shift())
        apply(decide(show, next, layout, deps.clock.upMs()));
    } finally {
      busy = false;
    }
    tellView();
    cancelWake();
    const wakeAt = nextWake(show, layout);
    if (wakeAt !== undefined) {
      cancelWake = deps.clock.after(Math.max(0, wakeAt - deps.clock.upMs()), () => send({ kind: "tick" }));
    }
  }

  /** Stops before plays: a page shall fade the old voice before the new one begins. */
  function apply(decision: Decision): void {
    show = decision.show;
    for (const effect of decision.effects) perform(effect, deps.act);
  }

  function tellView(): void {
    const view = viewShow(show, layout);
    const text = JSON.stringify(view);
    if (text === seen) return;
    seen = text;
    deps.onView(view);
  }

  return {
    send,
    arrange(next) {
      const decision = rearrange(show, layout, next, deps.clock.upMs());
      layout = next;
      apply(decision);
      send({ kind: "tick" });
    },
    view: () => viewShow(show, layout),
    stop: () => cancelWake(),
  };
}
