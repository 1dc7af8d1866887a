import { expect, test } from "vitest";
import { toMarked, toNumbered } from "../../build/narrate/tone-marks.ts";

test.each([
  ["cháng", "chang2"],
  ["nǚ", "nü3"],
  ["lüè", "lüe4"],
  ["shuǐ", "shui3"],
  ["jiù", "jiu4"],
  ["xióng", "xiong2"],
  ["lǒu", "lou3"],
  ["de", "de5"],
])("%s is %s with a digit, and back", (marked, numbered) => {
  expect(toNumbered(marked)).toBe(numbered);
  expect(toMarked(numbered)).toBe(marked);
});

test("takes v and u: for ü, and leaves marks as they are", () => {
  expect(toMarked("nv3")).toBe("nǚ");
  expect(toMarked("lu:e4")).toBe("lüè");
  expect(toMarked("cháng")).toBe("cháng");
});
