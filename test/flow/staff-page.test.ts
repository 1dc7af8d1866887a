// The staff page as a person uses it: sign in with the code, read today's figures, export a span in three taps.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ExcelJS from "exceljs";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../fakes/browser.ts";
import { type Serve, startServe } from "../fakes/serve.ts";

let folder: string;
let serve: Serve;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-staff-"));
  const hall = resolve(import.meta.dirname, "../../content/demo-hall.yaml");
  serve = await startServe({ hall, data: join(folder, "data") });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
  await page.goto(`${serve.kiosk}/staff`);
});
afterAll(async () => {
  await browser?.close();
  await serve?.stop();
  await rm(folder, { recursive: true, force: true });
});

const codeShown = () => /：(\d{4})-(\d{4})/.exec(serve.errors())?.slice(1).join("") ?? "";

const type = (code: string) => page.getByLabel("工作码").fill(code); // the eighth digit signs in

test("a wrong code is refused with a sentence, the right one shows today", async () => {
  await type(codeShown() === "00000000" ? "11111111" : "00000000");
  await page
    .getByRole("alert")
    .filter({ hasText: /工作码不对/ })
    .waitFor();
  await type(codeShown());
  await page.getByRole("heading", { name: "今日" }).waitFor();
  await page.getByText("长岭社区红色展馆").first().waitFor();
  await page.getByText("故事播放").first().waitFor();
  expect(await page.getByText("样稿").count()).toBeGreaterThan(0);
});

test("three taps export this month as a sheet that opens", async () => {
  await page.getByRole("button", { name: "导出" }).first().click();
  await page.getByRole("button", { name: /本月/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("link", { name: /下载/ })
      .or(page.getByRole("button", { name: /下载/ }))
      .first()
      .click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^长岭社区红色展馆 统计 .*\.xlsx$/);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await download.path());
  expect(book.worksheets.map(({ name }) => name)).toEqual(["每日", "各点位", "长征路各站", "流水"]);
});

test("the visitors' door knows nothing of staff", async () => {
  for (const path of ["/staff", "/api/staff/today", "/kiosk", "/api/health", "/api/pack"]) {
    expect((await fetch(`${serve.visitor}${path}`)).status).toBe(404);
  }
  expect((await fetch(`${serve.visitor}/`)).status).toBe(200);
});

test("the kiosk door answers nobody who comes under another name", async () => {
  const answer = await fetch(`${serve.kiosk}/api/health`, {
    headers: { "x-forwarded-host": "evil.example" },
  });
  expect(answer.status).toBe(200);
  const { request } = await import("node:http");
  const status = await new Promise<number | undefined>((done) => {
    const { port } = new URL(serve.kiosk);
    request({ host: "127.0.0.1", port, path: "/api/health", headers: { host: "evil.example" } }, (reply) => {
      reply.resume();
      done(reply.statusCode);
    }).end();
  });
  expect(status).toBe(403);
});
