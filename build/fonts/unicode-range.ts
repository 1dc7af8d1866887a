/** Whether a style sheet's `unicode-range` ("U+20-7e, U+4e00") has the character. */
export function rangeHolds(range: string): (character: number) => boolean {
  const spans = range.split(",").map((each) => {
    const [start = "", end = start] = each.trim().slice(2).split("-");
    return { start: Number.parseInt(start, 16), end: Number.parseInt(end, 16) };
  });
  return (character) => spans.some(({ start, end }) => start <= character && character <= end);
}

/** The `unicode-range` of these characters. */
export function rangeOf(characters: Iterable<number>): string {
  const spans: { start: number; end: number }[] = [];
  for (const character of [...characters].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && last.end === character - 1) last.end = character;
    else spans.push({ start: character, end: character });
  }
  const hex = (value: number): string => value.toString(16);
  return spans
    .map(({ start, end }) => (start === end ? `U+${hex(start)}` : `U+${hex(start)}-${hex(end)}`))
    .join(",");
}
