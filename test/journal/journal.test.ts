import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { presenceBegan, presenceEnded, storyEnded, storyStarted } from "./make-fact.ts";
import { openTestJournal, query } from "./open-test-journal.ts";

test("numbers facts from 1 in the order of the calls, without gaps", async () => {
  const { journal } = await openTestJournal();
  expect(journal.lastSeq()).toBe(0);
  const numbers = await Promise.all([
    journal.append(presenceBegan()),
    journal.appendAll([storyStarted(), storyEnded()]),
    journal.append(presenceEnded()),
  ]);
  expect(numbers).toEqual([1, [2, 3], 4]);
  expect(journal.lastSeq()).toBe(4);
  expect(journal.queued()).toBe(0);
  expect(journal.readAfter(0, 10).map(({ seq, kind }) => [seq, kind])).toEqual([
    [1, "presence.began"],
    [2, "story.started"],
    [3, "story.ended"],
    [4, "presence.ended"],
  ]);
  expect(journal.readAfter(2, 1).map(({ seq }) => seq)).toEqual([3]);
});

test("takes time, boot and the fact itself at the call, not when the disk is ready", async () => {
  const { journal, clock } = await openTestJournal();
  const fact = presenceBegan({ station: "s3" });
  const at = clock.now();
  clock.advance(1500);
  const written = journal.append(fact, "trigger-7");
  clock.advance(60_000);
  Object.assign(fact.data, { station: "changed afterwards" });
  await written;
  expect(journal.readAfter(0, 1)).toEqual([
    {
      seq: 1,
      at: at + 1500,
      boot: "boot-1",
      upMs: 1500,
      cause: "trigger-7",
      kind: "presence.began",
      data: { station: "s3", placeName: "一 开天辟地" },
    },
  ]);
});

test("a call does not wait for the disk, what waits is counted", async () => {
  const { journal } = await openTestJournal();
  const written = journal.append(presenceBegan());
  expect(journal.queued()).toBe(1);
  expect(journal.lastSeq()).toBe(0);
  await written;
  expect(journal.queued()).toBe(0);
});

test("goes on counting where the last run ended, and leaves one tidy file", async () => {
  const first = await openTestJournal();
  await first.journal.append(presenceBegan());
  await first.journal.close();
  expect(existsSync(`${first.path}-wal`)).toBe(false);
  const { journal, recovered } = await openTestJournal({ dataFolder: first.dataFolder, boot: "boot-2" });
  expect(recovered).toBeNull();
  expect(journal.lastSeq()).toBe(1);
  expect(await journal.append(presenceEnded())).toBe(2);
  expect(journal.readAfter(0, 10).map(({ boot }) => boot)).toEqual(["boot-1", "boot-2"]);
});

test("close brings to the disk what still waits", async () => {
  const { journal, path } = await openTestJournal();
  const written = Array.from({ length: 5000 }, () => journal.append(presenceBegan()));
  await journal.close();
  expect((await Promise.all(written)).at(-1)).toBe(5000);
  expect(query(path, "SELECT count(*) AS n, max(seq) AS last FROM events")).toEqual([
    { n: 5000, last: 5000 },
  ]);
  await expect(journal.append(presenceBegan())).rejects.toMatchObject({ code: "journal/closed" });
});

test("refuses what could not be read back as a fact, and takes nothing of the facts beside it", async () => {
  const { journal } = await openTestJournal();
  const broken = storyStarted();
  Object.assign(broken.data, { durationMs: Number.NaN });
  await expect(journal.appendAll([presenceBegan(), broken])).rejects.toMatchObject({
    code: "journal/not-a-fact",
  });
  expect(await journal.append(presenceBegan())).toBe(1);
});

test("figures run along in the same file", async () => {
  const { journal } = await openTestJournal();
  await journal.appendAll([storyStarted(), storyEnded({ heardMs: 30_000, reason: "left" })]);
  const rows = journal.read((db) => db.prepare("SELECT day, metric, subject, n, ms FROM rollup_daily").all());
  expect(rows).toEqual([
    { day: "2026-11-21", metric: "ended.left", subject: "s1\t一 开天辟地", n: 1, ms: 30_000 },
    { day: "2026-11-21", metric: "plays", subject: "s1\t一 开天辟地", n: 1, ms: 0 },
  ]);
});

test("its reading connection cannot write", async () => {
  const { journal } = await openTestJournal();
  await journal.append(presenceBegan());
  expect(() => journal.read((db) => db.exec("DELETE FROM events"))).toThrow();
});

test("a hall in a time zone that does not exist is refused at once", async () => {
  await expect(openTestJournal({ timeZone: "Asia/Nowhere" })).rejects.toThrow(RangeError);
});

test("figures are made anew when the hall's time zone changes", async () => {
  const first = await openTestJournal();
  await first.journal.append(presenceBegan());
  await first.journal.close();
  const { journal } = await openTestJournal({ dataFolder: first.dataFolder, timeZone: "Pacific/Honolulu" });
  const hours = journal.read((db) => db.prepare("SELECT hour FROM rollup_hourly").pluck().all());
  expect(hours).toEqual(["2026-11-20T15"]);
});
