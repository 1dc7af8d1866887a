/** A piece of the English summary that stands while its share of the story is told. */
export type EnglishPage = { text: string; startMs: number };

/**
 * The summary in pieces of at most `longest` characters, parted between sentences where they fit, else between words; each
 * stands for its share of the story. The narration is not translated word by word, so this is as near as it comes.
 */
export function englishPages(summary: string, durationMs: number, longest: number): EnglishPage[] {
  const sentences = summary.trim().split(/(?<=[.!?]["”’)]*)\s+/);
  const texts = join(sentences.flatMap((sentence) => part(sentence, longest)).filter(Boolean), longest);
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  let before = 0;
  return texts.map((text) => {
    const startMs = (before / Math.max(1, total)) * durationMs;
    before += text.length;
    return { text, startMs };
  });
}

/** The piece that stands at that place of the story. */
export function englishAt(pages: readonly EnglishPage[], ms: number): number {
  let found = 0;
  pages.forEach(({ startMs }, index) => {
    if (startMs <= ms) found = index;
  });
  return found;
}

/** One sentence in as few pieces as hold it, even in length. */
function part(sentence: string, longest: number): string[] {
  const pieces = Math.ceil(sentence.length / longest);
  if (pieces <= 1) return [sentence];
  const ideal = sentence.length / pieces;
  const words = sentence.split(/\s+/);
  let taken = 1;
  for (let at = 1; at < words.length; at++) {
    const head = words.slice(0, at).join(" ").length;
    const longer = words.slice(0, at + 1).join(" ").length;
    if (longer > longest || (longer > ideal && longer - ideal > ideal - head)) break;
    taken = at + 1;
  }
  while (taken > 1 && taken < words.length && clings(words[taken - 1] ?? "")) taken--;
  const head = words.slice(0, taken).join(" ");
  const rest = words.slice(taken).join(" ");
  return rest ? [head, ...part(rest, longest)] : [head];
}

/** A figure and a little word belong to what follows. */
function clings(word: string): boolean {
  return /\d$|^(a|an|the|of|in|on|to|at|by|and|or|with|for)$/i.test(word);
}

/** Short sentences share a piece. */
function join(pieces: readonly string[], longest: number): string[] {
  const out: string[] = [];
  for (const piece of pieces) {
    const last = out[out.length - 1];
    const joined = `${last} ${piece}`;
    if (last !== undefined && /[.!?]["”’)]*$/.test(last) && joined.length <= longest)
      out[out.length - 1] = joined;
    else out.push(piece);
  }
  return out;
}
