import type { Style } from "exceljs";
import type { Column } from "./table.ts";

export type Look = Partial<Style>;

const numberFormats: Record<Column["format"], string> = {
  text: "@",
  day: "yyyy-mm-dd",
  whole: "#,##0",
  seconds: "#,##0.0",
  share: "0.0%",
};

const edge = { style: "thin", color: { argb: "FFB7AFA3" } } as const;
const border = { left: edge, right: edge, top: edge, bottom: edge };
const paper = { type: "pattern", pattern: "solid", fgColor: { argb: "FFF6EFE2" } } as const;
const font = (size: number, bold = false) => ({ name: "宋体", family: 3, charset: 134, size, bold });

function lookOf(format: Column["format"], isTotal: boolean): Look {
  const horizontal = format === "text" || format === "day" ? "left" : "right";
  const common = {
    numFmt: numberFormats[format],
    border,
    alignment: { horizontal, vertical: "middle" },
  } as const;
  return isTotal ? { ...common, font: font(10.5, true), fill: paper } : { ...common, font: font(10.5) };
}

const formats: Column["format"][] = ["text", "day", "whole", "seconds", "share"];
const cells = new Map(formats.map((format) => [format, lookOf(format, false)]));
const totals = new Map(formats.map((format) => [format, lookOf(format, true)]));

/** The look of a cell in a column. One object for all of them: the writer knows a style again by it. */
export function cellLook(format: Column["format"], isTotal: boolean): Look {
  return (isTotal ? totals : cells).get(format) ?? {};
}

/** The looks of lines of words: 宋体 in black on white, the head on paper. */
export const wordLook = {
  title: { font: font(16, true), alignment: { horizontal: "center", vertical: "middle" } },
  subtitle: { font: font(10.5), alignment: { horizontal: "center", vertical: "middle" } },
  header: {
    font: font(10.5, true),
    fill: paper,
    border,
    alignment: { horizontal: "center", vertical: "middle", wrapText: true },
  },
  note: { font: font(9), alignment: { horizontal: "left", vertical: "middle", wrapText: true } },
} satisfies Record<string, Look>;
