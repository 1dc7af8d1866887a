import { readdirSync, readFileSync } from "node:fs";

/**
 * The living process of a process group whose command line matches, its leader left out; Linux only. Words of the command line are
 * separated by `\0`.
 */
export function findInGroup(group: number | undefined, command: RegExp): number | undefined {
  return readdirSync("/proc")
    .map(Number)
    .find((pid) => pid > 0 && pid !== group && matches(pid, group, command));
}

function matches(pid: number, group: number | undefined, command: RegExp): boolean {
  try {
    const [state, , itsGroup] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    const isOne = Number(itsGroup) === group && state !== "Z";
    return isOne && command.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
  } catch {
    return false; // ended while we looked
  }
}
