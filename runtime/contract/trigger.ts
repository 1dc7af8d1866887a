import { z } from "zod";
import { Order } from "./order.ts";

/** How a visitor's wish reached us; printed on the sheets. */
export const Via = z.enum(["button", "motion", "touch", "simulator", "staff", "control"]);
export type Via = z.output<typeof Via>;

const common = { id: z.string(), at: z.number(), via: Via };

/** A signal or a touch, given its meaning in this hall. Its id is the `cause` of every fact that follows. */
export const Trigger = z.discriminatedUnion("kind", [
  z.strictObject({ ...common, kind: z.literal("press"), station: z.string() }),
  z.strictObject({ ...common, kind: z.literal("release"), station: z.string() }),
  z.strictObject({ ...common, kind: z.literal("presence"), station: z.string(), present: z.boolean() }),
  z.strictObject({ ...common, kind: z.literal("next"), station: z.string() }),
  z.strictObject({ ...common, kind: z.literal("stop"), station: z.string() }),
  z.strictObject({ ...common, kind: z.literal("order"), order: Order }),
]);
export type Trigger = z.output<typeof Trigger>;
