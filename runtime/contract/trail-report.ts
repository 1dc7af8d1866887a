// What a phone tells the visitor door of a walk: `POST /api/visitor/trail`, TrailReport → TrailReceipt.
// A phone keeps each fact until a receipt has come for it, and sends it again otherwise; the door counts each once (`trailKeyOf` says
// what "once" is), so a lost answer does no harm. 400: not a report, throw it away; 413: too long, send less at a time; 429 and 5xx:
// later.
import { z } from "zod";
import { CheckpointPlace } from "./checkpoint.ts";
import { StoryId } from "./pack.ts";
import { QuestionLevel } from "./quiz.ts";
import { mostFacts } from "./trail-key.ts";

export * from "./trail-key.ts";

/** Random, made on the phone, known to nobody else: 32 hex digits. */
export const VisitId = z.string().regex(/^[0-9a-f]{32}$/);
/** What a teacher's class types or scans: four letters of the codes' alphabet. */
export const ClassCode = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}$/);

/** How a visitor came to a stop: by its post's QR code, by typing its short code, or by leafing through the pages. */
export const ReachedBy = z.enum(["scan", "code", "page"]);
export type ReachedBy = z.output<typeof ReachedBy>;

const Count = z.number().int().min(0).max(20);
const Span = z.number().int().min(0).max(3_600_000);
/** Wall clock of the phone, ms; only its distance from `sentAt` is believed. */
const at = z.number().int();

export const TrailFact = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("reached"), at, checkpoint: CheckpointPlace, via: ReachedBy }),
  /** The story was listened to; told once a stop, when it ended or was left. */
  z.strictObject({
    kind: z.literal("listened"),
    at,
    checkpoint: CheckpointPlace,
    heardMs: Span,
    durationMs: Span,
  }),
  /** The first answer to a question; a second try counts for nobody. */
  z.strictObject({
    kind: z.literal("answered"),
    at,
    checkpoint: CheckpointPlace,
    question: StoryId,
    right: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal("finished"),
    at,
    checkpoint: CheckpointPlace,
    level: QuestionLevel,
    right: Count,
    asked: Count,
  }),
  z.strictObject({ kind: z.literal("stamped"), at, checkpoint: CheckpointPlace }),
  /** All thirteen stamps. */
  z.strictObject({ kind: z.literal("completed"), at }),
]);
export type TrailFact = z.output<typeof TrailFact>;

export const TrailReport = z.strictObject({
  visit: VisitId,
  /** The class with which this phone walks. */
  group: ClassCode.optional(),
  /** The phone's wall clock as it sends, ms. */
  sentAt: z.number().int(),
  facts: z.array(TrailFact).min(1).max(mostFacts),
});
export type TrailReport = z.output<typeof TrailReport>;

/** All of the report's facts are on disk: `stored` anew, the others were there before. */
export const TrailReceipt = z.strictObject({ stored: z.number().int() });
export type TrailReceipt = z.output<typeof TrailReceipt>;
