import { expect, test } from "vitest";
import { type Frozen, freezePinyin } from "../../build/narrate/freeze-pinyin.ts";

const freeze = (sentences: string[], existing?: string): Frozen => freezePinyin(sentences, {}, existing);
const ok = (frozen: Frozen) => (frozen.status === "ok" ? frozen : expect.fail(JSON.stringify(frozen)));

test("writes the sentence above its syllables, for people to mend", () => {
  expect(ok(freeze(["红船，很小。"])).source).toContain("\n# 红船，很小。\nhóng chuán hěn xiǎo\n");
});

test("does not touch a line that a person mended", () => {
  const mended = ok(freeze(["红船。", "很小。"])).source.replace("chuán", "chuan");
  const again = ok(freeze(["红船。", "很小。"], mended));
  expect(again.source).toBe(mended);
  expect(again.syllables[0]).toEqual(["hóng", "chuan"]);
  expect(again.made).toEqual([]);
});

test("keeps mended lines when other sentences change, move or join", () => {
  const mended = ok(freeze(["红船。", "很小。"])).source.replace("chuán", "chuan");
  const again = ok(freeze(["路长。", "很大。", "红船。"], mended));
  expect(again.syllables).toEqual([
    ["lù", "cháng"],
    ["hěn", "dà"],
    ["hóng", "chuan"],
  ]);
  expect(again.made).toEqual(["路长。", "很大。"]);
});

test("takes bare lines of syllables by their place", () => {
  expect(ok(freeze(["红船。", "很小。"], "hong2 chuan2\nhěn xiao\n")).syllables[1]).toEqual(["hěn", "xiao"]);
});

test("reports a line that does not fit instead of writing over it", () => {
  expect(freeze(["红船。"], "# 红船。\nhóng chuán xiǎo\n")).toMatchObject({
    status: "misfit",
    line: 2,
    characters: 2,
  });
  expect(freeze(["红船。"], "hóng chuán\nhěn xiǎo\n")).toMatchObject({ status: "misfit", line: 2 });
});
