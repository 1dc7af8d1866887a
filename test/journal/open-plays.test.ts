import { expect, test } from "vitest";
import { storyEnded, storyStarted } from "./make-fact.ts";
import { makeFolder, openTestJournal } from "./open-test-journal.ts";
import { startAndKill } from "./start-and-kill.ts";

test("a play that a crash left open is ended as interrupted, as far as it was heard, before anything else", async () => {
  const dataFolder = makeFolder();
  await startAndKill("leave-play-open.ts", dataFolder);
  const { journal } = await openTestJournal({ dataFolder, boot: "boot-2" });
  expect(journal.lastSeq()).toBe(4);
  expect(await journal.append(storyStarted())).toBe(5);
  const [started, other, ended, interrupted] = journal.readAfter(0, 10);
  expect(started).toMatchObject({ kind: "story.started", cause: "press-1", data: { play: "open" } });
  expect([other?.kind, ended?.kind]).toEqual(["story.started", "story.ended"]);
  expect(interrupted).toMatchObject({
    seq: 4,
    kind: "story.ended",
    cause: "press-1",
    boot: started?.boot,
    data: { ...started?.data, heardMs: 17_000, reason: "interrupted" },
  });
  // dated when it was last known to run: it counts on that day, not on the morning after
  expect(interrupted?.at).toBe((started?.at ?? 0) + 17_000);
  expect(interrupted?.upMs).toBe((started?.upMs ?? 0) + 17_000);
});

test("it is ended once, however often the journal is opened", async () => {
  const dataFolder = makeFolder();
  await startAndKill("leave-play-open.ts", dataFolder);
  for (const boot of ["boot-2", "boot-3"]) {
    const { journal } = await openTestJournal({ dataFolder, boot });
    expect(journal.lastSeq()).toBe(4);
    await journal.close();
  }
});

test("progress is written at most every two seconds, the last word of each play", async () => {
  const { journal, clock } = await openTestJournal();
  await journal.append(storyStarted());
  const heard = () => journal.read((db) => db.prepare("SELECT heard_ms FROM open_plays").pluck().get());
  const settled = () => journal.append({ kind: "device.online", data: { device: "box" } }); // behind it in the same line
  for (const heardMs of [1000, 1250, 1500]) journal.notePlay("p1", heardMs);
  await settled();
  expect(heard()).toBe(1500);
  journal.notePlay("p1", 1750);
  await settled();
  expect(heard()).toBe(1500);
  clock.advance(2000);
  await settled();
  expect(heard()).toBe(1750);
  await journal.append(storyEnded());
  journal.notePlay("p1", 62_000);
  clock.advance(2000);
  await settled();
  expect(heard()).toBeUndefined();
});
