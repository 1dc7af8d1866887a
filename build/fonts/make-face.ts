import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";
import type { Face } from "./face.ts";
import { mergeFonts } from "./merge-fonts.ts";
import { rangeHolds } from "./unicode-range.ts";

export type MadeFace = { woff2: Buffer; characters: number[] };

/**
 * One small font with these characters, put together from the pieces in the package. `characters` are those that the face has.
 * Only the layout for vertical text is kept. Takes two seconds; throws where a piece cannot be read.
 */
export async function makeFace(face: Face, modules: string, wanted: readonly number[]): Promise<MadeFace> {
  const cut: Buffer[] = [];
  for (const [file, characters] of piecesFor(face, modules, wanted)) {
    const piece = await subsetFont(readFileSync(file), String.fromCodePoint(...characters), {
      targetFormat: "sfnt",
      noHinting: true,
      keepFeatures: ["vert"],
      preserveNameIds: [0, 13, 14],
    });
    cut.push(piece);
  }
  const { font, characters } = mergeFonts(cut, face.family);
  const woff2 = await subsetFont(font, undefined, {
    targetFormat: "woff2",
    keepAllGlyphs: true,
    keepFeatures: ["vert"],
    preserveNameIds: [0, 13, 14],
  });
  return { woff2, characters };
}

/** Which piece has which of the characters. Where several have one, the last named in the sheet has it, as in a browser. */
function piecesFor(face: Face, modules: string, wanted: readonly number[]): Map<string, number[]> {
  const sheet = join(modules, face.sheet);
  const pieces = [...readFileSync(sheet, "utf8").matchAll(/url\(['"]?([^'")]+)[^}]*?unicode-range:([^;}]+)/g)]
    .map(([, url = "", range = ""]) => ({ file: join(dirname(sheet), url), holds: rangeHolds(range) }))
    .reverse();
  const found = new Map<string, number[]>();
  for (const character of wanted) {
    const file = pieces.find(({ holds }) => holds(character))?.file;
    if (file) found.set(file, [...(found.get(file) ?? []), character]);
  }
  return found;
}
