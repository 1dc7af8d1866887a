// A zip archive written straight through (APPNOTE.TXT 4.3): each file's sizes stand behind its data; 4 GB at most.
import { once } from "node:events";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32, createDeflateRaw } from "node:zlib";

/** The next archive file may begin when the last is done. All reject with what the chunks or the stream throw. */
export type ZipStream = {
  add(name: string, chunks: Iterable<string> | AsyncIterable<string>): Promise<void>;
  /** Writes the table of contents and ends the stream. */
  end(): Promise<void>;
};

type Entry = { name: Buffer; offset: number; crc: number; packed: number; size: number };

const largest = 0xffff_ffff;
const version = short(20);
const flags = short(0x0808); // sizes behind the data, names in UTF-8
const deflated = short(8);
const firstOfJanuary1980 = [short(0), short(0x21)];
const none = short(0);

/** Waits for a slow stream, so that memory stays flat however long the archive is. */
export function createZipStream(out: Writable): ZipStream {
  const entries: Entry[] = [];
  let offset = 0;

  async function put(...parts: Buffer[]): Promise<void> {
    if (out.destroyed) throw new Error("the reader of the archive went away");
    const bytes = Buffer.concat(parts);
    offset += bytes.length;
    if (!out.write(bytes)) await once(out, "drain");
  }

  return {
    async add(name, chunks) {
      const entry: Entry = { name: Buffer.from(name), offset, crc: 0, packed: 0, size: 0 };
      entries.push(entry);
      await put(long(0x04034b50), version, ...headOf(entry), none, entry.name);
      await pipeline(
        measured(chunks, entry),
        createDeflateRaw({ level: 3 }),
        async (bytes: AsyncIterable<Buffer>) => {
          for await (const part of bytes) {
            entry.packed += part.length;
            await put(part);
          }
        },
      );
      if (entry.size > largest || offset > largest) throw new RangeError("an archive holds 4 GB at most");
      await put(long(0x08074b50), long(entry.crc), long(entry.packed), long(entry.size));
    },
    async end() {
      const start = offset;
      for (const entry of entries) {
        const rest = [none, none, none, none, long(0), long(entry.offset)];
        await put(long(0x02014b50), version, version, ...headOf(entry), ...rest, entry.name);
      }
      const count = short(entries.length);
      await put(long(0x06054b50), none, none, count, count, long(offset - start), long(start), none);
      out.end();
    },
  };
}

/** What the head of a file and its line in the table of contents have in common. */
function headOf({ name, crc, packed, size }: Entry): Buffer[] {
  return [flags, deflated, ...firstOfJanuary1980, long(crc), long(packed), long(size), short(name.length)];
}

async function* measured(
  chunks: Iterable<string> | AsyncIterable<string>,
  entry: Entry,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk);
    entry.crc = crc32(bytes, entry.crc);
    entry.size += bytes.length;
    yield bytes;
  }
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
