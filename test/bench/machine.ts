import { spawnSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { findBrowser } from "../../build/bootstrap/find-browser.mjs";

export type Machine = {
  cpus: number;
  cpu: string;
  memoryGb: number;
  system: string;
  node: string;
  browser: string;
};

/** What was measured on. Names no host, no person and no place. */
export function readMachine(): Machine {
  return {
    cpus: cpus().length,
    cpu: cpus()[0]?.model.trim() || "unknown",
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    browser: readBrowser(),
  };
}

function readBrowser(): string {
  const program = findBrowser();
  if (!program) return "Playwright's own";
  const { stdout } = spawnSync(program, ["--version"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return /\w+ [\d.]+/.exec(stdout ?? "")?.[0] ?? "unknown";
}
