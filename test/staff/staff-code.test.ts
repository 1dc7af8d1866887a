import { expect, test } from "vitest";
import { drawStaffCode, isStaffCode, sealStaffCode, typedDigits } from "../../runtime/staff/staff-code.ts";

test("a code is eight digits in two groups", () => {
  for (let i = 0; i < 200; i++) expect(drawStaffCode()).toMatch(/^\d{4}-\d{4}$/);
});

test("codes differ", () => {
  expect(new Set(Array.from({ length: 100 }, drawStaffCode)).size).toBeGreaterThan(95);
});

test.each([
  ["4827-1935", "48271935"],
  ["48271935", "48271935"],
  [" 4827 1935 ", "48271935"],
  ["４８２７－１９３５", "48271935"],
  ["4827—1935", "48271935"],
  ["4827-193", ""],
  ["4827-19355", ""],
  ["四八二七一九三五", ""],
  ["", ""],
])("typing %j means %j", (typed, digits) => {
  expect(typedDigits(typed)).toBe(digits);
});

test("the right code opens and any other does not", async () => {
  const file = await sealStaffCode("4827-1935", 1000);
  expect(await isStaffCode("48271935", file)).toBe(true);
  expect(await isStaffCode("4827-1936", file)).toBe(false);
  expect(await isStaffCode("", file)).toBe(false);
});

test("the same code is sealed differently each time and never stands in the file", async () => {
  const one = await sealStaffCode("4827-1935", 1000);
  const two = await sealStaffCode("4827-1935", 1000);
  expect(one.hash).not.toBe(two.hash);
  expect(JSON.stringify(one)).not.toMatch(/4827|1935/);
});
