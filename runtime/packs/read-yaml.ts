import { CORE_SCHEMA, load } from "js-yaml";
import { isNode, LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { sayShape } from "./say-shape.ts";

/** An anchor that is used over and over makes a small file endless to check; the other reader counts them. */
const anchor = /(^|[\s,[{:-])&\S/m;

type YamlDocument = ReturnType<typeof parseDocument>;

export type YamlRead<T> =
  | { status: "ok"; value: T }
  /** `chinese` is for whoever writes the file, `reason` for developers. */
  | { status: "broken"; line: number; reason: string; chinese: string };

/**
 * Reads YAML by a schema. A fault comes with the line it stands on; `firstLine` is the line of the file on which `text` begins.
 * Only the first fault is told: the others are often its children.
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, firstLine = 1): YamlRead<T> {
  const quick = readQuickly(text, schema);
  if (quick) return quick;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
  const [error] = document.errors;
  if (error)
    return {
      status: "broken",
      line: lineAt(startOfFault(document, error)),
      reason: firstLineOf(error.message),
      chinese: "写法不对，看看冒号后面有没有空格、缩进齐不齐、引号和括号是不是成对",
    };
  const whole = wholeOf(document);
  if (whole === undefined)
    return {
      status: "broken",
      line: firstLine,
      reason: "aliases grow without end",
      chinese: "用 & 和 * 的重复太多了，请把内容直接写出来",
    };
  const checked = schema.safeParse(whole.value);
  if (checked.success) return { status: "ok", value: checked.data };
  const [issue] = checked.error.issues;
  const path = (issue?.path ?? []).map((step) => (typeof step === "number" ? step : String(step)));
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const value: unknown = path.length > 0 ? document.getIn(path) : whole.value;
  return {
    status: "broken",
    line: lineAt(offsetOf(document, [...path, ...unknown])),
    reason: `${[...path, ...unknown].join(".") || "file"}: ${issue?.message ?? "invalid"}`,
    chinese: issue ? sayShape(path.join("."), issue, value ?? undefined) : "写得不对",
  };
}

/**
 * Nearly every file is right, and a reader that keeps no places is three times as fast and leaves less behind: js-yaml, or for JSON,
 * which is YAML too, the built-in one. Whatever they do not like is left to the reader that knows lines.
 */
function readQuickly<T>(text: string, schema: z.ZodType<T>): YamlRead<T> | undefined {
  if (anchor.test(text)) return undefined;
  try {
    const value: unknown = text.startsWith("{") ? JSON.parse(text) : load(text, { schema: CORE_SCHEMA });
    const checked = schema.safeParse(value);
    return checked.success ? { status: "ok", value: checked.data } : undefined;
  } catch {
    return undefined; // broken, or a flow mapping
  }
}

/** `undefined` where aliases of aliases would fill the memory. */
function wholeOf(document: YamlDocument): { value: unknown } | undefined {
  try {
    return { value: document.toJS() };
  } catch {
    return undefined;
  }
}

/** A quotation mark that never closes is noticed at the end of the file; people look for it where it opens. */
function startOfFault(
  document: YamlDocument,
  error: { code: string; pos: readonly [number, number] },
): number {
  let opened = 0;
  if (error.code === "MISSING_CHAR")
    visit(document, {
      Scalar: (_key, { range }) => {
        if (range && range[0] <= error.pos[0]) opened = range[0];
      },
    });
  return opened || error.pos[0];
}

/** Where the value at a path begins, or its nearest parent that exists. */
function offsetOf(document: YamlDocument, path: (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function firstLineOf(message: string): string {
  return message.split("\n")[0]?.replace(/ at line \d+.*$/, "") ?? message;
}
