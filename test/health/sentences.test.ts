import { expect, test } from "vitest";
import { type FaultCode, sentenceOf, sentences } from "../../runtime/health/sentences.ts";

const codes = Object.keys(sentences) as FaultCode[];
const full = {
  subject: "甲",
  since: "09:42",
  place: "一到七号点位",
  title: "飞夺泸定桥",
  port: "COM3",
  line: 12,
  input: 9,
  count: 3,
  lost: 2,
  problem: "缺少 pack，请补上。",
  file: "journal-20261121.sqlite",
  freeBytes: 640_000_000,
  year: 1970,
  stepMs: 7_200_000,
};

test("the codes that other parts raise all have a sentence", () => {
  expect(codes).toEqual(
    expect.arrayContaining([
      ...["device/offline", "device/port-missing", "device/unknown-input", "device/noise"],
      ...[
        "device/lost-sentences",
        "screen/gone",
        "screen/silent",
        "screen/side-gone",
        "screen/side-silent",
        "screen/sound-blocked",
      ],
      "pack/sample-not-approved",
      ...["config/invalid", "journal/locked", "journal/disk-full", "journal/failed", "journal/recovered"],
      ...["disk/low", "clock/implausible", "clock/stepped", "play/failed"],
    ]),
  );
});

test.each(codes)("%s says what still works and ends with what to do", (code) => {
  for (const about of [full, { subject: "", since: "09:42" }]) {
    const sentence = sentenceOf(code, about);
    const parts = sentence.split("。").filter(Boolean);
    expect(sentence).toMatch(/。$/);
    expect(parts.length).toBeGreaterThanOrEqual(2);
    expect(parts.at(-1)).toContain("请");
    expect(sentence).not.toMatch(/ {2}|undefined|NaN|，，|《》/);
  }
});

test.each(codes)("%s carries no error text", (code) => {
  const sentence = sentenceOf(code, { subject: "", since: "09:42" });
  const bare = ["hall.yaml", "trail.key", "GB"].reduce((text, known) => text.replace(known, ""), sentence);
  expect(bare).not.toMatch(/[A-Za-z]/);
});

test.each(codes)("%s can be read at one glance", (code) => {
  expect(sentenceOf(code, { ...full, problem: "" }).length).toBeLessThanOrEqual(110);
});

test("gaps are filled", () => {
  expect(sentenceOf("config/invalid", full)).toBe(
    "hall.yaml 第 12 行写得不对，仍按上一次好的设置运行，展项照常。请改好存盘，马上就会生效：缺少 pack，请补上。",
  );
  expect(sentenceOf("disk/low", full)).toContain("只剩 0.6 GB");
  expect(sentenceOf("clock/stepped", full)).toContain("往前跳了 2 小时");
  expect(sentenceOf("device/offline", full)).toContain(
    "线盒 甲 从 09:42 起没有回应，一到七号点位的按钮和感应暂时不灵",
  );
});
