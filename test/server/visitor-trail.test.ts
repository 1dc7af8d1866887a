import { resolve } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { markOf } from "../../runtime/contract/code-mark.ts";
import { Hall } from "../../runtime/contract/hall.ts";
import type { PackView } from "../../runtime/contract/pack.ts";
import { VisitorCheckpoint } from "../../runtime/contract/visitor-checkpoint.ts";
import { VisitorTrail } from "../../runtime/contract/visitor-trail.ts";
import { openPack } from "../../runtime/packs/open-pack.ts";
import { createQuestionShelf } from "../../runtime/packs/question-shelf.ts";
import { withVersionKey } from "../../runtime/packs/with-version-key.ts";
import { openVisitorDoor } from "../../runtime/server/visitor-door.ts";

const folder = resolve(import.meta.dirname, "../../content/red-ode");
const installed = "red-ode-1.0.0-0123abcd";

const hall = Hall.parse({
  hall: { id: "changling", name: "长岭社区红色展馆", kioskId: "changling-01" },
  pack: "red-ode",
  corridor: { stations: [{ id: "s1", section: "founding", atMetres: 1 }] },
});
let app: FastifyInstance;
let view: PackView;
beforeAll(async () => {
  const opened = await openPack({ folder, log: silentLog });
  const pack = withVersionKey(opened.pack, "shipped-red-ode");
  view = pack.view;
  const shelf = createQuestionShelf();
  app = await openVisitorDoor({
    log: silentLog,
    pages: resolve(import.meta.dirname, "../../renderer"), // the page's source stands in for what is built of it
    readHall: () => ({ name: "馆", hours: { open: "08:30", close: "17:30" }, closedOn: [], sections: [] }),
    trail: {
      readHall: () => hall,
      readEdition: () => "red-ode@1/1",
      readCodes: async () => (place) => ({ tag: `TAG${place}`, code: `CODE${place}` }),
      readPack: () => view,
      readQuestions: () => shelf(pack),
      packFolder: (key) => (["shipped-red-ode", installed, undefined].includes(key) ? folder : undefined),
      recordingFolder: () => folder,
    },
    reports: {
      takeReport: async ({ facts }) => ({ status: "stored", stored: facts.length }),
      visitorUrl: () => undefined,
    },
  });
});
afterAll(() => app?.close());

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });
const statusOf = async (url: string) => (await get(url)).statusCode;
const stopOf = async (place: number | "bonus") =>
  VisitorCheckpoint.parse((await get(`/api/visitor/checkpoint/${place}`)).json());

describe("a stop of the trail", () => {
  test("tells its story with readings and times, its questions and its neighbours, and nothing more", async () => {
    const stop = await stopOf(1);
    expect(stop).toMatchObject({ place: 1, hall: "长岭社区红色展馆", previous: null, next: 2 });
    expect(stop.story).toMatchObject({ id: "yudu", audioUrl: "/pack/audio/yudu.mp3?v=shipped-red-ode" });
    expect(stop.story.sentences[0]?.pinyin).toContain("qiáo");
    expect(stop.story.english?.title).toBe("The Bridge That Vanished at Dawn");
    expect(stop.questions.map(({ id }) => id)).toContain("yudu-night");
    for (const { place, kind } of stop.questions) {
      expect(place).toBe(1);
      expect(["single", "multiple", "truefalse"]).toContain(kind);
    }
    const text = (await get("/api/visitor/checkpoint/1")).body;
    expect(text).not.toContain("新华社"); // where a fact comes from is the staff's
    expect(text.length).toBeLessThan(20_000);
  });

  test("the whole trail comes in one answer, with the mark of each post and its place by the lake", async () => {
    const trail = VisitorTrail.parse((await get("/api/visitor/trail.json")).json());
    expect(trail.stops.map(({ place }) => place)).toEqual([
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      10,
      11,
      12,
      13,
      "bonus",
    ]);
    expect(trail.stops[4]?.marks.tag).toBe(markOf("changling", "TAG5"));
    expect(Object.keys(trail.posts)).toHaveLength(14);
  });

  test("all thirteen and the bonus stop are there, each with questions to ask", async () => {
    for (const { checkpoint } of view.checkpoints) {
      const stop = await stopOf(checkpoint);
      expect(stop.questions.length, String(checkpoint)).toBeGreaterThan(0);
      expect(await statusOf(stop.story.audioUrl)).toBe(200);
      expect(await statusOf(stop.story.pictureUrl ?? "")).toBe(200);
    }
    expect(view.checkpoints).toHaveLength(14);
    expect(await stopOf(13)).toMatchObject({ previous: 12, next: null });
    expect(await stopOf("bonus")).toMatchObject({ previous: null, next: null });
  });

  test("a stop whose story may not be told is passed over by its neighbours", async () => {
    const whole = view;
    view = { ...whole, checkpoints: whole.checkpoints.filter(({ checkpoint }) => checkpoint !== 2) };
    expect(await stopOf(1)).toMatchObject({ next: 3 });
    expect(await statusOf("/api/visitor/checkpoint/2")).toBe(404);
    expect(await statusOf("/pack/audio/xiangjiang.mp3")).toBe(404);
    view = whole;
  });

  test.each(["0", "14", "01", "1.0", "-1", "%00", "bonus2", "..%2f1"])("%s is no stop", async (word) => {
    expect(await statusOf(`/api/visitor/checkpoint/${word}`)).toBe(404);
    const page = await get(`/t/${word}`);
    expect(page.statusCode).toBe(404);
    expect(page.headers["content-type"]).toMatch(/^text\/html/); // a person gets the list of stops, not a bare sentence
  });

  test("its page stands at /t and at each stop", async () => {
    for (const url of ["/t", "/t/", "/t/1", "/t/13", "/t/bonus"]) expect(await statusOf(url), url).toBe(200);
    const [, text = ""] = /<(.*?)>; rel=preload/.exec(String((await get("/t/13?k=ABC")).headers.link)) ?? [];
    expect(await statusOf(text)).toBe(200);
  });
});

