import { statfs } from "node:fs/promises";
import { messageOf } from "../base/app-error.ts";
import { type Clock, every } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { Health } from "./health.ts";

/** Below this the hall is asked to make room: years of journal still fit, but little else does. */
export const lowBytes = 1_000_000_000;
const lookEveryMs = 60_000;

export type DiskSpace = { freeBytes: number; totalBytes: number };

export type DiskWatch = {
  /** As last seen; zeros until the first look is done. */
  space(): DiskSpace;
  stop(): void;
};

export type DiskWatchDeps = {
  folder: string;
  clock: Clock;
  health: Pick<Health, "raise" | "clear">;
  log: Log;
  readSpace?: (folder: string) => Promise<DiskSpace>;
};

/** Looks once a minute how much room the data folder's disk has, and raises `disk/low`. */
export function watchDisk({ folder, clock, health, log, readSpace = spaceOf }: DiskWatchDeps): DiskWatch {
  let space: DiskSpace = { freeBytes: 0, totalBytes: 0 };
  let isStopped = false;

  async function look(): Promise<void> {
    try {
      const seen = await readSpace(folder);
      if (isStopped) return;
      space = seen;
      if (space.freeBytes < lowBytes) health.raise("disk/low", "", { freeBytes: space.freeBytes });
      else health.clear("disk/low", "");
    } catch (error) {
      log.warn("free disk space cannot be read", { folder, reason: messageOf(error) });
    }
  }

  void look();
  const stopLooking = every(clock, lookEveryMs, () => void look());
  return {
    space: () => space,
    stop() {
      isStopped = true;
      stopLooking();
    },
  };
}

/** Room for an ordinary user on the disk that holds the folder, in bytes. Throws what the disk throws. */
export async function spaceOf(folder: string): Promise<DiskSpace> {
  const { bavail, blocks, bsize } = await statfs(folder);
  return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
}
