// The trail as a phone walks it: hear the first stop, answer, get the stamp, and find it again after a reload.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { VisitorCheckpoint } from "../../runtime/contract/visitor-checkpoint.ts";
import { launchBrowser } from "../fakes/browser.ts";
import { answerAll, axeFindings, phoneShape } from "../fakes/phone-walker.ts";
import { type Serve, startServe } from "../fakes/serve.ts";

let folder: string;
let serve: Serve;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-trail-"));
  const hall = resolve(import.meta.dirname, "../../content/demo-hall.yaml");
  serve = await startServe({ hall, data: join(folder, "data") });
  browser = await launchBrowser();
  page = await (await browser.newContext(phoneShape)).newPage();
  page.on("pageerror", ({ message }) => faults.push(message));
});
afterAll(async () => {
  await browser?.close();
  await serve?.stop();
  await rm(folder, { recursive: true, force: true });
});

const findings = () => axeFindings(page);
const visit = () => page.evaluate<string>("JSON.parse(localStorage.getItem('zange.trail')).visit");
const soundAt = () => page.evaluate<number>("document.querySelector('audio').currentTime");
const label = /听这一站的故事/;

test("the first stop comes light, at most 100 kB before sound and picture, and whole on one screen", async () => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  const addresses = new Map<string, string>();
  let bytes = 0;
  let isLoaded = false; // what is fetched afterwards, to be kept for the water's edge, is not what a visitor waits for
  cdp.on("Network.responseReceived", ({ requestId, response }) => {
    if (response.url.endsWith("/trail.json")) isLoaded = true;
    if (!isLoaded) addresses.set(requestId, response.url);
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId);
    if (address === undefined) return;
    expect(address).not.toContain(".mp3"); // nothing sounds, or is fetched to sound, before a tap
    if (!/\/pack\/pictures\//.test(address)) bytes += encodedDataLength;
  });
  await page.goto(`${serve.visitor}/t/1`);
  await page.getByRole("heading", { name: "于都河出发" }).waitFor();
  await page.getByRole("button", { name: label }).waitFor();
  await page.waitForFunction("document.querySelector('.picture').complete");
  console.log(`the first stop took ${bytes} bytes before its sound and picture`);
  expect(bytes).toBeGreaterThan(5000);
  expect(bytes).toBeLessThanOrEqual(100_000);
  expect(await page.evaluate("document.documentElement.scrollHeight")).toBe(844);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  expect(await findings()).toEqual([]);
  await cdp.detach();
});

test("a tap sounds, the sentence that is spoken stands out, and the way of reading is remembered", async () => {
  await page.getByRole("button", { name: label }).tap();
  await page.waitForFunction("document.querySelector('audio').currentTime > 1");
  const before = await soundAt();
  await page.waitForFunction((at) => (document.querySelector("audio")?.currentTime ?? 0) > at + 0.5, before);
  expect(await page.locator(".sentence.now").count()).toBe(1);
  const answer = await fetch(`${serve.visitor}/api/visitor/checkpoint/1`);
  const { sentences } = VisitorCheckpoint.parse(await answer.json()).story;
  const [shown, ms] = await page.evaluate<[string, number]>(
    "[document.querySelector('.sentence.now .unseen').textContent, document.querySelector('audio').currentTime * 1000]",
  );
  const at = sentences.findIndex(({ text }) => text === shown);
  expect(sentences[at]?.startMs).toBeLessThanOrEqual(ms);
  expect(sentences[at + 1]?.startMs).toBeGreaterThan(ms - 500);
  expect(await page.evaluate("navigator.mediaSession.metadata.title")).toContain("早上不见的桥");
  await page.getByRole("button", { name: "拼音" }).tap();
  await page.getByRole("button", { name: "大字" }).tap();
  expect(await page.locator(".sentence.now i").first().isVisible()).toBe(true);
  expect(await findings()).toEqual([]);
  await page.getByRole("button", { name: "English" }).tap();
  await page.getByText("The Bridge That Vanished at Dawn").waitFor();
  expect(await findings()).toEqual([]);
  await page.getByRole("button", { name: "English" }).tap();
  await page.getByRole("button", { name: "停一停" }).tap();
  await page.getByRole("button", { name: /接着听/ }).waitFor();
  await page.reload();
  await expect(page.getByRole("button", { name: "拼音" }).getAttribute("aria-pressed")).resolves.toBe("true");
});

