import type { z } from "zod";
import { sectionIds } from "../contract/section.ts";
import { sections } from "../contract/section-names.ts";

type Issue = z.core.$ZodIssue;

/** What the formats of the contract are called; the keys are the words given to `z.string().regex(…, word)` there. */
const formats: Record<string, string> = {
  "story-id": "要以小写字母开头，只用小写字母、数字和 -",
  version: "要写成三段数字，例如 1.0.0",
  "content-hash": "要写 32 位的内容指纹，照审核清单抄",
  date: "要写成真有的日期，例如 2026-10-01",
};

const kinds: Record<string, string> = {
  string: "文字",
  number: "数字",
  int: "整数",
  boolean: "true 或 false",
  array: "列表",
  object: "一组说明",
  record: "一组说明",
};

/** What is wrong with a value, in words for whoever writes the file; `value` is what stands there now. */
export function sayShape(path: string, issue: Issue, value: unknown): string {
  const name = path === "" ? "这个文件" : path;
  if (value === undefined && issue.code !== "unrecognized_keys") return missing(path, issue);
  switch (issue.code) {
    case "unrecognized_keys":
      return `不认识“${issue.keys[0] ?? ""}”这一项，看看是不是拼错了`;
    case "invalid_type":
      return `${name} 要写${kinds[issue.expected] ?? "别的样子"}`;
    case "invalid_value":
      if (issue.values.includes(sectionIds[0])) return unknownSection(value);
      return `${name} 只能写 ${issue.values.map(String).join("、")}`;
    case "too_small":
      return issue.origin === "string" ? `${name} 空着` : `${name} 太少或太小，至少 ${issue.minimum}`;
    case "too_big":
      return issue.origin === "string"
        ? `${name} 太长，最多 ${issue.maximum} 个字`
        : `${name} 太多或太大，最多 ${issue.maximum}`;
    case "invalid_format":
      return `${name} ${formats[issue.message] ?? formats[issue.format] ?? "写法不对"}`;
    case "custom":
      return /\p{Script=Han}/u.test(issue.message) ? `${name} ${issue.message}` : `${name} 写得不对`;
    default:
      return `${name} 写得不对`;
  }
}

function missing(path: string, issue: Issue): string {
  if (path === "sources") return "没有写出处（sources），每个故事至少一条";
  if (issue.code === "custom") return `${path} ${issue.message}`;
  return path === "" ? "这个文件是空的" : `缺少 ${path}`;
}

function unknownSection(value: unknown): string {
  const known = sections.map(({ id, name }) => `${id}（${name}）`).join("、");
  return `没有“${String(value)}”这个板块，section 只能写 ${known}`;
}
