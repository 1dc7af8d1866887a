// A school class on the trail. Without names: the class has a code, its phones have none of their own.
// Below /api/staff, behind the sign-in:
//   POST /classes              ClassStart → ClassCard, or 503 with { sentence } where the disk takes nothing
//   GET  /classes                         → { classes: ClassCard[] }, today's, the newest first
//   POST /classes/<code>/end              → ClassCard; ending twice does no harm
//   GET  /classes/<code>/sheet            → ClassSheet; also of a class of an earlier day
//   GET  /classes/<code>/sheet.csv        → the same as a table
//   GET  /classes/<code>/qr.svg?team=2    → what a phone scans to join
// On the visitor door, for whoever joins:
//   GET  /api/visitor/class/<code>.json   → VisitorClass, or 404 where no such class walks today
import { z } from "zod";
import { CheckpointNumber, CheckpointPlace } from "./checkpoint.ts";
import { GroupSize } from "./order.ts";
import { QuestionLevel } from "./quiz.ts";
import { ClassCode } from "./trail-report.ts";

/** One team a post at most. */
export const mostTeams = 13;

export const ClassStart = z
  .strictObject({
    people: GroupSize.shape.people.optional(),
    minors: GroupSize.shape.people.or(z.literal(0)).optional(),
    level: QuestionLevel,
    teams: z.number().int().min(1).max(mostTeams),
  })
  .refine(({ people, minors = 0 }) => people === undefined || minors <= people, "more-minors-than-people");
export type ClassStart = z.output<typeof ClassStart>;

/** Teams start at different posts and all walk the same way round, so they do not meet. */
export const ClassTeam = z.strictObject({ number: z.number().int(), start: CheckpointNumber });
export type ClassTeam = z.output<typeof ClassTeam>;

export const VisitorClass = z.strictObject({
  code: ClassCode,
  level: QuestionLevel,
  teams: z.array(ClassTeam),
});
export type VisitorClass = z.output<typeof VisitorClass>;

export const ClassCard = z.strictObject({
  ...VisitorClass.shape,
  people: z.number().int().optional(),
  minors: z.number().int().optional(),
  /** `HH:MM` in the hall's zone. */
  began: z.string(),
  ended: z.string().nullable(),
  /** What a phone opens to join; `&team=2` beside it. */
  address: z.string(),
  /** Phones that have told of at least one stop with this class's code. */
  phones: z.number().int(),
  stamps: z.number().int(),
  /** Phones with all thirteen stamps. */
  completions: z.number().int(),
  /** Since the beginning, to the last thing told; 0 before anything is. */
  walkedMs: z.number(),
});
export type ClassCard = z.output<typeof ClassCard>;

/** Right answers of all that were given. */
const share = { right: z.number().int(), asked: z.number().int() };

export const ClassSheet = z.strictObject({
  ...ClassCard.shape,
  hall: z.string(),
  /** `YYYY-MM-DD` */
  day: z.string(),
  /** By how many phones; all thirteen, the bonus stop where somebody was there. */
  stops: z.array(
    z.strictObject({ place: CheckpointPlace, reached: z.number().int(), stamped: z.number().int() }),
  ),
  /** First answers; `question` is its wording, or its id where the pack no longer asks it. */
  questions: z.array(z.strictObject({ place: CheckpointPlace, question: z.string(), ...share })),
  levels: z.array(z.strictObject({ level: QuestionLevel, ...share })),
});
export type ClassSheet = z.output<typeof ClassSheet>;
