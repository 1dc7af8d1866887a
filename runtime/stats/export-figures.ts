import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import type { Database } from "better-sqlite3";
import type { Hall } from "../contract/hall.ts";
import { countDays, isDay } from "./calendar.ts";
import { exportTables } from "./export-tables.ts";
import type { Table } from "./table.ts";
import { byteOrderMark, writeCsv } from "./write-csv.ts";
import { writeXlsx } from "./write-xlsx.ts";

/** Thirty years: more is a slip of the finger, and a sheet of a million empty days helps nobody. */
const longestDays = 11_000;

export type ExportRequest = {
  /** A connection of its own (`openReader`), which stays open until the answer. */
  db: Database;
  hall: Pick<Hall, "hall" | "corridor">;
  /** Days as `YYYY-MM-DD`, both included. */
  from: string;
  to: string;
  format: "csv" | "xlsx";
  /** When the export was asked for, wall time; printed on the sheets. */
  now: number;
} & ({ out: string } | { stream: Writable });

export type ExportResult =
  | { status: "written"; files: string[]; days: number; events: number }
  /** Nothing was written; the sentence is for the person who asked. */
  | { status: "refused"; reason: "no-such-day" | "from-after-to" | "too-long"; sentence: string };

/**
 * Writes the sheets 每日, 各点位, 长征路各站 and 流水 of a span. An XLSX is one file. As CSV, where a file is one table, `out`
 * X.csv becomes X-每日.csv, X-各点位.csv and so on; into a stream the four tables go one below the other, each under its
 * title. Files appear whole or not at all. The stream is ended. Rejects with what the disk, the stream or SQLite throws.
 */
export async function exportFigures(request: ExportRequest): Promise<ExportResult> {
  const { db, hall, from, to, format, now } = request;
  const refused = refusalOf(from, to);
  if (refused) return refused;
  const { tables, days, events } = exportTables(db, { from, to }, hall, now);
  const written = (files: string[]): ExportResult => ({ status: "written", files, days, events });
  if ("stream" in request) {
    if (format === "xlsx") await writeXlsx(tables, request.stream, now);
    else await endWith(request.stream, (stream) => writeAllCsv(tables, stream));
    return written([]);
  }
  const { out } = request;
  if (format === "xlsx") {
    await writeFileWhole(out, (stream) => writeXlsx(tables, stream, now));
    return written([out]);
  }
  const files: string[] = [];
  for (const table of tables) {
    const file = `${out.replace(/\.csv$/i, "")}-${table.name}.csv`;
    await writeFileWhole(file, (stream) => endWith(stream, (each) => writeOneCsv(table, each)));
    files.push(file);
  }
  return written(files);
}

function refusalOf(from: string, to: string): Extract<ExportResult, { status: "refused" }> | undefined {
  const refuse = (reason: "no-such-day" | "from-after-to" | "too-long", sentence: string) =>
    ({ status: "refused", reason, sentence }) as const;
  if (!isDay(from) || !isDay(to))
    return refuse("no-such-day", "日期不对，请写成 2026-11-21 这样，并且是日历上有的日子。");
  if (from > to)
    return refuse("from-after-to", `从 ${from} 到 ${to} 前后颠倒了，请让前一个日期不晚于后一个。`);
  if (countDays(from, to) > longestDays) return refuse("too-long", "时段超过三十年，请选短一些。");
  return undefined;
}

async function writeOneCsv(table: Table, stream: Writable): Promise<void> {
  stream.write(byteOrderMark);
  await writeCsv(table, stream);
}

async function writeAllCsv(tables: readonly Table[], stream: Writable): Promise<void> {
  stream.write(byteOrderMark);
  for (const [index, table] of tables.entries()) {
    stream.write(`${index > 0 ? "\r\n" : ""}${table.name}\r\n`);
    await writeCsv(table, stream);
  }
}

async function endWith(stream: Writable, write: (stream: Writable) => Promise<void>): Promise<void> {
  const done = finished(stream, { readable: false });
  await Promise.race([write(stream), done]); // a stream that breaks would keep `write` waiting
  stream.end();
  await done;
}

/** Writes beside, then renames, so that nobody opens half a file. `write` must end the stream. */
async function writeFileWhole(path: string, write: (stream: Writable) => Promise<void>): Promise<void> {
  const beside = `${path}.part`;
  try {
    const stream = createWriteStream(beside);
    await write(stream);
    const file = await open(beside, "r+");
    await file.sync();
    await file.close();
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
