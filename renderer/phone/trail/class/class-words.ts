import { numeralOf, shortOf } from "../stop-words.ts";
import type { JoinedClass } from "./joined-class.ts";

/** Which class, which team, and where it begins. */
export function joinedWords({ code, team, start }: JoinedClass): string {
  const who = team === undefined ? `在班级 ${code}` : `在班级 ${code} 第 ${team} 队`;
  if (start === undefined) return `${who}，从老师说的那一站出发，走过的站都算在班里。`;
  return `${who}，从第${numeralOf(start)}站“${shortOf(start)}”出发，一站接一站绕湖走。`;
}

export const unknownWords = "今天没有这个班级码，请照着老师那里再看一遍。";
export const unaskedWords = "现在没有信号，班级码先记下了，走过的站都算在班里。";
