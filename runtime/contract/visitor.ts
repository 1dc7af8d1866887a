// What the visitor door tells a phone: `GET /api/visitor/hall`. Nothing in it concerns a person.
import { z } from "zod";
import { SectionId } from "./section.ts";

export const VisitorHall = z.strictObject({
  name: z.string(),
  /** `HH:MM` in the hall's time zone. */
  hours: z.strictObject({ open: z.string(), close: z.string() }),
  /** English weekdays as in hall.yaml, e.g. `monday`. */
  closedOn: z.array(z.string()),
  sections: z.array(
    z.strictObject({
      id: SectionId,
      stories: z.array(z.strictObject({ id: z.string(), title: z.string(), teaser: z.string() })),
    }),
  ),
});
export type VisitorHall = z.output<typeof VisitorHall>;
