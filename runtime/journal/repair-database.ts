import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { HallTime } from "../base/hall-time.ts";
import { salvageInto } from "./salvage-into.ts";

// What happens to the numbers when a database is damaged.
// The collector knows a fact by (kioskId, seq), takes a known number for a repeat and refuses a gap. So every row that can
// be read keeps its own number; every number whose row cannot be read is filled with a `journal.lost` that claims nothing
// but that; and counting goes on above every number that may ever have been given out (sequence-mark.ts). Nothing is
// renumbered, nothing invented, no gap opens, and a fact the collector already holds stays what it was.
//
// The order on disk makes a power cut at any point harmless: the new database is made whole beside the damaged one as
// `<name to set aside>.making` and renamed to `….ready`; then only renames are left, which the next opening finishes.

export type Damage = {
  path: string;
  /** No number above it was ever given out; 0 where that is not known. */
  mark: number;
  at: number;
  upMs: number;
  boot: string;
  hallTime: HallTime;
};

/**
 * Replaces the database by one with all rows that can still be read; one that is gone counts as wholly unreadable.
 * Throws what the disk throws, and then the damaged one is still in its place.
 */
export function repairDatabase(damage: Damage): void {
  const { path } = damage;
  const setAside = existsSync(path) ? freeName(damage) : "";
  const target = join(dirname(path), setAside || basename(path));
  const making = `${target}.making`;
  for (const half of readdirSync(dirname(path)).filter((name) => name.endsWith(".making")))
    rmSync(join(dirname(path), half), { force: true }); // of a repair that the power cut short
  try {
    salvageInto(making, damage, setAside);
    syncFile(making);
    renameSync(making, `${target}.ready`);
    finishRepair(path);
  } catch (error) {
    rmSync(making, { force: true });
    throw error;
  }
}

/** Does the renames that a repair still owes; nothing, where it owes none. Answers whether it did any. */
export function finishRepair(path: string): boolean {
  const folder = dirname(path);
  const name = readdirSync(folder).find((each) => each.startsWith("journal.") && each.endsWith(".ready"));
  if (name === undefined) return false;
  const target = join(folder, name.slice(0, -".ready".length));
  for (const part of ["-wal", "-shm", ""]) {
    if (target !== path && existsSync(`${path}${part}`)) renameSync(`${path}${part}`, `${target}${part}`);
  }
  for (const part of ["-wal", "-shm"]) rmSync(`${path}${part}`, { force: true }); // of a database that is gone
  renameSync(join(folder, name), path);
  return true;
}

/** `journal.damaged-20261121-143005.db` */
function freeName({ path, at, hallTime }: Damage): string {
  const [day = "", time = ""] = hallTime.stampOf(at).replace(/[-:]/g, "").split(" ");
  const name = (turn: number) => `journal.damaged-${day}-${time}${turn > 1 ? `-${turn}` : ""}.db`;
  let turn = 1;
  while (existsSync(join(dirname(path), name(turn)))) turn++;
  return name(turn);
}

function syncFile(path: string): void {
  const file = openSync(path, "r+");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
