// Takes the pictures of the kiosk page that are laid beside the look book: node test/prove/kiosk-pictures.ts [scene …]
// The page must be built. Other folders: --pages DIR (built pages), --pack DIR, --out DIR (pictures).
// --patience 3 waits three times as long before each picture, for a machine with other work.
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright";
import { type FakeRuntime, startFakeRuntime } from "./fake-runtime.ts";

const root = resolve(import.meta.dirname, "../..");
const sheets = {
  portrait: { viewport: { width: 1080, height: 1920 }, query: "" },
  landscape: { viewport: { width: 1920, height: 1080 }, query: "" },
  "station-1024x600": { viewport: { width: 1024, height: 600 }, query: "?station=s3" },
  "station-800x480": { viewport: { width: 800, height: 480 }, query: "?station=s3" },
  "station-600x1024": { viewport: { width: 600, height: 1024 }, query: "?station=s3" },
};

type Scene = {
  name: string;
  /** Pictures of a station's own screen, or of the whole corridor's. */
  of?: "station";
  settleMs?: number;
  /** The page's time is set forward. */
  leaps?: boolean;
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
  {
    name: "playing-english",
    async show(runtime, page) {
      tell(runtime, "s2");
      await press(page, "English");
    },
  },
  {
    name: "elder-english-pinyin",
    async show(runtime, page) {
      tell(runtime, "s2");
      await press(page, "English");
      await press(page, "拼音");
      await press(page, "长辈版，大字");
    },
  },
  {
    name: "two-waiting",
    show(runtime) {
      runtime.play("s4", middleMs);
      runtime.corridor({
        s4: { state: "playing" },
        s3: { state: "waiting", present: true },
        s5: { state: "waiting", present: true },
      });
    },
  },
  {
    name: "five-waiting",
    show(runtime) {
      runtime.play("s4", middleMs);
      const waits = { state: "waiting", present: true } as const;
      runtime.corridor({ s4: { state: "playing" }, s1: waits, s2: waits, s3: waits, s5: waits, s6: waits });
    },
  },
  {
    name: "three-playing",
    show(runtime) {
      for (const station of ["s1", "s4", "s7"]) runtime.play(station, middleMs);
      const plays = { state: "playing" } as const;
      runtime.corridor({ s1: plays, s4: plays, s7: plays });
    },
  },
  {
    name: "waiting-alone",
    show: (runtime) => runtime.corridor({ s5: { state: "waiting", present: true } }),
    settleMs: 4000,
  },
  {
    name: "playing-inviting",
    show(runtime) {
      runtime.play("s2", middleMs);
      runtime.corridor({ s2: { state: "playing" }, s6: { state: "inviting", present: true } });
    },
  },
  {
    name: "think",
    settleMs: 6000,
    show(runtime) {
      runtime.play("s2", -1500);
    },
  },
  {
    name: "still-here",
    leaps: true,
    async show(runtime, page) {
      runtime.play("s2", middleMs);
      await press(page, "拼音");
      runtime.finish();
      await page.waitForTimeout(1000);
      await page.clock.fastForward(61_000);
    },
  },
  { name: "tour-waiting", show: (runtime) => tour(runtime, "waiting"), settleMs: 4000 },
  {
    name: "tour-telling",
    show(runtime) {
      tour(runtime, "telling");
      runtime.play("s3", middleMs);
    },
  },
  { name: "ceremony-1-gathering", show: (runtime) => oath(runtime, 0, "gathering") },
  { name: "ceremony-2-speaking", show: (runtime) => oath(runtime, 0, "speaking") },
  { name: "ceremony-3-repeating", show: (runtime) => oath(runtime, 5, "repeating") },
  { name: "ceremony-4-long-line", show: (runtime) => oath(runtime, 10, "speaking") },
  { name: "ceremony-5-closing", show: (runtime) => oath(runtime, 11, "closing") },
  {
    name: "ceremony-pioneers",
    show: (runtime) =>
      runtime.mode({
        kind: "ceremony",
        manner: "answer",
        title: "少先队呼号",
        lines: ["准备着：为共产主义事业而奋斗！", "时刻准备着！"],
        line: 1,
        step: "repeating",
      }),
  },
  { name: "evacuation", show: (runtime) => runtime.mode({ kind: "evacuation" }), settleMs: 400 },
  {
    name: "closed",
    show: (runtime) => runtime.mode({ kind: "closed", opensAt: Date.UTC(2030, 0, 8, 0, 30) }),
    settleMs: 4000,
  },
  { name: "attract", of: "station", show: () => {} },
  {
    name: "inviting",
    of: "station",
    show: (runtime) => runtime.corridor({ s3: { state: "inviting", present: true } }),
  },
  {
    name: "waiting",
    of: "station",
    show(runtime) {
      runtime.playing("s2", middleMs);
      runtime.corridor({ s2: { state: "playing" }, s3: { state: "waiting", present: true } });
    },
  },
  { name: "playing", of: "station", show: (runtime) => runtime.playing("s3", middleMs) },
  {
    name: "playing-all",
    of: "station",
    async show(runtime, page) {
      runtime.playing("s3", middleMs);
      await press(page, "拼音");
      await press(page, "English");
    },
  },
  {
    name: "elder",
    of: "station",
    async show(runtime, page) {
      runtime.playing("s3", middleMs);
      await press(page, "长辈版，大字");
    },
  },
  {
    name: "think",
    of: "station",
    show(runtime) {
      runtime.playing("s3", middleMs);
      runtime.finish();
    },
  },
  {
    name: "think-closed",
    of: "station",
    async show(runtime, page) {
      runtime.playing("s3", middleMs);
      runtime.finish();
      await press(page, "想好了，收起这道题");
    },
  },
  {
    name: "think-elder",
    of: "station",
    async show(runtime, page) {
      runtime.playing("s3", middleMs);
      await press(page, "长辈版，大字");
      runtime.finish();
    },
  },
  { name: "tour-waiting", of: "station", show: (runtime) => tour(runtime, "waiting") },
  { name: "ceremony", of: "station", show: (runtime) => oath(runtime, 10, "repeating") },
  {
    name: "evacuation",
    of: "station",
    show: (runtime) => runtime.mode({ kind: "evacuation" }),
    settleMs: 400,
  },
  {
    name: "closed",
    of: "station",
    show: (runtime) => runtime.mode({ kind: "closed", opensAt: Date.UTC(2030, 0, 8, 0, 30) }),
  },
  { name: "link-lost", show: (runtime) => runtime.stop() },
];

