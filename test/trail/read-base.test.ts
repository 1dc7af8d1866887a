import { expect, test } from "vitest";
import { readBase } from "../../runtime/trail/read-base.ts";

test.each([
  ["https://hall.example", "https://hall.example"],
  [" https://hall.example/ ", "https://hall.example"],
  ["https://park.example/zange//", "https://park.example/zange"],
  ["https://展馆.example", "https://xn--ygty73l.example"],
])("%s stands on the posts as %s", (text, base) => {
  expect(readBase(text)).toEqual({ status: "ok", base, notes: [] });
});

test.each([
  "",
  "hall.example",
  "ftp://hall.example",
  "javascript:alert(1)",
  "https://hall.example/?a=1",
  "https://hall.example/#a",
  "https://me:secret@hall.example",
  `https://hall.example/${"a".repeat(80)}`,
])("“%s” is refused with what to do", (text) => {
  expect(readBase(text)).toMatchObject({ status: "refused", sentence: expect.stringMatching(/请/) });
});

test("an address without https, or of this computer alone, is printed with a word of warning", () => {
  expect(readBase("http://192.168.1.20:8610")).toMatchObject({
    base: "http://192.168.1.20:8610",
    notes: [expect.stringContaining("没有信号")],
  });
  expect(readBase("http://localhost:8610")).toMatchObject({ notes: [expect.stringContaining("只有本机")] });
});
