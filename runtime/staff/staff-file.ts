import { chmod, readFile } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../base/app-error.ts";
import { writeFileSafely } from "../base/write-file-safely.ts";
import { StaffFile } from "../contract/staff-file.ts";
import { drawStaffCode, sealStaffCode } from "./staff-code.ts";

export type StaffFileRead =
  | { status: "ok"; file: StaffFile; text: string }
  | { status: "missing" }
  | { status: "invalid" }
  /** The disk would not say just now, as Windows does while a file is being swapped. */
  | { status: "unreadable" };

/** Makes a code where the data folder has none that can be read. Answers the new code, to be shown once, or `undefined`. */
export async function ensureStaffCode(dataFolder: string, now = Date.now()): Promise<string | undefined> {
  const read = await readStaffFile(dataFolder);
  if (read.status === "ok" || read.status === "unreadable") return undefined;
  return newStaffCode(dataFolder, now);
}

/** Replaces the staff code and answers the new one. Whoever is signed in with the old one is signed out. Throws what the disk throws. */
export async function newStaffCode(dataFolder: string, now = Date.now()): Promise<string> {
  const code = drawStaffCode();
  const path = staffFilePath(dataFolder);
  await writeFileSafely(path, `${JSON.stringify(await sealStaffCode(code, now), null, 2)}\n`);
  if (process.platform !== "win32") await chmod(path, 0o600);
  return code;
}

/** Never throws. */
export async function readStaffFile(dataFolder: string): Promise<StaffFileRead> {
  let text: string;
  try {
    text = await readFile(staffFilePath(dataFolder), "utf8");
  } catch (error) {
    return { status: codeOf(error) === "ENOENT" ? "missing" : "unreadable" };
  }
  const parsed = StaffFile.safeParse(parseJson(text));
  return parsed.success ? { status: "ok", file: parsed.data, text } : { status: "invalid" };
}

function staffFilePath(dataFolder: string): string {
  return join(dataFolder, "staff.json");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the schema refuses it with the rest
  }
}
