import type { DeviceStatus } from "../../hardware/device.ts";
import type { Clock } from "../base/clock.ts";
import type { Hall } from "../contract/hall.ts";
import type { HealthReport } from "../contract/health.ts";
import type { PackView } from "../contract/pack.ts";
import type { ClockWatch } from "./clock-watch.ts";
import type { DiskWatch } from "./disk-watch.ts";
import type { Health } from "./health.ts";

export type ReportDeps = {
  version: string;
  clock: Clock;
  health: Health;
  disk: DiskWatch;
  clockWatch: ClockWatch;
  hall(): Hall;
  pack(): PackView;
  journal: { lastSeq(): number; queued(): number };
  devices(): DeviceStatus[];
  screens(): HealthReport["screens"];
};

/** Everything `GET /api/health` tells, as it is now. */
export function reportHealth(deps: ReportDeps): HealthReport {
  const { id, name, kioskId } = deps.hall().hall;
  const { id: packId, version: packVersion, stories, checkpoints, sample } = deps.pack();
  return {
    status: deps.health.status(),
    version: deps.version,
    now: deps.clock.now(),
    upMs: Math.round(deps.clock.upMs()),
    hall: { id, name, kioskId },
    pack: { id: packId, version: packVersion, stories: stories.length + checkpoints.length, sample },
    journal: { lastSeq: deps.journal.lastSeq(), queued: deps.journal.queued() },
    devices: deps.devices(),
    screens: deps.screens(),
    disk: deps.disk.space(),
    clock: { plausible: deps.clockWatch.isPlausible() },
    upload: { state: "off", lag: 0 },
    memory: { rssBytes: process.memoryUsage.rss() },
    faults: deps.health.faults(),
  };
}
