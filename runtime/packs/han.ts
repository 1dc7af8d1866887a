const han = /^\p{Script=Han}$/u;

/** Whether a character is read as a syllable of its own: every Chinese character, 〇 included. */
export function isHan(character: string): boolean {
  return han.test(character);
}

/** The characters of a text that are read, in order. */
export function hanOf(text: string): string[] {
  return [...text].filter(isHan);
}
