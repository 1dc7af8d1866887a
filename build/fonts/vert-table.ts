// `GSUB` with one feature, `vert`: the glyphs that stand in for others in vertical text (，。「」 change their corner).

/** Stand-ins by glyph. Every lookup of the table counts: it has to be cut down to `vert` before. */
export function readVert(table: Buffer): Map<number, number> {
  const standIns = new Map<number, number>();
  const lookups = table.subarray(table.readUInt16BE(8));
  for (let index = 0; index < lookups.readUInt16BE(0); index++) {
    const lookup = lookups.subarray(lookups.readUInt16BE(2 + 2 * index));
    for (let at = 6; at < 6 + 2 * lookup.readUInt16BE(4); at += 2) {
      const found = lookup.subarray(lookup.readUInt16BE(at));
      const isExtension = lookup.readUInt16BE(0) === 7;
      const type = isExtension ? found.readUInt16BE(2) : lookup.readUInt16BE(0);
      if (type !== 1) throw new Error(`vert with a lookup of type ${type}`);
      readSingle(isExtension ? found.subarray(found.readUInt32BE(4)) : found, standIns);
    }
  }
  return standIns;
}

function readSingle(single: Buffer, standIns: Map<number, number>): void {
  for (const [index, glyph] of readCoverage(single.subarray(single.readUInt16BE(2))).entries()) {
    const isDelta = single.readUInt16BE(0) === 1;
    standIns.set(
      glyph,
      isDelta ? (glyph + single.readUInt16BE(4)) & 0xffff : single.readUInt16BE(6 + 2 * index),
    );
  }
}

function readCoverage(coverage: Buffer): number[] {
  const glyphs: number[] = [];
  for (let index = 0; index < coverage.readUInt16BE(2); index++) {
    if (coverage.readUInt16BE(0) === 1) {
      glyphs.push(coverage.readUInt16BE(4 + 2 * index));
      continue;
    }
    const at = 4 + 6 * index;
    for (let glyph = coverage.readUInt16BE(at); glyph <= coverage.readUInt16BE(at + 2); glyph++)
      glyphs.push(glyph);
  }
  return glyphs;
}

/** A table for every script: `DFLT`, its feature `vert`, one lookup that names each stand-in. */
export function writeVert(standIns: ReadonlyMap<number, number>): Buffer {
  const pairs = [...standIns].sort(([a], [b]) => a - b);
  const script = [1, "DFLT", 8, 4, 0, 0, 0xffff, 1, 0]; // list, script, language: one feature, number 0
  const feature = [1, "vert", 8, 0, 1, 0]; // list, feature: one lookup, number 0
  const coverageAt = 6 + 2 * pairs.length;
  const lookup = [1, 4, 1, 0, 1, 8, 2, coverageAt, pairs.length, ...pairs.map(([, to]) => to)];
  const coverage = [1, pairs.length, ...pairs.map(([from]) => from)];
  const [scripts, features] = [words(script), words(feature)];
  const head = words([1, 0, 10, 10 + scripts.length, 10 + scripts.length + features.length]);
  return Buffer.concat([head, scripts, features, words(lookup), words(coverage)]);
}

/** Numbers of two bytes each, tags of four. */
function words(values: readonly (number | string)[]): Buffer {
  return Buffer.concat(
    values.map((value) => {
      if (typeof value === "string") return Buffer.from(value, "latin1");
      const bytes = Buffer.alloc(2);
      bytes.writeUInt16BE(value);
      return bytes;
    }),
  );
}
