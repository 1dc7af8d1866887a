import { StoryFront } from "../contract/pack.ts";
import { hanOf } from "./han.ts";
import { readYaml } from "./read-yaml.ts";
import { type LineOf, yamlLines } from "./yaml-lines.ts";

export type StoryText = {
  front: StoryFront;
  sentences: { text: string; line: number }[];
  /** Line of the file on which something of the front matter stands. */
  lineOf: LineOf;
};
export type StoryParse =
  | { status: "ok"; story: StoryText }
  | { status: "broken"; line: number; reason: string; english: string };

/** Reads `stories/<id>.md`: front matter between two `---` lines, then one sentence a line. Blank lines do not count. */
export function parseStory(source: string): StoryParse {
  const lines = source.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const end = lines.indexOf("---", 1);
  if (lines[0]?.trimEnd() !== "---" || end < 0)
    return {
      status: "broken",
      line: 1,
      reason: "开头缺少两行 --- 之间的说明",
      english: "front matter between two --- lines is missing",
    };
  const head = lines.slice(1, end).join("\n");
  const front = readYaml(head, StoryFront, 2);
  if (front.status === "broken")
    return {
      status: "broken",
      line: front.line,
      reason: front.chinese,
      english: `front matter: ${front.reason}`,
    };
  const sentences = lines
    .map((text, at) => ({ text: text.trim(), line: at + 1 }))
    .slice(end + 1)
    .filter(({ text }) => text !== "");
  if (sentences.length === 0)
    return { status: "broken", line: end + 1, reason: "没有正文", english: "there are no sentences" };
  const wordless = sentences.find(({ text }) => hanOf(text).length === 0);
  if (wordless)
    return {
      status: "broken",
      line: wordless.line,
      reason: "这一行没有汉字",
      english: "this line has no Chinese character",
    };
  // Lines are looked up only where something is to be said of them.
  const lineOf: LineOf = (path) => yamlLines(head, 2)(path);
  return { status: "ok", story: { front: front.value, sentences, lineOf } };
}
