import { z } from "zod";

/** One of the thirteen stops of the Long March trail. */
export const CheckpointNumber = z.number().int().min(1).max(13);
export type CheckpointNumber = z.output<typeof CheckpointNumber>;

/** A stop of the trail, or the bonus stop beside it. */
export const CheckpointPlace = z.union([CheckpointNumber, z.literal("bonus")]);
export type CheckpointPlace = z.output<typeof CheckpointPlace>;

export * from "./checkpoint-names.ts";
