import { Howl, Howler } from "howler";

/** The page's one sound context, as Howler made it. */
export type SoundContext = {
  /** `running` once a sound would be heard at once; otherwise what the browser says. */
  state(): string;
  /** Seconds that the context has sounded. */
  time(): number;
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
 * Wakes the context and keeps it awake. Howler would put it to sleep after 30 s, and waking costs more than the whole
 * way of a press; it would also make a second context on machines that do not run at 44.1 kHz.
 */
export function openSoundContext(): SoundContext {
  Howler.autoSuspend = false;
  Howler.autoUnlock = false;
  Howler.volume(1); // makes the context
  const wake = (): void => {
    if (Howler.ctx && Howler.ctx.state !== "running") {
      Howler.ctx.resume().catch(() => {}); // refused until somebody touches the screen: the next touch asks again
    }
  };
  window.addEventListener("pointerdown", wake, true);
  window.addEventListener("keydown", wake, true);

  let warm = false;
  const state = (): string => {
    const told = Howler.ctx?.state ?? "absent";
    return told === "running" && !warm ? "warming" : told;
  };
  const running = async (withinMs: number): Promise<boolean> => {
    const until = performance.now() + withinMs;
    while (state() !== "running") {
      if (performance.now() >= until) return false;
      wake();
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
    return true;
  };

  // Howler believes its context asleep until something was played; this convinces it, so that the first press of the
  // day is as fast as the others.
  const first = new Howl({
    src: [silence],
    volume: 0,
    onload: () => first.play(),
    onplay: () => finishWarming(),
  });
  const finishWarming = (): void => {
    warm = true;
    keepDeviceOpen();
  };
  const watch: SoundContext["watch"] = (onChange) => {
    const tell = () => onChange(Howler.ctx?.state === "running" ? "running" : "blocked");
    Howler.ctx?.addEventListener("statechange", tell);
    setTimeout(tell, settledMs);
  };
  return { state, time: () => Howler.ctx?.currentTime ?? 0, watch, running };
}

/** Chromium closes the sound card after 30 s of pure zeros, and the next story would lose its first syllable. */
function keepDeviceOpen(): void {
  const source = Howler.ctx.createConstantSource();
  source.offset.value = inaudible;
  source.connect(Howler.ctx.destination);
  source.start();
}
