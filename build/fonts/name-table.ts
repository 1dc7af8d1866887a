// `name`: what a font is called and whose it is. Windows records only (platform 3, UTF-16), as browsers and systems read them.

/** Words by name number; a later record of the same number wins. */
export function readNames(table: Buffer): Map<number, string> {
  const names = new Map<number, string>();
  const words = table.subarray(table.readUInt16BE(4));
  for (let at = 6; at < 6 + 12 * table.readUInt16BE(2); at += 12) {
    if (table.readUInt16BE(at) !== 3) continue;
    const offset = table.readUInt16BE(at + 10);
    const text = Buffer.from(words.subarray(offset, offset + table.readUInt16BE(at + 8)));
    names.set(table.readUInt16BE(at + 6), text.swap16().toString("utf16le"));
  }
  return names;
}

export function writeNames(names: ReadonlyMap<number, string>): Buffer {
  const sorted = [...names].sort(([a], [b]) => a - b);
  const head = Buffer.alloc(6 + 12 * sorted.length);
  head.writeUInt16BE(sorted.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  const texts = sorted.map(([id, name], index) => {
    const text = Buffer.from(name, "utf16le").swap16();
    const record = [3, 1, 0x409, id, text.length, offset];
    for (const [at, value] of record.entries()) head.writeUInt16BE(value, 6 + 12 * index + 2 * at);
    offset += text.length;
    return text;
  });
  return Buffer.concat([head, ...texts]);
}

/** The same names with a family of its own: the licence keeps the makers' name for the unchanged font. Whose it is stays. */
export function renamed(names: ReadonlyMap<number, string>, family: string): Map<number, string> {
  const compact = family.replaceAll(" ", "");
  return new Map([...names, [1, family], [2, "Regular"], [3, compact], [4, family], [6, compact]]);
}
