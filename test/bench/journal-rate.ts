// Journal events per second on a real disk (design: "Numbers to hold"): ≥ 3,000 one by one, ≥ 50,000 in bursts of 50, rebuild ≥ 200,000.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Database from "better-sqlite3";
import { systemClock } from "../../runtime/base/clock.ts";
import { createHallTime } from "../../runtime/base/hall-time.ts";
import { silentLog } from "../../runtime/base/log.ts";
import { type Journal, openJournal } from "../../runtime/journal/journal.ts";
import { rebuildRollups } from "../../runtime/journal/rebuild-rollups.ts";
import { makeDay } from "../journal/make-day.ts";

export type JournalRate = {
  singleDurablePerSecond: number;
  batchedPerSecond: number;
  rebuildPerSecond: number;
};

/** Writes into a fresh folder of the system's temporary place and removes it. Takes some ten seconds. */
export async function measureJournal(): Promise<JournalRate> {
  const dataFolder = mkdtempSync(join(tmpdir(), "zange-bench-"));
  try {
    const { journal } = await openJournal({
      dataFolder,
      boot: "bench",
      timeZone: "Asia/Shanghai",
      clock: systemClock,
      log: silentLog,
      onTrouble: () => {},
    });
    await appendInBursts(journal, 5000, 50); // warm
    const singleDurablePerSecond = await appendInBursts(journal, 6000, 1);
    const batchedPerSecond = await appendInBursts(journal, 200_000, 50);
    await journal.close();
    return {
      singleDurablePerSecond,
      batchedPerSecond,
      rebuildPerSecond: rebuild(join(dataFolder, "journal.db")),
    };
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** Each burst is on disk before the next begins. */
async function appendInBursts(journal: Journal, events: number, size: number): Promise<number> {
  const facts = makeDay();
  const startedAt = performance.now();
  for (let done = 0; done < events; done += size) {
    const burst: Promise<number>[] = [];
    for (let i = done; i < done + size; i++) {
      const fact = facts[i % facts.length];
      if (fact) burst.push(journal.append(fact));
    }
    await Promise.all(burst);
  }
  return Math.round((events / (performance.now() - startedAt)) * 1000);
}

function rebuild(path: string): number {
  const db = new Database(path);
  const events = Number(db.prepare("SELECT count(*) FROM events").pluck().get());
  const startedAt = performance.now();
  rebuildRollups(db, createHallTime("Asia/Shanghai"));
  const seconds = (performance.now() - startedAt) / 1000;
  db.close();
  return Math.round(events / seconds);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(await measureJournal());
