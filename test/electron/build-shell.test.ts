import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";
import { expect, test } from "vitest";
import { buildShellForNode12 } from "../../build/electron/build-shell.ts";

test("the shell becomes one CommonJS file that an old Node can read", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zange-shell-"));
  try {
    const source = readFileSync(await buildShellForNode12(folder), "utf8");
    expect(() => new Script(source)).not.toThrow(); // no import, no export
    const required = [...source.matchAll(/require\("([^"]+)"\)/g)].map((match) => match[1]);
    expect(required.sort()).toEqual(["electron", "fs", "http", "path"]);
    expect(source).not.toMatch(/\?\?|\?\.[a-z([]/); // came with Node 14
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
