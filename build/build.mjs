// npm run build: pages, runtime and shell into dist/.
import { ensureBuild } from "./bootstrap/ensure-build.mjs";
import { ensurePackages } from "./bootstrap/ensure-packages.mjs";

try {
  await ensurePackages();
  await ensureBuild();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
