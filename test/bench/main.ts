// npm run bench: what the design holds the exhibit to, measured here and now. Words after it choose parts: npm run bench -- sound start
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { readMachine } from "./machine.ts";
import { measureCrowd } from "./measure-crowd.ts";
import { measureFirstPicture } from "./measure-first-picture.ts";
import { measureIdle } from "./measure-idle.ts";
import { measurePageMemory } from "./measure-page-memory.ts";
import { measurePhone } from "./measure-phone.ts";
import { measurePress } from "./measure-press.ts";
import { measureRates } from "./measure-rates.ts";
import { measureRelief } from "./measure-relief.ts";
import { measureSoak } from "./measure-soak.ts";
import { measureSound } from "./measure-sound.ts";
import { measureStart } from "./measure-start.ts";
import { measureTrail } from "./measure-trail.ts";
import { watchOthers } from "./others-share.ts";
import { tableOf } from "./print-table.ts";
import { keepResults, type PartResult } from "./results.ts";
import { type Row, skipped } from "./row.ts";
import { writeReadme } from "./write-readme.ts";

const parts: Record<string, () => Promise<Row[]>> = {
  press: measurePress,
  sound: measureSound,
  crowd: measureCrowd,
  memory: measurePageMemory,
  start: measureStart,
  picture: measureFirstPicture,
  idle: measureIdle,
  phone: measurePhone,
  trail: measureTrail,
  relief: measureRelief,
  rates: measureRates,
  soak: measureSoak,
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`no part is called ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}`);
  process.exit(2);
}

const root = resolve(import.meta.dirname, "../..");
const build = spawnSync(process.execPath, [join(root, "build/build.mjs")], { stdio: "inherit" });
if (build.status !== 0) process.exit(1);

const measured: Record<string, PartResult> = {};
for (const [name, measure] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  process.stderr.write(`measuring ${name} … `);
  const part = await measurePart(name, measure);
  measured[name] = part;
  process.stderr.write(`${part.seconds.toFixed(0)} s${sayOthers(part)}\n`);
}
const machine = readMachine();

console.log(`\n${tableOf(Object.values(measured).flatMap(({ rows }) => rows))}\n`);
console.log(`${machine.cpus} × ${machine.cpu}, ${machine.system}, Node ${machine.node}, ${machine.browser}`);
const { parts: all } = await keepResults(machine, measured);
await writeReadme(all, Object.keys(parts));
process.exit();

/** A part that fails does not take the others with it. */
async function measurePart(name: string, measure: () => Promise<Row[]>): Promise<PartResult> {
  const date = new Date().toISOString();
  const startedAt = performance.now();
  const othersShare = watchOthers();
  const rows = await measure().catch((error: unknown) => [
    skipped(name, `failed: ${error instanceof Error ? error.message : String(error)}`),
  ]);
  return {
    date,
    seconds: Math.round((performance.now() - startedAt) / 1000),
    othersShare: othersShare(),
    rows,
  };
}

/** Figures from a machine that was busy with something else mean little. */
function sayOthers({ othersShare }: PartResult): string {
  if (othersShare === undefined) return "";
  return `, other programs took ${(othersShare * 100).toFixed(0)} % of the processor`;
}
