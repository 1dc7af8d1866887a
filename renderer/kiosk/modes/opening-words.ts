/** What a closed hall says: why, and when it opens. */
export type ClosedWords = { title: string; opening: string };

const dayMs = 24 * 60 * 60_000;
const figures = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/**
 * Said plainly: 明天上午八点半开馆. `opensAt` and `now` are milliseconds; without an opening in sight it promises none. Days are
 * counted in the hall's zone, whatever zone the screen is set to.
 */
export function closedWords(opensAt: number | null, now: number, timeZone: string): ClosedWords {
  if (opensAt === null) return { title: "今天闭馆", opening: "欢迎下次再来" };
  const opens = readTime(opensAt, timeZone);
  const days = Math.round((opens.midnight - readTime(now, timeZone).midnight) / dayMs);
  const opening = `${dayWords(days, opens)}${timeWords(opens.hour, opens.minute)}开馆`;
  return { title: days === 0 ? "还没有开馆" : "今天闭馆", opening };
}

type Time = {
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
  midnight: number;
};

function readTime(at: number, timeZone: string): Time {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    hourCycle: "h23",
  }).formatToParts(at);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const midnight = Date.UTC(read("year"), read("month") - 1, read("day"));
  return {
    month: read("month"),
    day: read("day"),
    weekday: new Date(midnight).getUTCDay(),
    hour: read("hour"),
    minute: read("minute"),
    midnight,
  };
}

/** Farther than a week a weekday alone would be misread. */
function dayWords(days: number, { month, day, weekday }: Time): string {
  const near = ["今天", "明天", "后天"][days];
  if (near) return near;
  if (days < 7) return `星期${weekday === 0 ? "日" : (figures[weekday] ?? "")}`;
  return `${inWords(month)}月${inWords(day)}日`;
}

function timeWords(hour: number, minute: number): string {
  const half = hour < 6 ? "凌晨" : hour < 12 ? "上午" : hour === 12 ? "中午" : hour < 18 ? "下午" : "晚上";
  const spoken = hour > 12 ? hour - 12 : hour;
  return `${half}${spoken === 2 ? "两" : inWords(spoken)}点${minuteWords(minute)}`;
}

function minuteWords(minute: number): string {
  if (minute === 0) return "";
  if (minute === 15) return "一刻";
  if (minute === 30) return "半";
  if (minute === 45) return "三刻";
  return minute < 10 ? `零${inWords(minute)}分` : `${inWords(minute)}分`;
}

/** 0 to 59 as they are spoken. */
function inWords(count: number): string {
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  if (tens === 0) return figures[ones] ?? "";
  return `${tens > 1 ? figures[tens] : ""}十${ones > 0 ? figures[ones] : ""}`;
}
