// Staff walk from post to post: the code on the staff page, a phone that scans the posts, and what it found, back on the staff page.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import Database from "better-sqlite3";
import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepTrailKey } from "../../runtime/trail/keep-trail-key.ts";
import { type Signer, shortCodeOf, tagOf } from "../../runtime/trail/sign-stop.ts";
import { launchBrowser } from "../fakes/browser.ts";
import { type Serve, startServe } from "../fakes/serve.ts";

const root = resolve(import.meta.dirname, "../..");
const pictures = process.env.ZANGE_PICTURES;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let folder: string;
let serve: Serve;
let browser: Browser;
let staff: Page;
let context: BrowserContext;
let page: Page;
let signer: Signer;
const faults: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-patrol-"));
  const data = join(folder, "data");
  serve = await startServe({ hall: resolve(root, "content/demo-hall.yaml"), data });
  signer = { key: await keepTrailKey(data), hallId: "demo" };
  browser = await launchBrowser();
  staff = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  context = await browser.newContext(phone);
  page = await context.newPage();
  for (const each of [staff, page]) each.on("pageerror", ({ message }) => faults.push(message));
});
afterAll(async () => {
  await browser?.close();
  await serve?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function findings(of: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: of }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

async function keepPicture(of: Page, name: string): Promise<void> {
  if (pictures) await of.screenshot({ path: join(pictures, `${name}.png`) });
}

/** What the phone's camera does with a post: it opens the address. */
async function scan(stop: number | "bonus", { tag = tagOf(signer, stop) } = {}): Promise<void> {
  await page.goto(`${serve.visitor}/t/${stop}?k=${tag}`);
  await page.getByRole("heading", { name: /巡查/ }).waitFor();
}

const here = (words: string) => page.getByRole("heading", { name: `现在去${words}` }).waitFor();
const press = (name: string | RegExp) => page.getByRole("button", { name }).tap();

test("the staff page shows a code, which opens the patrol on a phone", async () => {
  await staff.goto(`${serve.kiosk}/staff`);
  const code = /：(\d{4})-(\d{4})/.exec(serve.errors())?.slice(1).join("") ?? "";
  await staff.getByLabel("工作码").fill(code);
  await staff.getByRole("button", { name: "巡查" }).click();
  await staff.getByText("还没有巡查过").waitFor();
  await staff.getByRole("button", { name: "开始巡查" }).click();
  await staff.getByRole("img", { name: "巡查手机的二维码" }).waitFor();
  expect(await findings(staff)).toEqual([]);
  await keepPicture(staff, "patrol-staff-code");
  const address = (await staff.locator(".patrol-address").textContent()) ?? "";
  expect(address).toMatch(new RegExp(`^${serve.visitor}/patrol\\?p=[0-9a-f]{32}$`));
  await page.goto(address);
  await here("第一站");
  expect(page.url()).toBe(`${serve.visitor}/patrol`); // the token is nobody else's
  expect(await findings(page)).toEqual([]);
  await keepPicture(page, "patrol-begun");
});

test("scanned posts lead back to the patrol and are judged", async () => {
  for (const stop of [1, 2, 3]) await scan(stop);
  await page.getByText("第三站记下了：好。").waitFor();
  await here("第四站");
  await page.reload(); // nothing counts twice, nothing is lost
  await page.getByText("看过 3 / 14").waitFor();
  await scan(4, { tag: "0123456789" });
  await page.getByText("这不是本馆的码").waitFor();
  expect(await findings(page)).toEqual([]);
  await press("扫不出来");
  await here("第五站");
});

test("the code of another stop is asked about: hung wrongly, or walked on", async () => {
  await scan(6);
  await page.getByText("扫到的是第六站的码").waitFor();
  expect(await findings(page)).toEqual([]);
  await keepPicture(page, "patrol-doubt");
  await press(/在第五站：牌子挂错了/);
  await here("第六站");
  await scan(5);
  await press(/在第六站：牌子挂错了/);
  await scan(9);
  await press(/在第九站：我跳着走的/);
  await here("第七站");
});

test("a short code does where the code cannot be scanned, and slips of the finger are said", async () => {
  const field = page.getByLabel("或者输牌子上的短码");
  await field.fill("7Q4");
  await press("记下");
  await page.getByText("短码是七位").waitFor();
  await field.fill(shortCodeOf(signer, 7).toLowerCase());
  await press("记下");
  await here("第八站");
  await press("牌子不见了");
  await keepPicture(page, "patrol-half");
});

test("without network the walk ends all the same, and is told once the hall answers", async () => {
  const field = page.getByLabel("或者输牌子上的短码");
  await context.setOffline(true);
  for (const stop of [10, 11, 12, 13] as const) {
    await here(`第${["十", "十一", "十二", "十三"][stop - 10]}站`);
    await field.fill(shortCodeOf(signer, stop));
    await press("记下");
  }
  await here("加映一站");
  await press("本馆没挂这块");
  await page.getByRole("heading", { name: "巡查结果" }).waitFor();
  await page.getByText("好 9 · 缺 1 · 换位 2 · 扫不出 1").waitFor();
  await page.getByText("第五站和第六站的牌子挂反了。请把两块对调。").waitFor();
  await page.getByText("还没有交上去").waitFor();
  expect(await findings(page)).toEqual([]);
  await keepPicture(page, "patrol-result");
  await context.setOffline(false); // the phone says so by itself
  await page.getByText("展馆收到了").waitFor();
  expect(await findings(page)).toEqual([]);
});

test("the journal has the walk once, and the staff page shows it", async () => {
  await page.reload();
  await page.getByRole("button", { name: "结束巡查" }).waitFor();
  const journal = new Database(join(folder, "data", "journal.db"), { readonly: true });
  const rows = journal.prepare("SELECT data FROM events WHERE kind = 'staff.patrol'").all() as {
    data: string;
  }[];
  journal.close();
  expect(rows).toHaveLength(1);
  const { posts } = JSON.parse(rows[0]?.data ?? "{}");
  expect(posts).toHaveLength(13);
  expect(posts).toContainEqual({ checkpoint: 5, found: 6 });
  await staff.getByText("好 9 · 缺 1 · 换位 2 · 扫不出 1").waitFor();
  expect(await findings(staff)).toEqual([]);
  await staff.setViewportSize({ width: 1366, height: 1100 });
  await keepPicture(staff, "patrol-staff-result");
});

test("afterwards the phone scans like any visitor's", async () => {
  await press("结束巡查");
  await page.getByText("巡查结束了").waitFor();
  await page.goto(`${serve.visitor}/t/3?k=${tagOf(signer, 3)}`);
  await page.getByRole("heading", { name: "遵义会议" }).waitFor();
});

test("an address without a token, or with a made-up one, helps nobody", async () => {
  await page.goto(`${serve.visitor}/patrol`);
  await page.getByText("请在展项电脑的工作人员页面点“巡查”").waitFor();
  expect(await findings(page)).toEqual([]);
  await page.goto(`${serve.visitor}/patrol?p=${"0".repeat(32)}`);
  await here("第一站");
  await press("牌子不见了");
  await press("先看到这里，交上去");
  await page.getByText("展馆不认得这次巡查").waitFor();
});

test("everything to touch is big enough, also on a small phone, and nothing runs out of it", async () => {
  await press("回去再看几站");
  await page.setViewportSize({ width: 360, height: 640 });
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
  for (const target of await page.locator("a, button, input").all()) {
    const box = await target.boundingBox();
    expect(box?.height, (await target.textContent()) ?? "").toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
  }
});

test("no script failed on the way", () => {
  expect(faults).toEqual([]);
});
