/** Calendar words for wall time in one time zone; fast enough for every event of ten years. */
export type HallTime = {
  readonly timeZone: string;
  /** `YYYY-MM-DD` */
  dayOf(at: number): string;
  /** `YYYY-MM-DDTHH` */
  hourOf(at: number): string;
  /** `YYYY-MM-DD HH:MM:SS +08:00` */
  stampOf(at: number): string;
};

const quarterMs = 15 * 60_000;
const hourMs = 60 * 60_000;

/** Throws RangeError where the zone (IANA, e.g. `Asia/Shanghai`) does not exist. */
export function createHallTime(timeZone: string): HallTime {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  // Asking Intl costs microseconds, and neighbours in a log fall into the same hour: remember the last answers.
  // Zones change their offset only on the quarter hour.
  let quarter = Number.NaN;
  let offsetMs = 0;
  let hour = Number.NaN;
  let hourName = "";

  function localMs(at: number): number {
    const now = Math.floor(at / quarterMs);
    if (now !== quarter) {
      offsetMs = offsetOf(format, at);
      quarter = now;
    }
    return at + offsetMs;
  }
  function hourOf(at: number): string {
    const now = Math.floor(localMs(at) / hourMs);
    if (now !== hour) {
      hourName = new Date(now * hourMs).toISOString().slice(0, -11);
      hour = now;
    }
    return hourName;
  }
  return {
    timeZone,
    hourOf,
    dayOf: (at) => hourOf(at).slice(0, -3),
    stampOf(at) {
      const local = new Date(localMs(at)).toISOString();
      return `${local.slice(0, -5).replace("T", " ")} ${offsetName(offsetMs)}`;
    },
  };
}

function offsetOf(format: Intl.DateTimeFormat, at: number): number {
  const name = format.formatToParts(at).find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  const match = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name);
  if (!match) return 0; // plain GMT
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  return (match[1] === "-" ? -1 : 1) * seconds * 1000;
}

function offsetName(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${offsetMs < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
