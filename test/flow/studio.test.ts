// The recording studio as a volunteer uses it: sentence by sentence into a microphone, over a power cut, until the corridor tells the
// story with that person's voice and its own sentence times.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { findBrowser } from "../../build/bootstrap/find-browser.mjs";
import type { JournalEvent } from "../../runtime/contract/journal.ts";
import { eventOfRow, journalColumns } from "../../runtime/contract/journal-row.ts";
import { PackView, type Story } from "../../runtime/contract/pack.ts";
import { journalPath, openReader } from "../../runtime/journal/open-reader.ts";
import { writeWave } from "../../runtime/studio/wave.ts";
import { launchBrowser } from "../fakes/browser.ts";
import { type Serve, startServe } from "../fakes/serve.ts";
import { makeShortContent } from "../fakes/short-content.ts";
import { makeVoice } from "../studio/make-voice.ts";

const soon = { timeout: 20_000, interval: 100 };
const demoHall = resolve(import.meta.dirname, "../../content/demo-hall.yaml");
const storyId = "hongchuan";
const shelfTitle = "南湖上的一条船";

let folder: string;
let data: string;
let content: string;
let code = "";
let serve: Serve;
let kiosk: Browser;
let corridor: Page;
let recordist: Recordist | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-studio-"));
  data = join(folder, "data");
  content = join(folder, "content");
  await makeShortContent(content, 3);
  await writeFile(
    join(folder, "voice.wav"),
    writeWave(makeVoice({ leadMs: 400, speechMs: 1520, tailMs: 500 })),
  );
  serve = await startServe({ hall: demoHall, data, content });
  code = /：(\d{4})-(\d{4})/.exec(serve.errors())?.slice(1).join("") ?? "";
  kiosk = await launchBrowser();
  corridor = await kiosk.newPage({ viewport: { width: 1080, height: 1920 } });
  await corridor.goto(`${serve.kiosk}/kiosk`);
});
afterAll(async () => {
  recordist?.kill();
  await kiosk?.close();
  await serve?.stop();
  await rm(folder, { recursive: true, force: true });
});

type Recordist = { page: Page; kill(): void };

/** A browser with a microphone in front of which somebody speaks, on a profile of its own: after a kill nothing of it is left. */
async function sitDown(address: string): Promise<Recordist> {
  const profile = await mkdtemp(join(folder, "profile-"));
  const browser: ChildProcess = spawn(
    findBrowser() ?? chromium.executablePath(),
    [
      ...["--headless=new", "--no-sandbox", "--no-first-run", "--remote-debugging-port=0"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      "--autoplay-policy=no-user-gesture-required",
      "--use-fake-device-for-media-stream",
      "--use-fake-ui-for-media-stream",
      `--use-file-for-fake-audio-capture=${join(folder, "voice.wav")}`,
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "pipe"], detached: true },
  );
  const socket = await new Promise<string>((found, failed) => {
    let said = "";
    browser.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const [, url] = /listening on (ws:\S+)/.exec(said) ?? [];
      if (url) found(url);
    });
    browser.on("exit", () => failed(new Error(said)));
  });
  const link = await chromium.connectOverCDP(socket);
  const page = await (link.contexts()[0] ?? (await link.newContext())).newPage();
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`${address}/studio`);
  await page.getByLabel("工作码").fill(code);
  return {
    page,
    kill() {
      if (browser.pid !== undefined && browser.exitCode === null && browser.signalCode === null)
        process.kill(-browser.pid, "SIGKILL"); // the browser and all its helpers, as the power would
    },
  };
}

async function record(page: Page): Promise<void> {
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "念完了，停" }).waitFor();
  await page.waitForTimeout(2600);
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "再录一遍", exact: true }).waitFor();
}

const story = async (): Promise<Story | undefined> =>
  PackView.parse(await (await fetch(`${serve.kiosk}/api/pack`)).json()).stories.find(
    ({ id }) => id === storyId,
  );

const takesOnDisk = () => readdir(join(data, "recordings/red-ode", storyId, "takes"));

const press = (what: "press" | "release") =>
  fetch(`${serve.kiosk}/api/simulator`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ do: what, station: "s1" }),
  });

function events(): JournalEvent[] {
  const db = openReader(journalPath(data));
  try {
    return db.prepare(`SELECT ${journalColumns} FROM events ORDER BY seq`).all().map(eventOfRow);
  } finally {
    db.close();
  }
}

/** Where the sound is and which words are on the screen, in one look. */
function heardAndShown(): Promise<{ atMs: number; words: string }> {
  return corridor.evaluate(`(() => {
    const play = window.__zange?.plays().find((each) => each.story === "${storyId}" && each.playing);
    return { atMs: play?.positionMs ?? 0, words: document.querySelector(".sentence-now")?.textContent ?? "" };
  })()`);
}

const hanOf = (text: string) => text.replace(/[^\p{Script=Han}]/gu, "");

