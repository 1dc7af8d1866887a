// On a PC without a graphics card Chromium draws on the processor, in threads of nice −8. What brings a press to its sound and the
// sound to the loudspeaker must not wait for them: each such wait is a late beginning or a crackle. Windows and macOS raise their
// sound threads themselves; on Linux Chromium raises only its own, not that of libpulse (`threaded-ml`), which hands over the samples
// to PulseAudio or to PipeWire.
import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { setPriority } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** How much a thread goes before others: as real-time (SCHED_RR), or only as nicer to us than what draws. */
export type Urgency = "real-time" | "early";

type Way = {
  /** In the process's command line. */
  process: string;
  /** Its name; without one it is the process's first thread. */
  thread?: string;
  urgency: Urgency;
};

const ways: readonly Way[] = [
  { process: "--utility-sub-type=audio.mojom.AudioService", thread: "threaded-ml", urgency: "real-time" },
  { process: "/pulseaudio", urgency: "real-time" },
  { process: "--client-name=zange-knock", urgency: "real-time" },
  { process: "--type=renderer", urgency: "early" },
  { process: "--utility-sub-type=network.mojom.NetworkService", thread: "Chrome_ChildIOT", urgency: "early" },
];
/** Below PulseAudio's own 5, above everything that draws. */
const realTimePriority = 4;
/** As PulseAudio gives itself; Chromium draws at −8. */
const niceness = -11;
const run = promisify(execFile);

export type SoundFirstDeps = {
  /** Where the kernel shows its processes. */
  proc?: string;
  /** Rejects where it is not allowed. */
  raise?(thread: number, urgency: Urgency): Promise<void>;
};

/**
 * Puts the threads of every Chromium and PulseAudio of this account before what draws, and answers how many could be. Never rejects:
 * 0 on other systems, or where the account has neither `rtprio` nor `nice` in its limits.
 */
export async function putSoundFirst({
  proc = "/proc",
  raise = raiseThread,
}: SoundFirstDeps = {}): Promise<number> {
  const threads = await findThreads(proc);
  const raised = await Promise.allSettled(threads.map(({ id, urgency }) => raise(id, urgency)));
  return raised.filter(({ status }) => status === "fulfilled").length;
}

/** The same for this process, on Windows too; without the right to it everything stays as it is. */
export function putThisFirst(): void {
  try {
    setPriority(niceness);
  } catch {
    // not allowed: late only where something else takes the whole processor
  }
}

async function findThreads(proc: string): Promise<{ id: number; urgency: Urgency }[]> {
  const found: { id: number; urgency: Urgency }[] = [];
  for (const process of await numbersIn(proc)) {
    const words = (await textOf(join(proc, process, "cmdline"))).replaceAll("\0", " ");
    const way = ways.find((each) => `/${words}`.includes(each.process));
    if (!way) continue;
    const threads = way.thread === undefined ? [process] : await numbersIn(join(proc, process, "task"));
    for (const thread of threads) {
      const name = (await textOf(join(proc, process, "task", thread, "comm"))).trim();
      if (way.thread === undefined || name === way.thread)
        found.push({ id: Number(thread), urgency: way.urgency });
    }
  }
  return found;
}

async function raiseThread(thread: number, urgency: Urgency): Promise<void> {
  if (urgency === "real-time") {
    const given = run("chrt", ["--rr", "--pid", String(realTimePriority), String(thread)]);
    if (await given.then(Boolean, () => false)) return;
  }
  setPriority(thread, niceness); // on Linux the number of a thread does as well as that of a process
}

async function numbersIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^\d+$/.test(name));
}

/** Empty for a process that has gone meanwhile. */
function textOf(file: string): Promise<string> {
  return readFile(file, "utf8").catch(() => "");
}
