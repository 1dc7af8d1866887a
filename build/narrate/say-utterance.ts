import type { Utterance } from "./engine.ts";

/** How a fault names what should have been spoken. */
export function sayUtterance({ subject, sentence, text }: Utterance): string {
  return `${subject}${sentence === undefined ? "" : ` 第 ${sentence} 句`}“${text}”`;
}
