import { readdirSync, readFileSync } from "node:fs";

/**
 * Begins to watch who uses the processor; the answer says which share of all cores went to programs that are neither this
 * process nor come from it (0 to 1). Timed figures from a machine that was busy with others mean little. `undefined` where the
 * system does not tell (only Linux does).
 */
export function watchOthers(): () => number | undefined {
  const before = readUse();
  return () => {
    const after = readUse();
    if (!before || !after || after.all === before.all) return undefined;
    const busy = after.busy - before.busy;
    return Math.max(0, (busy - (after.own - before.own)) / (after.all - before.all));
  };
}

type Use = { all: number; busy: number; own: number };

function readUse(): Use | undefined {
  try {
    const ticks = readFileSync("/proc/stat", "latin1")
      .split("\n", 1)[0]
      ?.split(/\s+/)
      .slice(1, 9)
      .map(Number);
    if (!ticks) return undefined;
    const all = ticks.reduce((sum, each) => sum + each, 0);
    return { all, busy: all - (ticks[3] ?? 0) - (ticks[4] ?? 0), own: readOwn() };
  } catch {
    return undefined; // not Linux
  }
}

/** Ticks of this process, of those that came from it, and of those that have ended. */
function readOwn(): number {
  const processes = new Map<number, { parent: number; ticks: number }>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const text = readFileSync(`/proc/${name}/stat`, "latin1");
      const fields = text
        .slice(text.lastIndexOf(")") + 2)
        .split(" ")
        .map(Number);
      const ticks = [11, 12, 13, 14].reduce((sum, field) => sum + (fields[field] ?? 0), 0);
      processes.set(Number(name), { parent: fields[1] ?? 0, ticks });
    } catch {
      // it has ended meanwhile
    }
  }
  const isOwn = (pid: number): boolean => pid === process.pid || isOwnParent(processes.get(pid)?.parent ?? 0);
  const isOwnParent = (pid: number): boolean => pid > 1 && isOwn(pid);
  return [...processes].reduce((sum, [pid, { ticks }]) => (isOwn(pid) ? sum + ticks : sum), 0);
}
