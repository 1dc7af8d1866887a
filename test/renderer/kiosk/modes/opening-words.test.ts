import { expect, test } from "vitest";
import { wanderPx } from "../../../../renderer/kiosk/modes/closed-wander.ts";
import { closedWords } from "../../../../renderer/kiosk/modes/opening-words.ts";

const zone = "Asia/Shanghai";
/** As read off a clock in Shanghai. */
const at = (text: string): number => Date.parse(`${text}:00+08:00`);
const opening = (opensAt: string, now: string): string => closedWords(at(opensAt), at(now), zone).opening;

test("the next opening is said as one says it aloud", () => {
  // 2026-11-23 is a Monday
  expect(opening("2026-11-23T08:30", "2026-11-23T06:10")).toBe("今天上午八点半开馆");
  expect(opening("2026-11-24T08:30", "2026-11-23T18:00")).toBe("明天上午八点半开馆");
  expect(opening("2026-11-25T09:00", "2026-11-23T18:00")).toBe("后天上午九点开馆");
  expect(opening("2026-11-27T13:15", "2026-11-23T18:00")).toBe("星期五下午一点一刻开馆");
  expect(opening("2026-11-29T08:30", "2026-11-23T18:00")).toBe("星期日上午八点半开馆");
  expect(opening("2026-11-30T08:30", "2026-11-23T18:00")).toBe("十一月三十日上午八点半开馆");
});

test.each([
  ["00:00", "凌晨零点"],
  ["05:05", "凌晨五点零五分"],
  ["10:20", "上午十点二十分"],
  ["12:00", "中午十二点"],
  ["14:00", "下午两点"],
  ["15:45", "下午三点三刻"],
  ["19:10", "晚上七点十分"],
  ["22:59", "晚上十点五十九分"],
])("%s is %s", (clock, words) => {
  expect(opening(`2026-11-24T${clock}`, "2026-11-23T18:00")).toBe(`明天${words}开馆`);
});

test("before the first hour of an open day the hall is not closed but not yet open", () => {
  expect(closedWords(at("2026-11-24T08:30"), at("2026-11-24T07:00"), zone).title).toBe("还没有开馆");
  expect(closedWords(at("2026-11-24T08:30"), at("2026-11-23T23:59"), zone).title).toBe("今天闭馆");
});

test("without an opening in sight nothing is promised", () => {
  expect(closedWords(null, at("2026-11-23T18:00"), zone)).toEqual({
    title: "今天闭馆",
    opening: "欢迎下次再来",
  });
});

test("days are counted in the hall's zone, not the screen's", () => {
  // ten at night in Shanghai is afternoon in London: the same instant, another tomorrow
  const now = at("2026-11-23T23:30");
  const opens = at("2026-11-24T00:30");
  expect(closedWords(opens, now, zone).opening).toMatch(/^明天凌晨零点半/);
  expect(closedWords(opens, now, "Europe/London").opening).toMatch(/^今天下午四点半/);
});

test("words that stand all night wander, and never far", () => {
  const minutes = [0, 6, 7, 14, 21, 28].map((each) => wanderPx(each * 60_000, 1));
  expect(new Set(minutes.map((each) => each.join())).size).toBe(4);
  expect(minutes[0]).toEqual(minutes[5]);
  expect(Math.max(...minutes.flat().map(Math.abs))).toBeLessThanOrEqual(48);
});
