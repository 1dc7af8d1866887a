import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PartResult } from "./results.ts";

const path = join(import.meta.dirname, "../../README.en.md");
const [begin, end] = ["<!-- bench: written by npm run bench -->", "<!-- /bench -->"];

/** Puts the figures of all parts, in the bench's order, between the two marks of README.en.md. */
export async function writeReadme(
  parts: Readonly<Record<string, PartResult>>,
  order: readonly string[],
): Promise<void> {
  const text = await readFile(path, "utf8");
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.en.md has lost its marks ${begin} and ${end}`);
  await writeFile(
    path,
    `${text.slice(0, from + begin.length)}\n\n${figuresOf(parts, order)}\n\n${text.slice(to)}`,
  );
}

function figuresOf(parts: Readonly<Record<string, PartResult>>, order: readonly string[]): string {
  const known = order.flatMap((name) => {
    const part = parts[name];
    return part ? [{ name, part }] : [];
  });
  const rows = known.flatMap(({ part }) => part.rows);
  const lines = rows.map(({ what, measured, target, held, beside }) => {
    const verdict = held === undefined ? "" : held ? "yes" : "**no**";
    return `| ${what} | ${measured} | ${target} | ${verdict} | ${beside} |`;
  });
  const shares = known.map(
    ({ name, part }) =>
      `${name} ${part.othersShare === undefined ? "unknown" : `${Math.round(part.othersShare * 100)} %`} on ${part.date.slice(0, 10)}`,
  );
  return [
    "| what | measured | target | held | beside |",
    "|---|---|---|---|---|",
    ...lines,
    "",
    `Other programs' share of the processor meanwhile, and the day: ${shares.join(", ")}.`,
  ].join("\n");
}
