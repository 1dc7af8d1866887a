// What XML 1.0 forbids: control characters, halves of a pair, two non-characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are meant
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const suspicious = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;
const special: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it stands in XML; what XML cannot say is left out. */
export function xmlText(text: string): string {
  if (!suspicious.test(text)) return text; // nearly always, and there are millions
  return text.replace(forbidden, "").replace(/[&<>"]/g, (each) => special[each] ?? each);
}
