import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { setImmediate as nextTurn } from "node:timers/promises";
import ExcelJS from "exceljs";
import { countingRuleVersion } from "./counting-rule.ts";
import { cellLook, type Look, wordLook } from "./sheet-style.ts";
import type { Cell, Table } from "./table.ts";

/** Excel holds 1,048,576 rows a sheet. */
const rowsInSheet = 1_000_000;
/** In between a visitor's button must come through. */
const rowsInOneGo = 20;
/** Title, subtitle and the names of the columns. */
const headRows = 3;
const longestText = 32_000;

/**
 * Writes the tables as one workbook, a sheet each, ready to print on A4; ends the stream. What is more than a sheet holds
 * goes on in a further one. Rejects with what the stream or the rows throw.
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
  stream: Writable,
  createdAt: number,
  sheetRows: number,
): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  book.creator = "赞歌";
  book.created = new Date(createdAt);
  for (const table of tables) {
    const feed = createFeed(table.rows);
    for (let part = 1; part === 1 || !feed.isEmpty(); part++) {
      const sheet = addSheet(book, table, part === 1 ? table.name : `${table.name} ${part}`);
      for (let count = 1; count <= sheetRows && !feed.isEmpty(); count++) {
        addRow(sheet, table, feed.take(), false);
        if (count % rowsInOneGo === 0) await nextTurn();
      }
      if (feed.isEmpty()) for (const total of table.totals) addRow(sheet, table, total, true);
      addNotes(sheet, table);
      sheet.commit();
      await nextTurn();
    }
  }
  await book.commit();
}

type Book = InstanceType<typeof ExcelJS.stream.xlsx.WorkbookWriter>;

function addSheet(book: Book, { title, subtitle, columns }: Table, name: string): ExcelJS.Worksheet {
  const sheet = book.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: headRows }],
    pageSetup: {
      paperSize: 9, // A4
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0, // as many pages long as it takes
      horizontalCentered: true,
      printTitlesRow: `1:${headRows}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      oddFooter: `&L统计口径第 ${countingRuleVersion} 版&C第 &P 页，共 &N 页&R${title.replace(/&/g, "&&")}`,
    },
  });
  sheet.columns = columns.map(({ width }) => ({ width }));
  addLine(sheet, columns.length, title, wordLook.title, 30);
  addLine(sheet, columns.length, subtitle, wordLook.subtitle, 20);
  const header = sheet.addRow(columns.map((column) => column.title));
  header.height = 34;
  header.eachCell((cell) => put(cell, wordLook.header));
  header.commit();
  return sheet;
}

/** Words across the whole sheet. */
function addLine(sheet: ExcelJS.Worksheet, width: number, text: string, look: Look, height: number): void {
  const row = sheet.addRow([harmless(text)]);
  row.height = height;
  put(row.getCell(1), look);
  if (width > 1) sheet.mergeCells(row.number, 1, row.number, width);
  row.commit();
}

function addRow(
  sheet: ExcelJS.Worksheet,
  { columns }: Table,
  cells: readonly Cell[],
  isTotal: boolean,
): void {
  const row = sheet.addRow([]);
  for (const [index, { format }] of columns.entries()) {
    const cell = row.getCell(index + 1);
    const value = cells[index] ?? null;
    const isDay = format === "day" && typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
    cell.value = isDay ? new Date(`${value}T00:00:00Z`) : typeof value === "string" ? harmless(value) : value;
    put(cell, cellLook(format, isTotal));
  }
  row.commit();
}

function addNotes(sheet: ExcelJS.Worksheet, { columns, notes }: Table): void {
  sheet.addRow([]).commit();
  const charactersInLine = columns.reduce((sum, { width }) => sum + width, 0) / 2; // a Chinese one is two wide
  for (const note of notes) {
    // Excel does not fit the height of merged cells by itself
    const height = 16 * Math.ceil((note.length * 0.9) / charactersInLine);
    addLine(sheet, columns.length, note, wordLook.note, height);
  }
}

function put(cell: ExcelJS.Cell, look: Look): void {
  cell.style = look;
}

/** A text that a cell can hold: no control characters, not too long, nothing rather than an empty text. */
function harmless(text: string): string | null {
  const kept = text.slice(0, longestText).replace(/[^\P{Cc}\t\n\r]/gu, ""); // what XML cannot hold
  return kept === "" ? null : kept;
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
