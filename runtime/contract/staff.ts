// What the staff page and the runtime say to each other, all below /api/staff on the kiosk door.
//   POST /api/staff/sign-in  { code }            → 204 and a cookie, or 401 / 429 with { sentence }
//   POST /api/staff/sign-out                     → 204
//   GET  /api/staff/today                        → Today
//   GET  /api/staff/export?from&to&format        → the file (days as YYYY-MM-DD, both included)
import { z } from "zod";
import { Fault } from "./health.ts";

export const SignIn = z.strictObject({ code: z.string().min(1).max(32) });

/** A calendar day in the hall's time zone, `YYYY-MM-DD`. */
export const Day = z.iso.date();

export const ExportQuery = z
  .strictObject({ from: Day, to: Day, format: z.enum(["csv", "xlsx"]).default("xlsx") })
  .refine((query) => query.from <= query.to, "from-after-to");
export type ExportQuery = z.output<typeof ExportQuery>;

export const Today = z.strictObject({
  hall: z.string(),
  kioskId: z.string(),
  day: Day,
  weekday: z.string(),
  /** `HH:MM` in the hall's time zone. */
  time: z.string(),
  hours: z.strictObject({ open: z.string(), close: z.string(), isOpen: z.boolean() }),
  sample: z.boolean(),
  faults: z.array(Fault),
  figures: z.strictObject({
    plays: z.number(),
    finished: z.number(),
    meanHeardMs: z.number(),
    presences: z.number(),
    interrupted: z.number(),
  }),
  /** One entry an opening hour, 0–23; `usual` is the mean of the same weekday in the last eight weeks. */
  byHour: z.array(z.strictObject({ hour: z.number(), plays: z.number(), usual: z.number() })),
  stations: z.array(
    z.strictObject({
      id: z.string(),
      numeral: z.string(),
      name: z.string(),
      plays: z.number(),
      finished: z.number(),
      meanHeardMs: z.number(),
      state: z.enum(["good", "playing", "waiting", "offline"]),
    }),
  ),
  /** The last seven days, oldest first, for the export's quick look. */
  lastDays: z.array(z.strictObject({ day: Day, plays: z.number() })),
  equipment: z.array(z.strictObject({ name: z.string(), state: z.string(), isWrong: z.boolean() })),
  version: z.string(),
});
export type Today = z.output<typeof Today>;

/** The body of every answer that is not what was asked for: one sentence for the page to show. */
export const Refusal = z.object({ sentence: z.string() });
