// The main line, whole: a button's bytes on a pseudo-terminal become a heard story, a fact in the journal, a row in the sheets.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { JournalEvent } from "../../runtime/contract/journal.ts";
import { eventOfRow, journalColumns } from "../../runtime/contract/journal-row.ts";
import { journalPath, openReader } from "../../runtime/journal/open-reader.ts";
import { type CorridorRig, openCorridorRig } from "../fakes/corridor-rig.ts";
import { hasPty } from "../fakes/pty.ts";

const root = resolve(import.meta.dirname, "../..");
const run = promisify(execFile);
const soon = { timeout: 15_000, interval: 50 };

let rig: CorridorRig;
beforeAll(async () => {
  rig = await openCorridorRig({ sentences: 3 });
  await vi.waitFor(
    async () => expect((await rig.serve.health()).devices).toMatchObject([{ state: "online" }]),
    soon,
  );
  await ready();
});
afterAll(() => rig?.close());

async function ready(): Promise<void> {
  await vi.waitFor(async () => {
    expect((await rig.serve.health()).screens).toMatchObject([{ id: "corridor", state: "ready" }]);
    expect(await rig.page.evaluate("window.__zange.contextState()")).toBe("running");
  }, soon);
}

function press(input: number): void {
  rig.board.press(input);
  setTimeout(() => rig.board.release(input), 120);
}

function events(): JournalEvent[] {
  const db = openReader(journalPath(rig.data));
  try {
    return db.prepare(`SELECT ${journalColumns} FROM events ORDER BY seq`).all().map(eventOfRow);
  } finally {
    db.close();
  }
}

const storiesAt = (place: string) =>
  events().flatMap((event) =>
    (event.kind === "story.started" || event.kind === "story.ended") && event.data.place === place
      ? [event.kind === "story.ended" ? `ended ${event.data.reason}` : "started"]
      : [],
  );

async function playing(story: string): Promise<number> {
  return vi.waitFor(async () => {
    const found = (await rig.plays()).find((play) => play.story === story && play.playing);
    if (!found || found.positionMs <= 0) throw new Error(`${story} does not play`);
    return found.positionMs;
  }, soon);
}

describe.skipIf(!hasPty)("the main line", () => {
  test("a press is heard, ends, and stands in the journal once, and in both sheets", async () => {
    press(1);
    const first = await playing("hongchuan");
    const [before, at] = [await rig.contextTime(), performance.now()];
    await vi.waitFor(async () => expect((await playing("hongchuan")) - first).toBeGreaterThan(500), soon);
    const [after, passed] = [await rig.contextTime(), (performance.now() - at) / 1000];
    expect(after - before).toBeGreaterThan(0.3 * passed);
    expect(rig.board.lamps().get(1)).toBe("on");
    await vi.waitFor(() => expect(storiesAt("s1")).toEqual(["started", "ended finished"]), {
      timeout: rig.longestMs + 10_000,
    });
    await vi.waitFor(() => expect(rig.board.lamps().get(1)).toBe("off"), soon);

    const [started] = events().filter((event) => event.kind === "story.started");
    expect(started).toMatchObject({ data: { story: "hongchuan", via: "button", placeName: "一 开天辟地" } });
    const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(started?.at);
    for (const format of ["xlsx", "csv"]) {
      const out = join(rig.folder, `sheet.${format}`);
      const words = [
        "export",
        "--data",
        rig.data,
        "--from",
        day,
        "--to",
        day,
        "--format",
        format,
        "--out",
        out,
      ];
      await run(process.execPath, [join(root, "runtime/main.ts"), ...words]);
    }
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(rig.folder, "sheet.xlsx"));
    const text = book.worksheets.map((sheet) => JSON.stringify(sheet.getSheetValues())).join();
    expect(book.worksheets.map(({ name }) => name)).toEqual(["每日", "各点位", "长征路各站", "流水"]);
    expect(text).toContain(started?.kind === "story.started" ? started.data.title : "?");
    const csv = await readFile(join(rig.folder, "sheet-流水.csv"));
    expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv.toString()).toContain("hongchuan");
  });

  test("a cable pulled and put back in the middle of a story does not disturb it", async () => {
    press(4);
    await playing("dujiang");
    await rig.board.pullCable();
    await vi.waitFor(async () => {
      const { devices, faults } = await rig.serve.health();
      expect(devices).toMatchObject([{ state: "offline" }]);
      expect(faults.map(({ code }) => code)).toContain("device/port-missing");
    }, soon);
    await rig.board.plugIn();
    await vi.waitFor(async () => {
      const { devices, faults } = await rig.serve.health();
      expect(devices).toMatchObject([{ state: "online" }]);
      expect(faults.map(({ code }) => code)).not.toContain("device/port-missing");
    }, soon);
    await vi.waitFor(() => expect(storiesAt("s4")).toEqual(["started", "ended finished"]), {
      timeout: rig.longestMs + 10_000,
    });
  });

  test("a page that is reloaded in the middle goes on at the same place", async () => {
    press(7);
    await playing("xingchen");
    await vi.waitFor(async () => expect(await playing("xingchen")).toBeGreaterThan(2500), soon);
    await rig.page.reload();
    const again = await playing("xingchen");
    expect(again).toBeGreaterThan(1500);
    await vi.waitFor(() => expect(storiesAt("s7")).toEqual(["started", "ended finished"]), {
      timeout: rig.longestMs + 10_000,
    });
  });

  test("a runtime killed in the middle closes the play as interrupted, without a gap in the numbers", async () => {
    press(2);
    await playing("changzheng");
    await vi.waitFor(() => expect(storiesAt("s2")).toEqual(["started"]), soon);
    await vi.waitFor(async () => expect(await playing("changzheng")).toBeGreaterThan(3000), soon);
    await rig.restart();
    await vi.waitFor(() => expect(storiesAt("s2")).toEqual(["started", "ended interrupted"]), soon);
    const all = events();
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1));
    const ended = all.find((event) => event.kind === "story.ended" && event.data.place === "s2");
    expect(ended?.kind === "story.ended" && ended.data.heardMs).toBeGreaterThan(500);
    await ready();
    await vi.waitFor(async () => expect(await rig.plays()).toEqual([]), soon); // nothing plays on that nobody counts
    press(2);
    await playing("changzheng");
  });
});
