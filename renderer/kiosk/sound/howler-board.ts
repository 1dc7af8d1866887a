import type { Howl } from "howler";
import type { SoundBoard, SoundEvents, Sounding, SoundOrder } from "./sound-board.ts";
import type { SoundContext } from "./sound-context.ts";
import type { StoryBank } from "./story-bank.ts";

const contextPatienceMs = 2000;
const lookEveryMs = 20;
/** The shortest fade that does not click. */
const leastFadeMs = 30;

/** Sounds stories from decoded buffers through Howler. */
export function createHowlerBoard(bank: StoryBank, context: SoundContext): SoundBoard {
  const busy = new Map<string, number>();
  let wanted: readonly string[] = [];
  const tidy = (): void => bank.keep(wanted, (story) => (busy.get(story) ?? 0) > 0);

  function start(order: SoundOrder, events: SoundEvents): Sounding {
    busy.set(order.story, (busy.get(order.story) ?? 0) + 1);
    let voice: Voice | undefined;
    let over = false;
    let placeMs = order.fromMs;

    const close = (): void => {
      if (over) return;
      over = true;
      placeMs = voice?.positionMs() ?? placeMs;
      busy.set(order.story, (busy.get(order.story) ?? 1) - 1);
      tidy();
    };
    const sound = (howl: Howl): void => {
      const ended = (): void => {
        if (over) return;
        close();
        placeMs = howl.duration() * 1000;
        events.ended();
      };
      voice = sing(howl, order, ended, context);
      const heardFrom = context.time();
      const look = (): void => {
        if (over) return;
        if (context.time() > heardFrom) events.started(order.fromMs);
        else setTimeout(look, lookEveryMs);
      };
      setTimeout(look, 0);
    };

    const howl = bank.ready(order.story);
    if (howl && context.state() === "running") sound(howl);
    else {
      prepare(order.story).then(
        (late) => !over && sound(late),
        (error: unknown) => {
          if (over) return;
          close();
          events.failed(error instanceof Error ? error.message : String(error));
        },
      );
    }

    return {
      positionMs: () => (over ? placeMs : (voice?.positionMs() ?? placeMs)),
      isHeard: () => !over && context.state() === "running" && (voice?.isPlaying() ?? false),
      fadeOut(fadeMs) {
        if (over) return;
        if (!voice) return close();
        voice.fadeOut(Math.max(fadeMs, leastFadeMs), close);
      },
    };
  }

  async function prepare(story: string): Promise<Howl> {
    const howl = await bank.load(story);
    if (!(await context.running(contextPatienceMs)))
      throw new Error(`the sound context is ${context.state()}`);
    return howl;
  }

  return {
    start,
    keepReady(stories) {
      wanted = stories;
      tidy();
    },
  };
}

type Voice = { positionMs(): number; isPlaying(): boolean; fadeOut(fadeMs: number, done: () => void): void };

function sing(howl: Howl, { volume, fromMs }: SoundOrder, ended: () => void, context: SoundContext): Voice {
  const id = howl.play();
  if (fromMs > 0) howl.seek(fromMs / 1000, id);
  howl.volume(volume, id);
  howl.once("end", ended, id);
  return {
    positionMs: () => {
      const seconds: unknown = howl.seek(id); // Howler answers itself instead of a number while it is busy
      return typeof seconds === "number" ? seconds * 1000 : fromMs;
    },
    isPlaying: () => howl.playing(id),
    fadeOut(fadeMs, done) {
      howl.off("end", ended, id);
      howl.fade(volume, 0, fadeMs, id);
      // The fade runs on the context's clock, which falls behind where the machine is busy. A voice given back before its
      // fade is over would fade the next story to nothing.
      const silentAt = context.time() + (fadeMs + leastFadeMs) / 1000;
      const giveUpAt = performance.now() + fadeMs + contextPatienceMs;
      const look = (): void => {
        if (context.time() < silentAt && performance.now() < giveUpAt) {
          setTimeout(look, lookEveryMs);
          return;
        }
        done();
        howl.stop(id);
      };
      setTimeout(look, fadeMs + leastFadeMs);
    },
  };
}