describe("files of the pack on the visitors' door", () => {
  test("sound comes in pieces as iOS asks for it", async () => {
    const piece = await get("/pack/audio/yudu.mp3?v=shipped-red-ode", { range: "bytes=0-99" });
    expect(piece.statusCode).toBe(206);
    expect(piece.headers).toMatchObject({ "accept-ranges": "bytes", "content-type": "audio/mpeg" });
    expect(piece.rawPayload).toHaveLength(100);
  });

  test("an installed version is kept by the phone for good, the shipped one is asked for again", async () => {
    const lasting = await get(`/pack/pictures/yudu.svg?v=${installed}`);
    expect(lasting.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    const again = await get("/pack/pictures/yudu.svg?v=shipped-red-ode");
    expect(again.headers["cache-control"]).toBe("public, max-age=0");
    const etag = String(again.headers.etag);
    expect((await get("/pack/pictures/yudu.svg", { "if-none-match": etag })).statusCode).toBe(304);
  });

  test.each([
    "/pack/audio/hongchuan.mp3", // a story of the corridor
    "/pack/pictures/hongchuan.svg",
    "/pack/audio/yudu.timing.json",
    "/pack/audio/yudu.svg",
    "/pack/audio/..%2fpack.mp3",
    "/pack/audio/yudu.mp3?v=elsewhere",
    "/pack/stamps/14.svg",
    "/pack/stamps/..%2f..%2fpack.svg",
    "/pack/quizzes/checkpoint-01.yaml",
    "/pack/pack.yaml",
    "/pack/recordings/yudu/secret.mp3",
    "/api/pack",
    "/api/health",
    "/api/staff/today",
    "/staff",
    "/kiosk",
  ])("%s is not there", async (url) => {
    expect(await statusOf(url)).toBe(404);
  });

  test("stamps are there, and a drawing opened by itself may run nothing", async () => {
    for (const name of ["01", "13", "bonus", "complete"])
      expect(await statusOf(`/pack/stamps/${name}.svg`), name).toBe(200);
    const { headers } = await get("/pack/stamps/01.svg");
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'.*sandbox$/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  test("nothing can be written, and one address that never stops is slowed down", async () => {
    for (const method of ["POST", "PUT", "DELETE"] as const)
      expect((await app.inject({ method, url: "/t/1" })).statusCode).toBe(404);
    const many = await Promise.all(
      Array.from({ length: 6020 }, () => get("/api/visitor/checkpoint/99.json")),
    );
    const slowed = many.filter(({ statusCode }) => statusCode === 429);
    expect(slowed.length).toBeGreaterThan(0);
    expect(slowed[0]?.json()).toEqual({ sentence: "请慢一点，过一会儿再试。" });
    expect(await statusOf("/pack/stamps/01.svg")).toBe(200); // what a phone keeps is counted by itself
  });
});
