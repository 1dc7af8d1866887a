import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify, { type FastifyInstance } from "fastify";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { Fact } from "../../runtime/contract/journal.ts";
import type { PatrolReport } from "../../runtime/contract/patrol.ts";
import { visitorPatrol } from "../../runtime/server/visitor-patrol.ts";
import { patrolLink } from "../../runtime/trail/patrol-link.ts";
import { createPatrols, type Patrols, patrolMs } from "../../runtime/trail/patrols.ts";
import { type FakeClock, fakeClock } from "../fakes/clock.ts";

let folder: string;
let clock: FakeClock;
let facts: Fact[];
let isDiskFull: boolean;
let patrols: Patrols;

function open(): Patrols {
  return createPatrols({
    ...{ dataFolder: folder, clock, log: silentLog },
    async record(fact) {
      if (isDiskFull) throw new Error("full");
      facts.push(Fact.parse(fact));
    },
  });
}
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-patrol-"));
  clock = fakeClock();
  facts = [];
  isDiskFull = false;
  patrols = open();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const report = (token: string, walk = "1"): PatrolReport => ({
  ...{ token, walk: walk.repeat(32) },
  posts: [
    { checkpoint: 5, found: 6 },
    { checkpoint: "bonus", found: "missing" },
  ],
});

test("a walk is written into the journal once, however often its phone tells it", async () => {
  const { token, endsAt } = await patrols.begin();
  expect(token).toMatch(/^[0-9a-f]{32}$/);
  expect(endsAt).toBe(clock.now() + patrolMs);
  expect(await patrols.last()).toBeUndefined();
  const taken = await Promise.all([patrols.take(report(token)), patrols.take(report(token))]);
  expect(taken).toEqual(["stored", "known"]);
  expect(facts).toEqual([{ kind: "staff.patrol", data: { posts: report(token).posts } }]);
  expect(await patrols.last()).toEqual({ at: clock.now(), posts: report(token).posts });
  expect(await patrols.take(report(token, "2"))).toBe("stored"); // a second walk with the same phone
});

test("a wrong token tells nothing, one of yesterday neither, and a lost answer does no harm", async () => {
  const { token } = await patrols.begin();
  expect(await patrols.take(report("0".repeat(32)))).toBe("wrong");
  expect(await patrols.take(report(token))).toBe("stored");
  clock.advance(patrolMs + 1);
  expect(await patrols.take(report(token))).toBe("known");
  expect(await patrols.take(report(token, "2"))).toBe("over");
  expect(facts).toHaveLength(1);
});

test("a patrol outlives a restart; the file lets nobody in", async () => {
  const { token } = await patrols.begin();
  expect(await readFile(join(folder, "patrol.json"), "utf8")).not.toContain(token);
  patrols = open();
  expect(await patrols.take(report(token))).toBe("stored");
  patrols = open();
  expect(await patrols.take(report(token))).toBe("known");
  expect((await patrols.last())?.posts).toHaveLength(2);
});

test("a damaged file begins anew, a full disk says later and counts nothing as told", async () => {
  await writeFile(join(folder, "patrol.json"), '{"tokens":[{');
  const { token } = await patrols.begin();
  isDiskFull = true;
  expect(await patrols.take(report(token))).toBe("busy");
  isDiskFull = false;
  expect(await patrols.take(report(token))).toBe("stored");
});

test("the newest twenty tokens hold", async () => {
  const tokens: string[] = [];
  for (let at = 0; at < 21; at++) tokens.push((await patrols.begin()).token);
  expect(await patrols.take(report(tokens[0] ?? ""))).toBe("wrong");
  expect(await patrols.take(report(tokens[1] ?? ""))).toBe("stored");
});

test("the link is the posts' address with the token, and the same as a code", async () => {
  const link = await patrolLink("https://park.example/way", { token: "a".repeat(32), endsAt: 5 });
  expect(link).toMatchObject({ address: `https://park.example/way/patrol?p=${"a".repeat(32)}`, endsAt: 5 });
  expect(link.code.path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
});

test("the visitors' door takes a patrol, answers the hall's own site, and refuses the rest with a sentence", async () => {
  const app: FastifyInstance = Fastify();
  const visitorUrl = () => "https://park.example/way";
  visitorPatrol(app, { pages: folder, patrols, visitorUrl });
  const { token } = await patrols.begin();
  const post = (payload: unknown, origin = "https://park.example") =>
    app.inject({
      method: "POST",
      url: "/api/visitor/patrol",
      payload: payload as object,
      headers: { origin },
    });
  const asked = await app.inject({
    ...{ method: "OPTIONS", url: "/api/visitor/patrol" },
    headers: { origin: "https://park.example", "access-control-request-method": "POST" },
  });
  expect(asked.headers).toMatchObject({
    "access-control-allow-origin": "https://park.example",
    "access-control-allow-headers": "content-type",
  });
  const told = await post(report(token));
  expect(told.json()).toEqual({ isNew: true });
  expect(told.headers["access-control-allow-origin"]).toBe("https://park.example");
  expect((await post(report(token))).json()).toEqual({ isNew: false });
  expect(
    (await post(report(token), "https://evil.example")).headers["access-control-allow-origin"],
  ).toBeUndefined();
  const wrong = await post(report("0".repeat(32)));
  expect(wrong.statusCode).toBe(403);
  expect(wrong.json().sentence).toMatch(/请.*再交一次。$/);
  clock.advance(patrolMs + 1);
  expect((await post(report(token, "2"))).json().sentence).toContain("十二小时");
  isDiskFull = true;
  const fresh = await patrols.begin();
  expect((await post(report(fresh.token, "3"))).statusCode).toBe(503);
  for (const body of [
    {},
    { ...report(token), posts: [] },
    { ...report(token), posts: [{ checkpoint: 5, found: 5 }] },
    { ...report(token), posts: Array(2).fill({ checkpoint: 5, found: "right" }) },
    { ...report(token), name: "张三" },
    { ...report(token), posts: Array(15).fill({ checkpoint: 5, found: "right" }) },
  ])
    expect((await post(body)).statusCode).toBe(400);
  const long = await post({ ...report(token), posts: "长".repeat(5000) });
  expect(long.statusCode).toBe(413);
  expect(facts).toHaveLength(1);
  await app.close();
});
