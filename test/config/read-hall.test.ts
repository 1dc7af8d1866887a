import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { type HallFault, readHall } from "../../runtime/config/read-hall.ts";

const read = (path: string) => readFileSync(resolve(import.meta.dirname, path), "utf8");
const demo = read("../../content/demo-hall.yaml");
const sample = read("sample-hall.yaml");

test("the demo hall is good", () => {
  expect(readHall(demo)).toMatchObject({ status: "ok", hall: { corridor: { stations: { length: 7 } } } });
});

test("what is left out gets the defaults of the design", () => {
  const read = readHall(
    "hall: { id: a, name: 馆, kioskId: a-1 }\npack: red-ode\ncorridor: { stations: [{ id: s1, section: spark, atMetres: 1 }] }\n",
  );
  expect(read).toMatchObject({
    status: "ok",
    hall: {
      corridor: {
        policy: {
          bleedMetres: 3.5,
          minHearingMs: 8000,
          leaveAfterMs: 20000,
          cooldownMs: 3000,
          onBusy: "wait",
        },
      },
      hours: { open: "08:30" },
    },
  });
});

const broken: [string, (text: string) => string, Partial<HallFault>][] = [
  ["a misspelt key", (text) => text.replace("pack: red-ode", "pakc: red-ode"), { line: 4, column: 1 }],
  ["a wrong section", (text) => text.replace("section: spark", "section: sparks"), { line: 13, column: 26 }],
  ["a number out of range", (text) => text.replace("maxVolume: 0.4", "maxVolume: 4"), { line: 6 }],
  [
    "a time without quotes that YAML reads as a number",
    (text) => text.replace('"08:30"', "0830"),
    { line: 5 },
  ],
  [
    "an unknown station",
    (text) => text.replace("7: { station: s7", "7: { station: s9"),
    { line: 30, column: 10 },
  ],
  ["a station twice", (text) => text.replace("id: s2", "id: s1"), { line: 13 }],
  ["an open bracket", (text) => text.replace("closedOn: [monday]", "closedOn: [monday"), {}],
  ["an unknown driver", (text) => text.replace("driver: simulator", "driver: magic"), { line: 22 }],
  ["a missing name", (text) => text.replace("name: 长岭社区红色展馆, ", ""), { line: 3 }],
  ["nothing at all", () => "", { line: 1 }],
  ["a list instead of settings", () => "- a\n- b\n", { line: 1 }],
];

test.each(broken)("%s is named with its place, in Chinese and English", (_, breakIt, place) => {
  const read = readHall(breakIt(sample));
  expect(read.status).toBe("invalid");
  if (read.status !== "invalid") return;
  expect(read.faults[0]).toMatchObject(place);
  expect(read.faults[0]?.chinese).toMatch(/[。]$/);
  expect(read.faults[0]?.chinese).toMatch(/\p{Script=Han}/u);
  expect(read.faults[0]?.english).toMatch(/^[\x20-\x7e，。、“”\p{Script=Han}]+$/u);
});
