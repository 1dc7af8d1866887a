import { expect, test } from "vitest";
import { isSpeakable, readNumber, spokenForm } from "../../runtime/packs/spoken-form.ts";

test.each([
  ["红军1935年到了陕北。", "红军一九三五年到了陕北。"],
  ["2020年", "二〇二〇年"],
  ["走了25000里", "走了两万五千里"],
  ["2条船，12个人", "两条船，十二个人"],
  ["22根铁索", "二十二根铁索"],
  ["海拔4114米", "海拔四千一百一十四米"],
  ["60%的路，3.5公里", "百分之六十的路，三点五公里"],
  ["长征第一渡，是□□河。填上两个字。", "长征第一渡，是什么河？填上两个字。"],
  ["第一个根据地，在□□□。填上三个字。", "第一个根据地，在哪里？填上三个字。"],
  ["哪一年?", "哪一年？"],
  ["一九三五年", "一九三五年"],
])("%s is said %s", (text, said) => {
  expect(spokenForm(text)).toBe(said);
});

test.each([
  ["0", "零"],
  ["10", "十"],
  ["105", "一百零五"],
  ["110", "一百一十"],
  ["1001", "一千零一"],
  ["2010", "两千零一十"],
  ["10000", "一万"],
  ["20000", "两万"],
  ["30050", "三万零五十"],
  ["120000", "十二万"],
  ["100000000", "一亿"],
  ["007", "〇〇七"],
])("the number %s is read %s", (written, said) => {
  expect(readNumber(written)).toBe(said);
});

test("a text with letters cannot be spoken, one with mended figures can", () => {
  expect(isSpeakable(spokenForm("GPS 卫星"))).toBe(false);
  expect(isSpeakable(spokenForm("北斗3号"))).toBe(true);
});
