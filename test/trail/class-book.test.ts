import Fastify from "fastify";
import { describe, expect, onTestFinished, test } from "vitest";
import { createHallTime } from "../../runtime/base/hall-time.ts";
import { silentLog } from "../../runtime/base/log.ts";
import type { Fact } from "../../runtime/contract/journal.ts";
import { ClassCard, ClassSheet } from "../../runtime/contract/trail-class.ts";
import { drawQr } from "../../runtime/server/qr-svg.ts";
import { visitorClass } from "../../runtime/server/visitor-class.ts";
import { attachment } from "../../runtime/staff/attachment.ts";
import { createClassBook } from "../../runtime/trail/class-book.ts";
import { classRoutes } from "../../runtime/trail/class-routes.ts";
import { makeFolder, openTestJournal } from "../journal/open-test-journal.ts";

const hallTime = createHallTime("Asia/Shanghai");
const dayMs = 24 * 3_600_000;

async function openBook(dataFolder = makeFolder()) {
  const { journal, clock } = await openTestJournal({ dataFolder });
  const book = createClassBook({ clock, hallTime, append: journal.append, read: journal.read });
  const app = Fastify();
  onTestFinished(() => app.close());
  classRoutes(app, {
    book,
    readWords: () => ({ hall: "长岭社区红色展馆", hallTime, base: "https://hall.example" }),
    readQuestions: async () => [
      {
        ...{ id: "q1", place: 1, kind: "truefalse", level: "upper", question: "八万多人夜里过河？" },
        ...{ right: true, explanation: "是。", source: "s" },
      },
    ],
    drawQr,
    attachment,
    log: silentLog,
  });
  visitorClass(app, { readClass: book.walking });
  return { journal, clock, book, app };
}

const visit = (n: number) => String(n).repeat(32).slice(0, 32);
const walk = (group: string, n: number, madeAt: number) => ({ visit: visit(n), group, madeAt });

/** Two phones: one was at stops 1 and 2 and stamped both, the other has walked the whole way. */
function walks(group: string, from: number): Fact[] {
  const at = (minutes: number) => from + minutes * 60_000;
  return [
    { kind: "checkpoint.reached", data: { ...walk(group, 1, at(5)), checkpoint: 1, via: "scan" } },
    { kind: "quiz.answered", data: { ...walk(group, 1, at(6)), checkpoint: 1, question: "q1", right: true } },
    {
      kind: "quiz.answered",
      data: { ...walk(group, 2, at(6)), checkpoint: 1, question: "q1", right: false },
    },
    {
      kind: "quiz.answered",
      data: { ...walk(group, 2, at(6)), checkpoint: 2, question: "gone", right: true },
    },
    {
      kind: "quiz.finished",
      data: { ...walk(group, 1, at(7)), checkpoint: 1, level: "upper", right: 2, asked: 3 },
    },
    { kind: "trail.stamped", data: { ...walk(group, 1, at(8)), checkpoint: 1 } },
    { kind: "trail.stamped", data: { ...walk(group, 1, at(20)), checkpoint: 2 } },
    { kind: "checkpoint.reached", data: { ...walk(group, 2, at(30)), checkpoint: "bonus", via: "code" } },
    { kind: "trail.completed", data: walk(group, 2, at(90)) },
    { kind: "checkpoint.reached", data: { ...walk("XXXX", 3, at(5)), checkpoint: 1, via: "scan" } },
    { kind: "checkpoint.reached", data: { visit: visit(4), madeAt: at(5), checkpoint: 1, via: "scan" } },
  ];
}
const asked = { people: 40, minors: 38, level: "upper", teams: 3 } as const;

