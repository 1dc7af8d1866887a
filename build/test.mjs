// npm test: sees to packages, programs and pages, then runs every check and every test.
import { checkSource } from "./bootstrap/check-source.mjs";
import { ensureBuild } from "./bootstrap/ensure-build.mjs";
import { ensurePackages } from "./bootstrap/ensure-packages.mjs";
import { ensureTestTools } from "./bootstrap/ensure-test-tools.mjs";
import { runTests } from "./bootstrap/run-tests.mjs";

try {
  await ensurePackages();
  await ensureTestTools();
  await ensureBuild();
  console.log("正在检查代码并跑全部测试… Checking the code and running every test…");
  const checked = await checkSource();
  const tested = await runTests(process.argv.slice(2), checked === 0 ? 0 : 1);
  process.exitCode = checked || tested;
} catch (error) {
  console.error(error.message);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
