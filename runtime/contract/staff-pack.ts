// The staff page's card of the pack, below /api/staff behind the sign-in.
//   GET  /api/staff/pack             → PackCard
//   POST /api/staff/pack  (a zip)    → PackCard, or 4xx with PackRefusal; Content-Type application/zip
//   POST /api/staff/pack/back  {}    → PackCard, or 4xx with PackRefusal
import { z } from "zod";

const Named = z.strictObject({ title: z.string(), version: z.string(), isShipped: z.boolean() });

export const PackCard = z.strictObject({
  /** What plays. */
  playing: Named,
  /** Stories of the corridor, of the trail's stops and beside the trail that play; questions that can be asked. */
  counts: z.strictObject({
    corridor: z.number(),
    checkpoints: z.number(),
    bonus: z.number(),
    questions: z.number(),
  }),
  /** `sample`: nobody approved it. `approved`: every story was signed as it stands. `unsigned`: some were not. */
  approval: z.enum(["sample", "unsigned", "approved"]),
  /** hall.yaml lets nothing play that was not approved. */
  requireApproval: z.boolean(),
  /** Installed, and in force when the running story has ended. */
  waiting: Named.nullable(),
  /** What 换回上一版 would bring. */
  back: Named.nullable(),
  /** What is being done with a zip just now. */
  step: z.enum(["receiving", "unpacking", "checking", "activating"]).nullable(),
  /** The largest zip that is taken. */
  mostBytes: z.number(),
});
export type PackCard = z.output<typeof PackCard>;

/** Why a pack was not taken; `faults` where its check found some. */
export const PackRefusal = z.strictObject({
  sentence: z.string(),
  faults: z.array(z.strictObject({ file: z.string(), line: z.number(), sentence: z.string() })),
  /** Faults beyond those listed. */
  more: z.number(),
});
export type PackRefusal = z.output<typeof PackRefusal>;
