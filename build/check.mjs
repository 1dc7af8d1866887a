// npm run check: format, lint, types, walls and unit tests.

import { checkSource } from "./bootstrap/check-source.mjs";
import { ensurePackages } from "./bootstrap/ensure-packages.mjs";
import { runTests } from "./bootstrap/run-tests.mjs";

try {
  await ensurePackages();
  process.exitCode = (await checkSource()) || (await runTests(["--project", "unit"]));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
