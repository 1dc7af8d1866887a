// Staff walk from post to post with a phone (巡查):
//   POST /api/staff/patrol                          → PatrolLink, the address to open on that phone; GET → PatrolCard
//   POST /api/visitor/patrol  PatrolReport          → PatrolReceipt; 400: not a report, 403: with { sentence }, the token is wrong or over;
//                                                     429 and 503: later
// The token lets whoever holds it tell one thing, what hangs at the posts, and nothing else.
import { z } from "zod";
import { CheckpointPlace } from "./checkpoint.ts";

/** 128 bits of chance, as 32 hex digits. */
export const PatrolToken = z.string().regex(/^[0-9a-f]{32}$/);

/** What hung at a post: its own code, nothing, one that nobody can scan, somebody else's, or that of another stop. */
export const PatrolFound = z.union([z.enum(["right", "missing", "unreadable", "foreign"]), CheckpointPlace]);
export type PatrolFound = z.output<typeof PatrolFound>;

export const PatrolPosts = z
  .array(z.strictObject({ checkpoint: CheckpointPlace, found: PatrolFound }))
  .min(1)
  .max(14)
  .refine((posts) => new Set(posts.map(({ checkpoint }) => checkpoint)).size === posts.length, "a stop twice")
  .refine(
    (posts) => posts.every(({ checkpoint, found }) => checkpoint !== found),
    "right, not its own number",
  );
export type PatrolPosts = z.output<typeof PatrolPosts>;

export const PatrolReport = z.strictObject({
  token: PatrolToken,
  /** Made on the phone for this walk, 32 hex digits: a walk that is told twice counts once. */
  walk: PatrolToken,
  posts: PatrolPosts,
});
export type PatrolReport = z.output<typeof PatrolReport>;

/** The walk is on disk; `isNew` is false where it was before. */
export const PatrolReceipt = z.strictObject({ isNew: z.boolean() });
export type PatrolReceipt = z.output<typeof PatrolReceipt>;

export const PatrolLink = z.strictObject({
  address: z.string(),
  /** Wall clock, ms. */
  endsAt: z.number(),
  /** The address as a QR code: modules a side, and its dark ones as an SVG path. */
  code: z.strictObject({ size: z.number().int(), path: z.string() }),
});
export type PatrolLink = z.output<typeof PatrolLink>;

export const PatrolCard = z.strictObject({
  /** The last walk that was told; `when` it came, by the hall's clock: 2026-11-23 07:42. */
  last: z.strictObject({ when: z.string(), posts: PatrolPosts }).optional(),
});
export type PatrolCard = z.output<typeof PatrolCard>;
