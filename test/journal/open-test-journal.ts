import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { onTestFinished } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { type JournalDeps, openJournal } from "../../runtime/journal/journal.ts";
import type { Trouble } from "../../runtime/journal/write-loop.ts";
import type { Recovery } from "../../runtime/journal/writer-messages.ts";
import { fakeClock } from "../fakes/clock.ts";

/** A data folder that goes away with the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "zange-journal-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A journal with a clock that stands still, and what it said about troubles. Closed with the test. */
export async function openTestJournal(overrides: Partial<JournalDeps> = {}) {
  const clock = fakeClock();
  const dataFolder = overrides.dataFolder ?? makeFolder();
  const troubles: (Trouble | null)[] = [];
  const recoveries: Recovery[] = [];
  const waiting: (() => void)[] = [];
  const tell = () => {
    for (const each of waiting.splice(0)) each();
  };
  const { journal, recovered } = await openJournal({
    boot: "boot-1",
    timeZone: "Asia/Shanghai",
    clock,
    log: silentLog,
    onTrouble(trouble) {
      troubles.push(trouble);
      if (trouble?.code === "journal/failed") console.error(trouble.detail); // nobody moves the clock on: say why it waits
      tell();
    },
    onRecovered(recovery) {
      recoveries.push(recovery);
      tell();
    },
    ...overrides,
    dataFolder,
  });
  onTestFinished(() => journal.close());
  const path = join(dataFolder, "journal.db");
  return {
    journal,
    recovered,
    clock,
    dataFolder,
    path,
    troubles,
    recoveries,
    /** Resolves with the next word about trouble or recovery. */
    nextWord: () => new Promise<void>((resolve) => waiting.push(resolve)),
  };
}

/** Runs a query on a database of its own connection. */
export function query<T = Record<string, unknown>>(path: string, sql: string, ...values: unknown[]): T[] {
  const db = new Database(path);
  try {
    return db.prepare<unknown[], T>(sql).all(...values);
  } finally {
    db.close();
  }
}
