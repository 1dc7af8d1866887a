export type Sounding = "rest" | "playing" | "paused" | "ended" | "silent";

export type PlayerDeps = {
  url: string;
  title: string;
  album: string;
  onState(state: Sounding): void;
  /** About ten times a second while it sounds. */
  onTime(ms: number): void;
};

export type Player = { audio: HTMLAudioElement; press(): void; stop(): void };

/** One sound, started by a tap as phones ask for it; nothing is fetched before. `silent` where the phone cannot play it. */
export function createPlayer({ url, title, album, onState, onTime }: PlayerDeps): Player {
  const audio = document.createElement("audio");
  audio.preload = "none";
  audio.src = url;
  let ticking: number | undefined;
  const tell = () => onTime(audio.currentTime * 1000);
  const still = () => {
    window.clearInterval(ticking);
    ticking = undefined;
  };
  audio.addEventListener("playing", () => {
    still();
    ticking = window.setInterval(tell, 100);
    onState("playing");
  });
  audio.addEventListener("pause", () => {
    still();
    if (!audio.ended) onState("paused");
  });
  audio.addEventListener("ended", () => {
    still();
    onState("ended");
  });
  audio.addEventListener("error", () => {
    still();
    onState("silent");
  });
  audio.addEventListener("seeked", tell);

  return {
    audio,
    press() {
      if (!audio.paused && !audio.ended) {
        audio.pause();
        return;
      }
      if (audio.error) audio.load(); // the network may be back
      tellLockScreen(audio, title, album);
      // A refusal is no fault: the text is there, and the next tap tries again.
      audio.play().catch((why: DOMException) => why.name !== "AbortError" && onState("silent"));
    },
    stop: () => audio.pause(),
  };
}

function tellLockScreen(audio: HTMLAudioElement, title: string, album: string): void {
  const session = navigator.mediaSession; // absent in old browsers, whatever its type says
  if (!session || typeof MediaMetadata === "undefined") return;
  session.metadata = new MediaMetadata({ title, artist: "长征路", album });
  session.setActionHandler("play", () => void audio.play());
  session.setActionHandler("pause", () => audio.pause());
}
