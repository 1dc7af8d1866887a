import { createHash } from "node:crypto";
import { tryReadBytes } from "./try-read.ts";

/** A part of what is approved: a file, or words that stand in a file beside others' words. */
export type HashedPart =
  /** `at` is where it lies, `path` its name inside the pack. */
  { path: string; isText: boolean; at: string } | { path: string; words: string };

/**
 * 32 hex digits over all the parts, in their order. A single character or sample changes them; saving a text with other line ends
 * (Windows, git) does not. A missing file counts as missing.
 */
export async function hashFiles(parts: readonly HashedPart[]): Promise<string> {
  const hash = createHash("sha256");
  for (const part of parts) {
    const content = await contentOf(part);
    // The length before the bytes keeps a character from moving unseen from one file to the next.
    hash.update(`${part.path}\n${content ? content.length : "missing"}\n`);
    if (content) hash.update(content);
  }
  return hash.digest("hex").slice(0, 32);
}

async function contentOf(part: HashedPart): Promise<Buffer | undefined> {
  if ("words" in part) return Buffer.from(part.words);
  const bytes = await tryReadBytes(part.at);
  return bytes && part.isText ? Buffer.from(sameLineEnds(bytes.toString("utf8"))) : bytes;
}

function sameLineEnds(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}
