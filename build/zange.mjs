#!/usr/bin/env node
// npx zange <verb>: the same program under the Node that the project brings along.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureBuild } from "./bootstrap/ensure-build.mjs";
import { ensurePackages } from "./bootstrap/ensure-packages.mjs";
import { projectNode, root } from "./bootstrap/paths.mjs";

try {
  await ensurePackages();
  if (process.argv[2] === "serve" && !process.argv.includes("--help")) await ensureBuild();
  const child = spawn(projectNode(), [join(root, "runtime", "main.ts"), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => process.exit(code ?? 1));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
