import type { Today } from "../../../runtime/contract/staff.ts";
import { dayWords } from "../day-words.ts";

/** The name of the leaf, the hall and its day at the left; opening hours and the time at the right. */
export function Head({ title, today }: { title: string; today: Today }) {
  const { open, close, isOpen } = today.hours;
  return (
    <header className="head">
      <h1 className="song">{title}</h1>
      <p className="head-hall">
        {today.hall} · {dayWords(today.day)} {today.weekday}
      </p>
      <p className="head-time">
        {isOpen ? "开放中" : "现在闭馆"} {open}–{close}
        <b className="song">{today.time}</b>
      </p>
    </header>
  );
}
