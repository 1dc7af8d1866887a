// The trail's own screen in a real Chromium that draws WebGL in software: the relief and what it costs, a stop, the days, the four
// forces, a story, questions, and what stands there when the graphics card goes away or the hall closes.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { launchBrowser } from "../fakes/browser.ts";
import { axeFindings } from "../fakes/phone-walker.ts";
import { type Serve, startServe } from "../fakes/serve.ts";

const soon = { timeout: 40_000, interval: 200 };
const software = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

let folder: string;
let hall: string;
let serve: Serve;
let browser: Browser;
let page: Page;
const faults: string[] = [];
/** What the screen told the runtime, and what that answered. */
const told: { path: string; fact: Record<string, unknown> }[] = [];
const answers: number[] = [];

const hallOf = (hours: string) => `hall: { id: trailhall, name: 测试馆, kioskId: trail-01 }
pack: red-ode
hours: ${hours}
corridor: { stations: [{ id: s1, section: founding, atMetres: 0.9 }] }
devices: []
visitor: { url: "https://zange.example.cn" }
`;
const always = '{ open: "00:00", close: "24:00" }';
const never =
  '{ open: "00:00", close: "24:00", closedOn: [monday, tuesday, wednesday, thursday, friday, saturday, sunday] }';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-relief-"));
  hall = join(folder, "hall.yaml");
  await writeFile(hall, hallOf(always));
  serve = await startServe({ hall, data: join(folder, "data") });
  browser = await launchBrowser(software);
  page = await open("&flat=0");
});
afterAll(async () => {
  await browser?.close();
  await serve?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** In a context of its own, as axe wants it. */
async function blank(): Promise<Page> {
  const made = await (await browser.newContext({ viewport: { width: 540, height: 960 } })).newPage();
  made.on("pageerror", ({ message }) => faults.push(message));
  return made;
}

async function open(query: string): Promise<Page> {
  const opened = await blank();
  opened.on("request", (request) => {
    const path = new URL(request.url()).pathname;
    if (request.method() === "POST") told.push({ path, fact: request.postDataJSON() });
  });
  opened.on("response", (response) => {
    if (response.request().method() === "POST") answers.push(response.status());
  });
  await opened.goto(`${serve.kiosk}/kiosk?screen=trail${query}`);
  await opened.waitForFunction("window.__zangeTrail", undefined, soon);
  return opened;
}

type Info = { drawCalls: number; triangles: number; kind: string; flights: number };
const info = (of: Page) => of.evaluate<Info>("window.__zangeTrail.info()");
const distance = (of: Page) => of.evaluate<number>("window.__zangeTrail.view().distance");
/** As a finger does it, without waiting for a still picture: in software the land is never quite still. */
const press = (of: Page, name: string | RegExp) =>
  of.getByRole("button", { name }).first().dispatchEvent("click");
/** A mark of just that name is to be seen, maybe after a flight. */
const stands = (name: string) =>
  page.getByRole("button", { name, exact: true }).waitFor({ timeout: soon.timeout });
const sounding = (of: Page) =>
  of.evaluate<number>("(window.Howler?._howls ?? []).filter((howl) => howl.playing()).length");

test("the relief stands with at most 60 draw calls and 150,000 triangles", async () => {
  await vi.waitFor(async () => expect((await info(page)).triangles).toBeGreaterThan(20_000), soon);
  const { kind, drawCalls, triangles } = await info(page);
  expect(kind).toBe("relief");
  expect(drawCalls).toBeGreaterThan(0);
  expect(drawCalls).toBeLessThanOrEqual(60);
  expect(triangles).toBeLessThanOrEqual(150_000);
});

test("a tap on a stop flies there and opens its card, with the code for a phone", async () => {
  const before = await distance(page);
  await press(page, /第八站/);
  await page.getByRole("heading", { name: "飞夺泸定桥" }).waitFor();
  await page.getByText("1935年5月29日 · 四川泸定县泸定桥").waitFor();
  await vi.waitFor(async () => expect(await distance(page)).toBeLessThan(before / 2), soon);
  await vi.waitFor(
    async () =>
      expect(await page.evaluate("document.querySelector('.stop-code img').naturalWidth")).toBeGreaterThan(0),
    soon,
  );
  await vi.waitFor(
    async () => expect(await page.locator(".trail-date").textContent()).toContain("1935年5月29日"),
    soon,
  );
  await stands("第十二站 到达吴起镇，红线还没有走到");
});

test("the days draw the line to where it was then", async () => {
  await press(page, "合上这一站");
  const day = Math.round(Date.parse("1935-01-16T00:00:00Z") / 86_400_000);
  await page.locator("input[type=range]").fill(String(day));
  await vi.waitFor(
    async () => expect(await page.locator(".trail-date").textContent()).toBe("1935年1月16日红线走到第三站"),
    soon,
  );
  await stands("第三站 遵义会议");
  await stands("第四站 四渡赤水，红线还没有走到");
  await page.locator("input[type=range]").fill("-12124");
});

test("one force shows its own way and the stops that it came to", async () => {
  await press(page, "红四方面军");
  expect(await page.evaluate("window.__zangeTrail.force()")).toBe("fourth");
  await page.getByText("1935年春，四川北部 → 1936年10月9日，会宁").waitFor();
  await stands("第九站 翻越夹金山");
  await stands("第八站 飞夺泸定桥，红线还没有走到");
  await press(page, "四路一起看");
});

test("when the graphics card goes away the flat map stands there at once, with the same stops", async () => {
  await page.evaluate(
    "document.querySelector('canvas').getContext('webgl2').getExtension('WEBGL_lose_context').loseContext()",
  );
  await vi.waitFor(async () => expect((await info(page)).kind).toBe("flat"), soon);
  expect(await page.locator("canvas").count()).toBe(0);
  await press(page, /第三站/);
  await page.getByRole("heading", { name: "遵义会议" }).waitFor();
  await page.close();
});

test("a browser that draws too slowly gives the relief up by itself and keeps that in mind", async () => {
  const slow = await blank();
  // every frame comes late, as on a weak machine
  await slow.addInitScript(`{
    const soon = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (run) => soon(() => setTimeout(() => run(performance.now()), 120));
  }`);
  await slow.goto(`${serve.kiosk}/kiosk?screen=trail`);
  await slow.waitForFunction("window.__zangeTrail?.info().kind === 'flat'", undefined, { timeout: 60_000 });
  await slow.reload();
  await slow.waitForFunction("window.__zangeTrail", undefined, soon);
  expect((await info(slow)).kind).toBe("flat");
  await slow.close();
});

test("the flat map does the same, and axe finds nothing on it, its card and its questions", async () => {
  page = await open("&flat=1");
  expect((await info(page)).kind).toBe("flat");
  expect(await axeFindings(page)).toEqual([]);
  await press(page, /第八站/);
  await page.getByRole("heading", { name: "飞夺泸定桥" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await press(page, "答题");
  await press(page, "高年级");
  await page.getByText("第 1 题").waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test("the questions are asked to their end, and what was right is told to the runtime once", async () => {
  for (let round = 0; round < 8; round++) {
    if (await page.getByRole("heading", { name: "答完了" }).count()) break;
    await page.locator(".quiz-answer").first().dispatchEvent("click");
    const ready = page.getByRole("button", { name: "选好了" });
    if (await ready.count()) await ready.dispatchEvent("click");
    await page.locator(".quiz-result b").waitFor();
    await press(page, /下一题|看看答得怎样/);
  }
  await vi.waitFor(() => expect(answers).toEqual([204]), soon);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    path: "/api/trail/answered",
    fact: { checkpoint: 8, level: "upper", asked: expect.any(Number), right: expect.any(Number) },
  });
  await press(page, "好了");
});

test("a story is told in step and can be stopped; the runtime hears how far it went", async () => {
  await press(page, "听故事");
  await page.locator(".sentence-now").waitFor();
  await vi.waitFor(async () => expect(await sounding(page)).toBe(1), soon);
  await vi.waitFor(
    async () => expect(await page.locator(".voice-time").first().textContent()).not.toBe("0:00"),
    soon,
  );
  await press(page, "拼音");
  await vi.waitFor(async () => expect(await page.locator(".ruby-cell i").count()).toBeGreaterThan(3), soon);
  await press(page, "停下这个故事");
  await vi.waitFor(async () => expect(await sounding(page)).toBe(0), soon);
  await vi.waitFor(() => expect(answers).toEqual([204, 204]), soon); // the runtime takes no time beyond the story's length
  expect(told[1]).toMatchObject({
    path: "/api/trail/heard",
    fact: { checkpoint: 8, heardMs: expect.any(Number) },
  });
  expect(told[1]?.fact.heardMs).toBeGreaterThan(0);
});

test("when the hall closes in the middle of a story the screen is silent and shows what the corridor shows", async () => {
  await press(page, "听故事");
  await vi.waitFor(async () => expect(await sounding(page)).toBe(1), soon);
  await writeFile(hall, hallOf(never));
  await page.locator(".trail").waitFor({ state: "detached", timeout: 40_000 });
  expect(await sounding(page)).toBe(0);
  expect(await page.evaluate("window.__zangeTrail === undefined")).toBe(true);
});

test("nothing went wrong in any page", () => {
  expect(faults).toEqual([]);
});
