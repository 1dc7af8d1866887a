import { spawnSync } from "node:child_process";

/** Which of these programs are not installed here, for skipping with a reason. */
export function missingTools(...names: string[]): string[] {
  return names.filter((name) => spawnSync(name, ["-version"], { stdio: "ignore" }).error !== undefined);
}
