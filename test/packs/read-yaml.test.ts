import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readYaml } from "../../runtime/packs/read-yaml.ts";

const pack = join(import.meta.dirname, "../../content/red-ode");
const fronts = readdirSync(join(pack, "stories")).map((name) => {
  const lines = readFileSync(join(pack, "stories", name), "utf8").split("\n");
  return { name, text: lines.slice(1, lines.indexOf("---", 1)).join("\n") };
});
const quizzes = readdirSync(join(pack, "quizzes")).map((name) => ({
  name,
  text: readFileSync(join(pack, "quizzes", name), "utf8"),
}));

test.each([...fronts, ...quizzes])("$name reads the same quickly and with its places", ({ text }) => {
  expect(readYaml(text, z.unknown())).toEqual({ status: "ok", value: parse(text) });
});

test.each([
  ["a day", "2026-10-01"],
  ["a time of day", "08:30"],
  ["a number with a nought in front", "0830"],
  ["a yes", "yes"],
  ["an empty value", ""],
  ["a hexadecimal number", "0x1F"],
  ["a long number", "86859"],
])("%s means the same to both readers", (_what, value) => {
  const text = `value: ${value}\n`;
  expect(readYaml(text, z.unknown())).toEqual({ status: "ok", value: parse(text) });
});

test("anchors that grow a small file without end are refused in a moment", () => {
  const rows = Array.from({ length: 30 }, (_, at) =>
    at === 0 ? "a0: &a0 [x, x, x]" : `a${at}: &a${at} [*a${at - 1}, *a${at - 1}, *a${at - 1}]`,
  );
  const before = performance.now();
  expect(readYaml(rows.join("\n"), z.unknown())).toMatchObject({ status: "broken", line: 1 });
  expect(performance.now() - before).toBeLessThan(5000);
});
