// A pack from a stick, as staff install it: refused with its faults, then taken when the running story has ended, then put back.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { JournalEvent } from "../../runtime/contract/journal.ts";
import { eventOfRow, journalColumns } from "../../runtime/contract/journal-row.ts";
import { PackView } from "../../runtime/contract/pack.ts";
import { journalPath, openReader } from "../../runtime/journal/open-reader.ts";
import { launchBrowser } from "../fakes/browser.ts";
import { type Serve, startServe } from "../fakes/serve.ts";
import { makeShortContent } from "../fakes/short-content.ts";
import { entriesOf, makeZip } from "../packs/install/make-zip.ts";

const shipped = resolve(import.meta.dirname, "../../content");
const newStories = ["hongchuan", "menban"];
const soon = { timeout: 30_000, interval: 100 };

let folder: string;
let serve: Serve;
let browser: Browser;
let kiosk: Page;
let staff: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-install-flow-"));
  await makeShortContent(join(folder, "content"), 4);
  const hall = join(folder, "hall.yaml");
  await cp(join(shipped, "demo-hall.yaml"), hall);
  // Open at any hour, whenever this runs.
  const text = await readFile(hall, "utf8");
  await writeFile(hall, text.replace(/^hours:.*$/m, 'hours: { open: "00:00", close: "24:00" }'));
  await makeNewPack("good", {});
  await makeNewPack("bad", { without: "pictures/menban.svg" });
  serve = await startServe({ hall, data: join(folder, "data"), content: join(folder, "content") });
  browser = await launchBrowser();
  kiosk = await browser.newPage({ viewport: { width: 540, height: 960 } });
  await kiosk.goto(`${serve.kiosk}/kiosk`);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  staff = await context.newPage();
  await staff.goto(`${serve.kiosk}/staff`);
  const code = /：(\d{4})-(\d{4})/.exec(serve.errors())?.slice(1).join("") ?? "";
  await staff.getByLabel("工作码").fill(code);
  await staff.getByRole("button", { name: "内容", exact: true }).click();
  await staff.getByText("自带的").first().waitFor();
});
afterAll(async () => {
  await browser?.close();
  await serve?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Two whole stories of the shipped pack under the next version number, as a zip with a top folder. */
async function makeNewPack(name: string, { without = "" }): Promise<void> {
  const pack = join(folder, name);
  for (const part of ["stories", "pinyin", "audio", "pictures"])
    await mkdir(join(pack, part), { recursive: true });
  for (const id of newStories)
    for (const file of [
      `stories/${id}.md`,
      `pinyin/${id}.txt`,
      `audio/${id}.mp3`,
      `audio/${id}.timing.json`,
      `pictures/${id}.svg`,
    ])
      if (file !== without) await cp(join(shipped, "red-ode", file), join(pack, file));
  const cover = await readFile(join(shipped, "red-ode/pack.yaml"), "utf8");
  await writeFile(join(pack, "pack.yaml"), cover.replace(/^version: .*$/m, "version: 9.8.7"));
  await writeFile(join(folder, `${name}.zip`), await makeZip(await entriesOf(pack, "红色赞歌/")));
}

const choose = (name: string) => staff.getByLabel("内容包的 zip 文件").setInputFiles(join(folder, name));
const readPack = async () => PackView.parse(await (await fetch(`${serve.kiosk}/api/pack`)).json());

function events(): JournalEvent[] {
  const db = openReader(journalPath(join(folder, "data")));
  try {
    return db.prepare(`SELECT ${journalColumns} FROM events ORDER BY seq`).all().map(eventOfRow);
  } finally {
    db.close();
  }
}

test("a pack with a fault is refused with file and line, and the exhibit plays what it played", async () => {
  const before = await readPack();
  await choose("bad.zip");
  await staff.getByRole("alert").waitFor();
  await staff.getByText("pictures/menban.svg 第 1 行").waitFor();
  expect(await staff.getByRole("alert").textContent()).toMatch(/没有装，现在的内容照常播放/);
  expect(await readPack()).toEqual(before);
});

test("a good pack takes over when the running story has ended, and the open screen reads it", async () => {
  const before = await readPack();
  await vi.waitFor(
    async () => expect((await serve.health()).screens).toMatchObject([{ state: "ready" }]),
    soon,
  );
  const hand = (what: "present" | "press" | "release") =>
    fetch(`${serve.kiosk}/api/simulator`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ do: what, station: "s1" }),
    });
  await hand("present"); // who listens, and so the story is not left
  await hand("press");
  await hand("release");
  await vi.waitFor(() => expect(events().map(({ kind }) => kind)).toContain("story.started"), soon);
  await choose("good.zip");
  await staff.getByText("红色赞歌 9.8.7 准备好了，正在放的故事听完就换上。").waitFor(soon);
  expect((await readPack()).version).toBe(before.version);

  const reloaded = kiosk.waitForEvent("load", { timeout: 60_000 });
  await vi.waitFor(async () => expect((await readPack()).version).toBe("9.8.7"), {
    ...soon,
    timeout: 60_000,
  });
  await reloaded;
  await vi.waitFor(() => {
    const kinds = events().map((event) =>
      event.kind === "story.ended" ? `ended ${event.data.reason}` : event.kind,
    );
    expect(kinds).toContain("ended finished");
    expect(kinds.indexOf("content.published")).toBeGreaterThan(kinds.indexOf("ended finished"));
  }, soon);
  await staff.getByText("9.8.7").first().waitFor();

  const { stories } = await readPack();
  expect(stories.map(({ id }) => id)).toEqual(newStories);
  const sizes = [before.stories[0], stories[0]].map(async (story) =>
    (await fetch(serve.kiosk + (story?.audioUrl ?? ""))).headers.get("content-length"),
  );
  const [old, fresh] = (await Promise.all(sizes)).map(Number);
  expect(fresh).toBeGreaterThan(old ?? 0); // the page that had read the short one would still have got the short one
  expect(old).toBeGreaterThan(1000);
});

test("staff go back to the version before", async () => {
  await staff.getByRole("button", { name: /换回上一版/ }).click();
  await staff.getByRole("button", { name: "换回", exact: true }).click();
  await staff.getByText(/现在播放的是/).waitFor(soon);
  await vi.waitFor(async () => expect((await readPack()).stories).toHaveLength(7), soon);
  await vi.waitFor(() => expect(events().map(({ kind }) => kind)).toContain("content.rolledBack"), soon);
});
