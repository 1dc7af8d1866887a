import { codeOf, messageOf } from "../base/app-error.ts";
import type { WriterReply } from "./writer-messages.ts";

/** Says what an error of SQLite or of the disk means for the journal. */
export function sortFailure(error: unknown): Extract<WriterReply, { kind: "trouble" | "damaged" }> {
  const code = codeOf(error);
  const detail = `${code || "error"}: ${messageOf(error)}`;
  const isDamage =
    code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_NOTADB" || code === "journal/damaged";
  if (isDamage) return { kind: "damaged", detail };
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
    return { kind: "trouble", code: "journal/locked", detail };
  // SHMSIZE: the shared-memory file of a WAL database could not grow
  if (code === "SQLITE_FULL" || code === "SQLITE_IOERR_SHMSIZE" || code === "ENOSPC")
    return { kind: "trouble", code: "journal/disk-full", detail };
  return { kind: "trouble", code: "journal/failed", detail };
}
