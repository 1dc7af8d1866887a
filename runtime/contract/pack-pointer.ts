// packs/current.json in the data folder: which installed version plays. It is swapped whole, and nothing else decides.
import { z } from "zod";

/** `<pack>-<version>-<8 hex digits of its content>`, a folder of packs/versions. */
export const VersionId = z.string().regex(/^[a-z][a-z0-9.-]{0,90}-[0-9a-f]{8}$/, "version-id");

/** An installed version, or the pack that came with the programme. */
export const VersionOrShipped = z.union([z.literal("shipped"), VersionId]);
export type VersionOrShipped = z.output<typeof VersionOrShipped>;

export const PackPointer = z.strictObject({
  format: z.literal(1),
  current: VersionOrShipped,
  /** What played before, the last one first. */
  before: z.array(VersionOrShipped).max(2),
  /** Whether `current` was newly installed, or is one that staff went back to. */
  why: z.enum(["installed", "back"]),
  /** Wall time of the swap. */
  at: z.number(),
});
export type PackPointer = z.output<typeof PackPointer>;
