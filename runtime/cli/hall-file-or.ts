import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { findRoot } from "../base/find-root.ts";

/** The hall.yaml that was named, else the one in this folder, else the demo hall. */
export function hallFileOr(given: string | undefined): string {
  if (given !== undefined) return resolve(given);
  const here = resolve("hall.yaml");
  return existsSync(here) ? here : join(findRoot(), "content", "demo-hall.yaml");
}
