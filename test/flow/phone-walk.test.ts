// A whole walk on a phone: four stops with network, nine by the water without, and back at the gate all of it arrives once.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepTrailKey } from "../../runtime/trail/keep-trail-key.ts";
import { type Signer, shortCodeOf, tagOf } from "../../runtime/trail/sign-stop.ts";
import { launchBrowser } from "../fakes/browser.ts";
import { journalOfVisit, type Told } from "../fakes/journal-of-visit.ts";
import { answerAll, axeFindings, listenAMoment, outboxOf, phoneShape } from "../fakes/phone-walker.ts";
import { type Serve, startServe } from "../fakes/serve.ts";

let folder: string;
let serve: Serve;
let browser: Browser;
let signer: Signer;
const faults: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-walk-"));
  signer = { key: await keepTrailKey(join(folder, "data")), hallId: "demo" };
  const hall = resolve(import.meta.dirname, "../../content/demo-hall.yaml");
  serve = await startServe({ hall, data: join(folder, "data") });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await serve?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function openPhone(
  prepare?: (context: BrowserContext) => Promise<void>,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext(phoneShape);
  await prepare?.(context);
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => faults.push(message));
  return { context, page };
}

const at = (path: string) => serve.visitor + path;
const scanned = (stop: number) => at(`/t/${stop}?k=${tagOf(signer, stop)}`);
const visitOf = (page: Page) =>
  page.evaluate<string>("JSON.parse(localStorage.getItem('zange.trail')).visit");
const heading = (page: Page, name: string) => page.getByRole("heading", { name }).first().waitFor();
const allTold = (page: Page) =>
  expect.poll(async () => (await outboxOf(page)).waiting, { timeout: 20_000 }).toEqual([]);
const kept = /每一站都存好了/;

const journalOf = (visit: string) => journalOfVisit(join(folder, "data"), visit);
const stopsOf = (told: Told[], kind: string) =>
  told.filter((each) => each.kind === kind).map(({ data }) => data.checkpoint);
const thirteen = Array.from({ length: 13 }, (_, place) => place + 1);

