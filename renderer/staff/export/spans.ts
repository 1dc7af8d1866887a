import { dayPlus, daysWithin, shortDayWords, weekdayWords } from "../day-words.ts";

export type SpanId = "today" | "yesterday" | "month" | "last-month" | "own";
export type Span = { from: string; to: string };

export const spanNames: Record<SpanId, string> = {
  today: "今天",
  yesterday: "昨天",
  month: "本月",
  "last-month": "上月",
  own: "自选",
};

/** The days of a span that has a name, seen from the hall's today. */
export function spanOf(id: Exclude<SpanId, "own">, today: string): Span {
  const firstOfMonth = `${today.slice(0, 8)}01`;
  switch (id) {
    case "today":
      return { from: today, to: today };
    case "yesterday":
      return { from: dayPlus(today, -1), to: dayPlus(today, -1) };
    case "month":
      return { from: firstOfMonth, to: today };
    case "last-month": {
      const last = dayPlus(firstOfMonth, -1);
      return { from: `${last.slice(0, 8)}01`, to: last };
    }
  }
}

/** 11 月 21 日，星期六 for one day, 11 月 1 日到 11 月 21 日，共 21 天 for more. Names the year where it is not this one. */
export function spanWords({ from, to }: Span, today: string): string {
  const words = (day: string) =>
    day.slice(0, 4) === today.slice(0, 4)
      ? shortDayWords(day)
      : `${day.slice(0, 4)} 年 ${shortDayWords(day)}`;
  if (from === to) return `${words(from)}，${weekdayWords(from)}`;
  return `${words(from)}到 ${words(to)}，共 ${daysWithin(from, to)} 天`;
}

/** Whether two typed days make a span. Empty fields do not. */
export function isSpan({ from, to }: Span): boolean {
  const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day);
  return isDay(from) && isDay(to) && from <= to;
}
