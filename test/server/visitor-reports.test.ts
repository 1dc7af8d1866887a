import { request } from "node:http";
import { resolve } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { Hall } from "../../runtime/contract/hall.ts";
import { TrailReceipt } from "../../runtime/contract/trail-report.ts";
import { openVisitorDoor } from "../../runtime/server/visitor-door.ts";
import { createTakeReport, type Taken } from "../../runtime/trail/take-report.ts";
import { openTestJournal } from "../journal/open-test-journal.ts";
import { makeReport, reached, thirteenStops } from "../trail/make-report.ts";

const hall = Hall.parse({
  hall: { id: "changling", name: "长岭社区红色展馆", kioskId: "changling-01" },
  pack: "red-ode",
  corridor: { stations: [{ id: "s1", section: "founding", atMetres: 1 }] },
});
let app: FastifyInstance;
let door: string;
let answer: (() => Taken) | undefined;
let take: ReturnType<typeof createTakeReport>;
beforeAll(async () => {
  app = await openVisitorDoor({
    log: silentLog,
    pages: resolve(import.meta.dirname, "../../renderer"),
    readHall: () => ({ name: "馆", hours: { open: "08:30", close: "17:30" }, closedOn: [], sections: [] }),
    trail: {
      readHall: () => hall,
      readEdition: () => "red-ode@1/1",
      readCodes: async () => () => ({ tag: "TAG", code: "CODE" }),
      readPack: () => ({ checkpoints: [] }) as never,
      readQuestions: async () => [],
      packFolder: () => undefined,
      recordingFolder: () => "/",
    },
    reports: {
      takeReport: async (report, address) => answer?.() ?? take(report, address),
      visitorUrl: () => "https://park.example/march/",
    },
  });
  door = `${await app.listen({ host: "127.0.0.1", port: 0 })}/api/visitor/trail`;
});
afterAll(() => app?.close());

/** The door before a journal of its own. */
async function freshJournal() {
  const { journal, clock } = await openTestJournal();
  const readContent = async () => thirteenStops;
  take = createTakeReport({ journal, clock, log: silentLog, readContent });
  return journal;
}

const json = { "content-type": "application/json" };
const tell = (body: unknown, headers: Record<string, string> = json) =>
  fetch(door, { method: "POST", headers, body: typeof body === "string" ? body : JSON.stringify(body) });
const visitOf = (index: number) => index.toString(16).padStart(32, "0");

describe("a report", () => {
  test("is receipted when it is on disk, and again with nothing new when the answer was lost", async () => {
    const journal = await freshJournal();
    const report = makeReport([reached(1), reached(2)]);
    await lostAnswer(JSON.stringify(report), () => journal.lastSeq() === 2);
    const answered = await tell(report);
    expect(answered.status).toBe(200);
    expect(TrailReceipt.parse(await answered.json())).toEqual({ stored: 0 });
    expect(journal.lastSeq()).toBe(2);
  });

  test("of a page that is being left comes as plain text", async () => {
    await freshJournal();
    const answered = await tell(makeReport([reached(1)]), { "content-type": "text/plain;charset=UTF-8" });
    expect(await answered.json()).toEqual({ stored: 1 });
  });

  test("three hundred phones behind one address get through at once", async () => {
    const journal = await freshJournal();
    const all = await Promise.all(
      Array.from({ length: 300 }, (_, index) => tell(makeReport([reached(1)], { visit: visitOf(index) }))),
    );
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
    expect(journal.lastSeq()).toBe(300);
  });
});

describe("what is no report", () => {
  const good = makeReport([reached(1)]);
  test.each([
    ["no JSON", "{"],
    ["another kind", { ...good, facts: [{ kind: "celebrated", at: 1 }] }],
    ["a field more", { ...good, name: "小明" }],
    ["a field more in a fact", { ...good, facts: [{ ...good.facts[0], name: "小明" }] }],
    ["a stop that is none", { ...good, facts: [{ kind: "stamped", at: 1, checkpoint: 14 }] }],
    ["a visit that is not random", { ...good, visit: "xiaoming" }],
    ["more facts than a report holds", { ...good, facts: Array(61).fill(good.facts[0]) }],
    ["nothing told", { ...good, facts: [] }],
    ["a clock beyond numbers", JSON.stringify(good).replace("5000000", "1e400")],
  ])("%s is refused with a sentence, and leaves nothing", async (_what, body) => {
    const journal = await freshJournal();
    const answered = await tell(body);
    expect(answered.status).toBe(400);
    expect(await answered.text()).toMatch(/^\{"sentence":"[^"a-z]+"\}$/);
    expect(journal.lastSeq()).toBe(0);
  });

  test("ten million bytes are refused before they are read", async () => {
    await freshJournal();
    const status = await statusOfLong(10_000_000);
    expect(status).toBe(413);
  });
});

describe("a door that cannot take it", () => {
  test.each([
    ["flood", 429],
    ["busy", 503],
  ] as const)("says %s as %i and when to come again", async (status, code) => {
    answer = () => ({ status });
    const answered = await tell(makeReport([reached(1)]));
    answer = undefined;
    expect(answered.status).toBe(code);
    expect(Number(answered.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("pages of another place", () => {
  const preflight = (origin: string) =>
    fetch(door, {
      method: "OPTIONS",
      headers: {
        ...{ origin, "access-control-request-method": "POST" },
        "access-control-request-headers": "content-type",
      },
    });

  test("the hall's own site may tell, others may not read the answer", async () => {
    await freshJournal();
    const own = await preflight("https://park.example");
    expect(own.status).toBe(204);
    expect(own.headers.get("access-control-allow-origin")).toBe("https://park.example");
    expect(own.headers.get("access-control-allow-headers")).toBe("content-type");
    const told = await tell(makeReport([reached(1)]), { ...json, origin: "https://park.example" });
    expect(told.headers.get("access-control-allow-origin")).toBe("https://park.example");
    const foreign = await preflight("https://elsewhere.example");
    expect(foreign.headers.get("access-control-allow-origin")).toBeNull();
    expect(foreign.headers.get("access-control-allow-headers")).toBeNull();
  });

  test("a page opened from a file may", async () => {
    expect((await preflight("null")).headers.get("access-control-allow-origin")).toBe("null");
  });
});

test("a phone in a loop is told to slow down, and reads on meanwhile", async () => {
  await freshJournal();
  const url = "/api/visitor/trail";
  for (let sent = 0; sent < 3000; sent++) await app.inject({ method: "POST", url, payload: {} });
  expect((await tell("{")).status).toBe(429);
  expect((await fetch(door.replace("trail", "hall"))).status).toBe(200);
});

/** Sends a report and hangs up before the answer; resolves when `isDone`. */
async function lostAnswer(body: string, isDone: () => boolean): Promise<void> {
  const asked = request(door, { method: "POST", headers: json });
  asked.on("error", () => {}); // we hang up ourselves
  asked.end(body, () => asked.socket?.resume());
  await expect.poll(isDone).toBe(true);
  asked.destroy();
}

function statusOfLong(bytes: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const asked = request(
      door,
      { method: "POST", headers: { ...json, "content-length": bytes } },
      (answered) => {
        resolve(answered.statusCode);
        asked.destroy();
      },
    );
    asked.on("error", () => {}); // the door hangs up on us
    asked.write("x".repeat(65_536));
  });
}
