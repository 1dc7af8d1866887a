import fc from "fast-check";
import { expect, test } from "vitest";
import { sentenceAt } from "../../../renderer/phone/trail/sentence-at.ts";
import { briefly, lengthWords, readAddress } from "../../../renderer/phone/trail/stop-words.ts";

test.each([
  [72_000, "1 分 12 秒"],
  [60_000, "1 分"],
  [59_600, "1 分"],
  [31_400, "31 秒"],
])("%d ms are said as %s", (ms, words) => {
  expect(lengthWords(ms)).toBe(words);
});

test.each([
  ["1934年10月17日起，四个夜晚（10月10日中央机关动身）", "1934年10月17日起"],
  ["1935年5月28日接到命令；5月29日夺下泸定桥", "1935年5月28日接到命令"],
  ["四川泸定", "四川泸定"],
])("%s is shown as %s", (long, short) => {
  expect(briefly(long)).toBe(short);
});

test.each([
  ["/t", "", "all"],
  ["/t/", "", "all"],
  ["/t/1", "", 1],
  ["/t/13/", "", 13],
  ["/t/bonus", "", "bonus"],
  ["/hall/trail/t/8", "/hall/trail", 8],
  ["/t/14", "", "unknown"],
  ["/t/0", "", "unknown"],
  ["/t/01", "", "unknown"],
  ["/t/<script>", "", "unknown"],
])("the address %s leads below %j to %s", (path, root, place) => {
  expect(readAddress(path)).toEqual({ root, place });
});

test("the spoken sentence is the last one that has begun", () => {
  const starts = fc.uniqueArray(fc.nat(100_000), { maxLength: 30 }).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(starts, fc.nat(110_000), (all, ms) => {
      const at = sentenceAt(
        all.map((startMs) => ({ startMs })),
        ms,
      );
      expect(at).toBe(all.filter((start) => start <= ms).length - 1);
    }),
  );
});
