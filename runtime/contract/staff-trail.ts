// The leaf 长征路 of the staff page: `GET /api/staff/trail` on the kiosk door → StaffTrail.
import { z } from "zod";
import { CheckpointPlace } from "./checkpoint.ts";
import { Day } from "./staff.ts";

const Count = z.number().int();

/** What phones told, each once a visit. */
const Figures = z.strictObject({
  scan: Count,
  /** By the short code on the post. */
  code: Count,
  /** Leafed to, without the post. */
  page: Count,
  listened: Count,
  right: Count,
  wrong: Count,
  stamped: Count,
});
const Way = z.strictObject({
  /** Phones that began to walk. */
  visits: Count,
  /** Phones that walked the whole way. */
  completed: Count,
  ...Figures.shape,
});

export const StaffTrail = z.strictObject({
  day: Day,
  today: Way,
  /** The last seven days, today among them. */
  week: Way,
  /** Stops reached in each hour of the day, and the mean of the last seven days before today. */
  byHour: z.array(z.strictObject({ hour: z.number(), reached: Count, usual: z.number() })),
  stops: z.array(
    z.strictObject({
      place: CheckpointPlace,
      name: z.string(),
      today: Figures,
      week: Figures,
      /** Visits of the week that scanned this stop and came to no other. */
      onlyHere: Count,
    }),
  ),
});
export type StaffTrail = z.output<typeof StaffTrail>;
export type TrailFigures = z.output<typeof Figures>;
