// The questions of a pack: `quizzes/<id>.yaml`, one file a place. Every kind says its right answer so that a programme can
// check it, and so that no second right answer can be written down.
import { z } from "zod";
import { CheckpointNumber, CheckpointPlace } from "./checkpoint.ts";
import { StoryId } from "./pack.ts";
import { SectionId } from "./section.ts";

/** Where a question belongs: a section of the corridor, a stop of the trail, or the bonus stop. */
export const QuizPlace = z.union([SectionId, CheckpointPlace]);
export type QuizPlace = z.output<typeof QuizPlace>;

export const questionLevels = ["lower", "upper", "adult"] as const;
/** 低年级, 高年级, 成人 */
export const QuestionLevel = z.enum(questionLevels);
export type QuestionLevel = z.output<typeof QuestionLevel>;

const Words = z.string().trim().min(1);
const Several = (least: number, most: number) => z.array(Words).min(least).max(most);

const shared = {
  id: StoryId,
  level: QuestionLevel,
  question: Words,
  /** How a voice says the question where it reads badly as it is written. */
  spoken: Words.optional(),
  /** One or two sentences, shown after the answer whatever it was. */
  explanation: Words,
  source: Words,
};
const oneOfFew = { right: Words, wrong: Several(2, 4) };

/** One character; the answer is spelled with tiles, and some are left over. */
const Tile = Words.refine((text) => [...text].length === 1, "one character a tile");

/** A question as a file tells it; its place stands at the head of the file. */
export const QuestionEntry = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("single"), ...shared, ...oneOfFew }),
  z.strictObject({ kind: z.literal("multiple"), ...shared, right: Several(2, 5), wrong: Several(1, 4) }),
  z.strictObject({ kind: z.literal("truefalse"), ...shared, right: z.boolean() }),
  /** `items` stand in the right order; the page shuffles them. */
  z.strictObject({ kind: z.literal("order"), ...shared, items: Several(3, 6) }),
  /** Each pair belongs together; the page shuffles both sides. */
  z.strictObject({
    kind: z.literal("match"),
    ...shared,
    pairs: z
      .array(z.tuple([Words, Words]))
      .min(3)
      .max(6),
  }),
  /** `right` is the stop to be touched on the route map. */
  z.strictObject({ kind: z.literal("map"), ...shared, right: CheckpointNumber }),
  /** One sentence of a story is heard first; `sentence` counts from 1. */
  z.strictObject({
    kind: z.literal("listen"),
    ...shared,
    ...oneOfFew,
    story: StoryId,
    sentence: z.number().int().min(1),
  }),
  z.strictObject({ kind: z.literal("tiles"), ...shared, right: Words, tiles: z.array(Tile).min(2).max(12) }),
]);
export type QuestionEntry = z.output<typeof QuestionEntry>;
export type QuestionKind = QuestionEntry["kind"];

export const questionKinds = [
  "single",
  "multiple",
  "truefalse",
  "order",
  "match",
  "map",
  "listen",
  "tiles",
] as const satisfies readonly QuestionKind[];

/** `quizzes/<id>.yaml` */
export const QuizFile = z.strictObject({ place: QuizPlace, questions: z.array(QuestionEntry).min(1) });
export type QuizFile = z.output<typeof QuizFile>;

/** A question with its place: what a page asks and checks. */
export type Question = QuestionEntry & { place: QuizPlace };
