import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { journalPath, openReader } from "../../runtime/journal/open-reader.ts";
import { presenceBegan } from "./make-fact.ts";
import { makeFolder, openTestJournal } from "./open-test-journal.ts";

const count = "SELECT count(*) FROM events";

test("reads beside a running journal, and sees what is on disk", async () => {
  const { journal, dataFolder } = await openTestJournal();
  await journal.append(presenceBegan());
  const reader = openReader(journalPath(dataFolder));
  expect(reader.prepare(count).pluck().get()).toBe(1);
  await journal.append(presenceBegan());
  expect(reader.prepare(count).pluck().get()).toBe(2);
  expect(() => reader.exec("DELETE FROM events")).toThrow();
  reader.close();
});

test("reads a journal that nobody runs", async () => {
  const { journal, dataFolder } = await openTestJournal();
  await journal.append(presenceBegan());
  await journal.close();
  const reader = openReader(journalPath(dataFolder));
  expect(reader.prepare(count).pluck().get()).toBe(1);
  reader.close();
  const next = await openTestJournal({ dataFolder });
  expect([next.recovered, next.journal.lastSeq()]).toEqual([null, 1]);
});

test("says so where there is no journal, and makes none", () => {
  const folder = makeFolder();
  expect(() => openReader(journalPath(folder))).toThrow(expect.objectContaining({ code: "SQLITE_CANTOPEN" }));
  expect(readdirSync(folder)).toEqual([]);
});
