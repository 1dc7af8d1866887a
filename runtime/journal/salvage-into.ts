import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import { migrate } from "./journal-schema.ts";
import { rebuildRollups } from "./rebuild-rollups.ts";
import type { Damage } from "./repair-database.ts";
import { salvageRows } from "./salvage-rows.ts";
import type { StoredRow } from "./stored-row.ts";
import type { Recovery } from "./writer-messages.ts";

/** Makes a sound database at `making` from what can be read of the damaged one. Throws what the disk throws. */
export function salvageInto(making: string, damage: Damage, setAside: string): void {
  const old = existsSync(damage.path) ? openDamaged(damage.path) : undefined;
  const fresh = new Database(making);
  try {
    fresh.pragma("journal_mode = OFF"); // it is thrown away unless it becomes whole
    fresh.pragma("synchronous = OFF");
    migrate(fresh);
    copyEvents(fresh, old, damage, setAside);
    rebuildRollups(fresh, damage.hallTime);
  } finally {
    fresh.close();
    old?.close();
  }
}

function copyEvents(
  fresh: Database.Database,
  old: Database.Database | undefined,
  damage: Damage,
  setAside: string,
): void {
  const insert = fresh.prepare("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)");
  const running = new Map<string, StoredRow>();
  let carriedOver = 0;
  let lost = 0;
  let seq = 0;
  let at = damage.at;
  const fillTo = (end: number) => {
    for (; seq < end; lost++) insert.run(++seq, at, "", 0, "journal.lost", null, "{}"); // dated like the one before
  };
  fresh.exec("BEGIN");
  if (old) {
    salvageRows(old, damage.mark, (row) => {
      fillTo(row.seq - 1);
      ({ seq, at } = row);
      insert.run(seq, at, row.boot, row.up_ms, row.kind, row.cause, row.data);
      carriedOver++;
      if (row.kind === "story.started") running.set(playOf(row), row);
      if (row.kind === "story.ended") running.delete(playOf(row));
    });
  }
  fillTo(damage.mark);
  const recovery: Recovery = { setAside, carriedOver, lost };
  insert.run(
    seq + 1,
    damage.at,
    damage.boot,
    damage.upMs,
    "journal.recovered",
    null,
    JSON.stringify(recovery),
  );
  copyOpenPlays(fresh, old, running);
  fresh.exec("COMMIT");
}

/** From the table of open plays itself; where that is torn too, from the starts that have no end. */
function copyOpenPlays(
  fresh: Database.Database,
  old: Database.Database | undefined,
  running: ReadonlyMap<string, StoredRow>,
): void {
  const insert = fresh.prepare("INSERT INTO open_plays VALUES (?, ?, ?, ?, ?, ?, ?)");
  for (const row of openPlaysOf(old) ?? [...running].map(openPlayOf)) insert.run(...row);
}

function openPlaysOf(old: Database.Database | undefined): unknown[][] | undefined {
  try {
    const all = "SELECT play, at, boot, up_ms, heard_ms, cause, data FROM open_plays";
    return old?.prepare<[], unknown[]>(all).raw().all();
  } catch {
    return undefined;
  }
}

function openPlayOf([play, { at, boot, up_ms, cause, data }]: [string, StoredRow]): unknown[] {
  return [play, at, boot, up_ms, 0, cause, data];
}

/** Opened for reading only: what is set aside stays as it was found. */
function openDamaged(path: string): Database.Database | undefined {
  try {
    const old = new Database(path, { readonly: true, timeout: 250 });
    // SQLite refuses a file shorter than its first page says, unless told that one knows what one does.
    old.unsafeMode();
    old.pragma("writable_schema = ON");
    old.pragma("schema_version"); // reads the first page
    return old;
  } catch {
    return undefined; // not a database at all
  }
}

function playOf(row: StoredRow): string {
  const { play }: { play?: unknown } = JSON.parse(row.data);
  return String(play);
}
