import { z } from "zod";

/** Body of `POST /api/simulator`, which exists only in a hall with a simulator: what a hand would do at the corridor. */
export const SimulatorOrder = z.discriminatedUnion("do", [
  z.strictObject({ do: z.enum(["press", "release", "present", "absent"]), station: z.string() }),
  z.strictObject({ do: z.enum(["pull", "plug"]) }),
]);
export type SimulatorOrder = z.output<typeof SimulatorOrder>;
