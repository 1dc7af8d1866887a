import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectNode, toolPath } from "./paths.mjs";
import { run } from "./run.mjs";

/**
 * Runs Vitest and closes with one plain line, `N passed, N failed`. Answers the exit code.
 * @param {string[]} args handed on to Vitest
 * @param {number} failedBefore checks that failed before, added to the line
 */
export async function runTests(args, failedBefore = 0) {
  const node = projectNode();
  const folder = mkdtempSync(join(tmpdir(), "zange-tests-"));
  const results = join(folder, "results.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
    const code = await run(node, [toolPath("vitest", "vitest.mjs"), "run", ...reporters, ...args], {
      nodeFirst: node,
    });
    const { passed, failed, skipped } = count(results, code);
    console.log(
      `${passed} passed, ${failed + failedBefore} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
    );
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function count(path, code) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
      readFileSync(path, "utf8"),
    );
    // A file that does not load has no test that could fail, yet it failed.
    const failed = numFailedTests || (code === 0 ? 0 : Math.max(1, numFailedTestSuites));
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }; // Vitest died before it could write
  }
}
