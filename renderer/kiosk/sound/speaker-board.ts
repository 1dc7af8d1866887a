import type { Chimes } from "./chimes.ts";
import type { ClipBank, ClipName } from "./clip-bank.ts";
import type { Outlets } from "./outlet.ts";
import { type Part, type Performance, perform } from "./perform.ts";
import type { SoundBoard, SoundEvents, Sounding, SoundOrder } from "./sound-board.ts";
import { speakersByDevice } from "./speakers-by-device.ts";

export type SpeakerBoardDeps = { outlets: Outlets; bank: ClipBank; chimes: Pick<Chimes, "ring"> };

/** What may be asked for next on a device, the likeliest first, and what it will take of memory. */
export type Wish = ClipName & { bytes: number };

const contextPatienceMs = 2000;
const lookEveryMs = 20;
/** The knock of the press is over after 75 ms; the voice waits for a breath more. */
const chimeAloneMs = 180;

/** Sounds stories from decoded buffers, each from the loudspeakers it was ordered for. */
export function createSpeakerBoard({ outlets, bank, chimes }: SpeakerBoardDeps): SoundBoard & {
  /** Keeps these decoded, as far as the memory goes, and lets go of the others that are silent. */
  keepReady(wishes: readonly Wish[]): void;
} {
  const busy = new Map<string, number>();
  let wishes: readonly Wish[] = [];
  const keyOf = ({ device, sound }: ClipName) => `${device} ${sound}`;
  const tidy = (): void => bank.keep(wishes, (name) => (busy.get(keyOf(name)) ?? 0) > 0);

  function start({ sound, speakers, fromMs, chime }: SoundOrder, events: SoundEvents): Sounding {
    const places = speakersByDevice(speakers).map(([device, loudspeakers]) => ({
      outlet: outlets.of(device),
      name: { device, sound },
      loudspeakers,
    }));
    for (const { name } of places) busy.set(keyOf(name), (busy.get(keyOf(name)) ?? 0) + 1);
    const ring = chime && chimes.ring(chime, speakers);
    const voiceFrom = performance.now() + (ring?.isPlaying() ? chimeAloneMs : 0);
    let voice: Performance | undefined;
    let over = false;
    let placeMs = fromMs;

    const close = (): void => {
      if (over) return;
      over = true;
      placeMs = voice?.positionMs() ?? placeMs;
      for (const { name } of places) busy.set(keyOf(name), (busy.get(keyOf(name)) ?? 1) - 1);
      tidy();
    };
    const fail = (error: unknown): void => {
      if (over) return;
      close();
      events.failed(error instanceof Error ? error.message : String(error));
    };
    const begin = (parts: Part[]): void => {
      if (over) return;
      const wait = voiceFrom - performance.now();
      if (wait > 0) {
        setTimeout(() => begin(parts), wait);
        return;
      }
      const [lead] = parts;
      if (!lead) {
        fail(new Error("nobody speaks"));
        return;
      }
      voice = perform(parts, fromMs, () => {
        if (over) return;
        close();
        placeMs = lead.clip.durationMs;
        events.ended();
      });
      const { time } = lead.outlet.context;
      const heardFrom = time();
      const look = (): void => {
        if (over) return;
        if (time() > heardFrom) events.started(fromMs);
        else setTimeout(look, lookEveryMs);
      };
      setTimeout(look, 0);
    };

    const atHand = places.flatMap(({ outlet, name, loudspeakers }) => {
      const clip = bank.ready(name);
      return clip && outlet.context.state() === "running" ? { outlet, clip, loudspeakers } : [];
    });
    if (places.length > 0 && atHand.length === places.length) begin(atHand);
    else Promise.all(places.map(prepare)).then(begin, fail);

    return {
      positionMs: () => (over ? placeMs : (voice?.positionMs() ?? placeMs)),
      isHeard: () => !over && (voice?.isPlaying() ?? false) && isRunning(places),
      turn: (volume) => voice?.turn(volume),
      fadeOut(fadeMs) {
        ring?.fadeOut(fadeMs, () => {});
        if (over) return;
        if (!voice) return close();
        voice.fadeOut(fadeMs, close);
      },
    };
  }

  async function prepare({ outlet, name, loudspeakers }: Place): Promise<Part> {
    const clip = await bank.load(name);
    if (!(await outlet.context.running(contextPatienceMs)))
      throw new Error(`the sound context is ${outlet.context.state()}`);
    return { outlet, clip, loudspeakers };
  }

  return {
    start,
    keepReady(next) {
      wishes = next;
      tidy();
    },
  };
}

type Place = Pick<Part, "loudspeakers"> & { outlet: ReturnType<Outlets["of"]>; name: ClipName };

function isRunning([lead]: readonly Place[]): boolean {
  return lead?.outlet.context.state() === "running";
}
