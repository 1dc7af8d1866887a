import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, "runtime/main.ts"), "simulate", ...args], { encoding: "utf8" });

test("forty people for half an hour keep every rule, and nobody waits in a silent corridor", {
  timeout: 60_000,
}, () => {
  const { status, stdout } = run("--crowd", "40", "--minutes", "30", "--seed", "1", "--quiet");
  expect(stdout).toMatch(/Every rule was kept in \d{3,} events/);
  const silence = Number(/Longest silence while somebody waited: ([\d.]+) s/.exec(stdout)?.[1]);
  expect(silence).toBeLessThanOrEqual(2);
  expect(Number(/(\d+) times heard/.exec(stdout)?.[1])).toBeGreaterThan(50);
  expect(status).toBe(0);
});

test("wrong figures are told with the usage", () => {
  const { status, stderr } = run("--crowd", "no");
  expect(status).toBe(2);
  expect(stderr).toContain("--crowd N");
});
