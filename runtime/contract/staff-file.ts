// `<data>/staff.json`: the staff code as a hash. Only the runtime and `zange doctor` read it.
import { z } from "zod";

export const StaffFile = z.strictObject({
  version: z.literal(1),
  madeAt: z.number(),
  /** Cost of scrypt (N); kept in the file so that a later release may raise it. */
  cost: z.number().int().min(1024).max(1_048_576),
  salt: z.base64(),
  hash: z.base64(),
});
export type StaffFile = z.output<typeof StaffFile>;
