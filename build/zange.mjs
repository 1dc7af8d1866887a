#!/usr/bin/env node
// npx zange <verb>: the same program under the Node that the project brings along.
import { join } from "node:path";
import { ensureBuild } from "./bootstrap/ensure-build.mjs";
import { ensurePackages } from "./bootstrap/ensure-packages.mjs";
import { handOver } from "./bootstrap/hand-over.mjs";
import { projectNode, root } from "./bootstrap/paths.mjs";

try {
  await ensurePackages();
  if (process.argv[2] === "serve" && !process.argv.includes("--help")) await ensureBuild();
  handOver(projectNode(), [join(root, "runtime", "main.ts"), ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
