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
  for (const option of ["--pack DIR", "--story ID", "--from DIR", "--command LINE", "--force"])
    expect(stdout).toContain(`  ${option} `);
});

test("says which program is missing, in two languages, and ends with 1", async () => {
  const { status, stderr } = run(["--pack", await makePack()], { PATH: "", Path: "" });
  expect(status).toBe(1);
  expect(stderr).toContain("没有安装 espeak-ng");
  expect(stderr).toContain("espeak-ng is not installed");
});

test("takes a person's folder or a programme, not both", () => {
  const { status, stderr } = run(["--from", "takes", "--command", "voice {wav}"]);
  expect(status).toBe(2);
  expect(stderr).toContain("只能用一个");
});

test("says that there is no such folder of recordings, and ends with 1", async () => {
  const { status, stderr } = run(["--pack", await makePack(), "--from", "no-such-folder"]);
  expect(status).toBe(1);
  expect(stderr).toContain("没有");
  expect(stderr).toContain("no-such-folder");
});
