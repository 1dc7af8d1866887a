import { resolve } from "node:path";
import { expect, test } from "vitest";
import { edgesOf, readEdges, wallBrokenBy } from "./walls.ts";

const root = resolve(import.meta.dirname, "../..");

test("no import goes through a wall", () => {
  const edges = readEdges(root);
  const broken = edges.flatMap((edge) => {
    const why = wallBrokenBy(edge);
    return why ? [`${edge.from} → ${edge.to}: ${why}`] : [];
  });
  expect(edges.length).toBeGreaterThan(100);
  expect(broken).toEqual([]);
});

test.each([
  ["hardware/lines/a.ts", 'import { x } from "../../runtime/base/clock.ts";'],
  ["renderer/kiosk/a.tsx", 'import fs from "node:fs";'],
  ["renderer/kiosk/a.tsx", 'import { x } from "../staff/b.ts";'],
  ["runtime/journal/a.ts", 'import { x } from "../stats/b.ts";'],
  ["runtime/start-trail/a.ts", 'import { x } from "../stats/b.ts";'],
  ["runtime/contract/a.ts", 'import { x } from "../base/clock.ts";'],
  ["runtime/journal/a.ts", 'import { app } from "electron";'],
  ["electron/a.ts", 'const start = await import("../runtime/start.ts");'],
  ["collector/a.ts", 'import {\n  x,\n} from "../runtime/journal/b.ts";'],
])("%s may not say %s", (from, line) => {
  expect(edgesOf(from, line).map(wallBrokenBy)).toEqual([expect.any(String)]);
});

test.each(["runtime/start.ts", "runtime/start-trail.ts", "runtime/cli/a.ts"])("%s may wire", (from) => {
  const [edge] = edgesOf(from, 'import { x } from "./journal/journal.ts";');
  expect(edge && wallBrokenBy(edge)).toBeUndefined();
});

test("types of a sibling area may be known", () => {
  const [edge] = edgesOf("runtime/staff/a.ts", 'import type { Journal } from "../journal/journal.ts";');
  expect(edge && wallBrokenBy(edge)).toBeUndefined();
});
