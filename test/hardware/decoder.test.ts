import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLinesDecoder } from "../../hardware/lines/decoder.ts";
import { encodeFrame, encodeSentence } from "../../hardware/lines/encode-frame.ts";
import type { LinesFrame } from "../../hardware/lines/frame.ts";
import { anyFrame, bytesOf, chunked, joined } from "./frames.ts";

const press: LinesFrame = { kind: "input", n: 7, input: 3, value: 1, boardMs: 123456 };
const pressBytes = encodeFrame(press);
const beat: LinesFrame = { kind: "heartbeat", n: 8, boardMs: 124000 };
const beatBytes = encodeFrame(beat);

function decode(...chunks: Uint8Array[]): { frames: LinesFrame[]; discarded: number } {
  const decoder = createLinesDecoder();
  const frames: LinesFrame[] = [];
  let discarded = 0;
  for (const chunk of chunks) {
    const decoded = decoder.push(chunk);
    frames.push(...decoded.frames);
    discarded += decoded.discarded;
  }
  return { frames, discarded };
}

/** The rule read literally: try every byte, drop one where no sentence starts. Slow and plainly right. */
function slowDecode(bytes: Uint8Array): { bodies: string[]; discarded: number } {
  const text = String.fromCharCode(...bytes);
  const bodies: string[] = [];
  let discarded = 0;
  for (let at = 0; at < text.length; ) {
    const found = /^\$([ -#%-)+-~]{0,76})\*([0-9A-Fa-f]{2})[\r\n]/.exec(text.slice(at, at + 82));
    const body = found?.[1] ?? "";
    let sum = 0;
    for (const letter of body) sum ^= letter.charCodeAt(0);
    if (found && sum === Number.parseInt(found[2] ?? "", 16)) {
      bodies.push(body);
      at += found[0].length;
    } else {
      if (!/[\r\n]/.test(text[at] ?? "")) discarded++;
      at++;
    }
  }
  return { bodies, discarded };
}

describe("the lines decoder", () => {
  test.each<[string, LinesFrame]>([
    [
      "$ZGID,0,zange-box 1.2,16,8*3D\r\n",
      { kind: "id", n: 0, firmware: "zange-box 1.2", inputs: 16, outputs: 8 },
    ],
    ["$ZGIN,7,3,1,123456*28\r\n", press],
    ["$ZGST,12,1005*1D\r\n", { kind: "state", n: 12, on: [1, 3, 13] }],
    ["$ZGST,12,0*29\r\n", { kind: "state", n: 12, on: [] }],
    ["$ZGHB,255,4294967295*28\r\n", { kind: "heartbeat", n: 255, boardMs: 4294967295 }],
    ["$ZGWHO*4D\r\n", { kind: "who" }],
    ["$ZGOUT,4,breathe*0A\r\n", { kind: "out", output: 4, mode: "breathe" }],
  ])("reads and writes %j", (text, frame) => {
    expect(decode(bytesOf(text))).toEqual({ frames: [frame], discarded: 0 });
    expect(String.fromCharCode(...encodeFrame(frame))).toBe(text);
  });

  test("takes CR, LF and CR LF as the end of a sentence", () => {
    const text = String.fromCharCode(...pressBytes).trimEnd();
    for (const end of ["\r", "\n", "\r\n"]) {
      expect(decode(bytesOf(text + end + text + end))).toEqual({ frames: [press, press], discarded: 0 });
    }
  });

  test("hands a sentence over with the first byte of its line end", () => {
    expect(decode(pressBytes.subarray(0, -2)).frames).toEqual([]);
    expect(decode(pressBytes.subarray(0, -1)).frames).toEqual([press]);
  });

  test("finds a sentence cut at every possible place", () => {
    for (let cut = 0; cut <= pressBytes.length; cut++) {
      const found = decode(pressBytes.subarray(0, cut), pressBytes.subarray(cut), beatBytes);
      expect(found, `cut at ${cut}`).toEqual({ frames: [press, beat], discarded: 0 });
    }
  });

  test("reads lower-case hex digits", () => {
    const text = String.fromCharCode(...encodeSentence("ZGST,1,af"));
    expect(decode(bytesOf(text.toLowerCase().replace("zgst", "ZGST"))).frames).toEqual([
      { kind: "state", n: 1, on: [1, 2, 3, 4, 6, 8] },
    ]);
  });

  test("drops one byte after a bad checksum and finds the sentence inside what was dropped", () => {
    const broken = bytesOf("$ZGIN,6,3,");
    const torn = bytesOf("$ZGIN,6,3,0,123400*");
    const wrong = bytesOf("$ZGIN,6,3,0,123400*00");
    for (const spoilt of [
      broken,
      torn,
      wrong,
      bytesOf("$"),
      bytesOf("$$$"),
      bytesOf("$*4"),
      bytesOf("$*00"),
    ]) {
      const found = decode(joined([spoilt, pressBytes, beatBytes]));
      expect(found).toEqual({ frames: [press, beat], discarded: spoilt.length });
    }
  });

  test("does not take a sentence whose line end is missing", () => {
    const text = String.fromCharCode(...pressBytes).trimEnd();
    expect(decode(bytesOf(`${text}#\r\n`)).frames).toEqual([]);
  });

  test("throws a line without end away and reads the next", () => {
    const endless = bytesOf(`$${"A".repeat(500)}`);
    expect(decode(joined([endless, pressBytes]))).toEqual({ frames: [press], discarded: 501 });
  });

  test("takes 82 bytes and no more", () => {
    const fitting = encodeSentence(`ZGID,1,${"f".repeat(64)},16,8`);
    expect(fitting.length).toBe(82);
    expect(decode(fitting).frames.length).toBe(1);
    const text = `ZGID,1,${"f".repeat(65)},16,8`;
    let sum = 0;
    for (const letter of text) sum ^= letter.charCodeAt(0);
    const over = bytesOf(`$${text}*${sum.toString(16).padStart(2, "0")}\r\n`);
    expect(decode(joined([over, pressBytes]))).toEqual({ frames: [press], discarded: over.length - 2 });
    expect(() => encodeSentence(text)).toThrow(RangeError);
  });

  test.each([
    "ZGXX,1,2",
    "GPGGA,1,2",
    "ZGIN,7,3,1",
    "ZGIN,7,3,1,5,6",
    "ZGIN,256,3,1,5",
    "ZGIN,7,0,1,5",
    "ZGIN,7,269,1,5",
    "ZGIN,7,3,2,5",
    "ZGIN,7,3,,5",
    "ZGIN,-7,3,1,5",
    "ZGIN,7,3,1,99999999999",
    "ZGINX,7,3,1,5",
    "ZGST,1,",
    "ZGST,1,0x5",
    "ZGHB,1",
    "ZGWHO,1",
    "ZGWHOM",
    "ZGOUT,1,dance",
    "ZGOUT,0,on",
    "ZGID,1,x,16",
    "",
    ",,,,",
  ])("does not take %j although its checksum is right", (body) => {
    const bytes = encodeSentence(body);
    expect(decode(joined([bytes, pressBytes]))).toEqual({ frames: [press], discarded: bytes.length - 2 });
  });

  test("gives the same frames however the bytes are cut", () => {
    const piece = fc.oneof(
      anyFrame.map(encodeFrame),
      fc.uint8Array({ maxLength: 60 }),
      fc.string({ unit: fc.constantFrom("$", "*", "Z", "0", ",", "\r", "\n"), maxLength: 12 }).map(bytesOf),
      anyFrame.map((frame) => encodeFrame(frame).slice(0, -5)),
    );
    const lengths = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), lengths, (pieces, cuts) => {
        const bytes = joined([...pieces, bytesOf("\r\n")]);
        const whole = decode(bytes);
        expect(decode(...chunked(bytes, cuts))).toEqual(whole);
        expect(decode(...chunked(bytes, [1]))).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  test("agrees with the rule read literally, on any mixture of sentences and noise", () => {
    const piece = fc.oneof(
      anyFrame.map(encodeFrame),
      fc.uint8Array({ maxLength: 40 }),
      fc.string({ unit: fc.constantFrom("$", "*", "Z", "0", ",", "\r"), maxLength: 12 }).map(bytesOf),
      fc
        .tuple(anyFrame.map(encodeFrame), fc.nat(), fc.nat(255))
        .map(([bytes, at, byte]) => bytes.with(at % bytes.length, byte)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const bytes = joined([...pieces, bytesOf("\r".repeat(2))]);
        const slow = slowDecode(bytes);
        const readable = slow.bodies.filter((body) => decode(encodeSentence(body)).frames.length === 1);
        const unreadable = slow.bodies.filter((body) => decode(encodeSentence(body)).frames.length === 0);
        const found = decode(bytes);
        expect(found.frames).toEqual(readable.flatMap((body) => decode(encodeSentence(body)).frames));
        expect(found.discarded).toBe(
          slow.discarded + unreadable.reduce((sum, body) => sum + body.length + 4, 0),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("loses no good sentence to noise that holds no $", () => {
    const noise = fc
      .uint8Array({ maxLength: 120 })
      .map((bytes) => bytes.map((byte) => (byte === 0x24 ? 0 : byte)));
    const cuts = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(noise, anyFrame), { maxLength: 12 }), cuts, (pairs, lengths) => {
        const bytes = joined(pairs.flatMap(([before, frame]) => [before, encodeFrame(frame)]));
        expect(decode(...chunked(bytes, lengths)).frames).toEqual(pairs.map(([, frame]) => frame));
      }),
      { numRuns: 300 },
    );
  });

  test("keeps its memory flat under noise", () => {
    setFlagsFromString("--expose-gc");
    const collect: unknown = runInNewContext("gc");
    const heap = (): number => {
      if (typeof collect === "function") collect();
      return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
    };
    const decoder = createLinesDecoder();
    const noise = Uint8Array.from({ length: 64 * 1024 }, (_, at) => (at * 7919 + (at >> 3)) % 251);
    const dollars = new Uint8Array(64 * 1024).fill(0x24);
    const endless = new Uint8Array(64 * 1024).fill(0x41);
    const feed = (rounds: number) => {
      for (let round = 0; round < rounds; round++)
        for (const bytes of [noise, dollars, endless]) decoder.push(bytes);
    };
    feed(20);
    const before = heap();
    feed(80);
    expect(heap() - before).toBeLessThan(200_000);
  });
});
