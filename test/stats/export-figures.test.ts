import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { buffer, text } from "node:stream/consumers";
import type Database from "better-sqlite3";
import ExcelJS from "exceljs";
import { expect, onTestFinished, test } from "vitest";
import { exportFigures } from "../../runtime/stats/export-figures.ts";
import { presenceBegan } from "../journal/make-fact.ts";
import { at, hall, makeJournal, play } from "./make-journal.ts";

const now = at("2026-11-21 17:40");
const span = { from: "2026-11-19", to: "2026-11-21" };

function threeDays() {
  return makeJournal([
    ...play("2026-11-18 10:00"), // before the span
    ["2026-11-19 09:00", presenceBegan()],
    ...play("2026-11-19 09:01"),
    ...play("2026-11-19 09:05", { heardMs: 20_500, reason: "left" }),
    ["2026-11-21 10:00", presenceBegan({ station: "s3", placeName: "三 全民族抗战" })],
    ...play("2026-11-21 10:01", {
      place: "s3",
      heardMs: 8000,
      reason: "interrupted",
      title: "=cmd|'/c calc'!A1",
    }),
    ["2026-11-21 11:00", { kind: "device.offline", data: { device: "corridor-box", reason: "silent" } }],
    ...play("2026-11-22 10:00"), // after it
  ]);
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "zange-export-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function exportBook(db: Database.Database, days = span) {
  const out = join(makeFolder(), "统计.xlsx");
  const result = await exportFigures({ db, hall, ...days, now, format: "xlsx", out });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(out);
  const sheet = (name: string) => {
    const found = book.getWorksheet(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const rows = (name: string) => {
    const all: unknown[][] = [];
    sheet(name).eachRow({ includeEmpty: true }, (row) => {
      const values = Array.isArray(row.values) ? row.values.slice(1) : [];
      all.push(
        Array.from(values, (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)),
      );
    });
    return all;
  };
  return { result, book, sheet, rows, out };
}

test("the daily sheet has a row for every day, noughts where nothing happened, and a total", async () => {
  const { result, rows, out } = await exportBook(threeDays());
  expect(result).toEqual({ status: "written", files: [out], days: 3, events: 9 });
  const [title, subtitle, header, ...days] = rows("每日");
  expect(title?.[0]).toBe("长岭社区红色展馆 每日统计");
  expect(subtitle?.[0]).toBe(
    "统计时段：2026-11-19 至 2026-11-21    设备号：changling-01    导出时间：2026-11-21 17:40",
  );
  expect(header).toEqual(
    expect.arrayContaining([
      "日期",
      "星期",
      "感应到访（次）",
      "故事播放（次）",
      "听完（次）",
      "完整收听率",
      "平均收听（秒）",
      "中断（次）",
    ]),
  );
  const none = undefined;
  expect(days.slice(0, 4)).toEqual([
    ["2026-11-19", "星期四", 1, 2, 1, 0.5, 41.25, 82.5, 1, 0, 0, 0, 0, 0, 0],
    ["2026-11-20", "星期五", 0, 0, 0, none, none, 0, 0, 0, 0, 0, 0, 0, 0],
    ["2026-11-21", "星期六", 1, 1, 0, 0, 8, 8, 0, 0, 0, 0, 1, 1, 0],
    ["合计", "3 天", 2, 3, 1, 1 / 3, expect.closeTo(30.17, 2), 90.5, 1, 0, 0, 0, 1, 1, 0],
  ]);
});

test("the sheet of stations has each station on each day, then the sums", async () => {
  const { rows } = await exportBook(threeDays());
  const [, , header, ...lines] = rows("各点位");
  expect(header?.slice(0, 3)).toEqual(["日期", "点位", "板块"]);
  expect(lines.filter(([day]) => day === "2026-11-19").map(([, id]) => id)).toEqual([
    "s1",
    "s2",
    "s3",
    "s4",
    "s5",
    "s6",
    "s7",
  ]);
  expect(lines[0]?.slice(0, 6)).toEqual(["2026-11-19", "s1", "一 开天辟地", 1, 2, 1]);
  expect(lines[16]?.slice(0, 6)).toEqual(["2026-11-21", "s3", "三 全民族抗战", 1, 1, 0]);
  const sums = lines.filter(([day]) => day === "合计");
  expect(sums).toHaveLength(8);
  expect(sums.at(-1)?.slice(0, 6)).toEqual(["合计", "全部", undefined, 2, 3, 1]);
});

test("the raw sheet has each event of the span once, in its order, as it was at the time", async () => {
  const { rows } = await exportBook(threeDays());
  const [, , header, ...lines] = rows("流水");
  expect(header).toEqual([
    "设备号",
    "序号",
    "时间",
    "事件",
    "点位",
    "板块",
    "触发方式",
    "内容编号",
    "标题",
    "内容版本",
    "时长（秒）",
    "收听（秒）",
    "结果",
    "说明",
  ]);
  const events = lines.filter(([kiosk]) => kiosk === "changling-01");
  expect(events.map(([, seq]) => seq)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(events[4]).toEqual([
    "changling-01",
    7,
    "2026-11-19 09:05:00 +08:00",
    "故事结束",
    "s1",
    "一 开天辟地",
    "按钮",
    "founding-boat",
    "红船启航",
    "red-ode@1.0.0",
    62,
    20.5,
    "走开",
  ]);
});

test("every sheet can be handed in: counting rule, head on each page, A4 across, number formats", async () => {
  const { book, sheet, rows } = await exportBook(threeDays());
  expect(book.worksheets.map(({ name }) => name)).toEqual(["每日", "各点位", "长征路各站", "流水"]);
  for (const { name } of book.worksheets) {
    expect(
      rows(name).some(([cell]) => cell === "统计口径（第 1.1 版）"),
      name,
    ).toBe(true);
    expect(sheet(name).views).toMatchObject([{ state: "frozen", ySplit: 3 }]);
    expect(sheet(name).pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:3",
    });
    expect(sheet(name).headerFooter.oddFooter).toContain("第 &P 页，共 &N 页");
  }
  const day = sheet("每日").getRow(4);
  expect([1, 4, 6, 7].map((column) => day.getCell(column).numFmt)).toEqual([
    "yyyy-mm-dd",
    "#,##0",
    "0.0%",
    "#,##0.0",
  ]);
  expect(sheet("每日").getColumn(1).width).toBe(12);
  expect(sheet("每日").getCell("A1").isMerged).toBe(true);
});

test("CSV becomes four files beside each other, readable by a Chinese Excel, without totals", async () => {
  const folder = makeFolder();
  const result = await exportFigures({
    db: threeDays(),
    hall,
    ...span,
    now,
    format: "csv",
    out: join(folder, "十一月.csv"),
  });
  expect(result).toMatchObject({ status: "written" });
  expect(readdirSync(folder).sort()).toEqual(
    ["十一月-各点位.csv", "十一月-每日.csv", "十一月-流水.csv", "十一月-长征路各站.csv"].sort(),
  );
  const daily = readFileSync(join(folder, "十一月-每日.csv"), "utf8");
  expect(daily.startsWith("\ufeff日期,星期,")).toBe(true);
  expect(daily).toContain("\r\n2026-11-19,星期四,1,2,1,50.0%,41.3,82.5,1,0,0,0,0,0,0\r\n");
  expect(daily).toContain("\r\n2026-11-20,星期五,0,0,0,,,0.0,0,0,0,0,0,0,0\r\n");
  expect(daily).not.toContain("合计");
  expect(daily).toContain("统计口径（第 1.1 版）");
});

test("a title that a spreadsheet would run as a formula is made harmless in CSV and is text in XLSX", async () => {
  const stream = new PassThrough();
  const read = text(stream);
  await exportFigures({ db: threeDays(), hall, ...span, now, format: "csv", stream });
  expect(await read).toContain(",'=cmd|'/c calc'!A1,");
  const { sheet } = await exportBook(threeDays());
  const titles = sheet("流水").getColumn(9).values;
  expect(titles).toContain("=cmd|'/c calc'!A1");
});

test("into a stream CSV comes as one file with the four tables below each other, XLSX as it is", async () => {
  const csv = new PassThrough();
  const readText = buffer(csv);
  await exportFigures({ db: threeDays(), hall, ...span, now, format: "csv", stream: csv });
  const all = (await readText).toString();
  expect(all.startsWith("\ufeff每日\r\n日期,")).toBe(true);
  expect(all.indexOf("\r\n各点位\r\n日期,点位,")).toBeGreaterThan(0);
  expect(all.indexOf("\r\n流水\r\n设备号,")).toBeGreaterThan(all.indexOf("各点位"));
  const xlsx = new PassThrough();
  const readBytes = buffer(xlsx);
  await exportFigures({ db: threeDays(), hall, ...span, now, format: "xlsx", stream: xlsx });
  expect((await readBytes).subarray(0, 2).toString()).toBe("PK");
});

test("an empty journal, or a span without events, gives whole sheets of noughts", async () => {
  const { result, rows } = await exportBook(makeJournal([]), { from: "2026-02-28", to: "2026-03-01" });
  expect(result).toMatchObject({ status: "written", days: 2, events: 0 });
  expect(
    rows("每日")
      .slice(3, 6)
      .map((row) => row.slice(0, 4)),
  ).toEqual([
    ["2026-02-28", "星期六", 0, 0],
    ["2026-03-01", "星期日", 0, 0],
    ["合计", "2 天", 0, 0],
  ]);
  expect(rows("各点位").filter(([day]) => day === "2026-03-01")).toHaveLength(7);
  expect(rows("流水")[3]).not.toContain("changling-01");
});

test.each([
  ["2026-11-21", "2026-11-20", "from-after-to"],
  ["2026-02-30", "2026-03-01", "no-such-day"],
  ["1990-01-01", "2026-11-21", "too-long"],
])("from %s to %s is refused with a sentence, and nothing is written", async (from, to, reason) => {
  const out = join(makeFolder(), "x.xlsx");
  const result = await exportFigures({ db: makeJournal([]), hall, from, to, now, format: "xlsx", out });
  expect(result).toMatchObject({ status: "refused", reason, sentence: expect.stringMatching(/。$/) });
  expect(existsSync(out)).toBe(false);
});

test("a station that is no more keeps its lines under the name that it had", async () => {
  const { rows } = await exportBook(
    makeJournal(play("2026-11-20 10:00", { place: "old", placeName: "八 旧点位" })),
  );
  const line = rows("各点位").find(([day, id]) => day === "2026-11-20" && id === "old");
  expect(line?.slice(0, 6)).toEqual(["2026-11-20", "old", "八 旧点位", 0, 1, 1]);
});

test.each(["csv", "xlsx"] as const)(
  "a %s that cannot be written leaves no half file and says why",
  async (format) => {
    const folder = makeFolder();
    const out = join(folder, "missing", "x");
    await expect(exportFigures({ db: threeDays(), hall, ...span, now, format, out })).rejects.toThrow(
      /ENOENT/,
    );
    expect(readdirSync(folder)).toEqual([]);
  },
);

test.each(["csv", "xlsx"] as const)(
  "a reader that goes away in the middle of a %s ends the export",
  async (format) => {
    const facts = Array.from({ length: 3000 }, () => play("2026-11-20 10:00")).flat();
    let bytes = 0;
    const stream: Writable = new Writable({
      write(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        if (bytes > 20_000) stream.destroy();
        else setImmediate(done);
      },
    });
    await expect(
      exportFigures({ db: makeJournal(facts), hall, ...span, now, format, stream }),
    ).rejects.toThrow();
  },
);
