// npm run bench: what the design holds the exhibit to, measured here and now. Words after it choose parts: npm run bench -- sound start
import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readMachine } from "./machine.ts";
import { measureFirstPicture } from "./measure-first-picture.ts";
import { measureIdle } from "./measure-idle.ts";
import { measurePhone } from "./measure-phone.ts";
import { measureRates } from "./measure-rates.ts";
import { measureSoak } from "./measure-soak.ts";
import { measureSound } from "./measure-sound.ts";
import { measureStart } from "./measure-start.ts";
import { watchOthers } from "./others-share.ts";
import { tableOf } from "./print-table.ts";
import { type Row, skipped } from "./row.ts";

const parts: Record<string, () => Promise<Row[]>> = {
  sound: measureSound,
  start: measureStart,
  picture: measureFirstPicture,
  idle: measureIdle,
  phone: measurePhone,
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

const othersShare = watchOthers();
const rows: Row[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  process.stderr.write(`measuring ${name} …\n`);
  try {
    rows.push(...(await measure()));
  } catch (error) {
    rows.push(skipped(name, `failed: ${error instanceof Error ? error.message : String(error)}`));
  }
}
const others = othersShare();
const machine = readMachine();

console.log(`\n${tableOf(rows)}\n`);
console.log(`${machine.cpus} × ${machine.cpu}, ${machine.system}, Node ${machine.node}, ${machine.browser}`);
if (others !== undefined) {
  console.log(`other programs took ${(others * 100).toFixed(0)} % of the processor meanwhile`);
}
if (chosen.length === 0) {
  const results = { date: new Date().toISOString(), machine, othersShare: others, rows };
  await writeFile(join(import.meta.dirname, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
}
process.exit();