function tell(runtime: FakeRuntime, station: string): void {
  runtime.play(station, middleMs);
  runtime.corridor({ [station]: { state: "playing", present: true } });
}

function tour(runtime: FakeRuntime, step: "waiting" | "telling"): void {
  runtime.mode({ kind: "tour", station: "s3", step });
  runtime.corridor({ s3: { state: step === "waiting" ? "inviting" : "playing" } });
}

function oath(
  runtime: FakeRuntime,
  line: number,
  step: "gathering" | "speaking" | "repeating" | "closing",
): void {
  runtime.mode({
    kind: "ceremony",
    title: "重温入党誓词",
    manner: "repeat",
    lines: [...runtime.oath],
    line,
    step,
  });
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
    patience: { type: "string" },
  },
});
const pages = resolve(values.pages ?? join(root, "dist/renderer"));
const pack = resolve(values.pack ?? join(root, "content/red-ode"));
const out = resolve(values.out ?? join(root, "test/artifacts/kiosk"));
if (!existsSync(join(pages, "kiosk/index.html"))) throw new Error(`no built kiosk page in ${pages}`);
mkdirSync(out, { recursive: true });
const patience = Number(values.patience ?? 1);

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
for (const [sheet, { viewport, query }] of Object.entries(sheets)) {
  if (values.sheet && !sheet.startsWith(values.sheet)) continue;
  for (const { name, of, show, leaps, settleMs = 3500 } of scenes) {
    if ((of === "station") !== sheet.startsWith("station")) continue;
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const runtime = await startFakeRuntime(pages, pack);
    const page = await browser.newPage({ viewport });
    page.on("pageerror", (error) => console.error(`${name}: ${error.message}`));
    page.on(
      "console",
      (message) => message.type() === "error" && console.error(`${name}: ${message.text()}`),
    );
    if (leaps) await page.clock.install();
    await page.goto(`${runtime.address}/kiosk${query}`);
    await page.locator(".stage").waitFor();
    await page.waitForFunction(() => document.fonts.status === "loaded");
    await show(runtime, page);
    await page.waitForTimeout(settleMs * patience);
    await page.screenshot({ path: join(out, `${name}-${sheet}.png`) });
    const failures = runtime.reports.filter(({ kind }) => kind === "failed");
    if (failures.length > 0) console.error(`${name}:`, failures);
    console.log(`${name}-${sheet}.png`);
    await page.close();
    await runtime.stop();
  }
}
await browser.close();
