import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { AppError, codeOf } from "../base/app-error.ts";

/**
 * Holds a data folder for this process until `release` or its death, however it dies: the operating system itself drops
 * SQLite's lock on `lock.db`, on Windows too. Throws AppError "journal/folder-in-use" where another holds it,
 * "journal/folder-unusable" where it cannot be made or written.
 */
export function lockDataFolder(folder: string): { release(): void } {
  const path = join(folder, "lock.db");
  try {
    mkdirSync(folder, { recursive: true });
    return hold(path) ?? holdAnew(path);
  } catch (error) {
    if (codeOf(error).startsWith("SQLITE_BUSY"))
      throw new AppError("journal/folder-in-use", `another Zange works on ${folder}`, { cause: error });
    throw new AppError("journal/folder-unusable", `cannot use ${folder}`, { cause: error });
  }
}

/** `undefined` where the file is no database. */
function hold(path: string): { release(): void } | undefined {
  const db = new Database(path, { timeout: 0 });
  try {
    // Nothing else may open lock.db in this process: on POSIX closing any handle of a file drops its locks.
    db.exec("BEGIN EXCLUSIVE");
    const release = () => {
      process.off("exit", release);
      db.close();
    };
    process.on("exit", release); // also keeps the connection from being collected as garbage, and the lock with it
    return { release };
  } catch (error) {
    db.close();
    if (codeOf(error) === "SQLITE_NOTADB" || codeOf(error).startsWith("SQLITE_CORRUPT")) return undefined;
    throw error;
  }
}

/** The file holds nothing worth keeping: a torn one is made anew. */
function holdAnew(path: string): { release(): void } {
  rmSync(path, { force: true });
  const held = hold(path);
  if (!held) throw new AppError("journal/folder-unusable", `${path} cannot be written`);
  return held;
}
