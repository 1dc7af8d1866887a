import { resolve } from "node:path";
import fastifyStatic from "@fastify/static";
import Fastify, { type FastifyInstance } from "fastify";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { completionCodeOf, showCompletionCode } from "../../runtime/contract/completion-code.ts";
import { Hall } from "../../runtime/contract/hall.ts";
import { Fact } from "../../runtime/contract/journal.ts";
import { CardAnswer, CodeAnswer, KioskTrail, TrailNow } from "../../runtime/contract/kiosk-trail.ts";
import type { PackView } from "../../runtime/contract/pack.ts";
import { showShortCode, withCheck } from "../../runtime/contract/short-code.ts";
import { kioskTrail } from "../../runtime/server/kiosk-trail.ts";
import { createKioskTrailDesk } from "../../runtime/trail/kiosk-trail.ts";
import { addressOf, shortCodeOf, tagOf } from "../../runtime/trail/sign-stop.ts";
import { type FakeClock, fakeClock } from "../fakes/clock.ts";

const content = resolve(import.meta.dirname, "../../content/red-ode");
const hall = Hall.parse({
  hall: { id: "changling", name: "长岭社区红色展馆", kioskId: "changling-01" },
  pack: "red-ode",
  corridor: { stations: [{ id: "s1", section: "founding", atMetres: 1 }] },
  trail: { posts: { 3: { x: 10, y: 20 } } },
});
const signer = { key: new Uint8Array(32).fill(7), hallId: "changling" };
const codes = Array.from({ length: 13 }, (_, at) => shortCodeOf(signer, at + 1));
const done = completionCodeOf("changling", "0123456789abcdef0123456789abcdef");

const story = (checkpoint: number | "bonus"): PackView["checkpoints"][number] => ({
  checkpoint,
  id: checkpoint === "bonus" ? "beizi" : `stop${checkpoint}`,
  title: `第${checkpoint}站`,
  teaser: "",
  durationMs: 60_000,
  sentences: [],
  audioUrl: "/pack/audio/x.mp3",
});
const checkpoints = [...Array.from({ length: 13 }, (_, at) => story(at + 1)), story("bonus")];

let facts: Fact[];
let clock: FakeClock;
let celebrated: Set<string>;
let isDiskFull: boolean;
let app: FastifyInstance;
beforeEach(async () => {
  facts = [];
  clock = fakeClock();
  celebrated = new Set();
  isDiskFull = false;
  app = Fastify();
  await app.register(fastifyStatic, { root: content, serve: false });
  kioskTrail(app, {
    desk: createKioskTrailDesk({
      clock,
      boot: "b1",
      async append(told) {
        if (isDiskFull) throw new Error("no room");
        facts.push(...told.map((each) => Fact.parse(each)));
      },
      readSigner: async () => signer,
      storyOf: (place) => checkpoints.find(({ checkpoint }) => checkpoint === place),
      packName: () => "red-ode@1.0.0",
      hasPrinter: () => true,
      readCelebrated: () => celebrated,
      today: () => "2026-11-21",
    }),
    readHall: () => hall,
    readPack: () => ({
      ...{ id: "red-ode", title: "", subtitle: "", version: "1" },
      sample: false,
      stories: [],
      checkpoints,
    }),
    readQuestions: async () => [],
    readCodes: async () => (place) => ({ tag: tagOf(signer, place), code: shortCodeOf(signer, place) }),
    readNow: () => ({ volume: 0.4, silent: false, printer: true }),
    readBase: () => "http://192.168.1.5:8610",
    addressOf: async (place) => addressOf(signer, "http://192.168.1.5:8610", place),
    packFolder: (version) => (version === "elsewhere" ? undefined : content),
  });
  onTestFinished(() => app.close());
});

const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: "POST", url, payload, headers });
const typed = async (code: string) => CodeAnswer.parse((await post("/api/trail/code", { code })).json());
const card = async (given: string[]) =>
  CardAnswer.parse((await post("/api/trail/card", { codes: given })).json());

