import { createHash } from "node:crypto";

/**
 * One key a sentence, made from its words and, where a story says the same words twice, their turn: a take stays with its words when
 * other sentences of the story are changed, added or moved.
 */
export function takeKeys(sentences: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return sentences.map((text) => {
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
    const turn = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, turn);
    return `${hash}-${turn}`;
  });
}
