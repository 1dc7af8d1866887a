import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readHall } from "../config/read-hall.ts";
import type { Hall } from "../contract/hall.ts";
import { hallFileOr } from "./hall-file-or.ts";

/** The hall of a file that was named, else the one that last ran on the data folder, else what `serve` would take; what is wrong has been printed. */
export async function readHallOf(data: string, given: string | undefined): Promise<Hall | undefined> {
  const kept = join(data, "hall.last-good.yaml");
  const file = given === undefined && existsSync(kept) ? kept : hallFileOr(given);
  const read = existsSync(file) ? readHall(await readFile(file, "utf8")) : undefined;
  if (read?.status === "ok") return read.hall;
  console.error(`展馆设置 ${file} 读不了，请先用 zange check 看看。 The hall's settings cannot be read.`);
  return undefined;
}
