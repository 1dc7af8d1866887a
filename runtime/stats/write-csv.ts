import { once } from "node:events";
import type { Writable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import { stringify } from "csv-stringify/sync";
import type { Cell, Column, Table } from "./table.ts";

const rowsInOneGo = 200;

/** Chinese Excel takes a CSV without it for another encoding. */
export const byteOrderMark = "\ufeff";

/**
 * Writes a table as CSV text: header, rows, an empty line, the notes. No totals: a program adds up itself. Waits for a slow
 * reader and gives way between rows. Rejects with what the stream throws.
 */
export async function writeCsv(table: Table, out: Writable): Promise<void> {
  await put(out, [table.columns.map(({ title }) => title)]);
  let lines: string[][] = [];
  for (const row of table.rows) {
    lines.push(row.map((cell, index) => textOf(cell, table.columns[index])));
    if (lines.length < rowsInOneGo) continue;
    await put(out, lines);
    await nextTurn();
    lines = [];
  }
  await put(out, lines);
  await put(out, [[""], ...[table.title, table.subtitle, ...table.notes].map((note) => [harmless(note)])]);
}

async function put(out: Writable, lines: string[][]): Promise<void> {
  if (out.destroyed) throw new Error("the reader of the export went away");
  if (lines.length > 0 && !out.write(stringify(lines, { record_delimiter: "windows" })))
    await once(out, "drain");
}

function textOf(cell: Cell, column: Column | undefined): string {
  if (cell === null) return "";
  if (typeof cell === "string") return harmless(cell);
  if (column?.format === "share") return `${(cell * 100).toFixed(1)}%`;
  return column?.format === "seconds" ? cell.toFixed(1) : String(cell);
}

/** A text that a spreadsheet would take for a formula and run gets the mark that says "text". */
function harmless(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
