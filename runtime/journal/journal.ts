import type { Database } from "better-sqlite3";
import { AppError } from "../base/app-error.ts";
import type { Clock } from "../base/clock.ts";
import { createHallTime } from "../base/hall-time.ts";
import type { Log } from "../base/log.ts";
import { Fact, type JournalEvent } from "../contract/journal.ts";
import { eventOfRow, journalColumns } from "../contract/journal-row.ts";
import { journalPath, openReader } from "./open-reader.ts";
import { createPlayNotes } from "./play-notes.ts";
import { sortFailure } from "./sort-failure.ts";
import { createWriteLoop, type Trouble } from "./write-loop.ts";
import { createWriteQueue } from "./write-queue.ts";
import { createWriterLink } from "./writer-link.ts";
import type { NewRow, Recovery } from "./writer-messages.ts";

/** The append-only log of facts. No call waits for the disk; a thread of its own does. */
export type Journal = {
  /**
   * Resolves with the fact's number once it is on disk; earlier calls get smaller numbers. Rejects with AppError
   * "journal/queue-full", "journal/closed" or "journal/not-a-fact"; a rejection nobody looks at does no harm, `onTrouble` tells.
   */
  append(fact: Fact, cause?: string | null): Promise<number>;
  /** The same for facts that belong together: all of them are on disk, or none. */
  appendAll(facts: readonly Fact[], cause?: string | null): Promise<number[]>;
  /** How much of an open play was heard; written now and then, so that a power cut loses two seconds of it at most. */
  notePlay(playId: string, heardMs: number): void;
  /** The number of the last fact on disk. */
  lastSeq(): number;
  /** Facts that wait for the disk. */
  queued(): number;
  /** The events after `seq`, oldest first. */
  readAfter(seq: number, limit: number): JournalEvent[];
  /** Runs a query on a connection that only reads. Throws AppError "journal/not-open" or "journal/damaged", or what SQLite throws. */
  read<T>(query: (db: Database) => T): T;
  /** Brings what waits to the disk and closes. What the disk refuses even now is refused. */
  close(): Promise<void>;
};

export type JournalDeps = {
  dataFolder: string;
  /** A random id of this run of the machine. */
  boot: string;
  /** The hall's, IANA; days and hours of the figures are in it. */
  timeZone: string;
  clock: Clock;
  log: Log;
  /** The disk refuses to take facts (they wait in memory), or takes them again. */
  onTrouble(trouble: Trouble | null): void;
  /** A damaged database was replaced, at the opening or later. */
  onRecovered?(recovery: Recovery): void;
  /** Facts that may wait for the disk. */
  capacity?: number;
  /** For tests of a full disk: the largest database, in pages of 4 KB. */
  maxPages?: number;
};

/** So long the disk may take to open before the exhibit goes on without waiting for it. */
const patienceMs = 3000;

/**
 * Opens the journal of an existing data folder, mends a damaged one and ends the plays that a crash left open. Resolves also
 * where the database is locked or the disk full: facts then wait in memory. Throws RangeError for an unknown time zone.
 */
export async function openJournal(
  deps: JournalDeps,
): Promise<{ journal: Journal; recovered: Recovery | null }> {
  const { dataFolder, boot, timeZone, clock, log, onTrouble, capacity = 200_000, maxPages } = deps;
  createHallTime(timeZone); // fails here rather than in the thread
  const path = journalPath(dataFolder);
  const queue = createWriteQueue(capacity);
  const notes = createPlayNotes(clock, () => loop.wake());
  let reader: Database | undefined;
  let isClosed = false;
  const loop = createWriteLoop({
    link: createWriterLink({ path, boot, timeZone, maxPages }),
    queue,
    notes,
    clock,
    log,
    onTrouble,
    onRecovered: (recovery) => deps.onRecovered?.(recovery),
    onClosing() {
      reader?.close();
      reader = undefined;
    },
  });

  function appendAll(facts: readonly Fact[], cause: string | null = null): Promise<number[]> {
    const promise = new Promise<number[]>((resolve, reject) => {
      if (isClosed) throw new AppError("journal/closed", "the journal is closed");
      if (facts.length === 0) return resolve([]);
      const rows = facts.map((fact) => rowOf(fact, cause, clock));
      const written = (first: number) => resolve(rows.map((_, index) => first + index));
      if (!queue.push({ rows, written, refused: reject }))
        throw new AppError("journal/queue-full", `${capacity} facts wait for the disk already`);
      loop.wake();
    });
    promise.catch((error: unknown) =>
      log.error("fact not taken", { error: String(error), kind: facts[0]?.kind }),
    );
    return promise;
  }

  function read<T>(query: (db: Database) => T): T {
    if (!loop.isReadable()) throw new AppError("journal/not-open", "the journal is not open yet");
    try {
      reader ??= openReader(path);
      return query(reader);
    } catch (error) {
      if (sortFailure(error).kind !== "damaged") throw error;
      loop.reportDamage();
      throw new AppError("journal/damaged", "the journal is damaged", { cause: error });
    }
  }

  const journal: Journal = {
    append: (fact, cause) => {
      const all = appendAll([fact], cause);
      const one = all.then(([seq = 0]) => seq);
      one.catch(() => {}); // told above
      return one;
    },
    appendAll,
    notePlay: (playId, heardMs) => notes.note(playId, heardMs),
    lastSeq: loop.lastSeq,
    queued: queue.size,
    readAfter: (seq, limit) =>
      read((db) =>
        db.prepare(`SELECT ${journalColumns} FROM events WHERE seq > ? ORDER BY seq LIMIT ?`).all(seq, limit),
      ).map(eventOfRow),
    read,
    async close() {
      if (isClosed) return;
      isClosed = true;
      notes.stop();
      await loop.end();
    },
  };

  loop.wake();
  const recovered = await withPatience(loop.firstAnswer, clock);
  return { journal, recovered };
}

function rowOf(fact: Fact, cause: string | null, clock: Clock): NewRow {
  const { kind, data } = fact;
  // What could not be read back must not be written: it would keep its number and lose its meaning.
  const checked = Fact.safeParse({ kind, data });
  if (!checked.success) throw new AppError("journal/not-a-fact", `${kind}: ${checked.error.message}`);
  return {
    at: Math.round(clock.now()),
    upMs: Math.round(clock.upMs()),
    kind,
    cause,
    data: JSON.stringify(data),
  };
}

function withPatience<T>(answer: Promise<T>, clock: Clock): Promise<T | null> {
  return new Promise((resolve) => {
    const cancel = clock.after(patienceMs, () => resolve(null));
    answer.then((value) => {
      cancel();
      resolve(value);
    });
  });
}