test("the questions are answered one by one, each with its reason, another try where it was wrong, and the stamp is pressed", async () => {
  await page.getByRole("link", { name: /答.题，盖印/ }).tap();
  await page.getByRole("heading", { name: "谁来答题？" }).waitFor();
  expect(await findings()).toEqual([]);
  await page.getByRole("button", { name: "成人" }).tap();
  await page.getByRole("button", { name: "现在是成人的题，换一换" }).tap();
  await page.getByRole("button", { name: "低年级" }).tap();
  await page.getByRole("button", { name: "现在是低年级的题，换一换" }).waitFor();
  let tries = 0;
  const asked = await answerAll(page, async () => {
    expect(await page.locator(".result").getAttribute("aria-live")).toBe("polite");
    expect(await findings()).toEqual([]);
    const again = page.getByRole("button", { name: "再试一次" });
    if (!(await again.isVisible())) return;
    tries++;
    await again.tap();
    expect(await page.locator(".result p").count()).toBe(0);
    const rows = page.locator(".answer");
    for (let row = 0; row < (await rows.count()); row++) {
      await rows.nth(row).tap();
      if ((await page.locator(".result p").count()) > 0) break;
    }
    const chosen = page.getByRole("button", { name: "选好了" });
    if (await chosen.isVisible()) await chosen.tap();
    await page.locator(".result p").waitFor();
  });
  expect(asked).toBe(3);
  expect(tries).toBeLessThanOrEqual(3);
  await page.getByRole("heading", { name: "第一站的印，盖好了" }).waitFor();
  await page.locator(".seal-place.stamped .stamp").waitFor();
  await page.waitForTimeout(1000); // the stamp comes to rest, and its colours with it
  expect(await findings()).toEqual([]);
  await page.getByRole("link", { name: "下一站：湘江" }).waitFor();
});

test("a reload keeps the stamp; the album shows it, and the way goes on", async () => {
  const before = await visit();
  await page.goto(`${serve.visitor}/t/1`);
  await page.getByRole("link", { name: "下一站：湘江" }).waitFor();
  await page.getByRole("link", { name: "全部十三站" }).tap();
  await page.getByRole("heading", { name: "长征路印谱" }).waitFor();
  await page.reload();
  await page.getByText("盖了 1 枚，还差 12 枚").waitFor();
  await page.locator(".seal-place.stamped").waitFor();
  expect(await page.locator(".seals li a").count()).toBe(13);
  expect(await visit()).toBe(before);
  expect(await findings()).toEqual([]);
  await page.getByRole("link", { name: "去第二站：湘江" }).tap();
  await page.getByRole("heading", { name: "血战湘江" }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "长征路印谱" }).waitFor();
});

test("a stop that does not exist shows the stops there are", async () => {
  await page.goto(`${serve.visitor}/t/99`);
  await page.getByText("没有这一站，请从下面选一站。").waitFor();
  expect(await page.locator(".seals li a").count()).toBe(13);
});

test("everything to touch is big enough on a small phone, and nothing runs out of it", async () => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const path of ["/t", "/t/1", "/t/8#quiz", "/t/5?k=7Q4M2KT7Q4"]) {
    await page.goto(serve.visitor + path);
    await page.locator(".disc, .answer, .seals a, .warning").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBe(360);
    for (const target of await page.locator("a, button, input").all()) {
      const box = await target.boundingBox();
      expect(box?.height, `${path} ${await target.textContent()}`).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
  }
});

test("a phone that keeps nothing goes on and says so gently", async () => {
  const context = await browser.newContext(phoneShape);
  const other = await context.newPage();
  await other.addInitScript(
    "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
  );
  await other.goto(`${serve.visitor}/t/2`);
  await other.getByText("存不下印章").waitFor();
  await other.getByRole("button", { name: label }).waitFor();
  await context.close();
});

test("where the hall does not answer, the stop still says what it is and what to do", async () => {
  const context = await browser.newContext(phoneShape);
  const other = await context.newPage();
  await other.route("**/api/visitor/**", (route) => route.abort());
  await other.goto(`${serve.visitor}/t/3`);
  await other.getByRole("heading", { name: "遵义会议" }).waitFor();
  await other.getByText("故事还没有取到").waitFor();
  await other.getByRole("link", { name: "再试一次" }).waitFor();
  await context.close();
});

test("no script failed on the way", () => {
  expect(faults).toEqual([]);
});
