// Takes pictures of the recording studio into test/artifacts/studio, on its real routes with the shipped pack and a made voice.
//   node test/prove/studio-pictures.ts [folder] [size, such as 1366x768]
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fastifyStatic from "@fastify/static";
import react from "@vitejs/plugin-react";
import Fastify from "fastify";
import type { Page } from "playwright";
import { build } from "vite";
import { silentLog } from "../../runtime/base/log.ts";
import { recordingFolder } from "../../runtime/base/recording-folder.ts";
import { openPack } from "../../runtime/packs/open-pack.ts";
import { textHash } from "../../runtime/packs/text-hash.ts";
import { createStaffDoor } from "../../runtime/staff/staff-door.ts";
import { newStaffCode } from "../../runtime/staff/staff-file.ts";
import { staffRoutes } from "../../runtime/staff/staff-routes.ts";
import { workOn } from "../../runtime/studio/sound-work.ts";
import { createStudio } from "../../runtime/studio/studio.ts";
import { studioRoutes } from "../../runtime/studio/studio-routes.ts";
import { writeWave } from "../../runtime/studio/wave.ts";
import { launchBrowser } from "../fakes/browser.ts";
import { fakeClock } from "../fakes/clock.ts";
import { makeToday } from "../staff/make-today.ts";
import { makeVoice } from "../studio/make-voice.ts";

const root = resolve(import.meta.dirname, "../..");
const out = process.argv[2] ?? join(root, "test/artifacts/studio");
const sizes = (process.argv[3] ? [process.argv[3]] : ["1366x768", "1920x1080", "1080x1920"]).map((size) => {
  const [width = 0, height = 0] = size.split("x").map(Number);
  return { width, height };
});
const scratch = await mkdtemp(join(tmpdir(), "zange-studio-pictures-"));
const recordings = join(scratch, "recordings");
await mkdir(out, { recursive: true });
await build({
  configFile: false,
  root: join(root, "renderer"),
  base: "./",
  logLevel: "warn",
  plugins: [react()],
  build: {
    target: "chrome83",
    outDir: join(scratch, "pages"),
    assetsInlineLimit: 0,
    rollupOptions: { input: { staff: join(root, "renderer/staff/index.html") } },
  },
});

const { pack } = await openPack({ folder: join(root, "content/red-ode"), log: silentLog });
const studio = createStudio({
  recordings,
  textHash,
  sounds: { ask: workOn },
  now: Date.now,
  readOwnPack: async () => ({ id: pack.view.id, stories: pack.stories }),
  isUnfit: (id) => id === "xiaogang",
  needsApproval: () => false,
  contentHash: async () => "",
  onChanged: async () => {},
});
const good = writeWave(makeVoice({ speechMs: 5200 }));
await recorded("menban", 6);
await recorded("dujiang", 99);
await recorded("xingchen", 99);
await inForce("xingchen");
await recorded("xiaogang", 4);
await inForce("xiaogang");

const code = await newStaffCode(scratch);
const app = Fastify();
app.register(fastifyStatic, { root: join(scratch, "pages") });
app.get("/studio", (_request, reply) => reply.sendFile("staff/index.html"));
app.get("/pack/audio/:name", (request, reply) =>
  reply.sendFile((request.params as { name: string }).name, join(pack.folder, "audio")),
);
staffRoutes(app, {
  door: createStaffDoor({ dataFolder: scratch, clock: fakeClock(), log: silentLog }),
  readToday: () => makeToday(),
  exportTo: async () => ({ sentence: "" }),
  more: (scope) => studioRoutes(scope, { studio: async () => studio, log: silentLog }),
  journal: { append: () => undefined },
  log: silentLog,
});
const address = await app.listen({ port: 0, host: "127.0.0.1" });
try {
  for (const size of sizes) {
    await take(size, "good", makeVoice({ leadMs: 100, speechMs: 5000, tailMs: 300 }));
    await take(size, "noisy", makeVoice({ leadMs: 100, speechMs: 5000, tailMs: 300, noise: 0.05 }));
  }
} finally {
  await app.close();
  await rm(scratch, { recursive: true, force: true });
}

async function take(
  size: { width: number; height: number },
  word: "good" | "noisy",
  voice: ReturnType<typeof makeVoice>,
): Promise<void> {
  const wave = join(scratch, `${word}.wav`);
  await writeFile(wave, writeWave(voice));
  const browser = await launchBrowser([
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    `--use-file-for-fake-audio-capture=${wave}`,
  ]);
  try {
    const page = await browser.newPage({ viewport: size, locale: "zh-CN" });
    page.on("pageerror", (error) => console.error(String(error)));
    const shoot = async (name: string) => {
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.waitForTimeout(250);
      await page.screenshot({ path: join(out, `${name}-${size.width}x${size.height}.png`) });
    };
    await page.goto(`${address}/studio#menban/7`);
    await page.getByLabel("工作码").fill(code.replace("-", ""));
    await page.waitForSelector(".desk");
    await page.waitForSelector(".level-meter svg");
    if (word === "good") await shoot("desk-empty");
    await page.keyboard.press("Space");
    await page.waitForTimeout(3300);
    await shoot(`desk-recording-${word}`);
    await page.waitForTimeout(2600);
    await page.keyboard.press("Space");
    await page.waitForFunction(
      () => !document.querySelector(".meter-words")?.textContent?.includes("正在存"),
    );
    await page.waitForTimeout(400);
    await shoot(`desk-take-${word}`);
    if (word === "good") await takeRest(page, shoot);
  } finally {
    await browser.close();
  }
}

async function takeRest(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  await page.getByRole("button", { name: "全部故事" }).click();
  await page.waitForSelector(".shelf");
  await shoot("shelf");
  for (const [title, name] of [
    ["马毛姐的小船", "desk-complete"],
    ["给月亮的明信片", "desk-recorded"],
    ["小岗村的红手印", "desk-stale"],
    ["南湖上的一条船", ""],
    ["三天一层楼", ""],
  ] as const) {
    await page.locator(".shelf-open", { hasText: title }).click();
    await page.waitForSelector(".desk .level-meter svg");
    if (name) await shoot(name);
    for (let at = 0; at < 24; at++) {
      await page.keyboard.press("ArrowRight");
      await page.waitForTimeout(30);
      const over = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      if (over > 0) console.log(`${title} ${at + 2}: ${over} px too high`);
    }
    await page.getByRole("button", { name: "全部故事" }).click();
    await page.waitForSelector(".shelf");
  }
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  await page.locator(".shelf-open", { hasText: "一块门板" }).click();
  await page.waitForSelector(".trouble");
  await shoot("desk-refused");
}

async function recorded(story: string, most: number): Promise<void> {
  for (const { key } of (await studio.story(story))?.sentences.slice(0, most) ?? [])
    await studio.keep(story, key, good);
}

async function inForce(story: string): Promise<void> {
  const pointer = { version: 1, build: "b1-0123456789ab" };
  await writeFile(
    join(recordingFolder(recordings, pack.view.id, story), "current.json"),
    JSON.stringify(pointer),
  );
}
