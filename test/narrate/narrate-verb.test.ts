import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makePack } from "../packs/make-pack.ts";

const root = join(import.meta.dirname, "../..");
const run = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ["runtime/main.ts", "narrate", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });

test("--help tells what it does and ends well", () => {
  const { status, stdout } = run(["--help"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/--pack DIR.*\n.*--story ID.*\n.*--force/);
});

test("says which program is missing, in two languages, and ends with 1", async () => {
  const { status, stderr } = run(["--pack", await makePack()], { PATH: "", Path: "" });
  expect(status).toBe(1);
  expect(stderr).toContain("没有安装 espeak-ng");
  expect(stderr).toContain("espeak-ng is not installed");
});
