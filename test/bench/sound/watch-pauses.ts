// How often the machine itself stands still: a virtual one does, whenever its host gives the processor to others. No program can
// play meanwhile, so a drop-out at such a moment is the machine's. A small process a core, before all others (SCHED_RR 50), sleeps for
// half a millisecond again and again; where it wakes far too late, nothing else ran on that core either.
import { type ChildProcess, spawn } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";

/** From and to on the clock of `performance.timeOrigin + performance.now()`, milliseconds. */
export type Pause = { from: number; to: number };

const sleepMs = 0.5;
const pauseMs = 3;
const own = fileURLToPath(import.meta.url);

/** Begins to watch; the answer ends it. Without the right to real-time priorities there are no pauses to tell of: `undefined`. */
export function watchPauses(): () => Pause[] | undefined {
  const pauses: Pause[] = [];
  let isAllowed = true;
  const watchers: ChildProcess[] = cpus().map((_cpu, core) => {
    const words = ["--cpu-list", String(core), "chrt", "--rr", "50", process.execPath, own, "watch"];
    const child = spawn("taskset", words, { stdio: ["ignore", "pipe", "ignore"] });
    child.stdout.on("data", (chunk: Buffer) => {
      for (const line of chunk.toString().split("\n").filter(Boolean)) {
        const [from = 0, to = 0] = line.split(" ").map(Number);
        pauses.push({ from, to });
      }
    });
    child.once("error", () => {
      isAllowed = false;
    });
    child.once("exit", (code) => {
      if (code !== null) isAllowed = false; // it never ends by itself
    });
    return child;
  });
  return () => {
    for (const child of watchers) child.kill("SIGKILL");
    return isAllowed ? pauses : undefined;
  };
}

if (process.argv[1] === own && process.argv[2] === "watch") {
  const never = new Int32Array(new SharedArrayBuffer(4));
  const now = () => performance.timeOrigin + performance.now();
  for (let before = now(); ; ) {
    Atomics.wait(never, 0, 0, sleepMs);
    const at = now();
    if (at - before > pauseMs) process.stdout.write(`${before} ${at}\n`);
    before = at;
  }
}
