import { createHash } from "node:crypto";

/** Twelve hex digits that change when a story's words do: `source` in timing.json begins with them. */
export function textHash(sentences: readonly string[]): string {
  return createHash("sha256").update(sentences.join("\n")).digest("hex").slice(0, 12);
}

/** Whether a sound was made from other words than these. A recording whose `source` holds no hash is taken as it is. */
export function isStale(source: string, sentences: readonly string[]): boolean {
  const made = /^([0-9a-f]{12})-/.exec(source)?.[1];
  return made !== undefined && made !== textHash(sentences);
}
