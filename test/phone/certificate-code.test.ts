// The completion code as a QR code of our own: the same modules as a library's, and read by a reader.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import qrcode from "qrcode";
import { beforeAll, describe, expect, test } from "vitest";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { codeSquare, squarePath, squareSize } from "../../renderer/phone/trail/certificate/code-square.ts";
import { completionCodeOf, readCompletionCode } from "../../runtime/contract/completion-code.ts";

const visits = [
  "00000000000000000000000000000000",
  "0123456789abcdef0123456789abcdef",
  "ffffffffffffffffffffffffffffffff",
];
const codes = visits.map((visit) => completionCodeOf("changling", visit));

beforeAll(async () => {
  const file = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
  const wasm = await readFile(file);
  prepareZXingModule({
    overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) },
  });
});

describe.each([...codes, "A", "1234567890"])("the code %s", (code) => {
  test("has the modules that the standard asks for", () => {
    const { modules } = qrcode.create([{ data: code, mode: "alphanumeric" }], {
      errorCorrectionLevel: "H",
      version: 1,
      maskPattern: 0,
    });
    const expected = Array.from({ length: squareSize }, (_, y) =>
      Array.from({ length: squareSize }, (_, x) => modules.get(y, x) === 1 || Boolean(modules.get(y, x))),
    );
    expect(codeSquare(code)).toEqual(expected);
  });

  test("is read as it was written", async () => {
    const [read] = await readBarcodes(pixelsOf(codeSquare(code)), { formats: ["QRCode"] });
    expect(read?.text).toBe(code);
  });
});

test("what is read from the square is a whole code of the hall", () => {
  for (const code of codes) expect(readCompletionCode("changling", code)).toEqual({ status: "whole", code });
});

test("a code too long for the square, or with a letter of no code, is refused", () => {
  expect(() => codeSquare("12345678901")).toThrow(RangeError);
  expect(() => codeSquare("K7QM·4XB2")).toThrow(RangeError);
});

test("the path has one unit square for each dark module", () => {
  const square = codeSquare("A");
  const dark = square.flat().filter(Boolean).length;
  expect(squarePath(square).match(/M\d+ \d+h1v1h-1z/g)).toHaveLength(dark);
});

/** With a quiet zone, six pixels a module. */
function pixelsOf(square: readonly (readonly boolean[])[]): ImageData {
  const [module, quiet] = [6, 4];
  const side = (squareSize + 2 * quiet) * module;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const isDark = square[Math.floor(y / module) - quiet]?.[Math.floor(x / module) - quiet];
      if (isDark) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  return { data, width: side, height: side, colorSpace: "srgb" } as ImageData;
}
