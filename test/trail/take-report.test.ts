import { describe, expect, test } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import type { TrailFact } from "../../runtime/contract/trail-report.ts";
import { floodLimits } from "../../runtime/trail/flood-gate.ts";
import { createTakeReport, type TakeReportDeps } from "../../runtime/trail/take-report.ts";
import { makeFolder, openTestJournal, query } from "../journal/open-test-journal.ts";
import { allStamped, makeReport, reached, thirteenStops, visitA, visitB } from "./make-report.ts";

const day = 24 * 3_600_000;

async function makeTaker(overrides: Partial<TakeReportDeps> = {}, dataFolder = makeFolder()) {
  const { journal, clock, path } = await openTestJournal({ dataFolder });
  const take = createTakeReport({
    journal,
    clock,
    log: silentLog,
    readContent: async () => thirteenStops,
    ...overrides,
  });
  return { take, journal, clock, path };
}

const kindsIn = (path: string) =>
  query<{ kind: string }>(path, "SELECT kind FROM events ORDER BY seq").map(({ kind }) => kind);

describe("what a phone tells", () => {
  test("stands in the journal, each kind under its name, when the receipt is given", async () => {
    const { take, path, journal } = await makeTaker();
    const at = 5_000_000;
    const facts: TrailFact[] = [
      reached(3),
      { kind: "listened", at, checkpoint: 3, heardMs: 50_000, durationMs: 62_000 },
      { kind: "answered", at, checkpoint: 3, question: "s3-q1", right: true },
      { kind: "finished", at, checkpoint: 3, level: "lower", right: 1, asked: 2 },
      { kind: "stamped", at, checkpoint: 3 },
    ];
    expect(await take(makeReport(facts, { group: "K7QM" }), "a")).toEqual({ status: "stored", stored: 5 });
    expect(kindsIn(path)).toEqual([
      "checkpoint.reached",
      "trail.listened",
      "quiz.answered",
      "quiz.finished",
      "trail.stamped",
    ]);
    const [first] = journal.readAfter(0, 1);
    expect(first).toMatchObject({ data: { visit: visitA, checkpoint: 3, via: "scan", group: "K7QM" } });
  });

  test("counts once, told again at once, in another report, or after a restart", async () => {
    const dataFolder = makeFolder();
    const first = await makeTaker({}, dataFolder);
    const report = makeReport([reached(1), reached(1), reached(2)]);
    expect(await first.take(report, "a")).toEqual({ status: "stored", stored: 2 });
    expect(await first.take(report, "a")).toEqual({ status: "stored", stored: 0 });
    await first.journal.close();
    const second = await makeTaker({}, dataFolder);
    const again = makeReport([reached(2), reached(3)]);
    expect(await second.take(again, "a")).toEqual({ status: "stored", stored: 1 });
    expect(kindsIn(second.path)).toHaveLength(3);
  });

  test("of every kind is known again after a restart, also when the sums were made anew", async () => {
    const dataFolder = makeFolder();
    const first = await makeTaker({}, dataFolder);
    const at = 5_000_000;
    const report = makeReport([
      reached(1),
      { kind: "listened", at, checkpoint: 1, heardMs: 1, durationMs: 2 },
      { kind: "answered", at, checkpoint: 1, question: "s1-q1", right: true },
      { kind: "finished", at, checkpoint: 1, level: "lower", right: 1, asked: 1 },
      ...allStamped(),
      { kind: "completed", at },
    ]);
    expect(await first.take(report, "a")).toEqual({ status: "stored", stored: 18 });
    await first.journal.close();
    query(first.path, "UPDATE meta SET value = '0' WHERE key = 'counted-by' RETURNING 1");
    const second = await makeTaker({}, dataFolder);
    expect(await second.take(report, "a")).toEqual({ status: "stored", stored: 0 });
  });

  test("counts once when two tabs tell it at the same time", async () => {
    const { take, path } = await makeTaker();
    const both = await Promise.all([
      take(makeReport([reached(1), reached(2)]), "a"),
      take(makeReport([reached(2), reached(3)]), "a"),
    ]);
    expect(both).toEqual([
      { status: "stored", stored: 2 },
      { status: "stored", stored: 1 },
    ]);
    expect(kindsIn(path)).toHaveLength(3);
  });

  test("counts a question once, whatever is answered the second time", async () => {
    const { take, journal } = await makeTaker();
    const answer = (right: boolean): TrailFact => ({
      ...{ kind: "answered", at: 5_000_000, checkpoint: 1 },
      ...{ question: "s1-q1", right },
    });
    await take(makeReport([answer(false)]), "a");
    await take(makeReport([answer(true)]), "a");
    expect(journal.readAfter(0, 9).map(({ data }) => data)).toMatchObject([{ right: false }]);
  });

  const at = 5_000_000;
  const impossible: [string, TrailFact][] = [
    [
      "a question that no stop has",
      { kind: "answered", at, checkpoint: 1, question: "made-up", right: true },
    ],
    ["another stop's question", { kind: "answered", at, checkpoint: 1, question: "s2-q1", right: true }],
    ["a stop that the pack leaves out", { kind: "stamped", at, checkpoint: "bonus" }],
    ["more right than asked", { kind: "finished", at, checkpoint: 1, level: "adult", right: 3, asked: 2 }],
  ];
  test.each(impossible)("does not count %s, and is receipted", async (_what, fact) => {
    const { take, path } = await makeTaker();
    expect(await take(makeReport([fact]), "a")).toEqual({ status: "stored", stored: 0 });
    expect(kindsIn(path)).toEqual([]);
  });

  test("is a whole way only with thirteen stamps, from before or of the same report in any order", async () => {
    const { take, path } = await makeTaker();
    const done: TrailFact = { kind: "completed", at: 5_000_000 };
    await take(makeReport([done, ...allStamped().slice(0, 12)]), "a");
    expect(kindsIn(path)).not.toContain("trail.completed");
    await take(makeReport([done, ...allStamped().slice(12)]), "a");
    expect(kindsIn(path).at(-1)).toBe("trail.completed");
    expect(await take(makeReport([done], { visit: visitB }), "a")).toEqual({ status: "stored", stored: 0 });
  });
});

