import { Howl, Howler } from "howler";
import { decodeMono } from "./decode-mono.ts";

/** A sound context that is woken and kept awake. */
export type SoundContext = {
  readonly audio: AudioContext;
  /** `running` once a sound would be heard at once; otherwise what the browser says. */
  state(): string;
  /** Seconds that the context has sounded. */
  time(): number;
  /** How much later a sample is heard than the context's clock says, milliseconds; 0 where the browser does not tell. */
  delayMs(): number;
  /** Tells whether the page has a voice: once it has settled, and at each change. A browser may want a touch first. */
  watch(onChange: (state: "running" | "blocked") => void): void;
  /** Resolves as soon as it runs; `false` when it still stood still after `withinMs`. */
  running(withinMs: number): Promise<boolean>;
};

/** A millisecond of silence. */
const silence =
  "data:audio/wav;base64,UklGRkQAAABXQVZFZm10IBAAAAABAAEAgD4AAAB9AAACABAAZGF0YSAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==";
const lookEveryMs = 50;
/** A page just opened is mute for a moment. */
const settledMs = 3000;
/** Far below what any sound card can put out, yet not zero. */
const inaudible = 1e-7;

/**
 * Howler's own context. Howler would put it to sleep after 30 s, and waking costs more than the whole way of a press; it
 * would also make a second context on machines that do not run at 44.1 kHz.
 */
export function openHowlerContext(): SoundContext {
  Howler.autoSuspend = false;
  Howler.autoUnlock = false;
  Howler.volume(1); // makes the context
  const { ctx } = Howler;
  const decoder = {
    decodeAudioData: ctx.decodeAudioData.bind(ctx),
    createBuffer: ctx.createBuffer.bind(ctx),
  };
  ctx.decodeAudioData = (file: ArrayBuffer) => decodeMono(decoder, file);
  let isWarm = false;
  // Howler believes its context asleep until something was played; this convinces it, so that the first press of the
  // day is as fast as the others.
  const first = new Howl({
    src: [silence],
    volume: 0,
    onload: () => first.play(),
    onplay: () => {
      isWarm = true;
    },
  });
  return keepAwake(ctx, () => isWarm);
}

/** A context beside Howler's, for another sound device. */
export function openOwnContext(): SoundContext {
  return keepAwake(new AudioContext({ latencyHint: "interactive" }), () => true);
}

function keepAwake(audio: AudioContext, isWarm: () => boolean): SoundContext {
  const wake = (): void => {
    if (audio.state === "running") return;
    audio.resume().catch(() => {}); // refused until somebody touches the screen: the next touch asks again
  };
  window.addEventListener("pointerdown", wake, true);
  window.addEventListener("keydown", wake, true);
  keepDeviceOpen(audio);
  const state = (): string => (audio.state === "running" && !isWarm() ? "warming" : audio.state);
  return {
    audio,
    state,
    time: () => audio.currentTime,
    delayMs: () => (audio.outputLatency || 0) * 1000,
    watch(onChange) {
      const tell = () => onChange(audio.state === "running" ? "running" : "blocked");
      audio.addEventListener("statechange", tell);
      setTimeout(tell, settledMs);
    },
    async running(withinMs) {
      const until = performance.now() + withinMs;
      while (state() !== "running") {
        if (performance.now() >= until) return false;
        wake();
        await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
      }
      return true;
    },
  };
}

/** Chromium closes the sound card after 30 s of pure zeros, and the next story would lose its first syllable. */
function keepDeviceOpen(audio: AudioContext): void {
  const source = audio.createConstantSource();
  source.offset.value = inaudible;
  source.connect(audio.destination);
  source.start();
}
