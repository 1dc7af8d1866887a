import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Machine } from "./machine.ts";
import type { Row } from "./row.ts";

/** One part of the bench as it was measured last. */
export type PartResult = { date: string; seconds: number; othersShare: number | undefined; rows: Row[] };

type Results = { date: string; machine: Machine; parts: Record<string, PartResult> };

const path = join(import.meta.dirname, "results.json");

/** Puts what was measured now in the place of what was measured before; what comes from another machine is not kept. */
export async function keepResults(machine: Machine, measured: Record<string, PartResult>): Promise<Results> {
  const before = await readResults();
  const isSame = JSON.stringify(before?.machine) === JSON.stringify(machine);
  const results: Results = {
    date: new Date().toISOString(),
    machine,
    parts: { ...(isSame && before ? before.parts : {}), ...measured },
  };
  await writeFile(path, `${JSON.stringify(results, null, 2)}\n`);
  return results;
}

async function readResults(): Promise<Results | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined; // none yet
  }
}