describe("clocks of phones", () => {
  test.each([
    ["of the right time", 0, -90_000, 90_000],
    ["forty years ahead", 40 * 365 * day, -90_000, 90_000],
    ["that were set back between", 0, +3 * day, 0],
    ["that were set on by a year between", 0, -365 * day, 60 * day],
  ])("%s say how long ago it was, and nothing more", async (_what, off, at, agoMs) => {
    const { take, journal, clock } = await makeTaker();
    const sentAt = clock.now() + off;
    await take(makeReport([reached(1, sentAt + at)], { sentAt }), "a");
    expect(journal.readAfter(0, 1)[0]?.data).toMatchObject({ madeAt: clock.now() - agoMs });
  });
});

describe("too much", () => {
  const limits = { ...floodLimits, visitsAnHourAndAddress: 2, visitsADay: 4 };
  const visitOf = (index: number) => String(index).padStart(32, "0");

  test("twenty thousand answers of one phone leave one fact a question", async () => {
    const { take, journal } = await makeTaker();
    let stored = 0;
    for (let sent = 0; sent < 20_000; sent += 50) {
      const facts = Array.from({ length: 50 }, (_, index): TrailFact => {
        const checkpoint = ((sent + index) % 13) + 1;
        return {
          ...{ kind: "answered", at: 5_000_000, checkpoint },
          ...{ question: `s${checkpoint}-q${(index % 40) + 1}`, right: true },
        };
      });
      const taken = await take(makeReport(facts), "a");
      if (taken.status === "stored") stored += taken.stored;
    }
    expect(stored).toBe(26);
    expect(journal.lastSeq()).toBe(26);
  });

  test("new visits end at the limit of an address and hour; known ones go on, and others come in", async () => {
    const { take, clock } = await makeTaker({ limits });
    const come = (index: number, address: string, stop = 1) =>
      take(makeReport([reached(stop)], { visit: visitOf(index) }), address);
    expect([await come(1, "a"), await come(2, "a"), await come(3, "a")].map(({ status }) => status)).toEqual([
      "stored",
      "stored",
      "flood",
    ]);
    expect(await come(1, "a", 2)).toEqual({ status: "stored", stored: 1 });
    expect(await come(3, "b")).toEqual({ status: "stored", stored: 1 });
    clock.advance(3_600_000);
    expect(await come(4, "a")).toEqual({ status: "stored", stored: 1 });
    expect(await come(5, "a")).toEqual({ status: "flood" }); // four a day
    clock.advance(day);
    expect(await come(5, "a")).toEqual({ status: "stored", stored: 1 });
  });

  test("facts of a day have an end, and the day after they have not", async () => {
    const { take, clock } = await makeTaker({ limits: { ...floodLimits, factsADay: 3 } });
    expect(await take(makeReport([reached(1), reached(2)]), "a")).toMatchObject({ stored: 2 });
    expect(await take(makeReport([reached(3), reached(4)]), "a")).toEqual({ status: "flood" });
    clock.advance(day);
    expect(await take(makeReport([reached(3), reached(4)]), "a")).toMatchObject({ stored: 2 });
  });
});

describe("a disk that takes nothing", () => {
  test("is busy after five seconds; what was taken counts once when the phone asks again", async () => {
    const { journal, clock } = await openTestJournal();
    let letGo = () => {};
    const stuck = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const take = createTakeReport({
      journal: { ...journal, appendAll: (facts) => stuck.then(() => journal.appendAll(facts)) },
      readContent: async () => thirteenStops,
      ...{ clock, log: silentLog },
    });
    const asked = take(makeReport([reached(1)]), "a");
    clock.advance(5000);
    expect(await asked).toEqual({ status: "busy" });
    const again = take(makeReport([reached(1), reached(2)]), "a");
    letGo();
    expect(await again).toEqual({ status: "stored", stored: 1 });
    expect(journal.lastSeq()).toBe(2);
  });

  test("is busy at once when much waits already, or the journal is closed", async () => {
    const { journal, clock } = await openTestJournal();
    const deps = { readContent: async () => thirteenStops, clock, log: silentLog };
    const full = createTakeReport({ journal: { ...journal, queued: () => 20_001 }, ...deps });
    expect(await full(makeReport([reached(1)]), "a")).toEqual({ status: "busy" });
    await journal.close();
    const closed = createTakeReport({ journal, ...deps });
    expect(await closed(makeReport([reached(1)]), "a")).toEqual({ status: "busy" });
  });
});
