import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { grouped, type Row } from "./row.ts";
import type { SoakResult } from "./soak.ts";

const run = promisify(execFile);
const warmUpSamples = 2;
const targetMb = 1;

/** 100,000 triggers through director and ledger on a simulated clock: what stays in memory, and what gets lost. */
export async function measureSoak(): Promise<Row[]> {
  const program = join(import.meta.dirname, "soak.ts");
  const { stdout } = await run(process.execPath, ["--expose-gc", program]);
  const soak: SoakResult = JSON.parse(stdout);
  const slope = slopeOf(soak.heapMb.slice(warmUpSamples));
  return [
    {
      what: `soak: memory per 10,000 of ${grouped(soak.triggers)} triggers`,
      measured: `${slope.toFixed(2)} MB`,
      target: `< ${targetMb} MB`,
      held: slope < targetMb,
      beside: `heap after collection ${soak.heapMb.map((mb) => mb.toFixed(1)).join(" ")} MB; the first ${warmUpSamples} warm up`,
      figures: { mbPer10k: slope, simulatedHours: soak.simulatedHours },
    },
    {
      what: "soak: plays lost",
      measured: String(soak.lost),
      target: "0",
      held: soak.lost === 0 && soak.ordered === soak.ended,
      beside: `${grouped(soak.ordered)} ordered, ${grouped(soak.started)} heard, ${grouped(soak.ended)} ended, in ${soak.simulatedHours.toFixed(0)} simulated hours`,
      figures: { lost: soak.lost, ordered: soak.ordered, started: soak.started, ended: soak.ended },
    },
  ];
}

/** Rise from one to the next, by least squares. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  const over = values.reduce((sum, each, index) => sum + (index - middle) * (each - mean), 0);
  return over / values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
}
