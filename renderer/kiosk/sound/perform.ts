import type { Loudspeaker, Way } from "./channels.ts";
import type { Clip, Singing } from "./clip.ts";
import type { Outlet } from "./outlet.ts";

/** A sound on one device. */
export type Part = {
  outlet: Pick<Outlet, "context" | "channels">;
  clip: Clip;
  loudspeakers: readonly Loudspeaker[];
};

/** One sound that is heard from one device or several. Without any it is over before it began. */
export type Performance = {
  /** Place in the sound that is heard now, by the first device, milliseconds. */
  positionMs(): number;
  isPlaying(): boolean;
  turn(volume: number): void;
  /** `done` is called once it is silent everywhere; `ended` is not called any more. */
  fadeOut(fadeMs: number, done: () => void): void;
};

/** The shortest fade that does not click; a fire alarm may not wait for a longer one. */
const leastFadeMs = 12;
const turnMs = 200;
const lookEveryMs = 20;
/** A context that stands still does not keep a voice for ever. */
const patienceMs = 2000;

/** Sounds all parts at the same moment: now. The first one tells the place and the end. */
export function perform(parts: readonly Part[], fromMs: number, ended: () => void): Performance {
  const voices = parts.map(({ outlet, clip, loudspeakers }) => ({
    clip,
    time: outlet.context.time,
    way: outlet.channels.open(loudspeakers),
  }));
  const singing: Singing[] = [];
  let isFading = false;
  let isOver = parts.length === 0;
  for (const [index, { clip, way }] of voices.entries()) {
    singing.push(
      clip.sing(way.inputs, fromMs, () => {
        if (index > 0 || isFading) return;
        isOver = true;
        for (const each of voices) each.way.close();
        ended();
      }),
    );
  }
  const [lead] = singing;
  const delayMs = (): number => parts[0]?.outlet.context.delayMs() ?? 0;

  return {
    positionMs: () => Math.max(fromMs, (lead?.positionMs() ?? fromMs) - delayMs()),
    isPlaying: () => lead?.isPlaying() ?? false,
    turn(volume) {
      if (isFading || isOver) return;
      for (const { way } of voices) way.turn(volume, turnMs);
    },
    fadeOut(fadeMs, done) {
      if (isOver) return done(); // its voices may be singing something else by now
      if (isFading) return;
      isFading = true;
      const ms = Math.max(fadeMs, leastFadeMs);
      let left = voices.length;
      for (const [index, { way, time }] of voices.entries()) {
        afterFade({ way, time, ms }, () => {
          singing[index]?.stop();
          way.close();
          if (--left === 0) done();
        });
      }
    },
  };
}

/**
 * A fade runs on its context's clock, which falls behind where the machine is busy: a voice cut off before its fade is over
 * clicks.
 */
function afterFade({ way, time, ms }: { way: Way; time: () => number; ms: number }, done: () => void): void {
  way.turn(0, ms);
  const silentAt = time() + ms / 1000;
  const giveUpAt = performance.now() + ms + patienceMs;
  const look = (): void => {
    if (time() < silentAt && performance.now() < giveUpAt) setTimeout(look, lookEveryMs);
    else done();
  };
  setTimeout(look, ms);
}