describe("a class on the trail", () => {
  test("begins with a code, its teams at different posts, and phones can join it", async () => {
    const { app, journal } = await openBook();
    const card = ClassCard.parse(
      (await app.inject({ method: "POST", url: "/classes", payload: asked })).json(),
    );
    expect(card.teams.map(({ start }) => start)).toEqual([1, 5, 9]);
    expect(card).toMatchObject({ people: 40, minors: 38, ended: null, phones: 0, walkedMs: 0 });
    expect(card.address).toBe(`https://hall.example/t?class=${card.code}`);
    const joined = await app.inject(`/api/visitor/class/${card.code.toLowerCase()}.json`);
    expect(joined.json()).toEqual({ code: card.code, level: "upper", teams: card.teams });
    expect(journal.readAfter(0, 9)).toMatchObject([
      { kind: "group.began", data: { group: card.code, kind: "trail", people: 40, minors: 38, teams: 3 } },
    ]);
    const qr = await app.inject(`/classes/${card.code}/qr.svg?team=2`);
    expect(qr.headers["content-type"]).toBe("image/svg+xml");
  });

  test("its results are those of its phones alone, live and on the sheet", async () => {
    const { app, book, journal, clock } = await openBook();
    const { of } = await book.start(asked);
    await journal.appendAll(walks(of.code, clock.now()));
    const [card] = (await app.inject("/classes")).json().classes;
    expect(ClassCard.parse(card)).toMatchObject({
      phones: 2,
      stamps: 2,
      completions: 1,
      walkedMs: 90 * 60_000,
    });
    const sheet = ClassSheet.parse((await app.inject(`/classes/${of.code}/sheet`)).json());
    expect(sheet.stops).toHaveLength(14);
    expect(sheet.stops[0]).toEqual({ place: 1, reached: 1, stamped: 1 });
    expect(sheet.stops[13]).toEqual({ place: "bonus", reached: 1, stamped: 0 });
    expect(sheet.questions).toEqual([
      { place: 1, question: "八万多人夜里过河？", right: 1, asked: 2 },
      { place: 2, question: "gone", right: 1, asked: 1 },
    ]);
    expect(sheet.levels).toEqual([{ level: "upper", right: 2, asked: 3 }]);
    expect(JSON.stringify(sheet)).not.toContain(visit(1));
  });

  test("the table opens in Excel and names nobody", async () => {
    const { app, book, journal, clock } = await openBook();
    const { of } = await book.start(asked);
    await journal.appendAll(walks(of.code, clock.now()));
    const { body, headers } = await app.inject(`/classes/${of.code}/sheet.csv`);
    expect(headers["content-disposition"]).toContain(".csv");
    expect(body.startsWith("\uFEFF班级走长征路 成绩单,长岭社区红色展馆\r\n")).toBe(true);
    expect(body).toContain("\r\n第 1 站,于都河出发,1,1\r\n");
    expect(body).toContain("\r\n第 1 站,八万多人夜里过河？,1,2,50%\r\n");
    expect(body).not.toContain(visit(1));
  });

  test("a restart loses nothing: codes, posts, results and ends are read from the journal", async () => {
    const dataFolder = makeFolder();
    const first = await openBook(dataFolder);
    const one = await first.book.start(asked);
    first.clock.advance(60_000);
    const two = await first.book.start({ level: "lower", teams: 2 });
    await first.book.end(one.of.code);
    const three = await first.book.start({ level: "adult", teams: 3 });
    await first.journal.appendAll(walks(two.of.code, first.clock.now()));
    const before = await first.book.today();
    await first.journal.close();
    const second = await openBook(dataFolder);
    second.clock.advance(60_000);
    expect(await second.book.today()).toEqual(before);
    expect(second.book.walking(three.of.code)?.teams).toEqual(three.of.teams);
    expect(second.book.walking(one.of.code)).toBeUndefined();
  });

  test("ends once, and cannot be joined then", async () => {
    const { app, book, journal, clock } = await openBook();
    const { of } = await book.start(asked);
    await journal.appendAll(walks(of.code, clock.now()));
    clock.advance(100 * 60_000);
    const end = () => app.inject({ method: "POST", url: `/classes/${of.code}/end` });
    expect(ClassCard.parse((await end()).json()).ended).toBe("10:40");
    expect((await end()).statusCode).toBe(200);
    expect((await app.inject(`/api/visitor/class/${of.code}.json`)).statusCode).toBe(404);
    const ends = journal.readAfter(0, 99).filter(({ kind }) => kind === "group.ended");
    expect(ends).toMatchObject([{ data: { group: of.code, lastedMs: 6_000_000, stations: 2 } }]);
  });

  test("one that nobody ended is over the next day, with what its phones told last; its sheet stays", async () => {
    const { app, book, journal, clock } = await openBook();
    const { of } = await book.start(asked);
    await journal.appendAll(walks(of.code, clock.now()));
    clock.advance(dayMs);
    expect(book.walking(of.code)).toBeUndefined();
    expect(await book.today()).toEqual([]);
    const ends = journal.readAfter(0, 99).filter(({ kind }) => kind === "group.ended");
    expect(ends).toMatchObject([{ data: { lastedMs: 90 * 60_000 } }]);
    expect((await app.inject(`/classes/${of.code}/sheet`)).json()).toMatchObject({
      day: "2026-11-21",
      phones: 2,
    });
    expect((await app.inject({ method: "POST", url: `/classes/${of.code}/end` })).statusCode).toBe(404);
  });

  test("a phone that comes home a week later still counts for its class", async () => {
    const { app, book, journal, clock } = await openBook();
    const { of } = await book.start(asked);
    const began = clock.now();
    clock.advance(7 * dayMs);
    await journal.appendAll(walks(of.code, began));
    expect((await app.inject(`/classes/${of.code}/sheet`)).json().phones).toBe(2);
  });
});

test.each([
  ["more minors than people", { ...asked, minors: 41 }],
  ["fourteen teams", { ...asked, teams: 14 }],
  ["no level", { people: 1, teams: 1 }],
  ["names", { ...asked, names: ["x"] }],
])("a class with %s does not begin", async (_what, payload) => {
  const { app, journal } = await openBook();
  const answer = await app.inject({ method: "POST", url: "/classes", payload });
  expect(answer.statusCode).toBe(400);
  expect(answer.json().sentence).toContain("班级没有开成");
  expect(journal.lastSeq()).toBe(0);
});

test.each(["/classes/3333/sheet", "/classes/3333/sheet.csv", "/classes/3333/qr.svg", "/classes/%00/sheet"])(
  "%s answers that there is no such class",
  async (url) => {
    const { app } = await openBook();
    const answer = await app.inject(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.json().sentence).toContain("没有这个班级码");
  },
);

test("where the disk takes nothing the class has not begun, and staff are told", async () => {
  const { clock, journal } = await openTestJournal();
  const book = createClassBook({
    clock,
    hallTime,
    append: async () => Promise.reject(new Error("full")),
    read: journal.read,
  });
  const app = Fastify();
  onTestFinished(() => app.close());
  classRoutes(app, {
    ...{ book, readWords: () => ({ hall: "馆", hallTime, base: "" }), readQuestions: async () => [] },
    ...{ drawQr, attachment, log: silentLog },
  });
  const answer = await app.inject({ method: "POST", url: "/classes", payload: asked });
  expect(answer.statusCode).toBe(503);
  expect(answer.json().sentence).toContain("记不下来");
  expect(await book.today()).toEqual([]);
});
