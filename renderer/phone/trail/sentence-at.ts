/** Which sentence is spoken at that time, or was the last one spoken; -1 before the first. Sentences stand in their order. */
export function sentenceAt(sentences: readonly { startMs: number }[], ms: number): number {
  let at = -1;
  while (at + 1 < sentences.length && (sentences[at + 1]?.startMs ?? Number.POSITIVE_INFINITY) <= ms) at++;
  return at;
}
