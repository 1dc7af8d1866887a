import Database from "better-sqlite3";
import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import { createHallTime } from "../../runtime/base/hall-time.ts";
import type { Fact } from "../../runtime/contract/journal.ts";
import { migrate } from "../../runtime/journal/journal-schema.ts";
import { rebuildRollups } from "../../runtime/journal/rebuild-rollups.ts";
import { createRowWriter } from "../../runtime/journal/write-rows.ts";
import { makeDay } from "./make-day.ts";
import { openTestJournal } from "./open-test-journal.ts";

const hallTime = createHallTime("Asia/Shanghai");
const walks: Fact[] = ["a", "b"].flatMap((letter): Fact[] => {
  const walk = { visit: letter.repeat(32), madeAt: Date.UTC(2026, 10, 20, 3) };
  return [
    { kind: "checkpoint.reached", data: { ...walk, checkpoint: 5, via: "scan" } },
    { kind: "checkpoint.reached", data: { ...walk, checkpoint: "bonus", via: "page" } },
    { kind: "quiz.answered", data: { ...walk, checkpoint: 5, question: "q1", right: letter === "a" } },
    { kind: "trail.completed", data: walk },
  ];
});
const facts = [...makeDay(14), ...walks];

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
    ["rollup_daily", "rollup_hourly", "rollup_days", "walks", "walk_facts"].map((name) =>
      db.prepare(`SELECT * FROM ${name} ORDER BY 1, 2, ${name.startsWith("rollup") ? 3 : 1}`).all(),
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

test("what a phone tells later counts when it happened, and is looked for where it stands", () => {
  const { write, tables } = openEmpty();
  const friday = Date.UTC(2026, 10, 20, 3);
  write(
    0,
    walks.slice(0, 2).map((fact) => ({ fact, at: friday + 2 * 86_400_000 })),
  );
  const [daily, hourly, days, visits, told] = tables();
  expect(daily).toMatchObject([
    { day: "2026-11-20", metric: "trail.reached.page", subject: "bonus" },
    { day: "2026-11-20", metric: "trail.reached.scan", subject: "5" },
  ]);
  expect(hourly).toMatchObject([{ hour: "2026-11-20T11" }, { hour: "2026-11-20T11" }]);
  expect(days).toMatchObject([{ day: "2026-11-22", events: 2 }]);
  expect(visits).toEqual([{ visit: "a".repeat(32), day: "2026-11-20", reached: 33, scanned: 32, alone: 0 }]);
  expect(told).toMatchObject([{ fact: "reached/5" }, { fact: "reached/bonus" }]);
});

test.each([
  ["to come", 3_600_000],
  ["of a year ago", -366 * 86_400_000],
])("a time %s is not believed: the fact counts when it came", (_what, off) => {
  const { write, tables } = openEmpty();
  const at = Date.UTC(2026, 10, 22, 3);
  const data = { visit: "a".repeat(32), madeAt: at + off, checkpoint: 1 };
  write(0, [{ fact: { kind: "trail.stamped", data }, at }]);
  expect(tables()[0]).toMatchObject([{ day: "2026-11-22", metric: "trail.stamped", subject: "1", n: 1 }]);
});

test("a journal of before the trail gets its tables, and keeps what it had", async () => {
  const first = await openTestJournal();
  for (const fact of facts.slice(0, 4)) await first.journal.append(fact);
  await first.journal.append({
    kind: "trail.stamped",
    data: { visit: "a".repeat(32), madeAt: 0, checkpoint: 3 },
  });
  await first.journal.close();
  const old = new Database(first.path);
  old.exec(
    "DROP TABLE walks; DROP TABLE walk_facts; UPDATE meta SET value = '1 Asia/Shanghai' WHERE key = 'counted-by'",
  );
  old.pragma("user_version = 1");
  old.close();
  const { journal } = await openTestJournal({ dataFolder: first.dataFolder });
  expect(journal.lastSeq()).toBe(5);
  expect(journal.read((db) => db.prepare("SELECT fact FROM walk_facts").pluck().all())).toEqual([
    "stamped/3",
  ]);
});
