// The screens as they stand in a hall, photographed from the real runtime into test/artifacts/screens, and their inks measured.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { launchBrowser } from "../fakes/browser.ts";
import { measureInks } from "../fakes/measure-inks.ts";
import { type Serve, startServe } from "../fakes/serve.ts";

const out = resolve(import.meta.dirname, "../artifacts/screens");
const layouts = [
  ["portrait", 1080, 1920],
  ["landscape", 1920, 1080],
] as const;

let folder: string;
let serve: Serve;
let browser: Browser;

beforeAll(async () => {
  await mkdir(out, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), "zange-pictures-"));
  const hall = resolve(import.meta.dirname, "../../content/demo-hall.yaml");
  serve = await startServe({ hall, data: join(folder, "data") });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await serve?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function order(order: object): Promise<void> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${serve.kiosk}/api/simulator`, {
    method: "POST",
    headers,
    body: JSON.stringify(order),
  });
  expect(answer.status).toBe(204);
}

async function take(page: Page, name: string): Promise<{ paper: number; red: number }> {
  const picture = await page.screenshot({ path: join(out, `${name}.png`) });
  return measureInks(browser, picture);
}

/** The story's own picture stands there, and its planes move against each other. */
async function planesMove(page: Page): Promise<boolean> {
  const planes = page.locator(".story-picture svg");
  await planes.first().waitFor();
  expect((await planes.first().boundingBox())?.width).toBeGreaterThan(600);
  const places = () => planes.evaluateAll((each) => each.map((svg) => getComputedStyle(svg).transform));
  const before = await places();
  expect(new Set(before).size).toBeGreaterThan(1); // each plane by as much as it is near
  await page.waitForTimeout(2500);
  return (await places()).join() !== before.join();
}

test.each(layouts)(
  "the corridor in %s: attract, waiting and playing hang in a hall",
  async (layout, width, height) => {
    const page = await browser.newPage({ viewport: { width, height } });
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${serve.kiosk}/kiosk`);
    await page.getByText("走近，听一段红色故事").first().waitFor();
    await page.waitForFunction(
      "document.fonts.status === 'loaded' && window.__zange.contextState() === 'running'",
    );
    await page.waitForTimeout(1500); // the slip has fallen
    const attract = await take(page, `attract-${layout}`);
    expect(attract.paper).toBeGreaterThan(0.3);
    expect(attract.red).toBeLessThan(0.045);

    for (const kind of ["press", "release"]) await order({ do: kind, station: "s4" });
    for (const kind of ["press", "release"]) await order({ do: kind, station: "s5" });
    const position = () => page.evaluate("(window.__zange.plays()[0] || {}).positionMs || 0");
    await vi.waitFor(async () => expect(await position()).toBeGreaterThan(6000), {
      timeout: 20_000,
      interval: 200,
    });
    await page.getByText("前面一位听完就到您").first().waitFor();
    expect(await planesMove(page)).toBe(true);
    const playing = await take(page, `playing-${layout}`);
    expect(playing.paper).toBeGreaterThan(0.3);
    expect(playing.red).toBeLessThan(0.045);
    expect(playing.red).toBeGreaterThan(0.002);
    expect(complaints).toEqual([]);
    for (const station of ["s4", "s5"]) {
      await order({ do: "press", station });
      await page.waitForTimeout(1700); // held: stop
      await order({ do: "release", station });
      await page.waitForTimeout(600);
    }
    await page.close();
  },
);

test("the staff page shows the day that was just played", async () => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`${serve.kiosk}/staff`);
  await page.getByLabel("工作码").waitFor();
  await take(page, "staff-sign-in");
  await page.getByLabel("工作码").fill(/：(\d{4})-(\d{4})/.exec(serve.errors())?.slice(1).join("") ?? "");
  await page.getByRole("heading", { name: "今日" }).waitFor();
  await page.getByText("故事播放").first().waitFor();
  await page.waitForFunction("document.fonts.status === 'loaded'");
  const today = await take(page, "staff-today");
  expect(today.paper).toBeGreaterThan(0.7);
  await page.close();
});

test("the phone page greets", async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(serve.visitor);
  await page.getByText("长岭社区红色展馆").first().waitFor();
  await page.waitForTimeout(500);
  const phone = await take(page, "phone");
  expect(phone.paper).toBeGreaterThan(0.3);
  await page.close();
});
