import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { presenceBegan, presenceEnded } from "./make-fact.ts";
import { makeFolder, openTestJournal } from "./open-test-journal.ts";

/** Another program that holds the write lock. */
function holdWriteLock(path: string): { release(): void } {
  const db = new Database(path);
  db.exec("BEGIN IMMEDIATE");
  onTestFinished(() => void db.close());
  return { release: () => void db.exec("ROLLBACK") };
}

test("while another program holds the database facts wait in order, and are written when it lets go", async () => {
  const { journal, path, clock, troubles, nextWord } = await openTestJournal();
  await journal.append(presenceBegan());
  const lock = holdWriteLock(path);
  const written = [journal.append(presenceEnded()), journal.append(presenceBegan())];
  await nextWord();
  expect(troubles).toMatchObject([{ code: "journal/locked" }]);
  written.push(journal.append(presenceEnded()));
  expect(journal.queued()).toBe(3);
  expect(journal.readAfter(0, 10)).toHaveLength(1); // staff can still read
  lock.release();
  clock.advance(100);
  expect(await Promise.all(written)).toEqual([2, 3, 4]);
  expect(troubles).toMatchObject([{ code: "journal/locked" }, null]);
});

test("a database locked at the start does not hold up the exhibit", async () => {
  const first = await openTestJournal();
  await first.journal.append(presenceBegan());
  await first.journal.close();
  const db = new Database(first.path);
  const version = db.pragma("user_version", { simple: true });
  db.pragma("user_version = 0"); // as if an older version had written it: opening must write
  db.close();
  const lock = holdWriteLock(first.path);
  const { journal, troubles, clock, nextWord } = await openTestJournal({ dataFolder: first.dataFolder });
  expect(troubles).toMatchObject([{ code: "journal/locked" }]);
  const written = journal.append(presenceEnded());
  expect(journal.queued()).toBe(1);
  lock.release();
  const mend = new Database(first.path);
  mend.pragma(`user_version = ${version}`);
  mend.close();
  const word = nextWord();
  clock.advance(100);
  expect(await written).toBe(2);
  await word;
  expect(troubles.at(-1)).toBeNull();
});

test("when memory is full the oldest facts stay and the newest are refused", async () => {
  const dataFolder = makeFolder();
  const { journal, path, clock, nextWord } = await openTestJournal({ dataFolder, capacity: 3 });
  await journal.append(presenceBegan());
  const lock = holdWriteLock(path);
  const word = nextWord();
  const kept = [1, 2, 3].map(() => journal.append(presenceBegan()));
  await expect(journal.append(presenceEnded())).rejects.toMatchObject({ code: "journal/queue-full" });
  await word;
  lock.release();
  clock.advance(100);
  expect(await Promise.all(kept)).toEqual([2, 3, 4]);
  expect(await journal.append(presenceEnded())).toBe(5);
});

test("closing does not wait for ever for a database that stays locked", async () => {
  const { journal, path, nextWord } = await openTestJournal();
  await journal.append(presenceBegan());
  const lock = holdWriteLock(path);
  const written = journal.append(presenceEnded());
  await nextWord();
  await journal.close();
  await expect(written).rejects.toMatchObject({ code: "journal/closed" });
  lock.release();
});
