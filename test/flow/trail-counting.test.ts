// What phones tell of their walks, from the visitor door to the staff page and the sheet.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ExcelJS from "exceljs";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TrailFact } from "../../runtime/contract/trail-report.ts";
import { launchBrowser } from "../fakes/browser.ts";
import { axeFindings } from "../fakes/phone-walker.ts";
import { type Serve, startServe } from "../fakes/serve.ts";

const out = resolve(import.meta.dirname, "../artifacts/screens");
const hourMs = 3_600_000;
let folder: string;
let serve: Serve;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await mkdir(out, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), "zange-counting-"));
  const hall = resolve(import.meta.dirname, "../../content/demo-hall.yaml");
  serve = await startServe({ hall, data: join(folder, "data") });
  browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    acceptDownloads: true,
  });
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await serve?.stop();
  await rm(folder, { recursive: true, force: true });
});

const visitOf = (phone: number) => phone.toString(16).padStart(32, "0");

async function tell(phone: number, facts: TrailFact[]): Promise<number> {
  const answer = await fetch(`${serve.visitor}/api/visitor/trail`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ visit: visitOf(phone), sentAt: 0, facts }),
  });
  expect(answer.status).toBe(200);
  const { stored }: { stored: number } = JSON.parse(await answer.text());
  return stored;
}

/** So many stops from one on, a quarter of an hour each, begun so many hours ago. */
function walk(from: number, stops: number, hoursAgo: number): TrailFact[] {
  return Array.from({ length: stops }, (_, index): TrailFact[] => {
    const checkpoint = ((from + index + 12) % 13) + 1;
    const at = -hoursAgo * hourMs + index * 900_000;
    const facts: TrailFact[] = [
      { kind: "reached", at, checkpoint, via: index % 4 === 3 ? "code" : "scan" },
      { kind: "listened", at, checkpoint, heardMs: 50_000, durationMs: 62_000 },
      { kind: "stamped", at, checkpoint },
    ];
    return index % 3 === 0 ? facts : facts.slice(0, index % 3 === 1 ? 3 : 1);
  }).flat();
}

test("phones of a week tell their walks over the wire, each fact counting once", async () => {
  let told = 0;
  for (let phone = 1; phone <= 40; phone++)
    told += await tell(phone, walk(phone % 13, 2 + (phone % 9), (phone % 7) * 24 + (phone % 8)));
  for (let phone = 100; phone < 142; phone++)
    told += await tell(phone, [{ kind: "reached", at: -(phone % 60) * hourMs, checkpoint: 5, via: "scan" }]);
  const { questions }: { questions: { id: string }[] } = JSON.parse(
    await (await fetch(`${serve.visitor}/api/visitor/checkpoint/1.json`)).text(),
  );
  for (let phone = 1; phone <= 9; phone++)
    told += await tell(
      phone,
      questions.map(
        ({ id }, i): TrailFact => ({
          ...{ kind: "answered", at: 0, checkpoint: 1 },
          ...{ question: id, right: (phone + i) % 4 !== 0 },
        }),
      ),
    );
  const before = (await serve.health()).journal.lastSeq;
  expect(await tell(1, walk(1, 3, 24))).toBe(0); // told before
  expect((await serve.health()).journal.lastSeq).toBe(before);
  expect(told).toBeGreaterThan(300);
});

test("staff read them in the leaf of the trail, and of the photo of a code", async () => {
  await page.goto(`${serve.kiosk}/staff`);
  const code = /：(\d{4})-(\d{4})/.exec(serve.errors())?.slice(1).join("") ?? "";
  await page.getByLabel("工作码").fill(code);
  await page.getByRole("button", { name: "长征路" }).click();
  await page.getByRole("heading", { name: "长征路" }).waitFor();
  await page.getByText("第 5 站近七天有 42 次只到过这一站的访问，可能是照片转发，不影响统计。").waitFor();
  expect(await page.getByRole("row").count()).toBe(15);
  expect(await page.getByRole("row", { name: /于都河出发/ }).innerText()).toMatch(/7\d%/);
  expect(await axeFindings(page)).toEqual([]);
  await page.evaluate("document.fonts.ready");
  await page.screenshot({ path: join(out, "staff-trail-wide.png") });
});

test("on a phone it stands in one column", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForTimeout(300);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  expect(await axeFindings(page)).toEqual([]);
  await page.screenshot({ path: join(out, "staff-trail-phone.png"), fullPage: true });
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(out, "staff-trail-laptop.png") });
});

test("the sheet of the trail has them too", async () => {
  await page.getByRole("button", { name: "导出" }).first().click();
  await page.getByRole("button", { name: /本月/ }).click();
  const link = page.getByRole("link", { name: /下载/ }).or(page.getByRole("button", { name: /下载/ }));
  const [download] = await Promise.all([page.waitForEvent("download"), link.first().click()]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await download.path());
  const words: string[] = [];
  book.getWorksheet("长征路各站")?.eachRow((row) => words.push(String(row.getCell(3).value)));
  expect(words).toContain("巧渡金沙江");
});
