import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import Fastify from "fastify";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import type { Fact } from "../../runtime/contract/journal.ts";
import { Refusal, Today } from "../../runtime/contract/staff.ts";
import { idleMs } from "../../runtime/staff/sessions.ts";
import { createStaffDoor } from "../../runtime/staff/staff-door.ts";
import { newStaffCode } from "../../runtime/staff/staff-file.ts";
import { type StaffRoutesDeps, staffRoutes } from "../../runtime/staff/staff-routes.ts";
import { fakeClock } from "../fakes/clock.ts";
import { makeToday } from "./make-today.ts";

const json = { "content-type": "application/json" };
let dataFolder = "";
let code = "";
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "zange-staff-"));
  code = await newStaffCode(dataFolder);
});
afterEach(() => rm(dataFolder, { recursive: true, force: true }));

function openApp(overrides: Partial<StaffRoutesDeps> = {}) {
  const clock = fakeClock();
  const facts: Fact[] = [];
  const app = Fastify();
  staffRoutes(app, {
    door: createStaffDoor({ dataFolder, clock, log: silentLog }),
    readToday: () => makeToday(),
    exportTo: async () => ({
      fileName: "赞歌-今天.xlsx",
      type: "application/vnd.ms-excel",
      body: Buffer.from("PK"),
    }),
    journal: { append: (fact) => facts.push(fact) },
    log: silentLog,
    ...overrides,
  });
  const signIn = (typed = code, headers: Record<string, string> = {}) =>
    app.inject({
      method: "POST",
      url: "/api/staff/sign-in",
      headers: { ...json, ...headers },
      payload: { code: typed },
    });
  const cookie = async () => String((await signIn()).headers["set-cookie"]).split(";")[0] ?? "";
  return { app, clock, facts, signIn, cookie };
}

