// Leading groups from the staff page, below /api/staff:
//   GET  /api/staff/lead                → LeadCard
//   POST /api/staff/lead  Order         → LeadCard as it is then, or 409 with { sentence } where the order cannot be carried out
import { z } from "zod";
import { CeremonyId } from "./order.ts";
import { ShowMode } from "./screen.ts";

export const LeadCard = z.strictObject({
  mode: ShowMode,
  /** Names of the stations in walking order. */
  stations: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  ceremonies: z.array(
    z.strictObject({ id: CeremonyId, title: z.string(), audience: z.string(), lines: z.number().int() }),
  ),
});
export type LeadCard = z.output<typeof LeadCard>;
