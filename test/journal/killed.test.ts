import { expect, test } from "vitest";
import { makeFolder, openTestJournal } from "./open-test-journal.ts";
import { startAndKill } from "./start-and-kill.ts";

test("after a kill in the middle of writing every acknowledged fact is there, without a gap, and no play is open", async () => {
  const dataFolder = makeFolder();
  for (const burst of ["40", "171", "303"]) {
    const acknowledged = (await startAndKill("append-for-ever.ts", dataFolder, burst)).map(Number);
    expect(acknowledged.length).toBeGreaterThan(100);
    const { journal, recovered } = await openTestJournal({ dataFolder, boot: "boot-2" });
    expect(recovered).toBeNull();
    const events = journal.readAfter(0, 1_000_000);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect(journal.lastSeq()).toBe(events.length);
    expect(Math.max(...acknowledged)).toBeLessThanOrEqual(events.length);
    const open = new Set<string>();
    for (const event of events) {
      if (event.kind === "story.started") open.add(event.data.play);
      if (event.kind === "story.ended") open.delete(event.data.play);
    }
    expect(open.size).toBe(0);
    await journal.close();
  }
});
