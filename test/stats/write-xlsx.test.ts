import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import type { Cell, Table } from "../../runtime/stats/table.ts";
import { writeXlsx } from "../../runtime/stats/write-xlsx.ts";

function makeTable(overrides: Partial<Table> = {}): Table {
  return {
    name: "流水",
    title: "甲 & 乙",
    subtitle: "统计时段",
    columns: [{ title: "序号", width: 10, format: "whole" }],
    rows: [],
    totals: [],
    notes: ["末"],
    ...overrides,
  };
}

/** Writes a workbook and reads it back. */
async function writeAndRead(tables: Table[], sheetRows?: number): Promise<ExcelJS.Workbook> {
  const stream = new PassThrough();
  const bytes = buffer(stream);
  await writeXlsx(tables, stream, Date.UTC(2026, 10, 21), sheetRows);
  const whole = await bytes;
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.byteLength));
  return book;
}

test("a table with more rows than a sheet holds goes on in the next, with its head; the totals come last", async () => {
  const rows = Array.from({ length: 6 }, (_, index) => [index + 1]);
  const book = await writeAndRead([makeTable({ rows, totals: [[21]] })], 3);
  const columns = book.worksheets.map(({ name }) => [
    name,
    book.getWorksheet(name)?.getColumn(1).values.slice(3),
  ]);
  expect(columns).toEqual([
    ["流水", ["序号", 1, 2, 3, undefined, "末"]],
    ["流水 2", ["序号", 4, 5, 6, 21, undefined, "末"]],
  ]);
});

test("texts come through as they are, whatever they hold, and are never formulas", async () => {
  const texts = [
    "=1+1",
    "<b>&\"'",
    "  两头有空格  ",
    "一行\n又一行",
    "🎵 赞歌",
    "00123",
    "-5",
    "\u0000\u0007铃",
  ];
  const columns = [{ title: "文字", width: 20, format: "text" as const }];
  const book = await writeAndRead([makeTable({ columns, rows: texts.map((text) => [text]) })]);
  const values = book
    .getWorksheet("流水")
    ?.getColumn(1)
    .values.slice(4, 4 + texts.length);
  expect(values).toEqual([...texts.slice(0, -1), "铃"]);
});

test("days are days, numbers are numbers, what is missing is empty", async () => {
  const formats = ["day", "whole", "seconds", "share", "text"] as const;
  const columns = formats.map((format) => ({ title: format, width: 9, format }));
  const rows: Cell[][] = [
    ["2026-11-21", 1234, 30.25, 0.5, "x"],
    ["2024-02-29", null, null, null, null],
    ["1970-01-01", 0, 0, 1, ""],
  ];
  const book = await writeAndRead([makeTable({ columns, rows, totals: [["合计", 1234, 30.25, 0.5, ""]] })]);
  const sheet = book.getWorksheet("流水");
  const row = (number: number) => formats.map((_, index) => sheet?.getRow(number).getCell(index + 1).value);
  expect(row(4)).toEqual([new Date("2026-11-21T00:00:00Z"), 1234, 30.25, 0.5, "x"]);
  expect(row(5)).toEqual([new Date("2024-02-29T00:00:00Z"), null, null, null, null]);
  expect(row(6)).toEqual([new Date("1970-01-01T00:00:00Z"), 0, 0, 1, null]);
  expect(row(7)).toEqual(["合计", 1234, 30.25, 0.5, null]);
  expect(sheet?.getCell("D7").font).toMatchObject({ bold: true, name: "宋体" });
  expect(sheet?.getCell("D7").numFmt).toBe("0.0%");
});

test("gives way while it writes, so that a button is answered in between, and ends when its reader goes away", async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => [index]);
  const stream = new PassThrough();
  let turns = 0;
  const turn = setInterval(() => turns++, 1);
  const written = writeXlsx([makeTable({ rows })], stream, 0);
  stream.resume();
  await written;
  clearInterval(turn);
  expect(turns).toBeGreaterThan(10);
  const broken = new PassThrough();
  const unwritten = writeXlsx([makeTable({ rows })], broken, 0);
  broken.destroy();
  await expect(unwritten).rejects.toThrow();
});
