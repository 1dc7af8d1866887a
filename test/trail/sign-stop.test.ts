import fc from "fast-check";
import { expect, test } from "vitest";
import {
  codeLetters,
  plainCode,
  readShortCode,
  showShortCode,
  signedLetters,
  withCheck,
} from "../../runtime/contract/short-code.ts";
import {
  addressOf,
  isTagOf,
  readTypedCode,
  type Signer,
  shortCodeOf,
  stops,
  tagOf,
} from "../../runtime/trail/sign-stop.ts";

const hall: Signer = { key: new Uint8Array(32).fill(7), hallId: "changling" };
const neighbour: Signer = { ...hall, hallId: "outang" };
const otherKey: Signer = { ...hall, key: new Uint8Array(32).fill(8) };

test("a post that was printed years ago still says the same", () => {
  expect(addressOf(hall, "https://hall.example/zange", 8)).toBe(
    "https://hall.example/zange/t/8?k=SC7TA1VERN",
  );
  expect(shortCodeOf(hall, 8)).toBe("2NVWT55");
  expect(shortCodeOf(hall, "bonus")).toBe("J5X3VKF");
});

test("each stop's tag opens that stop and no other", () => {
  for (const stop of stops)
    for (const other of stops) expect(isTagOf(hall, other, tagOf(hall, stop))).toBe(other === stop);
});

test("a tag of another hall, of another key, altered, cut short or lengthened is told", () => {
  const tag = tagOf(hall, 3);
  expect(isTagOf(hall, 3, tagOf(neighbour, 3))).toBe(false);
  expect(isTagOf(hall, 3, tagOf(otherKey, 3))).toBe(false);
  for (let at = 0; at < tag.length; at++)
    for (const letter of codeLetters.replace(tag.charAt(at), ""))
      expect(isTagOf(hall, 3, tag.slice(0, at) + letter + tag.slice(at + 1))).toBe(false);
  for (const wrong of ["", tag.slice(0, -1), `${tag}0`, "长征".repeat(1000)])
    expect(isTagOf(hall, 3, wrong)).toBe(false);
});

test("each short code, typed in any way that it can be read, leads to its stop", () => {
  for (const stop of stops) {
    const code = shortCodeOf(hall, stop);
    const sloppy = code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l").replaceAll("v", "u");
    const fullWidth = [...code].map((letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
    for (const typed of [
      code,
      showShortCode(code),
      sloppy,
      ` ${code.replaceAll("1", "I")} `,
      fullWidth.join(""),
    ])
      expect(readTypedCode(hall, typed)).toEqual({ status: "stop", stop });
  }
});

test("letters that look alike are one letter", () => {
  expect(plainCode("oO0 iIlL1 uUvV")).toBe("00011111VVVV");
  expect(codeLetters).not.toMatch(/[ILOU]/);
});

test("a code of another hall, or a made-up one, is foreign; it is not taken for a slip", () => {
  expect(readTypedCode(hall, shortCodeOf(neighbour, 4))).toEqual({ status: "foreign" });
  expect(readTypedCode(hall, shortCodeOf(otherKey, 4))).toEqual({ status: "foreign" });
  expect(readTypedCode(hall, withCheck("000000"))).toEqual({ status: "foreign" });
});

test("too few and too many letters are told, however many", () => {
  const code = shortCodeOf(hall, 4);
  for (const typed of ["", code.slice(1), `${code}5`, "9".repeat(1_000_000)])
    expect(readTypedCode(hall, typed)).toEqual({ status: "length" });
});

const anyLetters = fc.string({
  unit: fc.constantFrom(...codeLetters),
  minLength: signedLetters,
  maxLength: signedLetters,
});

test("the check finds every single wrong letter and any two letters that changed places", () => {
  fc.assert(
    fc.property(anyLetters, fc.nat(signedLetters), fc.nat(signedLetters), fc.nat(31), (six, at, to, put) => {
      const code = withCheck(six);
      expect(readShortCode(code)).toEqual({ status: "whole", code });
      const wrong = [...code];
      wrong[at] = codeLetters.charAt(put);
      if (wrong.join("") !== code) expect(readShortCode(wrong.join(""))).toEqual({ status: "mistyped" });
      const swapped = [...code];
      [swapped[at], swapped[to]] = [code.charAt(to), code.charAt(at)];
      if (swapped.join("") !== code) expect(readShortCode(swapped.join(""))).toEqual({ status: "mistyped" });
    }),
    { numRuns: 2000 },
  );
});
