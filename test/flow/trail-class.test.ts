// A school class on the trail: a teacher starts it on the staff page, a phone joins by the code, the sheet says how far they came.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TrailFact } from "../../runtime/contract/trail-report.ts";
import { launchBrowser } from "../fakes/browser.ts";
import { type Serve, startServe } from "../fakes/serve.ts";

const hall = resolve(import.meta.dirname, "../../content/demo-hall.yaml");
let folder: string;
let serve: Serve;
let browser: Browser;
let staff: BrowserContext;
let page: Page;
let code = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-class-"));
  serve = await startServe({ hall, data: join(folder, "data") });
  browser = await launchBrowser();
  staff = await browser.newContext({ viewport: { width: 1920, height: 1080 }, acceptDownloads: true });
  page = await staff.newPage();
  await page.goto(`${serve.kiosk}/staff`);
  const staffCode = /：(\d{4})-(\d{4})/.exec(serve.errors())?.slice(1).join("") ?? "";
  await page.getByLabel("工作码").fill(staffCode);
  await page.getByRole("button", { name: "带队" }).first().click();
  await page.getByText("班级走长征路").waitFor();
});
afterAll(async () => {
  await browser?.close();
  await serve?.stop();
  await rm(folder, { recursive: true, force: true });
});

const part = () => page.locator(".class-part");
const faults = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

test("a teacher starts a class: figures that cannot be are told, then a code, a QR code and each team's post stand there", async () => {
  await part().getByLabel("总人数").fill("40");
  await part().getByLabel("其中未成年").fill("41");
  await part().getByLabel("分几个小队").fill("2");
  await part().getByRole("button", { name: "班级出发" }).click();
  await part().getByText("未成年人数不能多过总人数").waitFor();
  await part().getByLabel("其中未成年").fill("38");
  await part().getByRole("button", { name: "低年级" }).click();
  await part().getByRole("button", { name: "班级出发" }).click();
  code = (await part().locator(".class-code").textContent()) ?? "";
  expect(code).toMatch(/^[346789CDFGHJKMNPQRTWXY]{4}$/);
  expect(await part().locator(".class-teams").innerText()).toMatch(
    /第 1 队\s+第 1 站 于都河出发\s+第 2 队\s+第 7 站/,
  );
  await page.waitForFunction("document.querySelector('.class-qr').naturalWidth > 0");
  expect(await faults()).toEqual([]);
});

test("a phone that scans the code is in its team and knows where to begin", async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const phone = await context.newPage();
  await phone.goto(`${serve.visitor}/t?class=${code}&team=2`);
  await phone.getByText(`在班级 ${code} 第 2 队，从第七站“安顺场”出发`).waitFor();
  await context.close();
});

test("what phones tell stands on the list, on the sheet and in the table, without anybody's name", async () => {
  const at = Date.now();
  const facts: TrailFact[] = [
    { kind: "reached", at, checkpoint: 7, via: "scan" },
    { kind: "answered", at, checkpoint: 7, question: "dadu-boat", right: true },
    { kind: "finished", at, checkpoint: 7, level: "lower", right: 2, asked: 3 },
    { kind: "stamped", at, checkpoint: 7 },
  ];
  const visit = "5".repeat(32);
  const told = await fetch(`${serve.visitor}/api/visitor/trail`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ visit, group: code, sentAt: at, facts }),
  });
  expect(told.status).toBe(200);
  await part().getByText("1 部手机在走，一共盖了 1 枚印。").waitFor({ timeout: 30_000 });
  await part().getByRole("button", { name: "看成绩单" }).click();
  const sheet = page.getByRole("dialog", { name: `班级 ${code} 的成绩单` });
  await sheet.getByText("低年级 全部").waitFor();
  expect(await sheet.innerText()).toMatch(/第 7 站 强渡大渡河\s+1\s+1/);
  expect(await faults()).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    sheet.getByRole("link", { name: /下载表格/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^班级 ${code} 成绩单 .*\\.csv$`));
  const table = await readFile(await download.path(), "utf8");
  expect(table).toContain("第 7 站,强渡大渡河,1,1");
  expect(table + (await sheet.innerText())).not.toContain(visit);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".nav").isVisible()).toBe(false);
  await page.emulateMedia({ media: "screen" });
  await sheet.getByRole("button", { name: "关上" }).click();
});

test("an ended class cannot be joined any more", async () => {
  await part().getByRole("button", { name: "走完了，结束" }).click();
  await part()
    .getByText(/\d\d:\d\d 结束/)
    .waitFor();
  expect((await fetch(`${serve.visitor}/api/visitor/class/${code}.json`)).status).toBe(404);
});
