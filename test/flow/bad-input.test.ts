// What goes wrong in a hall: nothing of it stops the exhibit, each says what to do, nothing already counted is lost.
import { execFile, execFileSync } from "node:child_process";
import { appendFile, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { systemClock } from "../../runtime/base/clock.ts";
import { journalPath, openReader } from "../../runtime/journal/open-reader.ts";
import { fakeBoardOn, type PtyBoard } from "../fakes/board.ts";
import { hasPty, openPty, type Pty } from "../fakes/pty.ts";
import { type Serve, startServe } from "../fakes/serve.ts";
import { makeShortContent } from "../fakes/short-content.ts";

const root = resolve(import.meta.dirname, "../..");
const soon = { timeout: 20_000, interval: 100 };

let folder: string;
let data: string;
let hall: string;
let content: string;
let pty: Pty;
let board: PtyBoard;
let serve: Serve | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-bad-"));
  [data, hall, content] = [join(folder, "data"), join(folder, "hall.yaml"), join(folder, "content")];
  await makeShortContent(content);
  pty = await openPty();
  await writeFile(hall, hallOn(pty.hostPath));
  board = fakeBoardOn(pty, { clock: systemClock, inputs: 40, outputs: 7 });
});
afterEach(async () => {
  await serve?.stop();
  serve = undefined;
  board.powerOff();
  await pty.close();
  await rm(folder, { recursive: true, force: true });
});

const hallOn = (port: string) => `hall: { id: test, name: 测试馆, kioskId: test-01 }
pack: red-ode
hours: { open: "00:00", close: "24:00" }
corridor:
  stations:
    - { id: s1, section: founding, atMetres: 0.9 }
    - { id: s2, section: spark, atMetres: 5 }
devices:
  - id: corridor-box
    driver: lines
    port: { path: ${JSON.stringify(port)} }
    inputs: { 1: { station: s1, as: button }, 11: { station: s1, as: motion } }
`;

async function start(): Promise<Serve> {
  serve = await startServe({ hall, data, content });
  return serve;
}

async function faultNamed(code: string): Promise<string> {
  return vi.waitFor(async () => {
    const fault = (await serve?.health())?.faults.find((each) => each.code === code);
    if (!fault) throw new Error(`no ${code}`);
    return fault.sentence;
  }, soon);
}

const goneAgain = (code: string) =>
  vi.waitFor(
    async () => expect((await serve?.health())?.faults.map((each) => each.code)).not.toContain(code),
    soon,
  );

const online = () =>
  vi.waitFor(async () => expect((await serve?.health())?.devices).toMatchObject([{ state: "online" }]), soon);

function kinds(): string[] {
  const db = openReader(journalPath(data));
  try {
    return db.prepare<[], string>("SELECT kind FROM events ORDER BY seq").pluck().all();
  } finally {
    db.close();
  }
}

async function walkBy(): Promise<void> {
  board.motion(11, 1);
  await new Promise((wait) => setTimeout(wait, 60));
  board.motion(11, 0);
}