test("all thirteen stops, the last nine without network, and each fact arrives once", async () => {
  const { context, page } = await openPhone();
  const look = async () => expect(await axeFindings(page)).toEqual([]);
  const walk = async (stop: number) => {
    await page.locator(".disc").waitFor();
    await listenAMoment(page);
    await page.getByRole("link", { name: /答.题，盖印/ }).tap();
    const asked = await answerAll(page, stop === 1 ? look : undefined);
    expect(asked).toBe(3);
    if (stop === 13) return;
    await page.locator(".seal-place.stamped .stamp").waitFor();
    if (stop === 1) await page.waitForTimeout(1000); // the stamp comes to rest, and its colours with it
    if (stop === 1) await look();
  };
  await page.goto(scanned(1));
  await heading(page, "于都河出发");
  await page.waitForURL(at("/t/1")); // whoever shares this page shares no code
  expect(await page.title()).toBe("于都河出发 · 长征路第一站");
  await walk(1);
  await page.evaluate("document.querySelector('audio').isTheFirst = true");
  await page.getByRole("link", { name: "下一站：湘江" }).tap();
  await heading(page, "血战湘江");
  await walk(2);
  await page.getByRole("link", { name: "全部十三站" }).tap();
  await page.getByLabel("输入站牌上的短码").fill(shortCodeOf(signer, 3).toLowerCase());
  await page.getByRole("button", { name: "去这一站" }).tap();
  await heading(page, "遵义会议");
  expect(await page.evaluate("document.querySelector('audio').isTheFirst")).toBe(true);
  await walk(3);
  await page.goto(scanned(4));
  await walk(4);
  await page.getByText(kept).waitFor({ timeout: 60_000 });
  await allTold(page);
  const visit = await visitOf(page);

  await context.setOffline(true);
  await page.goto(scanned(5));
  await walk(5);
  await page.getByRole("link", { name: "全部十三站" }).tap();
  await page.getByLabel("输入站牌上的短码").fill(shortCodeOf(signer, 6));
  await page.getByRole("button", { name: "去这一站" }).tap();
  await heading(page, "彝海结盟");
  await walk(6);
  for (let stop = 7; stop <= 13; stop++) {
    await page.getByRole("link", { name: /^下一站：/ }).tap();
    await page.locator(".disc").waitFor();
    if (stop === 7) {
      await page.reload();
      await page.locator(".picture").waitFor();
      expect(
        await page.evaluate(
          "document.querySelector('.picture').complete && document.querySelector('.picture').naturalWidth > 0",
        ),
      ).toBe(true);
    }
    if (stop === 8) {
      await page.evaluate(
        "document.querySelector('audio').play().then(() => { document.querySelector('audio').currentTime = 60 })",
      );
      await page.waitForFunction("document.querySelector('audio').currentTime > 60.5"); // the middle of a kept sound
      await page.evaluate("document.querySelector('audio').pause()");
      await page.evaluate("document.querySelector('audio').currentTime = 0");
    }
    await walk(stop);
  }
  await page.waitForURL(at("/t#done"));
  await page
    .getByRole("heading", { level: 1 })
    .or(page.getByRole("heading", { level: 2 }))
    .first()
    .waitFor();
  expect((await outboxOf(page)).waiting.length).toBeGreaterThan(50);

  // Back at the gate: the first answer is lost on the way, and the page is reloaded while it sends again.
  let posts = 0;
  await page.route("**/api/visitor/trail", async (route) => {
    posts++;
    await route.fetch().catch(() => {});
    await route.abort().catch(() => {});
  });
  await context.setOffline(false);
  await expect.poll(() => posts, { timeout: 20_000 }).toBeGreaterThan(0);
  await page.unroute("**/api/visitor/trail");
  await page.reload({ waitUntil: "commit" });
  await page.waitForTimeout(150);
  await page.reload();
  await allTold(page);
  const told = journalOf(visit);
  for (const kind of ["checkpoint.reached", "trail.listened", "quiz.finished", "trail.stamped"])
    expect(
      stopsOf(told, kind).sort((a, b) => Number(a) - Number(b)),
      kind,
    ).toEqual(thirteen);
  expect(stopsOf(told, "trail.completed")).toHaveLength(1);
  const answers = told.filter(({ kind }) => kind === "quiz.answered").map(({ data }) => data.question);
  expect([answers.length, new Set(answers).size]).toEqual([39, 39]);
  const via = (stop: number) =>
    told.find(({ kind, data }) => kind === "checkpoint.reached" && data.checkpoint === stop)?.data.via;
  expect([1, 2, 3, 4, 5, 6, 7].map(via)).toEqual(["scan", "page", "code", "scan", "scan", "code", "page"]);
  await context.close();
}, 300_000);

test("an altered code is said calmly, counts as no visit, and leads on", async () => {
  const { context, page } = await openPhone();
  await page.goto(at(`/t/5?k=${tagOf(signer, 6)}`));
  await page.getByText("这张码不是长岭社区红色展馆长征路第五站的码").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const { waiting, told } = await outboxOf(page);
  expect([...waiting, ...told]).toEqual([]);
  await page.getByLabel("输入站牌上的短码").fill("7Q4M2KX");
  await page.getByRole("button", { name: "去这一站" }).tap();
  await page.getByText("有一个字对不上").waitFor();
  await page.getByLabel("输入站牌上的短码").fill(shortCodeOf({ ...signer, hallId: "other" }, 5));
  await page.getByRole("button", { name: "去这一站" }).tap();
  await page.getByText("这里没有这个短码的站").waitFor();
  await page.getByRole("link", { name: "看这一站的故事" }).tap();
  await page.locator(".disc").waitFor();
  await page.goBack();
  await page.getByText("请先看一看这张码").waitFor();
  await context.close();
});

