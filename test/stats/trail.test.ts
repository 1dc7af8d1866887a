import { describe, expect, test } from "vitest";
import { photoHints } from "../../renderer/staff/trail/photo-hints.ts";
import { StaffTrail } from "../../runtime/contract/staff-trail.ts";
import { exportTables } from "../../runtime/stats/export-tables.ts";
import { readTrail } from "../../runtime/stats/read-trail.ts";
import { at, hall, hallTime, makeJournal } from "./make-journal.ts";
import { completedBy, scanOf, stopAt } from "./walk.ts";

const now = at("2026-11-21 17:40");
const journal = makeJournal;
const threeDays = () =>
  journal([
    ...stopAt("2026-11-14 10:00", 1, 1), // eight days ago: no more of the week
    ...stopAt("2026-11-19 10:00", 2, 1),
    ...stopAt("2026-11-19 10:30", 2, 2, false),
    ...stopAt("2026-11-21 09:00", 3, 1, true, "code"),
    ...stopAt("2026-11-21 09:20", 3, 5, false),
    completedBy("2026-11-21 11:00", 3),
    scanOf("2026-11-21 12:00", 4, 5),
    scanOf("2026-11-21 12:01", 5, 5),
    [
      "2026-11-21 13:00",
      {
        kind: "quiz.finished",
        data: { checkpoint: 5, madeAt: now, level: "lower", right: 1, asked: 2 },
      },
    ],
  ]);

describe("the trail's figures", () => {
  test("stand by stop, today and in the seven days that end with it", () => {
    const trail = StaffTrail.parse(readTrail(threeDays(), { hallTime, now }));
    expect(trail.today).toMatchObject({ visits: 3, completed: 1, scan: 3, code: 1, listened: 2 });
    expect(trail.week).toMatchObject({ visits: 4, completed: 1, scan: 5, right: 2, wrong: 2 });
    expect(trail.stops).toHaveLength(14);
    expect(trail.stops[0]).toMatchObject({ place: 1, name: "于都河出发", today: { scan: 0, code: 1 } });
    expect(trail.stops[0]?.week).toMatchObject({ scan: 1, code: 1, stamped: 2, right: 2 });
    expect(trail.stops[13]).toMatchObject({ place: "bonus", week: { scan: 0 } });
  });

  test("a stop's lone visits are those that scanned it and came nowhere else", () => {
    const { stops } = readTrail(threeDays(), { hallTime, now });
    expect(stops.map(({ onlyHere }) => onlyHere)).toEqual([0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test("hours begin with the hall's clock and stand beside the mean of the week before", () => {
    const { byHour } = readTrail(threeDays(), { hallTime, now });
    expect(byHour.find(({ hour }) => hour === 9)).toEqual({ hour: 9, reached: 2, usual: 0 });
    expect(byHour.find(({ hour }) => hour === 10)).toEqual({ hour: 10, reached: 0, usual: 3 / 7 });
    expect(byHour[0]?.hour).toBe(8);
  });
});

describe("a photo of a code", () => {
  const stopsWith = (scans: number, alone: number) => {
    const { stops } = readTrail(
      journal([
        ...Array.from({ length: alone }, (_, phone) => scanOf("2026-11-21 10:00", phone, 5)),
        ...Array.from({ length: scans - alone }, (_, phone) => [
          scanOf("2026-11-21 10:00", 1000 + phone, 5),
          scanOf("2026-11-21 10:10", 1000 + phone, 6),
        ]).flat(),
      ]),
      { hallTime, now },
    );
    return photoHints(stops);
  };

  test("is told of where most came to one post alone", () => {
    expect(stopsWith(50, 42)).toEqual([
      "第 5 站近七天有 42 次只到过这一站的访问，可能是照片转发，不影响统计。",
    ]);
  });

  test("is not suspected where a few turn back", () => {
    expect(stopsWith(9, 9)).toEqual([]);
    expect(stopsWith(50, 20)).toEqual([]);
  });
});

describe("the sheet of the trail", () => {
  const sheet = (name: string) => {
    const { tables } = exportTables(threeDays(), { from: "2026-11-20", to: "2026-11-21" }, hall, now);
    const found = tables.find((table) => table.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return { ...found, rows: [...found.rows] };
  };

  test("has a row a day and stop and one for the whole way, then the sums", () => {
    const { rows, totals, columns, title } = sheet("长征路各站");
    expect(title).toBe("长岭社区红色展馆 长征路各站统计");
    expect(rows).toHaveLength(2 * 15);
    for (const row of [...rows, ...totals]) expect(row).toHaveLength(columns.length);
    expect(rows[15 + 4]).toEqual([
      ...["2026-11-21", "5", "巧渡金沙江", 3, 0, 0, 1, 40, 0, 1, 0, 1, 1, 2, null, null],
    ]);
    expect(rows.at(-1)).toEqual(["2026-11-21", "全程", "", 3, 1, 0, 2, 40, 1, 1, 0.5, 1, 2, 2, 3, 1]);
    expect(totals.at(-1)?.slice(0, 4)).toEqual(["合计", "全程", "", 3]);
  });

  test("raw lines say where and how in words, and of the phone four letters", () => {
    const lines = sheet("流水").rows.map((row) =>
      row.slice(3).filter((cell) => cell !== "" && cell !== null),
    );
    expect(lines[0]).toEqual(["到达打卡点", "第 1 站", "于都河出发", "输短码", "手机 0000"]);
    expect(lines[1]).toEqual(["手机听故事", "第 1 站", "于都河出发", 62, 40, "手机 0000"]);
    expect(lines[6]).toEqual(["答题", "第 5 站", "巧渡金沙江", "q5", "答错", "手机 0000"]);
    expect(lines[8]).toEqual(["走完全程", "手机 0000"]);
    expect(lines.at(-1)).toEqual(["答完一站", "第 5 站", "巧渡金沙江", "低年级 2 题答对 1", "展馆屏幕"]);
    expect(JSON.stringify(lines)).not.toMatch(/0{5}/);
  });
});
