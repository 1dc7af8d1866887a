// The whole trail for a phone, fetched after the first stop so that it can go on without network:
// `GET /api/visitor/trail.json` on the visitor door, and the same file in the static site (`zange site`).
import { z } from "zod";
import { VisitorCheckpoint } from "./visitor-checkpoint.ts";

/** Where a post stands on the schematic map of the lake: across from the left and down from the top, 0–100. */
export const PostPlace = z.strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) });
export type PostPlace = z.output<typeof PostPlace>;

export const VisitorTrail = z.strictObject({
  hall: z.string(),
  hallId: z.string(),
  /** Changes with the pack: what a phone keeps is fetched anew then. */
  edition: z.string(),
  /** 备案号, shown at the foot. */
  filing: z.string().optional(),
  stops: z.array(VisitorCheckpoint),
  /** By stop; the hall's own places, or evenly around the lake. */
  posts: z.record(z.string(), PostPlace),
});
export type VisitorTrail = z.output<typeof VisitorTrail>;
