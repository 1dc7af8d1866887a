import type { Column } from "./table.ts";
import { xmlText } from "./xml-text.ts";

const formats = ["text", "day", "whole", "seconds", "share"] as const;
const words = ["title", "subtitle", "header", "note"] as const;

const numberFormat: Record<Column["format"], number> = {
  text: 49,
  day: 164,
  whole: 3,
  seconds: 165,
  share: 166,
};

type Look = {
  format?: number;
  font?: number;
  fill?: number;
  border?: number;
  across: string;
  wrap?: boolean;
};

// The order is the number by which a cell names its style; 0 is the bare one.
const looks: Look[] = [
  { across: "general" },
  ...formats.map((format) => ({ format: numberFormat[format], font: 1, border: 1, across: sideOf(format) })),
  ...formats.map((format) => ({
    format: numberFormat[format],
    font: 2,
    fill: 2,
    border: 1,
    across: sideOf(format),
  })),
  { font: 3, across: "center" },
  { font: 1, across: "center" },
  { font: 2, fill: 2, border: 1, across: "center", wrap: true },
  { font: 4, across: "left", wrap: true },
];

/** The style of a cell in a column. */
export function cellStyle(format: Column["format"], isTotal: boolean): number {
  return 1 + formats.indexOf(format) + (isTotal ? formats.length : 0);
}

/** The style of a line of words. */
export function wordStyle(kind: (typeof words)[number]): number {
  return 1 + 2 * formats.length + words.indexOf(kind);
}

/** xl/styles.xml: 宋体 in black on white, hair lines, the head and the totals on paper. */
export function stylesXml(): string {
  const font = (size: number, isBold = false) =>
    `<font>${isBold ? "<b/>" : ""}<sz val="${size}"/><name val="宋体"/><family val="3"/><charset val="134"/></font>`;
  const edge = (side: string) => `<${side} style="thin"><color rgb="FFB7AFA3"/></${side}>`;
  const edges = ["left", "right", "top", "bottom"].map(edge).join("");
  const codes = { 164: "yyyy-mm-dd", 165: "#,##0.0", 166: "0.0%" };
  const numberFormats = Object.entries(codes).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${xmlText(code)}"/>`,
  );
  const cells = looks.map(
    ({ format = 0, font: fontId = 0, fill = 0, border = 0, across, wrap }) =>
      `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${across}" vertical="center"${wrap ? ' wrapText="1"' : ""}/></xf>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="${numberFormats.length}">${numberFormats.join("")}</numFmts>`,
    `<fonts count="5">${font(11)}${font(10.5)}${font(10.5, true)}${font(16, true)}${font(9)}</fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFF6EFE2"/><bgColor indexed="64"/></patternFill></fill></fills>',
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${edges}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${cells.length}">${cells.join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("");
}

function sideOf(format: Column["format"]): string {
  return format === "text" || format === "day" ? "left" : "right";
}
