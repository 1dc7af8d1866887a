// What the recording page (/studio) and the runtime say to each other, all below /api/staff/studio and behind the staff session.
//   GET  /stories                          → StudioStories
//   GET  /stories/<id>                     → StudioStory
//   POST /stories/<id>/takes/<key>         audio/wav → TakeKept; replaces the take of that sentence
//   GET  /stories/<id>/takes/<key>         → the take as visitors will hear it, audio/wav
//   POST /stories/<id>/build               → StudioStory; makes the takes into the story's sound and puts it in force
//   POST /stories/<id>/machine             → StudioStory; the pack's own sound again, the takes stay
// Every other answer is a Refusal with one sentence for the page to show.
import { z } from "zod";
import { StoryId } from "./pack.ts";
import { TakeKey } from "./recording.ts";
import { TakeVerdict } from "./take-verdict.ts";

/** One take: longer is a forgotten button. A sentence lasts ten seconds at most. */
export const longestTakeMs = 40_000;
/** 40 s at 48 kHz, 16 bit, with its header. */
export const mostTakeBytes = 4 * 1024 * 1024;

/** `stale`: a recording was in force, but the text changed since and the pack's own sound plays. */
export const VoiceState = z.enum(["machine", "partly", "complete", "recorded", "stale"]);
export type VoiceState = z.output<typeof VoiceState>;

export const StudioEntry = z.strictObject({
  id: StoryId,
  title: z.string(),
  /** Section or stop, as staff know it. */
  place: z.string(),
  sentences: z.number().int(),
  recorded: z.number().int(),
  state: VoiceState,
});
export type StudioEntry = z.output<typeof StudioEntry>;
export const StudioStories = z.strictObject({
  pack: z.string(),
  /** Only approved stories play in this hall, so a new sound has to be approved too. */
  needsApproval: z.boolean(),
  stories: z.array(StudioEntry),
  /** The sentence that was recorded last: a page that comes back goes on there. */
  last: z.strictObject({ story: StoryId, key: TakeKey, agoMs: z.number() }).nullable(),
});
export type StudioStories = z.output<typeof StudioStories>;

export const TakeKept = z.strictObject({
  /** Of the speech in it, without the silence around. */
  lengthMs: z.number(),
  verdict: TakeVerdict,
});
export type TakeKept = z.output<typeof TakeKept>;

export const StudioSentence = z.strictObject({
  key: TakeKey,
  text: z.string(),
  pinyin: z.array(z.string()),
  /** Where the pack's own sound says it. */
  startMs: z.number(),
  endMs: z.number(),
  take: TakeKept.nullable(),
});
export type StudioSentence = z.output<typeof StudioSentence>;

export const StudioStory = z.strictObject({
  id: StoryId,
  title: z.string(),
  place: z.string(),
  /** The pack's own sound, to compare with. */
  audioUrl: z.string(),
  state: VoiceState,
  /** Takes were made after the sound in force: it can be built anew. */
  hasNewTakes: z.boolean(),
  /** Hash to be approved before the recording in force plays; `null` where this hall plays without, or nothing was recorded. */
  hashToApprove: z.string().nullable(),
  sentences: z.array(StudioSentence),
});
export type StudioStory = z.output<typeof StudioStory>;
