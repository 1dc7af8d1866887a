import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import subsetFont from "subset-font";
import { beforeAll, describe, expect, test } from "vitest";
import { certificateFaces } from "../../build/fonts/certificate-faces.ts";
import { readCmap } from "../../build/fonts/cmap-table.ts";
import { faces } from "../../build/fonts/face.ts";
import { readTables, tableOf } from "../../build/fonts/font-tables.ts";
import { readOutlines } from "../../build/fonts/glyph-data.ts";
import { readNames } from "../../build/fonts/name-table.ts";
import { shipFonts } from "../../build/fonts/ship-fonts.ts";
import { rangeHolds } from "../../build/fonts/unicode-range.ts";
import { usedCharacters } from "../../build/fonts/used-characters.ts";
import { readVert } from "../../build/fonts/vert-table.ts";

const root = resolve(import.meta.dirname, "../..");
let folder: string;
beforeAll(async () => {
  folder = await shipFonts(root);
}, 120_000);

describe.each(faces)("the small file of $fullFamily", ({ file, family, sheet, copyright }) => {
  const open = async () =>
    readTables(await subsetFont(readFileSync(join(folder, `${file}.woff2`)), undefined, whole));

  test("has every character that the pack and the pages use, as far as the full face has it", async () => {
    const glyphs = readCmap(tableOf(await open(), "cmap"));
    const missing = usedCharacters(root).filter((character) => !glyphs.has(character));
    expect(missing.length).toBeLessThan(20); // signs that the makers did not draw
    for (const character of missing)
      expect(await pieceHas(sheet, character), String.fromCodePoint(character)).toBe(false);
    for (const character of "红色赞歌，。「」（）ǖāAz09…—")
      expect(glyphs.has(character.codePointAt(0) ?? 0), character).toBe(true);
  });

  test("is declared with exactly its own characters", async () => {
    const glyphs = readCmap(tableOf(await open(), "cmap"));
    const rule = readFileSync(join(folder, "faces.css"), "utf8")
      .split("\n")
      .find((each) => each.includes(family));
    const declared = rangeHolds(rule?.match(/unicode-range:([^}]+)/)?.[1] ?? "");
    const all = Array.from({ length: 0xffff }, (_, character) => character);
    expect(all.filter(declared)).toEqual([...glyphs.keys()].sort((a, b) => a - b));
  });

  test("draws a character with the very outline of the full face", async () => {
    const small = await open();
    const glyph = readCmap(tableOf(small, "cmap")).get("赞".codePointAt(0) ?? 0) ?? 0;
    const expected = await fromPiece(sheet, "赞");
    const outline = readOutlines(small)[glyph] ?? Buffer.alloc(0);
    expect(outline.length).toBeGreaterThan(100);
    expect(outline.subarray(0, expected.length).equals(expected.subarray(0, outline.length))).toBe(true);
  });

  test("turns punctuation into its corner in vertical text", async () => {
    const small = await open();
    const comma = readCmap(tableOf(small, "cmap")).get("，".codePointAt(0) ?? 0) ?? 0;
    const standIn = readVert(tableOf(small, "GSUB")).get(comma);
    expect(standIn).toBeGreaterThan(0);
    expect(standIn).not.toBe(comma);
  });

  test("goes by a name of its own and still says whose it is", async () => {
    const names = readNames(tableOf(await open(), "name"));
    expect(names.get(1)).toBe(family);
    expect(names.get(0)?.replaceAll("\r", "")).toBe(copyright);
  });
});

test("all small files together stay below 1.2 MB, those that a phone fetches for its certificate below 130 kB", () => {
  const sizeOf = (name: string) => readFileSync(join(folder, name)).length;
  const sizes = readdirSync(folder).map(sizeOf);
  expect(sizes.length).toBe(faces.length + certificateFaces.length + 1);
  const small = certificateFaces.map(({ file }) => sizeOf(`${file}.woff2`));
  expect(small.reduce((sum, size) => sum + size, 0)).toBeLessThan(130_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_200_000);
});

test("a second run makes nothing", async () => {
  const started = performance.now();
  expect(await shipFonts(root)).toBe(folder);
  expect(performance.now() - started).toBeLessThan(2000);
});

const whole = { targetFormat: "sfnt", keepAllGlyphs: true, preserveNameIds: [0] } as const;

/** Whether the makers' piece that is to have a character draws it. */
async function pieceHas(sheet: string, code: number): Promise<boolean> {
  const piece = pieceOf(sheet, code);
  if (!piece) return false;
  const text = String.fromCodePoint(code);
  const cut = readTables(await subsetFont(piece, text, { targetFormat: "sfnt" }));
  return readCmap(tableOf(cut, "cmap")).has(code);
}

/** The outline of one character, straight from the makers' piece. */
async function fromPiece(sheet: string, character: string): Promise<Buffer> {
  const code = character.codePointAt(0) ?? 0;
  const piece = pieceOf(sheet, code) ?? Buffer.alloc(0);
  const cut = readTables(await subsetFont(piece, character, { targetFormat: "sfnt", noHinting: true }));
  return readOutlines(cut)[readCmap(tableOf(cut, "cmap")).get(code) ?? 0] ?? Buffer.alloc(0);
}

function pieceOf(sheet: string, code: number): Buffer | undefined {
  const path = join(root, "node_modules", sheet);
  const pieces = readFileSync(path, "utf8").matchAll(/url\(['"]?([^'")]+)[^}]*?unicode-range:([^;}]+)/g);
  const found = [...pieces].findLast(([, , range = ""]) => rangeHolds(range)(code));
  return found && readFileSync(join(path, "..", found[1] ?? ""));
}