test("the screen gets all stops, the places of the posts, and how loud it may be", async () => {
  const trail = KioskTrail.parse((await app.inject("/api/trail")).json());
  expect(trail.stops.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, "bonus"]);
  expect(trail).toMatchObject({ volume: 0.4, printer: true, base: "http://192.168.1.5:8610" });
  expect(trail.posts[3]).toEqual({ x: 10, y: 20 });
  expect(Object.keys(trail.posts)).toHaveLength(14);
  expect(TrailNow.parse((await app.inject("/api/trail/now")).json())).toEqual({
    ...{ volume: 0.4, silent: false, printer: true },
  });
});

test("each stop has the QR code of its post, and there are no others", async () => {
  const svg = await app.inject("/api/trail/qr/13.svg");
  expect(svg.headers["content-type"]).toBe("image/svg+xml");
  expect(svg.body).toMatch(/^<svg .*<path fill="#1D1A17" d="M/);
  expect((await app.inject("/api/trail/qr/bonus.svg")).statusCode).toBe(200);
  for (const name of ["0.svg", "14.svg", "1", "..%2f1.svg"])
    expect((await app.inject(`/api/trail/qr/${name}`)).statusCode, name).toBe(404);
});

test("seals are there, other files of the pack are not", async () => {
  expect((await app.inject("/pack/stamps/07.svg")).statusCode).toBe(200);
  expect((await app.inject("/pack/stamps/complete.svg?v=shipped-red-ode")).statusCode).toBe(200);
  for (const name of ["14.svg", "..%2fpack.yaml", "01.svg?v=elsewhere"])
    expect((await app.inject(`/pack/stamps/${name}`)).statusCode, name).toBe(404);
});

test("a story heard to its end is one play, begun and finished; one that was left is stopped", async () => {
  const url = "/api/trail/heard";
  expect((await post(url, { checkpoint: 7, heardMs: 58_000, durationMs: 60_000 })).statusCode).toBe(204);
  expect((await post(url, { checkpoint: "bonus", heardMs: 20_000, durationMs: 60_000 })).statusCode).toBe(
    204,
  );
  expect(facts.map(({ kind }) => kind)).toEqual([
    "story.started",
    "story.ended",
    "story.started",
    "story.ended",
  ]);
  expect(facts[1]?.data).toEqual({
    ...{ play: "b1-k1", place: "trail-7", placeName: "长征路第 7 站", story: "stop7", title: "第7站" },
    ...{ pack: "red-ode@1.0.0", via: "touch", durationMs: 60_000, heardMs: 58_000, reason: "finished" },
  });
  expect(facts[3]?.data).toMatchObject({ place: "trail-bonus", reason: "stopped", heardMs: 20_000 });
});

test.each([
  ["heard longer than it lasts", "heard", { checkpoint: 1, heardMs: 60_001, durationMs: 60_000 }],
  ["longer than the story is", "heard", { checkpoint: 1, heardMs: 1, durationMs: 99_000 }],
  ["a stop that is none", "heard", { checkpoint: 14, heardMs: 1, durationMs: 2 }],
  ["more right than asked", "answered", { checkpoint: 1, level: "upper", right: 4, asked: 3 }],
  ["nothing asked", "answered", { checkpoint: 1, level: "upper", right: 0, asked: 0 }],
  ["twelve codes", "card", { codes: codes.slice(1) }],
  ["a code as long as a book", "code", { code: "A".repeat(65) }],
])("%s is not taken", async (_what, route, body) => {
  expect((await post(`/api/trail/${route}`, body)).statusCode).toBe(400);
  expect(facts).toEqual([]);
});

test("answers of a stop are kept without a visit", async () => {
  await post("/api/trail/answered", { checkpoint: 2, level: "lower", right: 2, asked: 3 });
  expect(facts).toEqual([
    {
      kind: "quiz.finished",
      data: { checkpoint: 2, level: "lower", right: 2, asked: 3, madeAt: clock.now() },
    },
  ]);
});

test("another site's page can say nothing here, and a large body is not read", async () => {
  const answer = await post("/api/trail/code", { code: done }, { origin: "http://evil.example" });
  expect(answer.statusCode).toBe(403);
  expect((await post("/api/trail/code", { code: "A".repeat(5000) })).statusCode).toBe(413);
  expect(facts).toEqual([]);
});

test("a post's code opens its stop, however it is typed", async () => {
  expect(await typed(showShortCode(shortCodeOf(signer, 8)))).toEqual({ status: "stop", stop: 8 });
  expect(await typed(shortCodeOf(signer, "bonus").toLowerCase())).toEqual({ status: "stop", stop: "bonus" });
});

test("a completion code is counted once and honoured again; two taps at once are one", async () => {
  const first = { status: "complete", code: done, isFirst: true };
  const both = await Promise.all([typed(showCompletionCode(done)), typed(done)]);
  expect(both).toEqual([first, { ...first, isFirst: false }]);
  expect(await typed(done)).toEqual({ ...first, isFirst: false });
  expect(facts).toEqual([{ kind: "trail.celebrated", data: { by: "code", code: done, printed: true } }]);
});

test("a code that was honoured before the restart is known", async () => {
  celebrated.add(done);
  expect(await typed(done)).toMatchObject({ status: "complete", isFirst: false });
  expect(facts).toEqual([]);
});

test("where the disk takes nothing the code stays uncounted, and counts when it comes again", async () => {
  isDiskFull = true;
  expect((await post("/api/trail/code", { code: done })).statusCode).toBe(500);
  isDiskFull = false;
  expect(await typed(done)).toMatchObject({ isFirst: true });
});

test("a slip, a short code and another hall's are told apart", async () => {
  const wrong = `${done.slice(0, -1)}${done.endsWith("0") ? "1" : "0"}`;
  expect(await typed("7Q4")).toEqual({ status: "length" });
  expect(await typed(wrong)).toEqual({ status: "mistyped" });
  expect(await typed(completionCodeOf("another", "0".repeat(32)))).toEqual({ status: "foreign" });
  expect(await typed(withCheck("ABCDEF"))).toEqual({ status: "foreign" });
  expect(facts).toEqual([]);
});

test("after ten guesses a minute is waited, with a sentence; right codes of before are not counted as guesses", async () => {
  for (let n = 0; n < 30; n++) await typed(codes[n % 13] ?? "");
  for (let n = 0; n < 10; n++) expect(await typed(withCheck("ABCDEF"))).toEqual({ status: "foreign" });
  const slowed = await post("/api/trail/code", { code: done });
  expect(slowed.statusCode).toBe(429);
  expect(slowed.json().sentence).toContain("歇一分钟");
  expect((await post("/api/trail/card", { codes })).statusCode).toBe(429);
  clock.advance(60_000);
  expect(await typed(done)).toMatchObject({ status: "complete" });
});

test("a whole card in any order counts, and each child's counts", async () => {
  expect(await card([...codes].reverse())).toEqual({ status: "complete" });
  expect(await card(codes)).toEqual({ status: "complete" });
  const [one, two] = facts;
  expect(one).toMatchObject({ kind: "trail.celebrated", data: { by: "card" } });
  expect(one?.data).not.toEqual(two?.data);
});

test("a card says which place is wrong and why", async () => {
  const given = [...codes];
  given[2] = codes[0] ?? "";
  given[4] = "7Q4";
  given[6] = shortCodeOf(signer, "bonus");
  given[12] = withCheck("ABCDEF");
  expect(await card(given)).toEqual({
    status: "incomplete",
    slips: [
      { at: 2, slip: "twice" },
      { at: 4, slip: "length" },
      { at: 6, slip: "beside" },
      { at: 12, slip: "foreign" },
    ],
  });
  expect(facts).toEqual([]);
});
