import { PassThrough } from "node:stream";
import type { Database } from "better-sqlite3";
import type { Log } from "../base/log.ts";
import type { Hall } from "../contract/hall.ts";
import type { ExportQuery } from "../contract/staff.ts";
import type { exportFigures } from "../stats/export-figures.ts";
import type { ExportFile } from "./staff-routes.ts";

export type ExportFileDeps = {
  query: ExportQuery;
  hall: Hall;
  now: number;
  /** A connection of its own, closed when the file is through. */
  openDatabase(): Database;
  write: typeof exportFigures;
  log: Log;
};

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
};

/** The sheets of a span as a download; rows are written while it is read, so that a year does not fill the memory. */
export function exportFile({ query, hall, now, openDatabase, write, log }: ExportFileDeps): ExportFile {
  const { from, to, format } = query;
  const body = new PassThrough();
  const db = openDatabase();
  write({ db, hall, from, to, format, now, stream: body })
    .then((result) => {
      if (result.status === "refused") body.destroy(new Error(result.reason)); // the query was checked: only too long a span is left
    })
    .catch((error: unknown) => {
      log.warn("an export broke off", { reason: String(error) });
      body.destroy();
    })
    .finally(() => db.close());
  const span = from === to ? from : `${from}至${to}`;
  return { fileName: `${hall.hall.name} 统计 ${span}.${format}`, type: types[format], body };
}
