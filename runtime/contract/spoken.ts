// What is spoken beside the stories: short clips for questions, prompts and ceremonies, one MP3 each.
//   prompts.yaml            prompts: { press: 按一下，听故事。 }            → audio/prompts/press.mp3
//   ceremony/oath.yaml      lines: [我志愿加入中国共产党，, …]             → audio/ceremony/oath-01.mp3, …
//   quizzes/*.yaml          every question for 低年级                     → audio/questions/<id>.mp3, audio/explanations/<id>.mp3
// Their pinyin stands in pinyin/prompts.txt, ceremony.txt and questions.txt, found by the sentence itself.
import { z } from "zod";
import { StoryId } from "./pack.ts";

const Words = z.string().trim().min(1);

/** Kinds of clips; each has its own folder below audio/. */
export const clipKinds = ["questions", "explanations", "prompts", "ceremony"] as const;
export const ClipKind = z.enum(clipKinds);
export type ClipKind = z.output<typeof ClipKind>;

/** A clip's file name without `.mp3`. */
export const ClipId = StoryId;

/** `prompts.yaml`: what a screen or a station says of itself. */
export const PromptsFile = z.strictObject({ prompts: z.record(StoryId, Words) });
export type PromptsFile = z.output<typeof PromptsFile>;

/** How the lines are shared: `repeat` one leads and all repeat each line; `answer` one calls and all answer, in turn. */
export const CeremonyManner = z.enum(["repeat", "answer"]);

/** `ceremony/<id>.yaml`: words that are spoken together, by the letter. */
export const CeremonyFile = z.strictObject({
  title: Words,
  manner: CeremonyManner,
  /** Whom it is for, as a screen says it. */
  audience: Words,
  /** Where the wording comes from; nobody changes a character of it. */
  source: Words,
  /** One line is one breath; together they are the official text with its punctuation. */
  lines: z.array(Words).min(1).max(40),
});
export type CeremonyFile = z.output<typeof CeremonyFile>;

/** `audio/<kind>/clips.json`: what each sound of that folder was made from. A sound that is not listed is a person's. */
export const ClipIndex = z.strictObject({
  version: z.literal(1),
  clips: z.record(
    ClipId,
    z.strictObject({
      durationMs: z.number().positive(),
      engine: z.string(),
      source: z.string(),
      /** Size of the file that was made; another size means that somebody has put a sound of their own there. */
      bytes: z.number().int().positive(),
    }),
  ),
});
export type ClipIndex = z.output<typeof ClipIndex>;

/** A clip as a screen needs it. */
export const SpokenClip = z.strictObject({
  id: ClipId,
  /** As it is shown. */
  text: z.string(),
  /** One entry a character of `text`; empty where the character is not read or its reading is not known. */
  pinyin: z.array(z.string()),
  /** Absent where there is no sound: the words are shown without it. */
  audioUrl: z.string().optional(),
  /** Length of the sound; absent with it. */
  durationMs: z.number().positive().optional(),
});
export type SpokenClip = z.output<typeof SpokenClip>;

/** A ceremony as a screen needs it. */
export const Ceremony = z.strictObject({
  id: StoryId,
  title: z.string(),
  manner: CeremonyManner,
  audience: z.string(),
  source: z.string(),
  lines: z.array(SpokenClip),
});
export type Ceremony = z.output<typeof Ceremony>;
