import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { expect, test } from "vitest";
import { hoursWords } from "../../renderer/phone/hours-words.ts";

test.each([
  [["monday"], "开放 08:30–17:30，周一闭馆"],
  [["monday", "tuesday"], "开放 08:30–17:30，周一、周二闭馆"],
  [[], "每天 08:30–17:30"],
  [["someday"], "每天 08:30–17:30"],
])("closed on %j is said as %s", (closedOn, words) => {
  expect(hoursWords({ hours: { open: "08:30", close: "17:30" }, closedOn })).toBe(words);
});

test("the phone page is light: at most 60 KB before the network packs it, and no typeface", async () => {
  const configFile = resolve(import.meta.dirname, "../../vite.config.ts");
  const files = filesOf(await build({ configFile, logLevel: "silent", build: { write: false } }));
  const entry = files.find((file) => file.type === "chunk" && file.isEntry && file.name === "phone");
  if (entry?.type !== "chunk") throw new Error("no phone page in the build");
  const names = new Set([entry.fileName, ...entry.imports, "phone/index.html"]);
  const parts = files.filter((file) => names.has(file.fileName) || /phone-[^/]*\.css$/.test(file.fileName));
  const texts = parts.map((file) => (file.type === "chunk" ? file.code : String(file.source)));
  expect(parts.length).toBeGreaterThanOrEqual(4);
  expect(Buffer.byteLength(texts.join(""))).toBeLessThanOrEqual(60_000);
  expect(gzipSync(texts.join("")).length).toBeLessThanOrEqual(25_000);
  expect(texts.join("")).not.toContain("@font-face");
  // the visitor door serves these names and no others
  for (const name of [entry.fileName, ...entry.imports]) expect(name).toMatch(/^assets\/phone-[\w-]+\.js$/);
}, 120_000); // a build after a change of texts makes the typefaces anew

function filesOf(built: Awaited<ReturnType<typeof build>>): Rolldown.RolldownOutput["output"][number][] {
  if (Array.isArray(built)) return built.flatMap((each) => each.output);
  return "output" in built ? built.output : [];
}
