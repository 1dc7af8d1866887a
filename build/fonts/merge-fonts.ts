import { readCmap, writeCmap } from "./cmap-table.ts";
import { type FontTables, readTables, tableOf, writeTables } from "./font-tables.ts";
import {
  glyphCount,
  readChanges,
  readOutlines,
  renumbered,
  writeChanges,
  writeOutlines,
} from "./glyph-data.ts";
import { mergeMetrics } from "./glyph-metrics.ts";
import { readNames, renamed, writeNames } from "./name-table.ts";
import { readVert, writeVert } from "./vert-table.ts";

export type MergedFont = { font: Buffer; characters: number[] };

/**
 * One font of several pieces of the same font (same size of the em, same axes, TrueType outlines, layout cut down to `vert`).
 * Glyphs keep their shapes, widths and weights; the first piece gives what is said once for the whole font. A character that two
 * pieces have is drawn as in the later one. Throws where the pieces do not belong together.
 */
export function mergeFonts(pieces: readonly Buffer[], family: string): MergedFont {
  const fonts = pieces.map(readTables);
  const [first] = fonts;
  if (!first) throw new Error("no pieces to merge");
  const outlines: Buffer[] = readOutlines(first).slice(0, 1); // .notdef once
  const characters = new Map<number, number>();
  const standIns = new Map<number, number>();
  for (const tables of fonts) {
    if (unitsOf(tables) !== unitsOf(first)) throw new Error("pieces of different fonts");
    const base = outlines.length - 1;
    const numberOf = (glyph: number): number => (glyph === 0 ? 0 : base + glyph);
    for (const outline of readOutlines(tables).slice(1)) outlines.push(renumbered(outline, numberOf));
    for (const [character, glyph] of readCmap(tableOf(tables, "cmap")))
      characters.set(character, numberOf(glyph));
    const layout = tables.get("GSUB");
    if (layout) for (const [from, to] of readVert(layout)) standIns.set(numberOf(from), numberOf(to));
  }
  const merged: FontTables = new Map(
    kept.flatMap((tag) => (first.has(tag) ? [[tag, tableOf(first, tag)] as const] : [])),
  );
  const { glyf, loca } = writeOutlines(outlines);
  const head = Buffer.from(tableOf(first, "head"));
  for (const [at, farther] of [
    [36, Math.min],
    [38, Math.min],
    [40, Math.max],
    [42, Math.max],
  ] as const)
    head.writeInt16BE(farther(...fonts.map((tables) => tableOf(tables, "head").readInt16BE(at))), at);
  head.writeInt16BE(1, 50); // `loca` is long
  merged.set("glyf", glyf).set("loca", loca).set("head", head);
  merged.set("maxp", mergeLimits(fonts, outlines.length)).set("cmap", writeCmap(characters));
  for (const [tag, table] of mergeMetrics(fonts)) merged.set(tag, table);
  if (standIns.size > 0) merged.set("GSUB", writeVert(standIns));
  const changes = mergeChanges(fonts);
  if (changes) merged.set("gvar", changes);
  merged.set("name", writeNames(renamed(readNames(tableOf(first, "name")), family)));
  return { font: writeTables(merged), characters: [...characters.keys()].sort((a, b) => a - b) };
}

/** Said once for the whole font. */
const kept = ["OS/2", "post", "gasp", "fvar", "avar", "STAT"];

function unitsOf(tables: FontTables): number {
  return tableOf(tables, "head").readUInt16BE(18);
}

/** `maxp`: the most points, contours and parts of any glyph, from whichever piece. */
function mergeLimits(fonts: readonly FontTables[], count: number): Buffer {
  const tables = fonts.map((font) => tableOf(font, "maxp"));
  const limits = Buffer.from(tables[0] ?? Buffer.alloc(32));
  for (let at = 6; at < 32; at += 2)
    limits.writeUInt16BE(Math.max(...tables.map((table) => table.readUInt16BE(at))), at);
  limits.writeUInt16BE(count, 4);
  return limits;
}

function mergeChanges(fonts: readonly FontTables[]): Buffer | undefined {
  const parts = fonts.map((tables) => ({ said: readChanges(tables), count: glyphCount(tables) }));
  const shared = parts.map(({ said }) => said?.shared ?? Buffer.alloc(0)).find(({ length }) => length > 0);
  const axes = parts.find(({ said }) => said)?.said?.axes;
  if (axes === undefined || !shared) return undefined;
  const changes: Buffer[] = [Buffer.alloc(0)];
  for (const { said, count } of parts) {
    const differs = said && said.shared.length > 0 && !said.shared.equals(shared);
    if (differs) throw new Error("pieces whose weights are written in different steps");
    for (let glyph = 1; glyph < count; glyph++) changes.push(said?.changes[glyph] ?? Buffer.alloc(0));
  }
  return writeChanges(axes, shared, changes);
}
