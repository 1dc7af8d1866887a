// One worksheet (ECMA-376, 18.3), in the order in which its parts must stand.
import { countingRuleVersion } from "./counting-rule.ts";
import { cellStyle, wordStyle } from "./sheet-style.ts";
import type { Cell, Column, Table } from "./table.ts";
import { xmlText } from "./xml-text.ts";

/** Title, subtitle and the names of the columns. */
export const headRows = 3;
const longestText = 32_000;
const dayZero = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;

/** Makes the XML of a sheet piece by piece. `add…` answer the next rows, `end` what follows the last. */
export function createSheet(
  { title, subtitle, columns, notes }: Omit<Table, "rows" | "totals">,
  isFirst: boolean,
) {
  const letters = columns.map((_, index) => String.fromCharCode(65 + index)); // 26 columns are plenty for a page
  const lastLetter = letters.at(-1) ?? "A";
  const merged: string[] = [];
  let row = 0;

  /** Words across the whole sheet. */
  function line(text: string, kind: "title" | "subtitle" | "note", height: number): string {
    row++;
    merged.push(`<mergeCell ref="A${row}:${lastLetter}${row}"/>`);
    return `<row r="${row}" ht="${height}" customHeight="1">${words(`A${row}`, wordStyle(kind), text)}</row>`;
  }

  function header(): string {
    row++;
    const cells = columns.map(({ title: text }, index) =>
      words(`${letters[index]}${row}`, wordStyle("header"), text),
    );
    return `<row r="${row}" ht="34" customHeight="1">${cells.join("")}</row>`;
  }

  function addRow(cells: readonly Cell[], isTotal = false): string {
    row++;
    let xml = `<row r="${row}">`;
    for (const [index, { format }] of columns.entries())
      xml += cellXml(`${letters[index]}${row}`, cells[index] ?? null, format, cellStyle(format, isTotal));
    return `${xml}</row>`;
  }

  return {
    begin: () =>
      [openingXml(columns, isFirst), line(title, "title", 30), line(subtitle, "subtitle", 20), header()].join(
        "",
      ),
    addRow,
    end() {
      const charactersInLine = columns.reduce((sum, { width }) => sum + width, 0) / 2; // a Chinese one is two wide
      row++;
      // Excel does not fit the height of merged cells by itself
      const heightOf = (note: string) => 16 * Math.ceil((note.length * 0.9) / charactersInLine);
      const below = notes.map((note) => line(note, "note", heightOf(note)));
      return `${below.join("")}</sheetData>${closingXml(merged, title)}`;
    },
  };
}

function openingXml(columns: readonly Column[], isFirst: boolean): string {
  const widths = columns.map(({ width, format }, index) => {
    const number = index + 1;
    return `<col min="${number}" max="${number}" width="${width}" style="${cellStyle(format, false)}" customWidth="1"/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0">`,
    `<pane ySplit="${headRows}" topLeftCell="A${headRows + 1}" activePane="bottomLeft" state="frozen"/>`,
    '<selection pane="bottomLeft"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="16"/><cols>${widths.join("")}</cols><sheetData>`,
  ].join("");
}

function closingXml(merged: readonly string[], title: string): string {
  const foot = `&L统计口径第 ${countingRuleVersion} 版&C第 &P 页，共 &N 页&R${title.replace(/&/g, "&&")}`;
  return [
    `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>`,
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>', // A4, as many pages long as it takes
    `<headerFooter><oddFooter>${xmlText(foot)}</oddFooter></headerFooter></worksheet>`,
  ].join("");
}

function cellXml(at: string, cell: Cell, format: Column["format"], style: number): string {
  if (cell === null || cell === "") return `<c r="${at}" s="${style}"/>`;
  if (typeof cell === "number") return `<c r="${at}" s="${style}"><v>${cell}</v></c>`;
  const days = format === "day" ? (Date.parse(`${cell}T00:00:00Z`) - dayZero) / dayMs : Number.NaN;
  return Number.isNaN(days) ? words(at, style, cell) : `<c r="${at}" s="${style}"><v>${days}</v></c>`;
}

/** A text within the cell: never taken for a formula. */
function words(at: string, style: number, text: string): string {
  const kept = xmlText(text.slice(0, longestText));
  const space = /^\s|\s$|\s\s|\n/.test(kept) ? ' xml:space="preserve"' : "";
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t${space}>${kept}</t></is></c>`;
}
