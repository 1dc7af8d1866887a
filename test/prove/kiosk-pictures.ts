// Takes the pictures of the kiosk page that are laid beside the look book: node test/prove/kiosk-pictures.ts [scene …]
// The page must be built. Other folders: --pages DIR (built pages), --pack DIR, --out DIR (pictures).
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright";
import { type FakeRuntime, startFakeRuntime } from "./fake-runtime.ts";

const root = resolve(import.meta.dirname, "../..");
const sheets = { portrait: { width: 1080, height: 1920 }, landscape: { width: 1920, height: 1080 } };

type Scene = {
  name: string;
  settleMs?: number;
  show: (runtime: FakeRuntime, page: Page) => Promise<unknown> | unknown;
};

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const middleMs = 35_300;

const scenes: Scene[] = [
  { name: "attract", show: () => {} },
  {
    name: "inviting",
    show: (runtime) => runtime.corridor({ s3: { state: "inviting", present: true } }),
    settleMs: 4000,
  },
  { name: "unplugged", show: (runtime) => runtime.corridor(everywhere({ connected: false })) },
  { name: "playing", show: (runtime) => tell(runtime, "s2") },
  {
    name: "playing-pinyin",
    async show(runtime, page) {
      tell(runtime, "s2");
      await press(page, "拼音");
    },
  },
  {
    name: "waiting",
    show(runtime) {
      runtime.play("s4", middleMs);
      runtime.corridor({ s4: { state: "playing", present: true }, s5: { state: "waiting", present: true } });
    },
  },
  {
    name: "elder",
    async show(runtime, page) {
      tell(runtime, "s6");
      await press(page, "长辈版，大字");
    },
  },
  {
    name: "two-playing",
    show(runtime) {
      runtime.play("s1", 20_000);
      runtime.play("s5", middleMs);
      runtime.corridor({ s1: { state: "playing" }, s5: { state: "playing" }, s7: { state: "waiting" } });
    },
  },
  {
    name: "simulator",
    async show(runtime, page) {
      runtime.corridor({ s3: { state: "inviting", present: true } });
      await press(page, "打开模拟面板");
    },
    settleMs: 4000,
  },
  { name: "link-lost", show: (runtime) => runtime.stop() },
];

function tell(runtime: FakeRuntime, station: string): void {
  runtime.play(station, middleMs);
  runtime.corridor({ [station]: { state: "playing", present: true } });
}

function everywhere<T>(change: T): Record<string, T> {
  return Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((number) => [`s${number}`, change]));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: "string" },
    pack: { type: "string" },
    out: { type: "string" },
    sheet: { type: "string" },
  },
});
const pages = resolve(values.pages ?? join(root, "dist/renderer"));
const pack = resolve(values.pack ?? join(root, "content/red-ode"));
const out = resolve(values.out ?? join(root, "test/artifacts/kiosk"));
if (!existsSync(join(pages, "kiosk/index.html"))) throw new Error(`no built kiosk page in ${pages}`);
mkdirSync(out, { recursive: true });

const browser = await chromium.launch({
  ...(existsSync("/usr/bin/chromium") ? { executablePath: "/usr/bin/chromium" } : {}),
  args: [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--autoplay-policy=no-user-gesture-required",
  ],
});
for (const [sheet, viewport] of Object.entries(sheets)) {
  if (values.sheet && values.sheet !== sheet) continue;
  for (const { name, show, settleMs = 2500 } of scenes) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const runtime = await startFakeRuntime(pages, pack);
    const page = await browser.newPage({ viewport });
    page.on("pageerror", (error) => console.error(`${name}: ${error.message}`));
    page.on(
      "console",
      (message) => message.type() === "error" && console.error(`${name}: ${message.text()}`),
    );
    await page.goto(`${runtime.address}/kiosk`);
    await page.locator(".stage").waitFor();
    await page.waitForFunction(() => document.fonts.status === "loaded");
    await show(runtime, page);
    await page.waitForTimeout(settleMs);
    await page.screenshot({ path: join(out, `${name}-${sheet}.png`) });
    const failures = runtime.reports.filter(({ kind }) => kind === "failed");
    if (failures.length > 0) console.error(`${name}:`, failures);
    console.log(`${name}-${sheet}.png`);
    await page.close();
    await runtime.stop();
  }
}
await browser.close();
