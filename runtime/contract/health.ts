// Answer of `GET /api/health` on the kiosk door.
import { z } from "zod";

/** One thing that is wrong: a Chinese sentence that says what, what still works, and what to do. */
export const Fault = z.strictObject({
  /** `area/what`; programmes look at this, never at the sentence. */
  code: z.string(),
  /** Which one: a device, a station, a story; empty where there is but one. */
  subject: z.string(),
  since: z.number(),
  severity: z.enum(["note", "warning", "serious"]),
  sentence: z.string(),
});
export type Fault = z.output<typeof Fault>;

export const DeviceHealth = z.strictObject({
  id: z.string(),
  driver: z.string(),
  state: z.enum(["opening", "online", "offline"]),
  since: z.number(),
  port: z.string(),
  portIsOpen: z.boolean(),
  firmware: z.string(),
  lostSentences: z.number(),
  discardedBytes: z.number(),
  reason: z.string(),
});
export type DeviceHealth = z.output<typeof DeviceHealth>;

export const ScreenHealth = z.strictObject({
  id: z.string(),
  state: z.enum(["ready", "silent", "gone"]),
  since: z.number(),
});

export const HealthReport = z.strictObject({
  status: z.enum(["ok", "warning", "serious"]),
  version: z.string(),
  now: z.number(),
  upMs: z.number(),
  hall: z.strictObject({ id: z.string(), name: z.string(), kioskId: z.string() }),
  pack: z.strictObject({ id: z.string(), version: z.string(), stories: z.number(), sample: z.boolean() }),
  journal: z.strictObject({ lastSeq: z.number(), queued: z.number() }),
  devices: z.array(DeviceHealth),
  screens: z.array(ScreenHealth),
  disk: z.strictObject({ freeBytes: z.number(), totalBytes: z.number() }),
  clock: z.strictObject({ plausible: z.boolean() }),
  upload: z.strictObject({ state: z.enum(["off", "idle", "behind"]), lag: z.number() }),
  memory: z.strictObject({ rssBytes: z.number() }),
  faults: z.array(Fault),
});
export type HealthReport = z.output<typeof HealthReport>;
