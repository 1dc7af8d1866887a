import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeDay } from "./make-day.ts";
import { makeFolder, openTestJournal, query } from "./open-test-journal.ts";

/** A disk of 2 MB, where we may mount one. */
function mountSmallDisk(): string | undefined {
  const folder = join(makeFolder(), "disk");
  mkdirSync(folder);
  if (process.platform !== "linux" || process.getuid?.() !== 0) return undefined;
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", folder]).status !== 0) return undefined;
  onTestFinished(() => void spawnSync("umount", [folder]));
  return folder;
}

test("on a full disk facts wait, none acknowledged is lost, and all are written when there is room again", async (context) => {
  const dataFolder = mountSmallDisk();
  if (!dataFolder) return context.skip("a small disk can only be mounted by root on Linux");
  const { journal, path, clock, troubles, nextWord } = await openTestJournal({ dataFolder });
  const facts = makeDay(10);
  await journal.appendAll(facts);
  const ballast = join(dataFolder, "ballast");
  const { bavail, bsize } = statfsSync(dataFolder);
  writeFileSync(ballast, Buffer.alloc(bavail * bsize));
  const word = nextWord();
  const written = Array.from({ length: 30 }, () => journal.appendAll(facts));
  await word;
  expect(troubles).toMatchObject([{ code: "journal/disk-full" }]);
  expect(journal.queued()).toBeGreaterThan(0);
  expect(journal.readAfter(0, 10_000).length).toBe(journal.lastSeq());
  rmSync(ballast);
  clock.advance(100);
  const numbers = (await Promise.all(written)).flat();
  expect(numbers).toEqual(numbers.map((_, index) => facts.length + 1 + index));
  expect(troubles).toMatchObject([{ code: "journal/disk-full" }, null]);
  await journal.close();
  expect(query(path, "SELECT count(*) AS n, max(seq) AS last FROM events")).toEqual([
    { n: 31 * facts.length, last: 31 * facts.length },
  ]);
});

test("a database that may not grow says that the disk is full; what it acknowledged is there at the next start", async () => {
  const { journal, dataFolder, troubles, nextWord } = await openTestJournal({ maxPages: 30 });
  const word = nextWord();
  const fates = Array.from({ length: 40 }, () => journal.appendAll(makeDay(10)));
  await word;
  expect(troubles).toMatchObject([{ code: "journal/disk-full" }]);
  await journal.close();
  const settled = await Promise.allSettled(fates);
  const acknowledged = settled.flatMap((fate) => (fate.status === "fulfilled" ? fate.value : []));
  const next = await openTestJournal({ dataFolder });
  expect(next.recovered).toBeNull();
  const kept = next.journal.readAfter(0, 10_000).map(({ seq }) => seq);
  expect(kept).toEqual(expect.arrayContaining(acknowledged));
  expect(kept).toEqual(kept.map((_, index) => index + 1));
});
