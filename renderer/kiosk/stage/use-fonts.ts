import { useEffect, useState } from "react";

const patienceMs = 1500;

/** Each face as a small file with our own characters and, for others, the full face in pieces (shared/fonts.css). */
const faces = [
  { style: "900 40px", small: "Zange Song", full: "Noto Serif SC Variable" },
  { style: "40px", small: "Zange Kai", full: "LXGW WenKai" },
];

/** Loads what both faces need for these words, and of the full faces nothing that a small one has. */
export async function loadFonts(words: string): Promise<void> {
  await Promise.all(
    faces.map(async ({ style, small, full }) => {
      const rest = beyond(words, small);
      const loads = [document.fonts.load(`${style} "${small}"`, words)];
      if (rest !== "") loads.push(document.fonts.load(`${style} "${full}"`, rest));
      await Promise.all(loads);
    }),
  );
}

/** The characters for which no file of the family is declared. */
function beyond(words: string, family: string): string {
  const spans = [...document.fonts]
    .filter((face) => face.family.replace(/^["']|["']$/g, "") === family)
    .flatMap((face) => face.unicodeRange.split(","))
    .map((span) => span.trim().slice(2).split("-"))
    .map(([start = "", end = start]) => [Number.parseInt(start, 16), Number.parseInt(end, 16)] as const);
  return [...new Set(words)]
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      return !spans.some(([start, end]) => start <= code && code <= end);
    })
    .join("");
}

/** False until the words can be set in their faces, but never for longer than a moment. */
export function useFonts(words: string): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const done = (): void => setReady(true);
    const late = setTimeout(done, patienceMs);
    loadFonts(words).then(done, done);
    return () => clearTimeout(late);
  }, [words]);
  return ready;
}
