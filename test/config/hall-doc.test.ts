import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readHall } from "../../runtime/config/read-hall.ts";

test("the description of hall.yaml is a hall.yaml that can be read, from its first example to its last", () => {
  const text = readFileSync(join(import.meta.dirname, "../../docs/hall-yaml.md"), "utf8");
  const examples = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml);
  expect(examples.length).toBeGreaterThanOrEqual(5);
  const read = readHall(examples.join("").replace("https://…", "https://hall.example"));
  expect(read.status === "invalid" ? read.faults : []).toEqual([]);
  const stations = read.status === "ok" ? read.hall.corridor.stations : [];
  expect(stations.map(({ output }) => output.device)).toEqual(["default", "USB Audio Device#2"]); // # begins no comment here
});
