import type { Row } from "./row.ts";

const heads = ["what", "measured", "target", "held", "beside"] as const;

/** The rows as a Markdown table whose columns stand under each other. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ what, measured, target, held, beside }) => [
    what,
    measured,
    target,
    held === undefined ? "" : held ? "yes" : "NO",
    beside,
  ]);
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...cells.map((row) => (row[column] ?? "").length)),
  );
  const lineOf = (row: readonly string[], fill = " ") =>
    `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width, fill)).join(" | ")} |`;
  return [lineOf(heads), lineOf([], "-"), ...cells.map((row) => lineOf(row))].join("\n");
}
