/** A sheet before it has a format. */
export type Table = {
  /** 每日 */
  name: string;
  /** 长岭社区红色展馆 每日统计 */
  title: string;
  /** The span, the machine and the time of the export. */
  subtitle: string;
  columns: readonly Column[];
  /** Read once, row by row: a raw sheet may have a million. */
  rows: Iterable<readonly Cell[]>;
  /** Rows below the others, on sheets for people; a program that adds a column up must not meet them. */
  totals: readonly (readonly Cell[])[];
  /** Printed below. */
  notes: readonly string[];
};

/** `day` is written `YYYY-MM-DD`, `seconds` and `share` (0–1) are shown with one decimal. `null` is an empty cell. */
export type Column = { title: string; width: number; format: "text" | "day" | "whole" | "seconds" | "share" };

export type Cell = string | number | null;
