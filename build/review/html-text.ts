/** Text that may stand in HTML, between tags or in an attribute. */
export function escaped(text: string): string {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}

/** A sentence in fixed cells, the pinyin above each character: the line is as long with pinyin as without. */
export function withPinyin(text: string, pinyin: readonly string[]): string {
  return [...text]
    .map((character, at) => `<ruby>${escaped(character)}<rt>${escaped(pinyin[at] ?? "")}</rt></ruby>`)
    .join("");
}

/** A hash in groups of four, so that a person can compare it. */
export function grouped(hash: string): string {
  return (hash.match(/.{1,4}/g) ?? []).join(" ");
}
