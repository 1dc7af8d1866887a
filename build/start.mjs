// npm start: sees to packages and pages, then opens the exhibit. Runs under any Node from 20 on, without any package.
import { join } from "node:path";
import { ensureBuild } from "./bootstrap/ensure-build.mjs";
import { ensurePackages } from "./bootstrap/ensure-packages.mjs";
import { handOver } from "./bootstrap/hand-over.mjs";
import { projectNode, root } from "./bootstrap/paths.mjs";

try {
  await ensurePackages();
  await ensureBuild();
  handOver(projectNode(), [join(root, "build", "open-exhibit.ts"), ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
