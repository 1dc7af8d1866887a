// Recordings of people in the data folder, which sound instead of a pack's own narration:
//   recordings/<pack>/<story>/takes/<key>.wav          one take a sentence, as it came from the microphone
//   recordings/<pack>/<story>/<build>/sound.mp3        a finished story, never changed once it is there
//   recordings/<pack>/<story>/<build>/timing.json      its sentence times (Timing of pack.ts, engine "recorded")
//   recordings/<pack>/<story>/current.json             the build that sounds; without it the pack's own sound does
import { z } from "zod";
import { StoryId } from "./pack.ts";

/** Names a sentence by its words, so that a take never lands under others. */
export const TakeKey = z.string().regex(/^[0-9a-f]{12}-[0-9]{1,2}$/, "take-key");

/** Name of a finished build: the day's time in milliseconds and a hash of what it was made from. */
export const BuildName = z.string().regex(/^b[0-9]{1,16}-[0-9a-f]{12}$/, "build-name");

export const CurrentBuild = z.strictObject({ version: z.literal(1), build: BuildName });
export type CurrentBuild = z.output<typeof CurrentBuild>;

/** `recordings/<pack>/last.json`: which sentence was recorded last, so that the page can go on where it was left. */
export const LastTake = z.strictObject({ story: StoryId, key: TakeKey, at: z.number() });
export type LastTake = z.output<typeof LastTake>;

export const lastTakeFileName = "last.json";
export const currentFileName = "current.json";
export const soundFileName = "sound.mp3";
export const timingFileName = "timing.json";
