import { Howl } from "howler";
import type { CheckpointStory } from "../../../runtime/contract/pack.ts";

/** The one voice of this screen: tells the story of one stop at a time. */
export type TrailVoice = {
  /** Begins the story from its start; another one that is told falls silent. */
  play(story: VoicedStory): void;
  /** Silent at once. */
  stop(): void;
  /** 0–1, also in the middle of a story. */
  volume(volume: number): void;
  /** Place in the story, milliseconds; where the last one ended when none is told. */
  position(): number;
};

export type VoicedStory = Pick<CheckpointStory, "audioUrl" | "durationMs">;

/** Called once for each story that sounded, with how far it was heard. */
export type Heard = (story: VoicedStory, heardMs: number) => void;

/** `onOver` comes when a story has ended, was stopped or could not be had: nobody waits for a voice that does not come. */
export function createTrailVoice(onOver: Heard): TrailVoice {
  let now: { howl: Howl; story: VoicedStory } | undefined;
  let loudness = 0;
  let lastMs = 0;

  function placeMs(): number {
    if (!now) return lastMs;
    const seconds = now.howl.seek();
    return Math.min(now.story.durationMs, Math.max(0, (typeof seconds === "number" ? seconds : 0) * 1000));
  }
  function end(heardMs: number): void {
    if (!now) return;
    const { howl, story } = now;
    lastMs = heardMs;
    now = undefined;
    howl.off();
    howl.stop();
    howl.unload();
    onOver(story, Math.round(heardMs));
  }

  return {
    play(story) {
      end(placeMs());
      lastMs = 0;
      const howl = new Howl({ src: [story.audioUrl], volume: loudness });
      now = { howl, story };
      howl.on("end", () => end(story.durationMs));
      howl.on("loaderror", () => end(0));
      howl.on("playerror", () => end(placeMs()));
      howl.play();
    },
    stop: () => end(placeMs()),
    volume(volume) {
      loudness = volume;
      now?.howl.volume(volume);
    },
    position: placeMs,
  };
}
