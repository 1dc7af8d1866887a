import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { setImmediate as nextTurn } from "node:timers/promises";
import { createSheet } from "./sheet-xml.ts";
import type { Cell, Table } from "./table.ts";
import { sheetPath, workbookParts } from "./workbook-parts.ts";
import { createZipStream } from "./zip-stream.ts";

/** Excel holds 1,048,576 rows a sheet. */
const rowsInSheet = 1_000_000;
/** About a millisecond of work; in between, a visitor's button must come through. */
const charactersInOneGo = 64 * 1024;

/**
 * Writes the tables as one workbook, a sheet each, ready to print on A4; ends the stream. Rows are written as they are read,
 * so a million of them cost no more memory than a thousand; what is more goes on in a further sheet. Rejects with what the
 * stream or the rows throw.
 *
 * Written by hand rather than with exceljs, which reads it back in the tests: with styled rows it took a quarter of a
 * millisecond a row and held up the exhibit for as much as half a second.
 */
export async function writeXlsx(
  tables: readonly Table[],
  out: Writable,
  createdAt: number,
  sheetRows = rowsInSheet,
): Promise<void> {
  const done = finished(out, { readable: false });
  await Promise.race([writeAll(tables, out, createdAt, sheetRows), done]); // a stream that breaks keeps a writer waiting
  await done;
}

async function writeAll(
  tables: readonly Table[],
  out: Writable,
  createdAt: number,
  sheetRows: number,
): Promise<void> {
  const zip = createZipStream(out);
  const names: string[] = [];
  for (const table of tables) {
    const feed = createFeed(table.rows);
    for (let part = 1; part === 1 || !feed.isEmpty(); part++) {
      names.push(part === 1 ? table.name : `${table.name} ${part}`);
      await zip.add(sheetPath(names.length), sheetOf(table, feed, sheetRows, names.length === 1));
    }
  }
  for (const [name, xml] of workbookParts(names, createdAt)) await zip.add(name, [xml]);
  await zip.end();
}

async function* sheetOf(
  table: Table,
  feed: Feed,
  sheetRows: number,
  isFirst: boolean,
): AsyncGenerator<string> {
  const sheet = createSheet(table, isFirst);
  let xml = sheet.begin();
  for (let count = 0; count < sheetRows && !feed.isEmpty(); count++) {
    xml += sheet.addRow(feed.take());
    if (xml.length < charactersInOneGo) continue;
    yield xml;
    xml = "";
    await nextTurn();
  }
  if (feed.isEmpty()) for (const total of table.totals) xml += sheet.addRow(total, true);
  yield xml + sheet.end();
}

type Feed = { isEmpty(): boolean; take(): readonly Cell[] };

/** Rows that tell beforehand whether another comes. */
function createFeed(rows: Iterable<readonly Cell[]>): Feed {
  const source = rows[Symbol.iterator]();
  let next = source.next();
  return {
    isEmpty: () => next.done === true,
    take() {
      const row: readonly Cell[] = next.done ? [] : next.value;
      next = source.next();
      return row;
    },
  };
}