test("the right code gives a cookie that scripts and other sites cannot have", async () => {
  const { signIn, facts } = openApp();
  const answer = await signIn();
  expect(answer.statusCode).toBe(204);
  expect(answer.headers["set-cookie"]).toMatch(/^zange-staff=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(facts).toEqual([{ kind: "staff.signedIn", data: {} }]);
});

test("a wrong code is refused with a sentence, the fifth shuts the door", async () => {
  const { signIn } = openApp();
  const first = await signIn("0000-000");
  expect(first.statusCode).toBe(401);
  expect(Refusal.parse(first.json()).sentence).toBe("工作码不对，请看清八位数字再输一次，还可以试 4 次。");
  for (let i = 0; i < 3; i++) await signIn("0000-000");
  const fifth = await signIn("0000-000");
  expect(fifth.statusCode).toBe(429);
  expect(fifth.headers["retry-after"]).toBe("60");
  expect(fifth.json().sentence).toContain("60 秒");
  expect((await signIn()).statusCode).toBe(429);
});

test.each([
  ["GET", "/api/staff/today"],
  ["GET", "/api/staff/export?from=2026-11-21&to=2026-11-21"],
  ["POST", "/api/staff/sign-out"],
  ["GET", "/api/staff/no-such-thing"],
] as const)("%s %s answers 401 as JSON to whoever is not signed in", async (method, url) => {
  const { app } = openApp();
  const answer = await app.inject({
    method,
    url,
    headers: json,
    ...(method === "POST" ? { payload: {} } : {}),
  });
  expect(answer.statusCode).toBe(401);
  expect(Refusal.parse(answer.json()).sentence).toMatch(/。$/);
});

test("today answers what the contract says, and no cache keeps it", async () => {
  const { app, cookie } = openApp();
  const answer = await app.inject({ url: "/api/staff/today", headers: { cookie: await cookie() } });
  expect(Today.parse(answer.json()).figures.plays).toBe(128);
  expect(answer.headers["cache-control"]).toBe("no-store");
});

test("the page's own refresh does not keep a session awake", async () => {
  const { app, clock, cookie } = openApp();
  const headers = { cookie: await cookie(), "x-zange-refresh": "1" };
  clock.advance(idleMs - 1);
  expect((await app.inject({ url: "/api/staff/today", headers })).statusCode).toBe(200);
  clock.advance(2);
  expect((await app.inject({ url: "/api/staff/today", headers })).statusCode).toBe(401);
});

test("signing out ends the session and takes the cookie away", async () => {
  const { app, cookie } = openApp();
  const headers = { ...json, cookie: await cookie() };
  const answer = await app.inject({ method: "POST", url: "/api/staff/sign-out", headers, payload: {} });
  expect(answer.statusCode).toBe(204);
  expect(answer.headers["set-cookie"]).toContain("Max-Age=0");
  expect((await app.inject({ url: "/api/staff/today", headers })).statusCode).toBe(401);
});

test("an export comes under its Chinese name and is noted in the journal", async () => {
  const { app, facts, cookie } = openApp();
  const url = "/api/staff/export?from=2026-11-01&to=2026-11-21";
  const answer = await app.inject({ url, headers: { cookie: await cookie() } });
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toBe("PK");
  expect(answer.headers["content-disposition"]).toBe(
    `attachment; filename="zange.xlsx"; filename*=UTF-8''${encodeURIComponent("赞歌-今天.xlsx")}`,
  );
  expect(facts.at(-1)).toEqual({
    kind: "staff.export",
    data: { from: "2026-11-01", to: "2026-11-21", format: "xlsx" },
  });
});

test("an export may be a stream", async () => {
  const body = Readable.from(["日期", ",次数"]);
  const { app, cookie } = openApp({ exportTo: async () => ({ fileName: "a.csv", type: "text/csv", body }) });
  const url = "/api/staff/export?from=2026-11-01&to=2026-11-21&format=csv";
  expect((await app.inject({ url, headers: { cookie: await cookie() } })).body).toBe("日期,次数");
});

test("an export that cannot be made says why", async () => {
  const sentence = "时段超过三十年，请选短一些。";
  const { app, facts, cookie } = openApp({ exportTo: async () => ({ sentence }) });
  const url = "/api/staff/export?from=1926-11-01&to=2026-11-21";
  const answer = await app.inject({ url, headers: { cookie: await cookie() } });
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toEqual({ sentence });
  expect(facts.map((fact) => fact.kind)).not.toContain("staff.export");
});

test.each([
  "from=2026-11-21",
  "from=2026-11-21&to=2026-11-20",
  "from=21.11.2026&to=2026-11-21",
  "from=x&to=y&z=1",
])("an export of %s is refused with a sentence", async (query) => {
  const { app, facts, cookie } = openApp();
  const answer = await app.inject({ url: `/api/staff/export?${query}`, headers: { cookie: await cookie() } });
  expect(answer.statusCode).toBe(400);
  expect(answer.json().sentence).toContain("日期不对");
  expect(facts.map((fact) => fact.kind)).not.toContain("staff.export");
});

test("a part that breaks is a sentence to staff, never an error text", async () => {
  const readToday = () => {
    throw new Error("SQLITE_BUSY: database is locked");
  };
  const { app, cookie } = openApp({ readToday });
  const answer = await app.inject({ url: "/api/staff/today", headers: { cookie: await cookie() } });
  expect(answer.statusCode).toBe(500);
  expect(answer.body).not.toMatch(/[A-Z]{3}|Error/);
});

test("another site cannot sign anybody in or out", async () => {
  const { app, signIn } = openApp();
  const host = { host: "127.0.0.1:8600" };
  expect((await signIn(code, { ...host, origin: "http://evil.example" })).statusCode).toBe(403);
  expect((await signIn(code, { ...host, origin: "null" })).statusCode).toBe(403);
  expect((await signIn(code, { ...host, origin: "http://127.0.0.1:8600" })).statusCode).toBe(204);
  const form = await app.inject({
    method: "POST",
    url: "/api/staff/sign-in",
    headers: { "content-type": "text/plain" },
    payload: JSON.stringify({ code }),
  });
  expect(form.statusCode).toBe(403);
});

test("nonsense in the body is a wrong code, not a crash", async () => {
  const { app } = openApp();
  const send = (payload: string) =>
    app.inject({ method: "POST", url: "/api/staff/sign-in", headers: json, payload });
  expect((await send("{")).statusCode).toBe(400);
  expect((await send('{"code":12345678}')).statusCode).toBe(401);
  expect((await send(JSON.stringify({ code: "9".repeat(2000) }))).statusCode).toBe(413);
});
