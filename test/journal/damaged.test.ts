import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeDay } from "./make-day.ts";
import { presenceBegan, storyStarted } from "./make-fact.ts";
import { openTestJournal, query } from "./open-test-journal.ts";

const pageBytes = 4096;

/** A journal with 2,000 facts that was closed in order. */
async function makeJournal() {
  const { journal, path, dataFolder } = await openTestJournal();
  await journal.appendAll(makeDay(500));
  await journal.close();
  const before = query<{ seq: number; data: string }>(path, "SELECT seq, data FROM events ORDER BY seq");
  return { path, dataFolder, before };
}

function overwrite(path: string, fromPage: number, pages = 1): void {
  const file = openSync(path, "r+");
  writeSync(file, Buffer.alloc(pageBytes * pages, 0xa5), 0, pageBytes * pages, pageBytes * fromPage);
  closeSync(file);
}

/** As after a power cut: the next opening looks page by page. */
function leaveUnclean(path: string): void {
  writeFileSync(`${path}-wal`, "cut off");
}

/** The page, from 0, on which the leaf of `events` with that number stands. */
function pageOf(path: string, share: number): number {
  return Math.floor((statSync(path).size / pageBytes) * share);
}

test("torn pages in the middle cost only their own rows: all others keep their numbers, no gap opens", async () => {
  const { path, dataFolder, before } = await makeJournal();
  overwrite(path, pageOf(path, 0.5), 2);
  leaveUnclean(path);
  const { journal, recovered, recoveries } = await openTestJournal({ dataFolder, boot: "boot-2" });
  expect(recovered).toEqual(recoveries[0]);
  expect(recovered?.setAside).toBe("journal.damaged-20261121-090000.db");
  expect(recovered?.lost).toBeGreaterThan(5);
  expect(recovered?.lost).toBeLessThan(80);
  expect((recovered?.carriedOver ?? 0) + (recovered?.lost ?? 0)).toBe(2000);
  const events = journal.readAfter(0, 10_000);
  expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 2001 }, (_, index) => index + 1));
  expect(events.at(-1)).toMatchObject({
    seq: 2001,
    boot: "boot-2",
    kind: "journal.recovered",
    data: recovered,
  });
  const lost = events.filter(({ kind }) => kind === "journal.lost").map(({ seq }) => seq);
  expect(lost).toHaveLength(recovered?.lost ?? -1);
  const after = query<{ seq: number; data: string }>(
    path,
    "SELECT seq, data FROM events WHERE seq <= 2000 ORDER BY seq",
  );
  expect(after.filter(({ seq }) => !lost.includes(seq))).toEqual(
    before.filter(({ seq }) => !lost.includes(seq)),
  );
  expect(existsSync(join(dataFolder, recovered?.setAside ?? "?"))).toBe(true);
  expect(await journal.append(presenceBegan())).toBe(2002);
});

test("figures after a repair are those of the facts that could be read", async () => {
  const { path, dataFolder } = await makeJournal();
  overwrite(path, pageOf(path, 0.5), 2);
  leaveUnclean(path);
  const { journal } = await openTestJournal({ dataFolder });
  const started = journal.readAfter(0, 10_000).filter(({ kind }) => kind === "story.started").length;
  const plays = journal.read((db) =>
    db.prepare("SELECT sum(n) FROM rollup_daily WHERE metric = 'plays'").pluck().get(),
  );
  expect(plays).toBe(started);
  expect(started).toBeLessThan(500);
});

test("a file that is no database at all: counting goes on above every number that was ever given out", async () => {
  const { path, dataFolder } = await makeJournal();
  writeFileSync(path, "这不是数据库\n".repeat(3000));
  const { journal, recovered } = await openTestJournal({ dataFolder });
  expect(recovered).toMatchObject({ carriedOver: 0, lost: 2000 });
  expect(await journal.append(presenceBegan())).toBe(2002);
  expect(readFileSync(join(dataFolder, recovered?.setAside ?? "?"), "utf8")).toContain("这不是数据库");
});

test.each([
  ["gone", (path: string) => rmSync(path)],
  ["empty", (path: string) => truncateSync(path)],
])("a database that is %s is lost, and the numbers go on", async (_, ruin) => {
  const { path, dataFolder } = await makeJournal();
  ruin(path);
  const { journal, recovered } = await openTestJournal({ dataFolder });
  expect(recovered).toMatchObject({ carriedOver: 0, lost: 2000 });
  expect(journal.lastSeq()).toBe(2001);
});

