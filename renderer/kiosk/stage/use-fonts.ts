import { useEffect, useState } from "react";

const patienceMs = 1500;

/** Loads the pieces of both faces that these words need. */
export async function loadFonts(words: string): Promise<void> {
  await Promise.all([
    document.fonts.load("900 40px 'Noto Serif SC Variable'", words),
    document.fonts.load("40px 'LXGW WenKai'", words),
  ]);
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