describe.skipIf(!hasPty)("in a hall", () => {
  test("noise, cut sentences, bad checksums and unknown inputs stop nothing", async () => {
    await start();
    await online();
    for (let round = 0; round < 30; round++)
      board.sayRaw(`$ZGIN,9,1,1*00\r\n\xff\xfe$ZGI$ZG,,,*7F\n$ZGIN,3,1`);
    board.sayRaw("\r\n");
    board.press(33);
    await walkBy();
    expect(await faultNamed("device/unknown-input")).toMatch(/第 33 路.*hall\.yaml/);
    expect(await faultNamed("device/noise")).toMatch(/请把数据线两头插紧/);
    await vi.waitFor(() => expect(kinds()).toContain("presence.began"), soon);
  });

  test("a missing sound and a broken story leave the others in, and the doctor and the staff page say so", async () => {
    await rm(join(content, "red-ode/audio/changzheng.mp3"));
    await writeFile(join(content, "red-ode/stories/menban.md"), "---\ntitle: [\n---\n一句。\n");
    const { kiosk, errors } = await start();
    expect(await faultNamed("pack/audio-missing")).toMatch(/changzheng.*请/);
    expect(await faultNamed("pack/story-broken")).toMatch(/menban.*请/);
    expect((await serve?.health())?.pack.stories).toBe(5);

    const said = await run(["doctor", "--data", data, "--hall", hall, "--port", new URL(kiosk).port]);
    expect(said.code).toBe(1);
    expect(said.text).toMatch(/请看看.*menban/);

    const code = /：(\d{4}-\d{4})/.exec(errors())?.[1];
    const signedIn = await fetch(`${kiosk}/api/staff/sign-in`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: kiosk },
      body: JSON.stringify({ code }),
    });
    expect(signedIn.status).toBe(204);
    const cookie = signedIn.headers.get("set-cookie")?.split(";")[0] ?? "";
    const today = await (await fetch(`${kiosk}/api/staff/today`, { headers: { cookie } })).json();
    expect(JSON.stringify(today)).toMatch(/menban/);
    expect((await fetch(`${kiosk}/api/staff/today`)).status).toBe(401);
  });

  test("a port that is not there is looked for until it comes", async () => {
    await board.pullCable();
    await start();
    expect(await faultNamed("device/port-missing")).toMatch(/请把线盒的数据线插到电脑上/);
    await board.plugIn();
    await online();
    await goneAgain("device/port-missing");
  });

  test("a hall.yaml that is broken while it runs does not take force", async () => {
    await start();
    await appendFile(hall, "  nonsense: [\n");
    expect(await faultNamed("config/invalid")).toMatch(/第 \d+ 行/);
    await writeFile(hall, hallOn(pty.hostPath));
    await goneAgain("config/invalid");
  });

  test("a locked database makes the facts wait, and none is lost", async () => {
    await start();
    await online();
    const other = new Database(journalPath(data));
    other.exec("BEGIN IMMEDIATE");
    await walkBy();
    expect(await faultNamed("journal/locked")).toMatch(/请关掉正在打开数据文件的程序/);
    other.exec("ROLLBACK");
    other.close();
    await goneAgain("journal/locked");
    await vi.waitFor(() => expect(kinds()).toContain("presence.ended"), soon);
    expect(kinds().filter((kind) => kind === "presence.began")).toHaveLength(1);
  });

  test("a damaged database is set aside under a dated name, and what could be read is carried over", async () => {
    await start();
    await online();
    for (let visitor = 0; visitor < 3; visitor++) {
      await walkBy();
      await new Promise((wait) => setTimeout(wait, 3300)); // a new presence begins only once the last one lapsed
    }
    await vi.waitFor(() => expect(kinds().filter((kind) => kind === "presence.ended")).toHaveLength(3), soon);
    await serve?.stop();
    const before = kinds().length;
    await damage(journalPath(data));
    await start();
    expect(await faultNamed("journal/recovered")).toMatch(/journal\.damaged-\d{8}-\d{6}/);
    expect((await readdir(data)).some((name) => name.startsWith("journal.damaged-"))).toBe(true);
    const db = openReader(journalPath(data));
    const [count, last] = db
      .prepare<[], [number, number]>("SELECT count(*), max(seq) FROM events")
      .raw()
      .get() ?? [0, 0];
    db.close();
    expect(count).toBe(last); // no gap
    expect(last).toBeGreaterThan(before);
  });

  test("a second serve on the same data folder refuses with a sentence", async () => {
    await start();
    await expect(startServe({ hall, data, content })).rejects.toThrow(/另一个展项程序正在用数据文件夹/);
    expect((await serve?.health())?.status).toBeDefined();
  });

  test("a hall.yaml that was never good refuses with file and line", async () => {
    await writeFile(hall, "hall: { id: test }\n");
    await expect(startServe({ hall, data, content })).rejects.toThrow(/hall\.yaml:1:\d+: /);
  });

  test("on a full disk the facts wait until there is room", async ({ skip }) => {
    await mkdir(data, { recursive: true });
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", data], { stdio: "ignore" });
    } catch {
      skip("this account cannot mount a small disk");
    }
    try {
      await start();
      await online();
      await writeFile(join(data, "filler"), Buffer.alloc(2_500_000)).catch(() => {});
      await walkBy();
      expect(await faultNamed("journal/disk-full")).toMatch(/至少腾出 1 GB/);
      await rm(join(data, "filler"));
      await goneAgain("journal/disk-full");
      await vi.waitFor(() => expect(kinds()).toContain("presence.ended"), soon);
    } finally {
      await serve?.stop();
      serve = undefined;
      execFileSync("umount", [data]);
    }
  });
});

/** Overwrites the middle of the file, as a bad sector does. */
async function damage(path: string): Promise<void> {
  const bytes = await readFile(path);
  await copyFile(path, `${path}.copy`);
  bytes.fill(0x5a, 4096 * 2, 4096 * 3);
  await writeFile(path, bytes);
}

function run(words: string[]): Promise<{ code: number; text: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [join(root, "runtime/main.ts"), ...words], (error, out, err) =>
      done({ code: error ? Number(error.code ?? 1) : 0, text: out + err }),
    );
  });
}