test("a phone that may store nothing walks all the same, and its facts arrive", async () => {
  const { context, page } = await openPhone(async (phone) => {
    await phone.addInitScript(
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } });" +
        "Object.defineProperty(window, 'caches', { get() { throw new DOMException('no', 'SecurityError') } })",
    );
  });
  let visit = "";
  page.on("request", (request) => {
    if (request.method() === "POST") visit = JSON.parse(request.postData() ?? "{}").visit;
  });
  await page.goto(at("/t/2#quiz"));
  await answerAll(page);
  await page.getByText("存不下印章").waitFor();
  await page.getByText("请别关掉这一页").waitFor({ timeout: 15_000 });
  await context.setOffline(true); // on from stop to stop in the open page
  await page.getByRole("link", { name: "下一站：遵义" }).tap();
  await page.locator(".disc").waitFor();
  await page.getByText("盖了 1 枚印").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await context.setOffline(false);
  await expect
    .poll(() => stopsOf(journalOf(visit || "none"), "trail.stamped"), { timeout: 15_000 })
    .toEqual([2]);
  await expect
    .poll(() => stopsOf(journalOf(visit), "checkpoint.reached"), { timeout: 15_000 })
    .toEqual([2, 3]);
  await context.close();
});

test("two tabs add up, and each of their facts arrives once", async () => {
  const { context, page } = await openPhone();
  await page.goto(at("/t/1#quiz"));
  const other = await context.newPage();
  await other.goto(at("/t/2#quiz"));
  await answerAll(page);
  await answerAll(other);
  await Promise.all([page, other].map((tab) => tab.locator(".stamping").waitFor()));
  await other.getByText("盖了 2 枚印").waitFor();
  await Promise.all([page.reload(), other.reload()]);
  await allTold(page);
  await allTold(other);
  const told = journalOf(await visitOf(page));
  expect(stopsOf(told, "trail.stamped").sort()).toEqual([1, 2]);
  expect(stopsOf(told, "quiz.answered")).toHaveLength(6);
  await context.close();
});

test("the back button leads back through questions and stops, and turning the phone loses nothing", async () => {
  const { context, page } = await openPhone();
  await page.goto(at("/t/1"));
  await page.getByRole("link", { name: /答.题，盖印/ }).tap();
  await page.locator(".answer").first().waitFor();
  await page.goBack();
  await page.locator(".disc").waitFor();
  await page.getByRole("link", { name: "下一站" }).tap();
  await heading(page, "血战湘江");
  await page.getByRole("link", { name: "看地图" }).tap();
  await heading(page, "湖边的路");
  expect(await axeFindings(page)).toEqual([]);
  await page.goBack();
  await heading(page, "血战湘江");
  await page.goBack();
  await heading(page, "于都河出发");
  await page.goForward();
  await heading(page, "血战湘江");
  await page.setViewportSize({ width: 844, height: 390 });
  await page.locator(".disc").scrollIntoViewIfNeeded();
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(844);
  expect(await axeFindings(page)).toEqual([]);
  await page.locator(".disc").tap();
  await page.waitForFunction("document.querySelector('audio').currentTime > 0.3");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: "停一停" }).waitFor();
  await context.close();
});

test("a clock that is years off and a week's pause change nothing", async () => {
  const shift = (days: number) =>
    `(() => { const real = Date.now; Date.now = () => real() + ${days} * 86400000 })()`;
  const { context, page } = await openPhone(async (phone) => {
    await phone.addInitScript(shift(-3000));
  });
  await page.goto(at("/t/1#quiz"));
  await answerAll(page);
  await page.locator(".stamping").waitFor();
  await allTold(page);
  const visit = await visitOf(page);
  const [stamp] = journalOf(visit).filter(({ kind }) => kind === "trail.stamped");
  expect(Math.abs(Number(stamp?.data.madeAt) - Date.now())).toBeLessThan(120_000);
  const storageState = await context.storageState();
  await context.close();

  const later = await browser.newContext({ ...phoneShape, storageState });
  await later.addInitScript(shift(-2993));
  const again = await later.newPage();
  await again.goto(at("/t"));
  await again.getByText("盖了 1 枚，还差 12 枚").waitFor();
  await again.getByRole("link", { name: "去第二站：湘江" }).tap();
  await again.getByRole("link", { name: /答.题，盖印/ }).tap();
  await answerAll(again);
  await allTold(again);
  expect(await visitOf(again)).toBe(visit);
  expect(stopsOf(journalOf(visit), "trail.stamped")).toEqual([1, 2]);
  await later.close();
});

test("no script failed on the way", () => {
  expect(faults).toEqual([]);
});
