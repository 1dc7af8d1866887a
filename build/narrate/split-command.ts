import { AppError } from "../../runtime/base/app-error.ts";

/**
 * The words of a command line: blanks part them, quotation marks (single or double) keep them together. Nothing else has a meaning,
 * since no shell ever sees it: `$`, `;`, `|` and `\` are characters like all others, so that Windows paths may be written as they are.
 * Throws `narrate/command` where a quotation mark stays open or there is no word.
 */
export function splitCommand(line: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote = "";
  for (const character of line) {
    if (quote !== "") {
      if (character === quote) quote = "";
      else word = (word ?? "") + character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= ""; // "" is a word, an empty one
    } else if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? "") + character;
  }
  if (word !== undefined) words.push(word);
  if (quote !== "" || words.length === 0)
    throw new AppError(
      "narrate/command",
      `--command 读不懂：${quote === "" ? "是空的" : `引号 ${quote} 没有成对`}。例：--command 'prog --out {wav} {text}'。\n` +
        `--command cannot be read: ${quote === "" ? "it is empty" : `the quotation mark ${quote} stays open`}.`,
    );
  return words;
}