test("a torn end: the numbers that only the collector may know are not given out again", async () => {
  const { path, dataFolder } = await makeJournal();
  truncateSync(path, pageBytes * pageOf(path, 0.6));
  const { journal, recovered } = await openTestJournal({ dataFolder });
  expect(recovered?.carriedOver).toBeGreaterThan(100);
  expect((recovered?.carriedOver ?? 0) + (recovered?.lost ?? 0)).toBe(2000);
  expect(journal.readAfter(1999, 2).map(({ kind }) => kind)).toEqual(["journal.lost", "journal.recovered"]);
});

test("after a crash the first lost number is still safe: numbers are set apart before they are used", async () => {
  const { journal, path, dataFolder } = await openTestJournal();
  await journal.appendAll(makeDay(20));
  const mark = Number(readFileSync(join(dataFolder, "journal.mark"), "utf8"));
  expect(mark).toBeGreaterThanOrEqual(80);
  await journal.close();
  writeFileSync(join(dataFolder, "journal.mark"), `${mark}`);
  writeFileSync(path, "torn ".repeat(2000));
  const next = await openTestJournal({ dataFolder });
  expect(next.journal.lastSeq()).toBe(mark + 1);
});

test("damage met while the exhibit runs is mended while facts wait, the running play stays open", async () => {
  const { journal, path, recoveries, nextWord } = await openTestJournal();
  await journal.appendAll(makeDay(500));
  await journal.append(storyStarted({ play: "running" }));
  query(path, "PRAGMA wal_checkpoint(TRUNCATE)");
  overwrite(path, pageOf(path, 0.4), 3);
  expect(() => journal.readAfter(0, 10_000)).toThrow(expect.objectContaining({ code: "journal/damaged" }));
  const written = journal.append(presenceBegan());
  await nextWord();
  expect(recoveries).toHaveLength(1);
  const seq = await written;
  const events = journal.readAfter(0, 10_000);
  expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index + 1));
  expect(events.at(-1)).toMatchObject({ seq, kind: "presence.began" });
  expect(events.some((event) => event.kind === "story.ended" && event.data.reason === "interrupted")).toBe(
    false,
  );
  expect(query(path, "SELECT play FROM open_plays")).toEqual([{ play: "running" }]);
});

test("a power cut between the two renames of a repair loses nothing", async () => {
  const { path, dataFolder, before } = await makeJournal();
  overwrite(path, pageOf(path, 0.5));
  leaveUnclean(path);
  const first = await openTestJournal({ dataFolder });
  await first.journal.close();
  const setAside = first.recovered?.setAside ?? "?";
  // back to before the last rename
  renameSync(path, join(dataFolder, `${setAside}.ready`));
  writeFileSync(join(dataFolder, "journal.damaged-20261121-090000-2.db.making"), "half");
  const { journal, recovered } = await openTestJournal({ dataFolder });
  expect(recovered).toEqual(first.recovered);
  expect(journal.lastSeq()).toBe(before.length + 1);
  expect(readdirSync(dataFolder).filter((name) => name.endsWith(".ready"))).toEqual([]);
});

test("a journal that closed in order is opened without looking page by page", async () => {
  const { path, dataFolder } = await makeJournal();
  overwrite(path, pageOf(path, 0.5)); // far from both ends
  const { recovered } = await openTestJournal({ dataFolder });
  expect(recovered).toBeNull();
});

test("a database of a later version is left alone, and facts wait", async () => {
  const { path, dataFolder } = await makeJournal();
  query(path, "SELECT 1");
  const file = openSync(path, "r+");
  writeSync(file, Buffer.from([0, 0, 0, 99]), 0, 4, 60); // user_version in the header
  closeSync(file);
  const { journal, recovered, troubles } = await openTestJournal({ dataFolder });
  expect(recovered).toBeNull();
  expect(troubles).toMatchObject([
    { code: "journal/failed", detail: expect.stringContaining("newer-version") },
  ]);
  const fate = journal.append(presenceBegan());
  await journal.close();
  await expect(fate).rejects.toMatchObject({ code: "journal/closed" });
  expect(query(path, "SELECT max(seq) AS last FROM events")).toEqual([{ last: 2000 }]);
});
