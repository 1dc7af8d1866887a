// The append-only log of facts (design: "Journal"). Titles and versions stand in the event: history never joins live content.
import { z } from "zod";
import { CheckpointPlace } from "./checkpoint.ts";
import { GroupSize } from "./order.ts";
import { QuestionLevel } from "./quiz.ts";
import { ClassCode, ReachedBy, VisitId } from "./trail-report.ts";
import { Via } from "./trigger.ts";

export const EndReason = z.enum(["finished", "left", "replaced", "stopped", "failed", "interrupted"]);
export type EndReason = z.output<typeof EndReason>;

const play = {
  /** Id of the play; `story.started` and `story.ended` share it. */
  play: z.string(),
  /** The station's id. */
  place: z.string(),
  /** The place as people call it, e.g. 一 开天辟地. */
  placeName: z.string(),
  story: z.string(),
  title: z.string(),
  /** `<pack>@<version>` */
  pack: z.string(),
  via: Via,
  /** Length of the whole story. It stands in the start too: a play that a power cut ends has nobody left to ask. */
  durationMs: z.number(),
};

/** Of a phone on the trail. `madeAt`: when it happened by this computer's clock, as far as the phone's clock tells; it may be days ago. */
const walk = {
  visit: VisitId,
  checkpoint: CheckpointPlace,
  madeAt: z.number(),
  /** The class with which that phone walks. */
  group: ClassCode.optional(),
};

export const Fact = z.discriminatedUnion("kind", [
  fact("system.started", { version: z.string(), pack: z.string() }),
  fact("system.stopped", {}),
  fact("presence.began", { station: z.string(), placeName: z.string() }),
  fact("presence.ended", { station: z.string(), placeName: z.string(), lastedMs: z.number() }),
  fact("story.started", { ...play }),
  fact("story.ended", { ...play, heardMs: z.number(), reason: EndReason }),
  fact("checkpoint.reached", { ...walk, via: ReachedBy }),
  fact("trail.listened", { ...walk, heardMs: z.number(), durationMs: z.number() }),
  fact("quiz.answered", { ...walk, question: z.string(), right: z.boolean() }),
  /** `visit` and `group` are missing where it was at the hall's own screen. */
  fact("quiz.finished", {
    ...walk,
    visit: VisitId.optional(),
    level: QuestionLevel,
    right: z.number().int(),
    asked: z.number().int(),
  }),
  fact("trail.stamped", walk),
  fact("trail.completed", { visit: VisitId, madeAt: z.number(), group: ClassCode.optional() }),
  /** At the hall's screen: a phone's completion code, or a stamp card with all thirteen. `code` is kept so that each counts once. */
  fact("trail.celebrated", { by: z.enum(["code", "card"]), code: z.string(), printed: z.boolean() }),
  /** Staff have walked from post to post; a number is the stop whose code hangs there instead. */
  fact("staff.patrol", {
    posts: z.array(
      z.strictObject({
        checkpoint: CheckpointPlace,
        found: z.union([z.enum(["right", "missing", "unreadable", "foreign"]), CheckpointPlace]),
      }),
    ),
  }),
  /** Visitors led together: a guided tour, or a class on the trail. People and minors where staff said how many. */
  fact("group.began", {
    group: z.string(),
    kind: z.enum(["tour", "trail"]),
    ...GroupSize.partial().shape,
    /** Of a class on the trail: its questions' level, and how many teams start at different posts. */
    level: QuestionLevel.optional(),
    teams: z.number().int().optional(),
  }),
  fact("group.ended", {
    group: z.string(),
    kind: z.enum(["tour", "trail"]),
    ...GroupSize.partial().shape,
    lastedMs: z.number(),
    stations: z.number().int(),
  }),
  /** A ceremony that was led to its last line. */
  fact("ceremony.held", {
    ceremony: z.string(),
    title: z.string(),
    lines: z.number().int(),
    lastedMs: z.number(),
  }),
  fact("evacuation.began", {}),
  fact("evacuation.ended", { lastedMs: z.number() }),
  fact("hall.opened", {}),
  fact("hall.closed", {}),
  fact("device.online", { device: z.string() }),
  fact("device.offline", { device: z.string(), reason: z.string() }),
  fact("fault.raised", { code: z.string(), subject: z.string(), sentence: z.string() }),
  fact("fault.cleared", { code: z.string(), subject: z.string(), lastedMs: z.number() }),
  fact("staff.signedIn", {}),
  fact("staff.export", { from: z.string(), to: z.string(), format: z.enum(["csv", "xlsx"]) }),
  fact("content.published", { pack: z.string() }),
  fact("content.rolledBack", { pack: z.string() }),
  fact("clock.stepped", { fromMs: z.number(), toMs: z.number() }),
  fact("journal.recovered", { setAside: z.string(), carriedOver: z.number().int(), lost: z.number().int() }),
  /** Keeps the place of a number whose fact stood in a damaged part of the database; counts as nothing. */
  fact("journal.lost", {}),
]);
export type Fact = z.output<typeof Fact>;
export type FactKind = Fact["kind"];

/** A fact with its place in the log. `boot` + `upMs` let a wrong wall clock be mended later. */
export type JournalEvent = {
  seq: number;
  at: number;
  boot: string;
  upMs: number;
  cause: string | null;
} & Fact;

function fact<K extends string, S extends z.ZodRawShape>(kind: K, shape: S) {
  return z.strictObject({ kind: z.literal(kind), data: z.strictObject(shape) });
}
