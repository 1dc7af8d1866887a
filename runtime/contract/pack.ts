// One version of all stories, sounds and pictures, as files (design: "Pack") and as a screen reads it.
import { z } from "zod";
import { CheckpointPlace } from "./checkpoint.ts";
import { SectionId } from "./section.ts";

export const StoryId = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/, "story-id");

/** `pack.yaml` */
export const PackFile = z.strictObject({
  id: StoryId,
  title: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "version"),
  language: z.literal("zh-CN"),
  /** A sample says so to staff: nobody has approved its texts. */
  sample: z.boolean().default(false),
  /** Words under the corridor's title. */
  subtitle: z.string().default(""),
});
export type PackFile = z.output<typeof PackFile>;

/** What a teacher looks up: when, where, who. */
export const KeyFacts = z.strictObject({
  date: z.string().min(1),
  place: z.string().min(1),
  people: z.array(z.string().min(1)).default([]),
});

/** For visitors from abroad; the summary is read, not spoken. */
export const EnglishText = z.strictObject({ title: z.string().min(1), summary: z.string().min(1) });

/** Front matter of `stories/<id>.md`; the body is one sentence a line. */
export const StoryFront = z
  .strictObject({
    title: z.string().min(1).max(12),
    /** A story of the corridor has a section and a place among its stories, from 1. */
    section: SectionId.optional(),
    order: z.number().int().min(1).max(99).optional(),
    /** A story of the Long March trail has its stop instead. */
    checkpoint: CheckpointPlace.optional(),
    teaser: z.string().min(1).max(60),
    age: z.string().min(1),
    /** 今天的小知识: one sentence of the story for the post at its stop; without it the teaser stands there. */
    fact: z.string().min(1).max(40).optional(),
    facts: KeyFacts.optional(),
    /** 想一想: a question without a single right answer, asked after the story. */
    think: z.string().min(1).max(60).optional(),
    english: EnglishText.optional(),
    /** Where each fact comes from, as the fact sheet names it. */
    sources: z.array(z.string().min(1)).min(1),
    /** A word and its syllables where the lexicon is wrong: `长征: chang2 zheng1`. */
    pinyin: z.record(z.string(), z.string()).default({}),
  })
  .superRefine(({ section, order, checkpoint }, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (section !== undefined && checkpoint !== undefined)
      say("checkpoint", "写了 section 就不能再写 checkpoint");
    else if (section === undefined && checkpoint === undefined)
      say("section", "要写 section（长廊的板块）或者 checkpoint（长征路的站）");
    else if (section !== undefined && order === undefined) say("order", "要写在板块里排第几");
    else if (checkpoint !== undefined && order !== undefined) say("order", "长征路的站不写 order");
  });
export type StoryFront = z.output<typeof StoryFront>;

/** `audio/<id>.timing.json`: start and end of each sentence within the MP3, milliseconds. */
export const Timing = z.strictObject({
  version: z.literal(1),
  durationMs: z.number().positive(),
  /** Which voice speaks: `espeak` is a stand-in, `recorded` a person. */
  engine: z.string(),
  /** Hash of everything the sound was made from; the same hash needs no new run. */
  source: z.string(),
  sentences: z.array(z.strictObject({ startMs: z.number().min(0), endMs: z.number().positive() })).min(1),
  /** Start and end of each syllable, one list a sentence and one entry a Chinese character; absent where nobody measured them. */
  syllables: z.array(z.array(z.tuple([z.number().min(0), z.number().positive()]))).optional(),
});
export type Timing = z.output<typeof Timing>;

export const Sentence = z.strictObject({
  text: z.string(),
  /** One entry a character of `text`; empty where the character is not read (punctuation). Tone marks, not digits. */
  pinyin: z.array(z.string()),
  startMs: z.number(),
  endMs: z.number(),
});
export type Sentence = z.output<typeof Sentence>;

const told = {
  id: StoryId,
  title: z.string(),
  teaser: z.string(),
  durationMs: z.number(),
  sentences: z.array(Sentence),
  audioUrl: z.string(),
  /** Absent where the pack has no picture: the screen shows the section's part of the scroll. */
  pictureUrl: z.string().optional(),
  facts: KeyFacts.optional(),
  think: z.string().optional(),
  english: EnglishText.optional(),
};

/** A story of the corridor as a screen needs it. */
export const Story = z.strictObject({ ...told, section: SectionId, order: z.number() });
export type Story = z.output<typeof Story>;

/** A story of the Long March trail as a screen needs it. */
export const CheckpointStory = z.strictObject({ ...told, checkpoint: CheckpointPlace });
export type CheckpointStory = z.output<typeof CheckpointStory>;

export type PackStory = Story | CheckpointStory;

/** Answer of `GET /api/pack`. */
export const PackView = z.strictObject({
  id: z.string(),
  title: z.string(),
  subtitle: z.string(),
  version: z.string(),
  sample: z.boolean(),
  /** By section and order. */
  stories: z.array(Story),
  /** Along the route; the bonus stop comes last. */
  checkpoints: z.array(CheckpointStory),
});
export type PackView = z.output<typeof PackView>;
