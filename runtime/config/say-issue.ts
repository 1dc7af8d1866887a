import type { z } from "zod";

type Issue = z.core.$ZodIssue;
type Said = { path: readonly PropertyKey[]; atKey?: true; chinese: string; english: string };

/** What our own formats are called; the keys are the words given to `z.string().regex(…, word)` in the contract. */
const formats: Record<string, { chinese: string; english: string }> = {
  name: {
    chinese: "要以字母开头，只用字母、数字、- 和 _",
    english: "a letter, then letters, digits, - or _",
  },
  "time-of-day": {
    chinese: '要写成带引号的时刻，例如 "08:30"',
    english: 'a quoted time of day such as "08:30"',
  },
  "kiosk-id": {
    chinese: "只用字母、数字和 -，例如 changling-01",
    english: "letters, digits and -, such as changling-01",
  },
  span: { chinese: "要写成时长，例如 30s、5m、1h", english: "a span such as 30s, 5m or 1h" },
  channel: { chinese: "要写通道号，从 1 开始的整数", english: "a channel number from 1" },
  "usb-id": { chinese: "要写四位十六进制的 USB 号，例如 1a86", english: "four hex digits such as 1a86" },
};

/** A zod issue as one sentence in Chinese and in English, with the path at which to look. */
export function sayIssue(issue: Issue): Said {
  const where = issue.path.map(String).join(".") || "hall.yaml";
  switch (issue.code) {
    case "unrecognized_keys": {
      const key = issue.keys[0] ?? "";
      return {
        path: [...issue.path, key],
        atKey: true,
        chinese: `不认识“${key}”这一项，请看是不是拼错了，或删去这一行。`,
        english: `Unknown key "${key}" in ${where}; check its spelling or remove it.`,
      };
    }
    case "invalid_type":
      return {
        path: issue.path,
        chinese: `“${where}”缺少，或写的不是${kindInChinese(issue.expected)}，请补上或改正。`,
        english: `${where} is missing or is not of type ${issue.expected}.`,
      };
    case "invalid_value": {
      const choices = issue.values.map(String).join("、");
      return {
        path: issue.path,
        chinese: `“${where}”只能写：${choices}。`,
        english: `${where} must be one of: ${issue.values.map(String).join(", ")}.`,
      };
    }
    case "too_small":
      return {
        path: issue.path,
        chinese: `“${where}”太小或太少，最少是 ${issue.minimum}。`,
        english: `${where} must be at least ${issue.minimum}.`,
      };
    case "too_big":
      return {
        path: issue.path,
        chinese: `“${where}”太大或太多，最多是 ${issue.maximum}。`,
        english: `${where} must be at most ${issue.maximum}.`,
      };
    case "invalid_union":
      return sayUnion(issue, where);
    default: {
      const format = formats[issue.message];
      return {
        path: issue.path,
        chinese: `“${where}”写得不对${format ? `：${format.chinese}` : "，请对照说明改正"}。`,
        english: `${where} is not right${format ? `: ${format.english}` : ` (${issue.message})`}.`,
      };
    }
  }
}

/** Of the alternatives, the one that got furthest says what the person most likely meant. */
function sayUnion(issue: Extract<Issue, { code: "invalid_union" }>, where: string): Said {
  const deepest = issue.errors
    .filter((each) => each.length > 0)
    .sort((a, b) => a.length - b.length || (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0))[0]?.[0];
  if (deepest) {
    const said = sayIssue({ ...deepest, path: [...issue.path, ...deepest.path] });
    return said;
  }
  return {
    path: issue.path,
    chinese: `“${where}”不是认识的一种，请对照说明改正（设备的 driver 可写 lines 或 simulator）。`,
    english: `${where} is none of the known kinds (a device's driver is lines or simulator).`,
  };
}

function kindInChinese(kind: string): string {
  const words: Record<string, string> = {
    string: "文字",
    number: "数字",
    boolean: "true 或 false",
    array: "列表",
    object: "一组设置",
  };
  return words[kind] ?? kind;
}
