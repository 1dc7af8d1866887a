import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { findBrowser } from "../../build/bootstrap/find-browser.mjs";
import { qr } from "../../runtime/cli/qr.ts";
import { keepTrailKey } from "../../runtime/trail/keep-trail-key.ts";
import { addressOf, type Signer, stops } from "../../runtime/trail/sign-stop.ts";
import { launchBrowser } from "../fakes/browser.ts";

const root = join(import.meta.dirname, "../..");
const base = "https://zange.changling.example.cn/park";
/** How the viewer shows the PDF: pages of that many pixels across, below each other. Posts at 58 dots an inch, a phone some metres away; proofs at 100. */
type Window = { width: number; pages: number };
const fromAfar: Window = { width: 480, pages: 6 };
const fromNear: Window = { width: 840, pages: 4 };

let folder: string;
let browser: Browser;
let signer: Signer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-posts-"));
  const wasm = await readFile(join(root, "node_modules/zxing-wasm/dist/reader/zxing_reader.wasm"));
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } }); // else it would ask the network
  const hall = join(folder, "hall.yaml");
  const demo = await readFile(join(root, "content/demo-hall.yaml"), "utf8");
  await writeFile(hall, `${demo}\nvisitor: { filing: 皖ICP备00000000号 }\n`);
  const said = vi.spyOn(console, "log").mockImplementation(() => {});
  const words = ["--base", `${base}/`, "--out", join(folder, "posts.pdf"), "--svg", join(folder, "svg")];
  expect(await qr([...words, "--hall", hall, "--data", join(folder, "data")])).toBe(0);
  said.mockRestore();
  signer = { key: await keepTrailKey(join(folder, "data")), hallId: "demo" };
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

type Seen = { text: string; x: number; y: number; sideMm: number };

async function scan(picture: Uint8Array, width: number): Promise<Seen[]> {
  const found = await readBarcodes(picture, { formats: ["QRCode"], maxNumberOfSymbols: 40 });
  return found.map(({ text, position: { topLeft, topRight } }) => ({
    ...{ text, x: topLeft.x, y: topLeft.y },
    sideMm: ((topRight.x - topLeft.x) / width) * 210,
  }));
}

/** Opens the PDF at a page, as the browser's own viewer draws it, and waits until a scanner finds exactly these codes there, row by row. */
async function expectFrom(firstPage: number, { width, pages }: Window, expected: string[]): Promise<Seen[]> {
  const page = await browser.newPage({ viewport: { width, height: Math.round(width * Math.SQRT2) * pages } });
  onTestFinished(() => page.close());
  await page.goto(`${pathToFileURL(join(folder, "posts.pdf")).href}#page=${firstPage}&toolbar=0&view=FitH`);
  return vi.waitFor(
    async () => {
      const seen = await scan(await page.screenshot(), width);
      seen.sort((a, b) => Math.round((a.y - b.y) / 60) || a.x - b.x);
      expect(seen.map(({ text }) => text)).toEqual(expected);
      return seen;
    },
    { timeout: 20_000, interval: 250 },
  );
}

const addresses = () => stops.map((stop) => addressOf(signer, base, stop));

test.skipIf(findBrowser() === undefined)(
  "every code on the printed posts is read from the PDF, each on its own post, 60 mm wide",
  async () => {
    for (const first of [1, 7]) {
      const expected = addresses().slice(first - 1, first - 1 + fromAfar.pages);
      for (const { sideMm } of await expectFrom(first, fromAfar, expected))
        expect(sideMm).toBeGreaterThan(60);
    }
  },
);

test.skipIf(findBrowser() === undefined)(
  "the last two posts and both proof sheets hold the codes of all stops and of the bonus stop",
  async () => {
    await expectFrom(13, fromNear, [...addresses().slice(12), ...addresses()]);
  },
);

test.skipIf(findBrowser() === undefined)("every code that was saved as an SVG is read", async () => {
  const files = stops.map((stop) => (stop === "bonus" ? "bonus" : String(stop).padStart(2, "0")));
  const svgs = await Promise.all(files.map((file) => readFile(join(folder, "svg", `${file}.svg`), "utf8")));
  const page = await browser.newPage({ viewport: { width: 1280, height: 1700 } });
  await page.setContent(`<body style="background:#777">${svgs.join(" ")}`);
  const found = await scan(await page.screenshot(), 1280);
  expect(found.map(({ text }) => text).sort()).toEqual(addresses().sort());
});
