// A font file is a directory of tables (OpenType 1.9, "sfnt"): tag, checksum, offset, length; each table starts on four bytes.

export type FontTables = Map<string, Buffer>;

/** The tables of an uncompressed TrueType font. Throws where the bytes are none. */
export function readTables(font: Buffer): FontTables {
  const tables: FontTables = new Map();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const at = 12 + 16 * index;
    const offset = font.readUInt32BE(at + 8);
    tables.set(
      font.toString("latin1", at, at + 4),
      font.subarray(offset, offset + font.readUInt32BE(at + 12)),
    );
  }
  return tables;
}

/** One table that has to be there. */
export function tableOf(tables: FontTables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`font without ${tag}`);
  return table;
}

/** A font file of these tables, in the order of their tags. Checksums are left to the packer, which writes them anew. */
export function writeTables(tables: FontTables): Buffer {
  const tags = [...tables.keys()].sort();
  const power = 2 ** Math.floor(Math.log2(tags.length));
  const head = Buffer.alloc(12 + 16 * tags.length);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(tags.length, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((tags.length - power) * 16, 10);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (const [index, tag] of tags.entries()) {
    const table = tableOf(tables, tag);
    const at = 12 + 16 * index;
    head.write(tag, at, "latin1");
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    const padded = padToFour(table);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

/** The same bytes, filled up with zeros to a multiple of four. */
export function padToFour(bytes: Buffer): Buffer {
  return bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))]);
}
