// What staff, a guide's button or the hall's show control may order of the whole corridor; stations are pressed one by one.
import { z } from "zod";

/** Names a ceremony of the pack, e.g. `party-oath`. */
export const CeremonyId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, "ceremony-id");

/** A group as staff count it: no names. */
export const GroupSize = z.strictObject({
  people: z.number().int().min(1).max(9999),
  minors: z.number().int().min(0).max(9999).default(0),
});
export type GroupSize = z.output<typeof GroupSize>;

export const Order = z.discriminatedUnion("kind", [
  /** Stations one after the other, each waiting for the guide's button. */
  z.strictObject({ kind: z.literal("tour"), group: GroupSize.optional() }),
  /** `voice`: line after line with time to repeat each; `hand`: each line when somebody says `next`. */
  z.strictObject({
    kind: z.literal("ceremony"),
    ceremony: CeremonyId,
    lead: z.enum(["voice", "hand"]).default("voice"),
  }),
  /** The next line of a ceremony, the next station of a tour. */
  z.strictObject({ kind: z.literal("next") }),
  /** Ends tour or ceremony; without one, all that plays. */
  z.strictObject({ kind: z.literal("stop") }),
  /** The fire panel: everything silent, the way out on every screen, until it is released. */
  z.strictObject({ kind: z.literal("evacuation"), active: z.boolean() }),
]);
export type Order = z.output<typeof Order>;
