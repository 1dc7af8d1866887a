import Database from "better-sqlite3";
import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import { createHallTime } from "../../runtime/base/hall-time.ts";
import type { Fact } from "../../runtime/contract/journal.ts";
import { migrate } from "../../runtime/journal/journal-schema.ts";
import { rebuildRollups } from "../../runtime/journal/rebuild-rollups.ts";
import { createRowWriter } from "../../runtime/journal/write-rows.ts";
import { makeDay } from "./make-day.ts";

const hallTime = createHallTime("Asia/Shanghai");
const facts = makeDay(14);

function openEmpty() {
  const db = new Database(":memory:");
  migrate(db);
  const writer = createRowWriter(db, "b", hallTime);
  const write = (lastSeq: number, batch: { fact: Fact; at: number }[]) =>
    writer.write(
      lastSeq,
      batch.map(({ fact, at }) => ({
        at,
        upMs: 0,
        kind: fact.kind,
        cause: null,
        data: JSON.stringify(fact.data),
      })),
      [],
    );
  const tables = () =>
    ["daily", "hourly", "days"].map((name) =>
      db.prepare(`SELECT * FROM rollup_${name} ORDER BY 1, 2, 3`).all(),
    );
  return { db, write, tables };
}

const anyEvent = record({
  fact: constantFrom(...facts),
  at: integer({ min: Date.UTC(2026, 10, 20, 14), max: Date.UTC(2026, 10, 21, 18) }), // with clocks that jump
});

test("made anew from the events the sums are the same as written along, whatever the order of times and batches", () => {
  assert(
    property(array(array(anyEvent, { maxLength: 8 }), { maxLength: 12 }), (batches) => {
      const { db, write, tables } = openEmpty();
      let seq = 0;
      for (const batch of batches) seq = write(seq, batch);
      const along = tables();
      rebuildRollups(db, hallTime);
      expect(tables()).toEqual(along);
      db.close();
    }),
    { numRuns: 60 },
  );
});

test("an hour and a day begin with the hall's clock", () => {
  const { write, tables } = openEmpty();
  const started = facts.find((fact) => fact.kind === "story.started");
  if (!started) throw new Error("no play in the day");
  const midnight = Date.UTC(2026, 10, 20, 16);
  write(0, [
    { fact: started, at: midnight - 1 },
    { fact: started, at: midnight },
  ]);
  const [daily, hourly, days] = tables();
  expect(daily).toMatchObject([{ day: "2026-11-20" }, { day: "2026-11-21" }]);
  expect(hourly).toMatchObject([{ hour: "2026-11-20T23" }, { hour: "2026-11-21T00" }]);
  expect(days).toEqual([
    { day: "2026-11-20", first_seq: 1, last_seq: 1, events: 1 },
    { day: "2026-11-21", first_seq: 2, last_seq: 2, events: 1 },
  ]);
});

test("a batch that fails leaves neither events nor sums, and the next one counts only itself", () => {
  const { db, write, tables } = openEmpty();
  const batch = facts.slice(0, 4).map((fact) => ({ fact, at: Date.UTC(2026, 10, 21, 2) }));
  write(0, batch);
  const before = tables();
  expect(() => write(2, batch)).toThrow(/UNIQUE/); // number 3 is taken
  expect(tables()).toEqual(before);
  write(4, batch);
  const along = tables();
  rebuildRollups(db, hallTime);
  expect(tables()).toEqual(along);
});
