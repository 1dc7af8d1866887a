import { readFile, stat } from "node:fs/promises";
import { messageOf } from "../base/app-error.ts";
import { type Clock, every } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import { writeFileSafely } from "../base/write-file-safely.ts";
import type { Hall } from "../contract/hall.ts";
import { type HallFault, readHall } from "./read-hall.ts";

export type HallFile = {
  /** The settings in force. */
  hall(): Hall;
  /** What is wrong with the file as it stands; empty when it is in force. */
  faults(): HallFault[];
  stop(): void;
};

export type HallFileDeps = {
  file: string;
  /** Where the last good text is kept, so that a broken file does not stop tomorrow's start either. */
  lastGoodFile: string;
  clock: Clock;
  log: Log;
  onChange(hall: Hall): void;
  /** After each change of the file; what was wrong at the opening is in `faults()`. */
  onFaults(faults: HallFault[]): void;
};

export type HallOpened = { status: "ok"; file: HallFile } | { status: "invalid"; faults: HallFault[] };

/**
 * Reads hall.yaml and reads it again whenever it changes (looked at once a second: editors on Windows and network
 * drives swap files in ways that watchers miss). A broken file never takes force: the last good one stays, or on a
 * fresh start the last good text of an earlier run. Only where there is neither is the answer `invalid`.
 */
export async function openHall(deps: HallFileDeps): Promise<HallOpened> {
  const first = await readText(deps.file);
  let read = first.status === "ok" ? readHall(first.text) : unreadable(deps.file, first.reason);
  let faults = read.status === "invalid" ? read.faults : [];
  if (read.status === "ok" && first.status === "ok") await keepGood(first.text);
  if (read.status === "invalid") {
    const old = await readText(deps.lastGoodFile);
    const oldRead = old.status === "ok" ? readHall(old.text) : read;
    if (oldRead.status === "invalid") return { status: "invalid", faults };
    deps.log.warn("hall.yaml is broken, the last good one is in force", {
      file: deps.file,
      line: faults[0]?.line,
    });
    read = oldRead;
  }
  let hall = read.hall;
  let seen = await stampOf(deps.file);

  let busy = false;
  const stop = every(deps.clock, 1000, () => {
    if (busy) return;
    busy = true;
    look()
      .catch((error: unknown) => deps.log.warn("hall.yaml cannot be looked at", { reason: messageOf(error) }))
      .finally(() => {
        busy = false;
      });
  });

  return { status: "ok", file: { hall: () => hall, faults: () => faults, stop } };

  async function look(): Promise<void> {
    const stamp = await stampOf(deps.file);
    if (stamp === seen) return;
    seen = stamp;
    const text = await readText(deps.file);
    const next = text.status === "ok" ? readHall(text.text) : unreadable(deps.file, text.reason);
    faults = next.status === "invalid" ? next.faults : [];
    if (next.status === "ok" && text.status === "ok") {
      hall = next.hall;
      deps.log.info("hall.yaml was read again and is in force");
      await keepGood(text.text);
      deps.onChange(hall);
    }
    deps.onFaults(faults);
  }

  async function keepGood(text: string): Promise<void> {
    try {
      await writeFileSafely(deps.lastGoodFile, text);
    } catch (error) {
      deps.log.warn("the last good hall.yaml cannot be kept", { reason: messageOf(error) });
    }
  }
}

type TextRead = { status: "ok"; text: string } | { status: "missing"; reason: string };

async function readText(path: string): Promise<TextRead> {
  try {
    return { status: "ok", text: await readFile(path, "utf8") };
  } catch (error) {
    return { status: "missing", reason: messageOf(error) };
  }
}

async function stampOf(path: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return `${mtimeMs}/${size}/${ino}`;
  } catch {
    return "missing"; // a file that is being swapped is not there for a moment
  }
}

function unreadable(path: string, reason: string): { status: "invalid"; faults: HallFault[] } {
  const fault = {
    line: 1,
    column: 1,
    chinese: `读不到展馆设置文件 ${path}，请确认它在那里并且可以打开。`,
    english: `The hall file ${path} cannot be read: ${reason}`,
  };
  return { status: "invalid", faults: [fault] };
}
