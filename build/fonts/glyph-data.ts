// `glyf` and `loca`: outlines one behind the other, and where each begins. `gvar`: how outlines change with the weight.
import { type FontTables, padToFour, tableOf } from "./font-tables.ts";

/** The outline of each glyph, by its number; an empty one for a blank. */
export function readOutlines(tables: FontTables): Buffer[] {
  const glyf = tableOf(tables, "glyf");
  const loca = tableOf(tables, "loca");
  const isLong = tableOf(tables, "head").readInt16BE(50) === 1;
  return slices(glyf, glyphCount(tables), (index) =>
    isLong ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index),
  );
}

export function glyphCount(tables: FontTables): number {
  return tableOf(tables, "maxp").readUInt16BE(4);
}

/** The outline with the glyphs that it is put together from moved to their new numbers. */
export function renumbered(outline: Buffer, numberOf: (glyph: number) => number): Buffer {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
  const moved = Buffer.from(outline);
  for (let at = 10, flags = 0x20; flags & 0x20; ) {
    flags = moved.readUInt16BE(at);
    moved.writeUInt16BE(numberOf(moved.readUInt16BE(at + 2)), at + 2);
    at += 4 + (flags & 0x1 ? 4 : 2) + (flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
  }
  return moved;
}

/** `glyf` and a long `loca` of these outlines. */
export function writeOutlines(outlines: readonly Buffer[]): { glyf: Buffer; loca: Buffer } {
  const { joined, offsets } = join(outlines);
  return { glyf: joined, loca: offsets };
}

/** What `gvar` says of each glyph, and the head that all share (axes, common steps); undefined in a font of one weight. */
export function readChanges(
  tables: FontTables,
): { shared: Buffer; axes: number; changes: Buffer[] } | undefined {
  const gvar = tables.get("gvar");
  if (!gvar) return undefined;
  const axes = gvar.readUInt16BE(4);
  const sharedAt = gvar.readUInt32BE(8);
  const isLong = (gvar.readUInt16BE(14) & 1) === 1;
  return {
    axes,
    shared: gvar.subarray(sharedAt, sharedAt + 2 * axes * gvar.readUInt16BE(6)),
    changes: slices(gvar.subarray(gvar.readUInt32BE(16)), gvar.readUInt16BE(12), (index) =>
      isLong ? gvar.readUInt32BE(20 + 4 * index) : 2 * gvar.readUInt16BE(20 + 2 * index),
    ),
  };
}

export function writeChanges(axes: number, shared: Buffer, changes: readonly Buffer[]): Buffer {
  const { joined, offsets } = join(changes);
  const head = Buffer.alloc(20);
  head.writeUInt16BE(1, 0);
  head.writeUInt16BE(axes, 4);
  head.writeUInt16BE(shared.length / (2 * axes), 6);
  head.writeUInt32BE(20 + offsets.length, 8);
  head.writeUInt16BE(changes.length, 12);
  head.writeUInt16BE(1, 14);
  const padded = padToFour(shared);
  head.writeUInt32BE(20 + offsets.length + padded.length, 16);
  return Buffer.concat([head, offsets, padded, joined]);
}

function slices(bytes: Buffer, count: number, offset: (index: number) => number): Buffer[] {
  return Array.from({ length: count }, (_, index) => bytes.subarray(offset(index), offset(index + 1)));
}

function join(parts: readonly Buffer[]): { joined: Buffer; offsets: Buffer } {
  const padded = parts.map(padToFour);
  const offsets = Buffer.alloc(4 * (parts.length + 1));
  let offset = 0;
  for (const [index, part] of padded.entries()) {
    offset += part.length;
    offsets.writeUInt32BE(offset, 4 * (index + 1));
  }
  return { joined: Buffer.concat(padded), offsets };
}
