// The map by the lake and the end of the trail on a phone: what they say, that they are accessible, and that the certificate scans.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { readCompletionCode } from "../../runtime/contract/completion-code.ts";
import { VisitorTrail } from "../../runtime/contract/visitor-trail.ts";
import { launchBrowser } from "../fakes/browser.ts";
import { type Serve, startServe } from "../fakes/serve.ts";

const root = resolve(import.meta.dirname, "../..");
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

let folder: string;
let serve: Serve;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-finish-"));
  const wasm = await readFile(join(root, "node_modules/zxing-wasm/dist/reader/zxing_reader.wasm"));
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } }); // else it would ask the network
  serve = await startServe({ hall: join(root, "content/demo-hall.yaml"), data: join(folder, "data") });
  browser = await launchBrowser();
  page = await (await browser.newContext(phone)).newPage();
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.goto(`${serve.visitor}/t`);
  await page.getByRole("heading", { name: "长征路印谱" }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await serve?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Puts the stamps of these stops on the phone, as if they had been pressed, and goes there. */
async function walked(stops: readonly number[], path: string): Promise<void> {
  await page.evaluate((list) => {
    const kept = JSON.parse(localStorage.getItem("zange.trail") ?? "{}");
    for (const stop of list) kept.stamps[stop] = { at: Date.now() + stop, right: 2, asked: 3 };
    localStorage.setItem("zange.trail", JSON.stringify(kept));
  }, stops);
  await page.goto("about:blank");
  await page.goto(`${serve.visitor}${path}`);
}

async function expectAccessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
}

test("the map says the way from this stop to the next, and a tap on a post leads to its stop", async () => {
  await walked([1, 2, 3, 4, 5], "/t/5#map");
  await page.getByText("从第五站沿湖边顺时针走，湖在右手边，下一站是第六站：彝海。").waitFor();
  await page.getByText("红线从于都走到了第五站金沙江（1935年5月）。").waitFor();
  expect(await page.getByRole("list", { name: "湖边的十三站" }).getByRole("link").count()).toBe(14);
  expect(await page.locator("[aria-current=location]").textContent()).toContain("你在这里");
  for (const box of await page
    .locator(".post")
    .evaluateAll((posts) => posts.map((each) => each.getBoundingClientRect().toJSON())))
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  await expectAccessible();
  await page.getByRole("link", { name: /第七站 安顺场/ }).tap();
  await page.getByRole("heading", { name: "强渡大渡河" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/t/7");
});

test("before the thirteenth stamp the end says what is missing and leads there", async () => {
  await walked([6, 7], "/t#done");
  await page.getByRole("heading", { name: "还差六枚印" }).waitFor();
  await page.getByRole("link", { name: "去第八站：泸定桥" }).waitFor();
  expect(await page.locator(".finish-missing a").count()).toBe(6);
  await expectAccessible();
});

test("at the end a certificate is drawn with a nickname of the list, and its code scans as one of this hall", async () => {
  await walked([8, 9, 10, 11, 12, 13], "/t#done");
  const certificate = page.locator("img.certificate");
  await certificate.waitFor({ timeout: 30_000 });
  await expectAccessible();
  await page.getByLabel("证书上的称呼").selectOption("小雨燕");
  await page.getByAltText(/小雨燕/).waitFor();
  const { hallId } = VisitorTrail.parse(
    await (await fetch(`${serve.visitor}/api/visitor/trail.json`)).json(),
  );
  const shown = (await page.locator(".finish-code-letters").textContent()) ?? "";
  const read = readCompletionCode(hallId, shown);
  expect(read.status).toBe("whole");
  const png = Buffer.from(((await certificate.getAttribute("src")) ?? "").split(",")[1] ?? "", "base64");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1440]);
  const [found] = await readBarcodes(new Uint8Array(png), { formats: ["QRCode"] });
  expect(readCompletionCode(hallId, found?.text ?? "")).toEqual(read);
  const faces = await page.evaluate(() =>
    [...document.fonts].map(({ family, status }) => `${family} ${status}`),
  );
  expect(faces.filter((each) => each.includes("Zange Certificate") && each.endsWith("loaded"))).toHaveLength(
    2,
  );
  await page.reload();
  await page.getByAltText(/小雨燕/).waitFor({ timeout: 30_000 });
  expect(faults).toEqual([]);
});
