import { type FontTables, tableOf } from "./font-tables.ts";
import { glyphCount } from "./glyph-data.ts";

/** Widths (`hmtx`, `hhea`) and, where the pieces have them, heights for vertical text (`vmtx`, `vhea`) of all pieces in turn. */
export function mergeMetrics(fonts: readonly FontTables[]): FontTables {
  const merged: FontTables = new Map();
  for (const [metrics, header] of [
    ["hmtx", "hhea"],
    ["vmtx", "vhea"],
  ] as const) {
    const [first] = fonts;
    if (!first?.has(metrics)) continue;
    const rows = fonts.flatMap((tables, index) => rowsOf(tables, metrics, header).slice(index === 0 ? 0 : 1));
    const head = Buffer.from(tableOf(first, header));
    head.writeUInt16BE(Math.max(...rows.map((row) => row.readUInt16BE(0))), 10);
    head.writeUInt16BE(rows.length, 34);
    merged.set(metrics, Buffer.concat(rows)).set(header, head);
  }
  return merged;
}

/** Four bytes a glyph, advance and bearing; glyphs past the long rows repeat the last advance. */
function rowsOf(tables: FontTables, metrics: string, header: string): Buffer[] {
  const table = tableOf(tables, metrics);
  const long = tableOf(tables, header).readUInt16BE(34);
  return Array.from({ length: glyphCount(tables) }, (_, glyph) => {
    if (glyph < long) return table.subarray(4 * glyph, 4 * glyph + 4);
    const bearingAt = 4 * long + 2 * (glyph - long);
    return Buffer.concat([
      table.subarray(4 * (long - 1), 4 * (long - 1) + 2),
      table.subarray(bearingAt, bearingAt + 2),
    ]);
  });
}
