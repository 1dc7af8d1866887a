// npm start: sees to packages and pages, then opens the exhibit. Runs under any Node from 20 on, without any package.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureBuild } from "./bootstrap/ensure-build.mjs";
import { ensurePackages } from "./bootstrap/ensure-packages.mjs";
import { projectNode, root } from "./bootstrap/paths.mjs";

try {
  await ensurePackages();
  await ensureBuild();
  const child = spawn(projectNode(), [join(root, "build", "open-exhibit.ts"), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => process.exit(code ?? 1));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
