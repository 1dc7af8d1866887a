// Screens beside the one that sounds: a station's own small one, and another of the whole corridor. They show in step, silently.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { launchBrowser } from "../fakes/browser.ts";
import { type Serve, startServe } from "../fakes/serve.ts";
import { makeShortContent } from "../fakes/short-content.ts";

const soon = { timeout: 20_000, interval: 100 };

let folder: string;
let serve: Serve;
let browser: Browser;
let corridor: Page;
let station: Page;
let elsewhere: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-screens-"));
  const content = join(folder, "content");
  await makeShortContent(content, 3);
  const hall = resolve(import.meta.dirname, "../../content/demo-hall.yaml");
  serve = await startServe({ hall, data: join(folder, "data"), content });
  browser = await launchBrowser();
  corridor = await open("", 540, 960);
  station = await open("?station=s3", 800, 480);
  await vi.waitFor(async () => expect(await screens()).toEqual(["corridor", "station-s3"]), soon);
  await corridor.waitForFunction("window.__zange && window.__zange.contextState() === 'running'");
});
afterAll(async () => {
  await browser?.close();
  await serve?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function open(query: string, width: number, height: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(`${serve.kiosk}/kiosk${query}`);
  return page;
}

async function screens(): Promise<string[]> {
  const { screens: all } = await serve.health();
  return all.flatMap(({ id, state }) => (state === "ready" ? [id] : [])).sort();
}

const sounding = (page: Page): Promise<number> => page.evaluate("window.__zange.plays().length");
const sentence = (page: Page) => page.locator(".sentence-now").textContent();

test("a press on a station's own screen is heard in the corridor and shown on both, in step", async () => {
  await station.getByRole("button", { name: "听故事" }).click();
  await vi.waitFor(async () => expect(await sounding(corridor)).toBe(1), soon);
  await station.locator(".sentence-now").waitFor();
  const title = await station.locator(".slip-title").textContent();
  expect(await corridor.locator(".portrait-slip .slip-title").textContent()).toBe(title);
  await vi.waitFor(async () => expect(await sentence(station)).not.toBe(""), soon);
  expect(await sounding(station)).toBe(0);
});

test("a screen that comes in the middle shows what is told, without a sound of its own", async () => {
  elsewhere = await open("?screen=hall-door", 540, 960);
  await elsewhere.locator(".sentence-now").waitFor();
  expect(await sounding(elsewhere)).toBe(0);
});

test("all screens are at the same place of the story", async () => {
  const seconds = async (page: Page): Promise<number> => {
    const words = (await page.locator(".voice-time").first().textContent()) ?? "";
    return Number(words.split(":")[0]) * 60 + Number(words.split(":")[1]);
  };
  await vi.waitFor(async () => expect(await seconds(corridor)).toBeGreaterThan(0), soon);
  const [here, there, far] = await Promise.all([corridor, station, elsewhere].map(seconds));
  expect(Math.abs((here ?? 0) - (there ?? 99))).toBeLessThanOrEqual(1);
  expect(Math.abs((here ?? 0) - (far ?? 99))).toBeLessThanOrEqual(1);
});

test("after the story its question stands on all three, and then they invite again", async () => {
  const pages = [corridor, station, elsewhere];
  await Promise.all(pages.map((page) => page.locator(".think").waitFor({ timeout: 30_000 })));
  await thinkAndThinkAgain();
  await Promise.all(
    pages.map((page) => page.locator(".think").waitFor({ state: "detached", timeout: 40_000 })),
  );
  await station.getByRole("button", { name: "听故事" }).waitFor();
});

/** On the station's own screen a visitor closes the question and asks for it again; the corridor's keeps it meanwhile. */
async function thinkAndThinkAgain(): Promise<void> {
  const question = await station.locator(".think p").textContent();
  const close = station.getByRole("button", { name: "想好了" });
  const box = await close.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(60);
  expect(box?.y).toBeGreaterThanOrEqual((480 * 2) / 3);
  await close.click();
  await station.locator(".think").waitFor({ state: "detached" });
  expect(await corridor.locator(".think").count()).toBe(1);
  const again = station.getByRole("button", { name: "再看一次想一想" });
  expect((await again.boundingBox())?.height).toBeGreaterThanOrEqual(60);
  await again.click();
  expect(await station.locator(".think p").textContent()).toBe(question);
}

test("a screen that only shows raises no fault about its sound", async () => {
  const { faults } = await serve.health();
  expect(JSON.stringify(faults)).not.toMatch(/station-s3|hall-door/);
});
