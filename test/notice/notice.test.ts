import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { faces } from "../../build/fonts/face.ts";

const root = resolve(import.meta.dirname, "../..");
const rows = readFileSync(join(root, "NOTICE.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|"));
const own = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const { dependencies, devDependencies } = own.parse(readJson("package.json"));

test.each(Object.keys({ ...dependencies, ...devDependencies }))(
  "NOTICE.md names %s and the licence that it states itself",
  (name) => {
    const { license } = z
      .object({ license: z.string() })
      .parse(readJson(join("node_modules", name, "package.json")));
    const row = rows.find((each) => each.includes(`\`${name}\``));
    expect(row, `a row of NOTICE.md with \`${name}\``).toBeDefined();
    expect(row).toMatch(new RegExp(`\\b${license.replaceAll(".", "\\.")}\\b`));
  },
);

test("NOTICE.md names no package that we no longer use", () => {
  const named = rows.flatMap((row) => [...row.matchAll(/`(@?[a-z][\w./-]*)`/g)].map(([, name = ""]) => name));
  const gone = named.filter((name) => !(name in dependencies) && !(name in devDependencies));
  expect(gone.filter((name) => name !== "kTGH")).toEqual([]);
});

test("NOTICE.md names each typeface with whose it is", () => {
  for (const { sheet, family } of faces) {
    const packageName = sheet.replace(/\/[^/]+$/, "");
    expect(rows.find((row) => row.includes(`\`${packageName}\``))).toMatch(/OFL-1\.1.*$/);
    expect(rows.some((row) => row.includes(family))).toBe(true);
  }
});

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}
