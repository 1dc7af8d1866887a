// `cmap`: which glyph draws which character. Read in the formats 4 and 12, written in format 4 (the first 65,536 characters).

/** Glyph by character, without the characters that have none. */
export function readCmap(table: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const part = table.subarray(table.readUInt32BE(4 + 8 * index + 4));
    const format = part.readUInt16BE(0);
    if (format === 4) readSegments(part, glyphs);
    if (format === 12) readGroups(part, glyphs);
  }
  return glyphs;
}

function readSegments(part: Buffer, glyphs: Map<number, number>): void {
  const size = part.readUInt16BE(6);
  for (let at = 0; at < size; at += 2) {
    const end = part.readUInt16BE(14 + at);
    const start = part.readUInt16BE(16 + size + at);
    const delta = part.readUInt16BE(16 + 2 * size + at);
    const rangeAt = 16 + 3 * size + at;
    const range = part.readUInt16BE(rangeAt);
    for (let character = start; character <= end && character !== 0xffff; character++) {
      const found = range === 0 ? character : part.readUInt16BE(rangeAt + range + 2 * (character - start));
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(character, glyph);
    }
  }
}

function readGroups(part: Buffer, glyphs: Map<number, number>): void {
  for (let index = 0; index < part.readUInt32BE(12); index++) {
    const at = 16 + 12 * index;
    const start = part.readUInt32BE(at);
    for (let character = start; character <= part.readUInt32BE(at + 4); character++)
      glyphs.set(character, part.readUInt32BE(at + 8) + character - start);
  }
}

/** A table with one Unicode part. Characters have to lie below U+FFFF. */
export function writeCmap(glyphs: ReadonlyMap<number, number>): Buffer {
  const segments = segmentsOf(glyphs);
  const size = 2 * segments.length;
  const table = Buffer.alloc(12 + 16 + 4 * size);
  for (const [at, value] of [0, 1, 3, 1].entries()) table.writeUInt16BE(value, 2 * at);
  table.writeUInt32BE(12, 8);
  const part = table.subarray(12);
  const power = 2 ** Math.floor(Math.log2(segments.length));
  const head = [4, part.length, 0, size, 2 * power, Math.log2(power), size - 2 * power];
  for (const [at, value] of head.entries()) part.writeUInt16BE(value, 2 * at);
  for (const [index, { start, end, delta }] of segments.entries()) {
    part.writeUInt16BE(end, 14 + 2 * index);
    part.writeUInt16BE(start, 16 + size + 2 * index);
    part.writeUInt16BE(delta & 0xffff, 16 + 2 * size + 2 * index);
  }
  return table;
}

type Segment = { start: number; end: number; delta: number };

/** Runs in which glyphs follow each other as the characters do; the last one closes the table, as the format asks. */
function segmentsOf(glyphs: ReadonlyMap<number, number>): Segment[] {
  const segments: Segment[] = [];
  for (const [character, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const last = segments.at(-1);
    if (last && last.end === character - 1 && last.delta === glyph - character) last.end = character;
    else segments.push({ start: character, end: character, delta: glyph - character });
  }
  return [...segments, { start: 0xffff, end: 0xffff, delta: 1 }];
}
