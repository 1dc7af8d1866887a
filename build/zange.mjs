#!/usr/bin/env node
// npx zange <verb>: the same program under the Node that the project brings along.
import { join } from "node:path";
import { ensureBuild } from "./bootstrap/ensure-build.mjs";
import { ensurePackages } from "./bootstrap/ensure-packages.mjs";
import { handOver } from "./bootstrap/hand-over.mjs";
import { projectNode, root } from "./bootstrap/paths.mjs";
import { serveProgram } from "./bootstrap/serve-program.mjs";

try {
  const words = process.argv.slice(2);
  await ensurePackages();
  // What runs all day runs built: it starts faster and takes less memory than from its source.
  const serves = words[0] === "serve" && !words.includes("--help");
  if (serves) await ensureBuild();
  handOver(
    projectNode(),
    serves ? [...serveProgram, ...words.slice(1)] : [join(root, "runtime", "main.ts"), ...words],
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
