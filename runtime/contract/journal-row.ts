// A row of the journal's database, which the journal writes and the statistics, the export and the upload read:
//   events(seq INTEGER PRIMARY KEY, at, boot, up_ms, kind, cause, data JSON)
import { z } from "zod";
import { Fact, type JournalEvent } from "./journal.ts";

/** What to select from `events` for `eventOfRow`. */
export const journalColumns = "seq, at, boot, up_ms, kind, cause, data";

/** Farthest wall time that a calendar can name, milliseconds since 1970. */
const farthest = 8.64e15;

const Row = z.object({
  seq: z.number().int(),
  at: z.number().min(-farthest).max(farthest).catch(0),
  boot: z.string().catch(""),
  up_ms: z.number().catch(0),
  kind: z.string().catch(""),
  cause: z.string().nullable().catch(null),
  data: z.string().catch(""),
});

/** The event in a row. One that this version cannot read keeps its number as `journal.lost`, so that no gap opens. */
export function eventOfRow(row: unknown): JournalEvent {
  const { seq, at, boot, up_ms: upMs, kind, cause, data } = Row.parse(row);
  const fact = Fact.safeParse({ kind, data: parsed(data) });
  return { seq, at, boot, upMs, cause, ...(fact.success ? fact.data : lost) };
}

const lost: Fact = { kind: "journal.lost", data: {} };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no fact: the caller makes it a lost one
  }
}
