// The trail at the hall's own screen, on the kiosk door:
//   GET  /api/trail                       → KioskTrail
//   GET  /api/trail/now                   → TrailNow, asked every few seconds: the hour may have become quiet
//   GET  /api/trail/qr/<1..13|bonus>.svg  → the QR code that hangs at that stop
//   POST /api/trail/heard     StoryHeard  → 204
//   POST /api/trail/answered  StopAnswered → 204
//   POST /api/trail/code      TypedCode   → CodeAnswer, or 429 with { sentence }
//   POST /api/trail/card      TypedCard   → CardAnswer, or 429 with { sentence }
// and the seals at /pack/stamps/<01..13|bonus|complete>.svg. Anything else said there is a 400.
import { z } from "zod";
import { CheckpointPlace } from "./checkpoint.ts";
import { QuestionLevel } from "./quiz.ts";
import { VisitorCheckpoint } from "./visitor-checkpoint.ts";
import { PostPlace } from "./visitor-trail.ts";

/** What changes while the screen stands there. */
export const TrailNow = z.strictObject({
  /** Of that screen's sounds, 0–1: hall, screen and the ceiling of the hour together. */
  volume: z.number().min(0).max(1),
  /** Closed, alarm, ceremony or guided tour: this screen sounds nothing. */
  silent: z.boolean(),
  /** A printer for certificates stands beside it. */
  printer: z.boolean(),
});
export type TrailNow = z.output<typeof TrailNow>;

export const KioskTrail = z.strictObject({
  ...TrailNow.shape,
  hall: z.string(),
  hallId: z.string(),
  stops: z.array(VisitorCheckpoint),
  /** By stop, as in VisitorTrail. */
  posts: z.record(z.string(), PostPlace),
  /** The address that the posts lead to, without its last slash. */
  base: z.string(),
});
export type KioskTrail = z.output<typeof KioskTrail>;

const Span = z.number().min(0).max(3_600_000);
const Count = z.number().int().min(0).max(20);

/** A stop's story was heard here. `durationMs` as the page knows it; never more than the story is long. */
export const StoryHeard = z
  .strictObject({ checkpoint: CheckpointPlace, heardMs: Span, durationMs: Span })
  .refine(({ heardMs, durationMs }) => heardMs <= durationMs, "heard-too-long");
export type StoryHeard = z.output<typeof StoryHeard>;

export const StopAnswered = z
  .strictObject({ checkpoint: CheckpointPlace, level: QuestionLevel, right: Count, asked: Count })
  .refine(({ right, asked }) => right <= asked && asked > 0, "more-right-than-asked");
export type StopAnswered = z.output<typeof StopAnswered>;

/** As it was typed or scanned. */
const Typed = z.string().max(64);
export const TypedCode = z.strictObject({ code: Typed });

/** Why a code is none: too short or long, a slip of the finger, another hall's. */
export const CodeSlip = z.enum(["length", "mistyped", "foreign"]);
export type CodeSlip = z.output<typeof CodeSlip>;

export const CodeAnswer = z.discriminatedUnion("status", [
  /** The short code of a post. */
  z.strictObject({ status: z.literal("stop"), stop: CheckpointPlace }),
  /** Somebody has walked the whole way. A code that was here before is honoured again, and counted once. */
  z.strictObject({ status: z.literal("complete"), code: z.string(), isFirst: z.boolean() }),
  z.strictObject({ status: CodeSlip }),
]);
export type CodeAnswer = z.output<typeof CodeAnswer>;

export const cardPlaces = 13;
/** The codes of a paper stamp card, in any order. */
export const TypedCard = z.strictObject({ codes: z.array(Typed).length(cardPlaces) });

/** Which of them, from 0, and why; `twice`: that post stands there already; `beside`: the bonus post has no place on the card. */
export const CardSlip = z.strictObject({
  at: z.number().int(),
  slip: z.enum([...CodeSlip.options, "twice", "beside"]),
});
export type CardSlip = z.output<typeof CardSlip>;

export const CardAnswer = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("complete") }),
  z.strictObject({ status: z.literal("incomplete"), slips: z.array(CardSlip) }),
]);
export type CardAnswer = z.output<typeof CardAnswer>;
