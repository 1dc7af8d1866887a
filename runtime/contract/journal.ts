// The append-only log of facts (design: "Journal"). Titles and versions stand in the event: history never joins live content.
import { z } from "zod";
import { GroupSize } from "./order.ts";
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

export const Fact = z.discriminatedUnion("kind", [
  fact("system.started", { version: z.string(), pack: z.string() }),
  fact("system.stopped", {}),
  fact("presence.began", { station: z.string(), placeName: z.string() }),
  fact("presence.ended", { station: z.string(), placeName: z.string(), lastedMs: z.number() }),
  fact("story.started", { ...play }),
  fact("story.ended", { ...play, heardMs: z.number(), reason: EndReason }),
  /** Visitors led together: a guided tour. People and minors where staff said how many. */
  fact("group.began", { group: z.string(), kind: z.literal("tour"), ...GroupSize.partial().shape }),
  fact("group.ended", {
    group: z.string(),
    kind: z.literal("tour"),
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
