// Pinyin is kept with tone marks, as people read it (cháng); voices want numbers (chang2).
const marked: Record<string, readonly [string, string, string, string]> = {
  a: ["ā", "á", "ǎ", "à"],
  e: ["ē", "é", "ě", "è"],
  i: ["ī", "í", "ǐ", "ì"],
  o: ["ō", "ó", "ǒ", "ò"],
  u: ["ū", "ú", "ǔ", "ù"],
  ü: ["ǖ", "ǘ", "ǚ", "ǜ"],
};
const plain = new Map<string, { letter: string; tone: number }>();
for (const [letter, forms] of Object.entries(marked))
  forms.forEach((form, at) => {
    plain.set(form, { letter, tone: at + 1 });
  });

/** `cháng` → `chang2`, `nǚ` → `nü3`; a syllable without a mark has the neutral tone 5. */
export function toNumbered(syllable: string): string {
  let tone = 5;
  let letters = "";
  for (const character of syllable.normalize("NFC").toLowerCase()) {
    const found = plain.get(character);
    if (found) tone = found.tone;
    letters += found ? found.letter : character;
  }
  return letters + tone;
}

/** `chang2` → `cháng`, `nv3` → `nǚ`, `de5` → `de`; a syllable that already has its mark comes back as it is. */
export function toMarked(syllable: string): string {
  const parts = /^([a-zü:]+?)([1-5])$/.exec(
    syllable.toLowerCase().replace("u:", "ü").replace("v", "ü").normalize("NFC"),
  );
  const [, letters = "", digit = "5"] = parts ?? [];
  if (!parts) return syllable.normalize("NFC");
  const tone = Number(digit);
  if (tone === 5) return letters;
  const place = markPlace(letters);
  const forms = marked[letters[place] ?? ""];
  return letters.slice(0, place) + (forms?.[tone - 1] ?? letters[place]) + letters.slice(place + 1);
}

/** The mark stands on a or e, on the o of ou, else on the last vowel. */
function markPlace(letters: string): number {
  for (const first of ["a", "e", "ou"]) {
    const at = letters.indexOf(first);
    if (at >= 0) return at;
  }
  return Math.max(...["i", "o", "u", "ü"].map((vowel) => letters.lastIndexOf(vowel)));
}
