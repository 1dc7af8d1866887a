// A browser that wants a touch before it sounds: staff are told, and one touch mends it.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright";
import { expect, test, vi } from "vitest";
import { findBrowser } from "../../build/bootstrap/find-browser.mjs";
import { startServe } from "../fakes/serve.ts";

const soon = { timeout: 15_000, interval: 100 };

test("a page that may not sound yet says so, and a touch mends it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "zange-mute-"));
  const hall = resolve(import.meta.dirname, "../../content/demo-hall.yaml");
  const serve = await startServe({ hall, data: join(folder, "data") });
  const path = findBrowser();
  const args = [
    "--no-sandbox",
    "--autoplay-policy=document-user-activation-required",
    "--disable-background-networking",
  ];
  const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args });
  try {
    const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
    await page.goto(`${serve.kiosk}/kiosk`);
    const codes = async () => (await serve.health()).faults.map(({ code }) => code);
    await vi.waitFor(async () => expect(await codes()).toContain("screen/sound-blocked"), soon);
    await page.mouse.click(540, 300);
    await vi.waitFor(async () => expect(await codes()).not.toContain("screen/sound-blocked"), soon);
  } finally {
    await browser.close();
    await serve.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
