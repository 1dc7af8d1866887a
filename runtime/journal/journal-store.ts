import type { Database } from "better-sqlite3";
import { createHallTime } from "../base/hall-time.ts";
import { countersVersion } from "./counters-of.ts";
import { openDatabase } from "./open-database.ts";
import { rebuildRollups } from "./rebuild-rollups.ts";
import { finishRepair, repairDatabase } from "./repair-database.ts";
import { openSequenceMark } from "./sequence-mark.ts";
import { sizeOf } from "./size-of.ts";
import { sortFailure } from "./sort-failure.ts";
import { createRowWriter, type RowWriter } from "./write-rows.ts";
import type { Recovery, WriterReply, WriterRequest, WriterStart } from "./writer-messages.ts";

type OpenRequest = Extract<WriterRequest, { kind: "open" }>;
type Held = { db: Database; writer: RowWriter; lastSeq: number };

/** The writer behind its messages: answers each request and never throws. */
export function createJournalStore({ path, boot, timeZone, maxPages }: WriterStart) {
  const hallTime = createHallTime(timeZone);
  const mark = openSequenceMark(path.replace(/\.db$/, ".mark"));
  let held: Held | undefined;

  function open(request: OpenRequest): WriterReply {
    release();
    let isMended = finishRepair(path);
    const isGone = mark.read() > 0 && sizeOf(path) === 0 && sizeOf(`${path}-wal`) === 0;
    if (request.isDamaged || isGone) isMended = repair(request);
    let db = tryOpen();
    if (!db) {
      isMended = repair(request);
      db = openDatabase(path, maxPages);
    }
    held = hold(db, request.closePlays);
    return { kind: "opened", lastSeq: held.lastSeq, recovered: isMended ? lastRecovery(db) : null };
  }

  /** `undefined` where the database is damaged. */
  function tryOpen(): Database | undefined {
    try {
      return openDatabase(path, maxPages);
    } catch (error) {
      if (sortFailure(error).kind === "damaged") return undefined;
      throw error;
    }
  }

  function repair({ at, upMs }: OpenRequest): true {
    repairDatabase({ path, mark: mark.read(), at, upMs, boot, hallTime });
    return true;
  }

  function hold(db: Database, closePlays: boolean): Held {
    try {
      addUpAnewIfNeeded(db);
      const writer = createRowWriter(db, boot, hallTime);
      const last = Number(db.prepare("SELECT coalesce(max(seq), 0) FROM events").pluck().get());
      const lastSeq = closePlays ? writer.endOpenPlays(last) : last;
      mark.cover(lastSeq, 1);
      return { db, writer, lastSeq };
    } catch (error) {
      db.close();
      throw error;
    }
  }

  /** Sums made by another counting rule, or in another time zone, would not match those to come. */
  function addUpAnewIfNeeded(db: Database): void {
    const rule = `${countersVersion} ${timeZone}`;
    const known = db.prepare("SELECT value FROM meta WHERE key = 'counted-by'").pluck().get();
    if (known === rule) return;
    db.transaction(() => {
      rebuildRollups(db, hallTime);
      db.prepare("INSERT OR REPLACE INTO meta VALUES ('counted-by', ?)").run(rule);
    }).immediate();
  }

  function write({ rows, notes }: Extract<WriterRequest, { kind: "write" }>): WriterReply {
    if (!held) return { kind: "trouble", code: "journal/failed", detail: "not open" };
    mark.cover(held.lastSeq + rows.length, rows.length);
    held.lastSeq = held.writer.write(held.lastSeq, rows, notes);
    return { kind: "written", lastSeq: held.lastSeq };
  }

  /** Writes all into the one file and gives it back, so that nothing stands in the way of a rename. */
  function release(): void {
    const { db } = held ?? {};
    held = undefined;
    db?.close();
  }

  function close(): WriterReply {
    if (held) mark.settle(held.lastSeq);
    try {
      held?.db.pragma("wal_checkpoint(TRUNCATE)");
    } catch {
      // full, or held by a reader: the facts are safe in the -wal, and the next opening reads them there
    }
    release();
    return { kind: "closed" };
  }

  return (request: WriterRequest): WriterReply => {
    try {
      if (request.kind === "open") return open(request);
      return request.kind === "write" ? write(request) : close();
    } catch (error) {
      return sortFailure(error);
    }
  };
}

/** From the journal itself: the repair may have been another run's, cut short by the power. */
function lastRecovery(db: Database): Recovery | null {
  const last = db.prepare<[], Recovery>(
    `SELECT data ->> 'setAside' AS setAside, data ->> 'carriedOver' AS carriedOver, data ->> 'lost' AS lost
     FROM events WHERE kind = 'journal.recovered' ORDER BY seq DESC`,
  );
  return last.get() ?? null;
}
