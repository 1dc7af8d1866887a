import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { FastifyInstance } from "fastify";

type Encoding = "br" | "gzip";

const isText = /^(text\/|image\/svg|application\/(json|javascript|manifest))/;
/** Below, the answer fits into a packet anyway. */
const fewestBytes = 1024;
/** Above, it goes out as it is rather than through memory. */
const mostBytes = 2_000_000;
/** Packed answers kept for the next phone: all pages, texts and pictures of the trail twice over. */
const keptBytes = 6_000_000;

const pack: Record<Encoding, (bytes: Uint8Array) => Promise<Buffer>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * Packs text answers (pages, scripts, styles, drawings, JSON) for whoever takes brotli or gzip; sounds and parts of files go out as
 * they are. Each content is packed once, off the main thread, and kept: three hundred phones cost no more than one.
 */
export function compressAnswers(app: FastifyInstance): void {
  const shelf = createShelf();
  app.addHook("onSend", async (request, reply, payload) => {
    const type = String(reply.getHeader("content-type") ?? "");
    if (reply.statusCode !== 200 || request.method !== "GET" || !isText.test(type)) return payload;
    if (Number(reply.getHeader("content-length") ?? 0) > mostBytes) return payload;
    reply.header("vary", "accept-encoding");
    const encoding = encodingOf(request.headers["accept-encoding"]);
    if (encoding === undefined) return payload;
    const bytes = payload instanceof Readable ? await buffer(payload) : bytesOf(payload);
    if (bytes === undefined) return payload;
    reply.removeHeader("content-length"); // of the bytes as they lie; the server counts anew
    if (bytes.length < fewestBytes) return bytes;
    reply.removeHeader("accept-ranges").header("content-encoding", encoding);
    return shelf(encoding, bytes);
  });
}

function bytesOf(payload: unknown): Buffer | undefined {
  if (typeof payload === "string") return Buffer.from(payload);
  return Buffer.isBuffer(payload) ? payload : undefined;
}

/** What the phone takes, the smaller first. Browsers take brotli on https alone. */
function encodingOf(header: string | string[] | undefined): Encoding | undefined {
  const offered = String(header ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter((each) => !/;\s*q=0(\.0*)?$/.test(each))
    .map((each) => each.split(";")[0]);
  return (["br", "gzip"] as const).find((each) => offered.includes(each));
}

/** Packs a content the first time it is asked for; the longest unasked goes first when there is too much. */
function createShelf(): (encoding: Encoding, bytes: Buffer) => Promise<Buffer> {
  const kept = new Map<string, { packed: Promise<Buffer>; size: number }>();
  let size = 0;
  return (encoding, bytes) => {
    const key = `${encoding} ${createHash("sha1").update(bytes).digest("base64")}`;
    const known = kept.get(key) ?? { packed: pack[encoding](bytes), size: bytes.length };
    if (!kept.delete(key)) size += known.size;
    kept.set(key, known);
    for (const [old, { size: its }] of kept) {
      if (size <= keptBytes || old === key) break;
      kept.delete(old);
      size -= its;
    }
    return known.packed;
  };
}