test("the power goes in the middle of a sentence, and the page comes back to it with all others kept", async () => {
  recordist = await sitDown(serve.kiosk);
  const { page } = recordist;
  await page.getByText("不录观众").waitFor();
  await page.getByRole("button", { name: shelfTitle }).click();
  await page.locator(".level-meter svg").waitFor();
  await record(page);
  await page.keyboard.press("ArrowRight");
  await record(page);
  expect(await takesOnDisk()).toHaveLength(2);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "念完了，停" }).waitFor();

  recordist.kill();
  const ports = [serve.kiosk, serve.visitor].map((address) => Number(new URL(address).port));
  await serve.kill();
  serve = await startServe({
    hall: demoHall,
    data,
    content,
    port: ports[0] ?? 0,
    visitorPort: ports[1] ?? 0,
  });
  expect((await takesOnDisk()).filter((name) => name.endsWith(".wav"))).toHaveLength(2);
  expect((await story())?.audioUrl).toMatch(/^\/pack\/audio\//);

  recordist = await sitDown(serve.kiosk);
  await recordist.page.getByText("第 3 句，共 3 句").waitFor();
  expect(await recordist.page.getByRole("button", { name: /句，录好了|句，.*再录一遍/ }).count()).toBe(2);
});

test("the finished story is told in the corridor by that person, each sentence in its own time", async () => {
  const { page } = recordist ?? (await sitDown(serve.kiosk));
  await page.locator(".level-meter svg").waitFor();
  await record(page);
  const machine = await story();
  await page.getByRole("button", { name: "换上真人声音" }).click();
  await page.getByText("已换成真人声音，下一次播放就是它。").waitFor({ timeout: 60_000 });
  const recorded = await story();
  expect(recorded?.audioUrl).toMatch(/^\/pack\/recordings\/hongchuan\/b\d+-[0-9a-f]{12}\.mp3/);
  const sentences = recorded?.sentences ?? [];
  expect(sentences.map(({ text }) => text)).toEqual(machine?.sentences.map(({ text }) => text));
  sentences.forEach(({ startMs }, at) => {
    if (at > 0) expect(startMs - (sentences[at - 1]?.endMs ?? 0)).toBe(620);
  });
  const sound = await fetch(`${serve.kiosk}${recorded?.audioUrl}`);
  expect([sound.status, sound.headers.get("cache-control")]).toEqual([
    200,
    expect.stringContaining("immutable"),
  ]);

  await vi.waitFor(async () => {
    const screens: unknown = (await serve.health()).screens;
    expect(screens).toMatchObject([{ id: "corridor", state: "ready" }]);
    expect(await corridor.evaluate("window.__zange.contextState()")).toBe("running");
  }, soon);
  await press("press");
  await press("release");
  const second = sentences[1];
  if (!second) throw new Error("no second sentence");
  const shown = await vi.waitFor(
    async () => {
      const { atMs, words } = await heardAndShown();
      expect(atMs).toBeGreaterThan(second.startMs + 250);
      return { atMs, words };
    },
    { timeout: 20_000, interval: 30 },
  );
  expect(shown.atMs).toBeLessThan(second.endMs);
  expect(hanOf(second.text)).toContain(hanOf(shown.words).slice(0, 4));
  await vi.waitFor(() => {
    const ended = events().findLast((event) => event.kind === "story.ended");
    expect(ended).toMatchObject({ data: { story: storyId, reason: "finished" } });
    const heardMs = ended?.kind === "story.ended" ? ended.data.heardMs : 0;
    expect(Math.abs(heardMs - (recorded?.durationMs ?? 0))).toBeLessThan(700);
  }, soon);
  expect(events().some(({ kind }) => kind === "content.published")).toBe(true);
});

test("one press brings the machine's voice back, and the takes stay", async () => {
  const { page } = recordist ?? (await sitDown(serve.kiosk));
  await page.getByRole("button", { name: "换回机器声音" }).click();
  await page.getByText("句都录完了").waitFor();
  await vi.waitFor(async () => expect((await story())?.audioUrl).toMatch(/^\/pack\/audio\//), soon);
  expect((await takesOnDisk()).filter((name) => name.endsWith(".wav"))).toHaveLength(3);
});

test("the studio answers nobody who has not signed in, and nobody at the visitors' door", async () => {
  const url = `/api/staff/studio/stories`;
  expect((await fetch(`${serve.kiosk}${url}`)).status).toBe(401);
  const take = await readFile(join(folder, "voice.wav"));
  const post = (origin: string) =>
    fetch(`${serve.kiosk}${url}/${storyId}/takes/0123456789ab-1`, {
      method: "POST",
      headers: { "content-type": "audio/wav", origin },
      body: take,
    });
  expect((await post(serve.kiosk)).status).toBe(401);
  expect((await post("https://evil.example")).status).toBe(403);
  for (const path of ["/studio", url, "/pack/recordings/hongchuan/b1-0123456789ab.mp3"])
    expect((await fetch(`${serve.visitor}${path}`)).status).toBe(404);
});
