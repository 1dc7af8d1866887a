// What the visitor door tells a phone of one stop of the trail: `GET /api/visitor/checkpoint/<1..13|bonus>.json`. It holds the right
// answers: a phone asks, marks and explains by itself, also by the water where it has no signal. Nothing in it is worth a theft,
// a stamp is given for having answered, not for being right.
import { z } from "zod";
import { CheckpointPlace } from "./checkpoint.ts";
import { CheckpointStory, StoryId } from "./pack.ts";
import { QuestionLevel, QuizPlace } from "./quiz.ts";

const shared = {
  id: StoryId,
  place: QuizPlace,
  level: QuestionLevel,
  question: z.string(),
  explanation: z.string(),
};

/** A question as far as a phone needs it: neither its source nor how a voice says it. Kinds that a phone cannot ask are not sent. */
export const VisitorQuestion = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("single"), ...shared, right: z.string(), wrong: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal("multiple"),
    ...shared,
    right: z.array(z.string()),
    wrong: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal("truefalse"), ...shared, right: z.boolean() }),
]);
export type VisitorQuestion = z.output<typeof VisitorQuestion>;

export const VisitorCheckpoint = z.strictObject({
  place: CheckpointPlace,
  /** Of the hall, for the lock screen. */
  hall: z.string(),
  /** With it the marks are made. */
  hallId: z.string(),
  story: CheckpointStory.omit({ checkpoint: true }),
  questions: z.array(VisitorQuestion),
  /** The neighbours that have a story; `null` at the ends of the route and beside it. */
  previous: CheckpointPlace.nullable(),
  next: CheckpointPlace.nullable(),
  /**
   * Marks (code-mark.ts) of the post's signature `k` and of its short code: what a scan is compared with, also without
   * network. Empty where the hall cannot read its key: then nobody can tell, and every scan counts.
   */
  marks: z.strictObject({ tag: z.string(), code: z.string() }),
});
export type VisitorCheckpoint = z.output<typeof VisitorCheckpoint>;
