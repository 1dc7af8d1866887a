export type Sounding = "rest" | "playing" | "paused" | "ended" | "silent";

/** A story as it is to be heard, and who is told of it. */
export type Sound = {
  url: string;
  title: string;
  album: string;
  onState(state: Sounding): void;
  /** About ten times a second while it sounds. */
  onTime(ms: number): void;
  /** Once: at the end, or when it is left after `leastMs`; silence and pauses are not counted. */
  onHeard(heardMs: number): void;
};

export type Player = {
  audio: HTMLAudioElement;
  /** Lays this sound ready; nothing is fetched before `press`. */
  load(sound: Sound): void;
  press(): void;
  /** Stops, and tells what was heard. */
  leave(): void;
};

const leastMs = 3000;

/** One element for all sounds: a phone lets go on sounding what a tap has started once. `silent` where it cannot play. */
export function createPlayer(audio: HTMLAudioElement): Player {
  audio.preload = "none";
  let sound: Sound | undefined;
  let hasBegun = false;
  let heardMs = 0;
  let lastMs: number | undefined;
  let ticking: number | undefined;

  const tell = () => {
    const ms = audio.currentTime * 1000;
    if (lastMs !== undefined && ms > lastMs) heardMs += ms - lastMs;
    if (ticking !== undefined) lastMs = ms;
    sound?.onTime(ms);
  };
  const still = () => {
    window.clearInterval(ticking);
    ticking = undefined;
    lastMs = undefined;
  };
  const tellHeard = () => {
    const heard = Math.round(heardMs);
    heardMs = 0;
    if (heard > 0) sound?.onHeard(heard);
  };
  audio.addEventListener("playing", () => {
    still();
    hasBegun = true;
    lastMs = audio.currentTime * 1000;
    ticking = window.setInterval(tell, 100);
    sound?.onState("playing");
  });
  audio.addEventListener("pause", () => {
    if (ticking !== undefined) tell();
    still();
    if (hasBegun && !audio.ended) sound?.onState("paused"); // not one that was left, whose event comes late
  });
  audio.addEventListener("ended", () => {
    if (ticking !== undefined) tell();
    still();
    tellHeard();
    sound?.onState("ended");
  });
  audio.addEventListener("error", () => {
    still();
    if (sound) sound.onState("silent");
  });
  audio.addEventListener("seeking", () => {
    lastMs = undefined;
  });
  audio.addEventListener("seeked", tell);

  return {
    audio,
    load(next) {
      sound = next;
      hasBegun = false;
      audio.src = next.url;
    },
    press() {
      if (!sound) return;
      if (!audio.paused && !audio.ended) {
        audio.pause();
        return;
      }
      if (audio.error) audio.load(); // the network may be back
      tellLockScreen(audio, sound);
      const { onState } = sound;
      // A refusal is no fault: the text is there, and the next tap tries again.
      audio.play().catch((why: DOMException) => why.name !== "AbortError" && onState("silent"));
    },
    leave() {
      if (ticking !== undefined) tell();
      still();
      audio.pause();
      if (heardMs >= leastMs) tellHeard();
      heardMs = 0;
      hasBegun = false;
      sound = undefined;
    },
  };
}

function tellLockScreen(audio: HTMLAudioElement, { title, album }: Sound): void {
  const session = navigator.mediaSession; // absent in old browsers, whatever its type says
  if (!session || typeof MediaMetadata === "undefined") return;
  session.metadata = new MediaMetadata({ title, artist: "长征路", album });
  session.setActionHandler("play", () => void audio.play());
  session.setActionHandler("pause", () => audio.pause());
}
