// What stands on the certificate, and that its picture can be drawn from our own blocks.
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { certificateCharacters } from "../../build/fonts/certificate-faces.ts";
import {
  certificatePicture,
  certificateSize,
} from "../../renderer/phone/trail/certificate/certificate-picture.ts";
import {
  certificateAlt,
  certificateWords,
  dateWords,
} from "../../renderer/phone/trail/certificate/certificate-words.ts";
import { keepNickname, readNickname } from "../../renderer/phone/trail/certificate/keep-nickname.ts";
import { layersOf } from "../../renderer/phone/trail/certificate/picture-layers.ts";
import { nicknames } from "../../renderer/shared/nicknames.ts";

const root = resolve(import.meta.dirname, "../..");
const stamps = Object.fromEntries(
  Array.from({ length: 13 }, (_, at) => [at + 1, { at: new Date(2026, 9, 1 + at, 10).getTime() }]),
);

describe("the words", () => {
  test("bear the date of the last of the thirteen stamps, and the bonus stamp does not change it", () => {
    const later = { ...stamps, bonus: { at: new Date(2027, 0, 5).getTime() } };
    const words = certificateWords("长岭社区红色展馆", undefined, later, "K7QM·4XB2·P");
    expect(words.date).toBe("2026年10月13日");
    expect(dateWords(new Date(2026, 0, 2, 23, 59).getTime())).toBe("2026年1月2日");
  });

  test("bear no date where the phone's clock was dead", () => {
    const words = certificateWords("长岭社区红色展馆", undefined, { 13: { at: 86_400_000 } }, "K7QM·4XB2·P");
    expect(words.date).toBeUndefined();
    expect(certificateAlt(words)).toContain("长岭社区红色展馆。");
  });

  test("are all said to whoever does not see the picture", () => {
    const words = certificateWords("长岭社区红色展馆", "小雨燕", stamps, "K7QM·4XB2·P");
    const alt = certificateAlt(words);
    for (const each of [
      "小雨燕",
      "十三站都走到了",
      "盖齐十三枚印",
      "长岭社区红色展馆",
      "2026年10月13日",
      "K7QM·4XB2·P",
    ])
      expect(alt).toContain(each);
    expect(certificateAlt({ ...words, nickname: undefined })).not.toContain("undefined");
  });

  test("can be written with the small faces that the certificate brings along", () => {
    const held = new Set(certificateCharacters(root));
    const { slip, lines, hall, date, code } = certificateWords(
      "长岭社区红色展馆",
      undefined,
      stamps,
      "0189·ABYZ·X",
    );
    const texts = [slip, hall, date ?? "", "完成码 ", code, "0123456789", "十一二三", ...lines, ...nicknames];
    const missing = [...texts.join("")].filter((character) => !held.has(character.codePointAt(0) ?? 0));
    expect(missing).toEqual([]);
    expect(held.size).toBeLessThan(320); // each weighs a third of a kilobyte on the way to a phone
  });
});

describe("the nickname", () => {
  test("comes from a list of 24, each once", () => {
    expect(new Set(nicknames).size).toBe(24);
    for (const each of nicknames) expect(each).toMatch(/^\p{Script=Han}{3}$/u);
  });

  test("is kept on the phone, and only one of the list is believed", () => {
    const kept = new Map<string, string>();
    const storage = () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
    expect(readNickname(storage)).toBeUndefined();
    keepNickname(storage, "小号手");
    expect(readNickname(storage)).toBe("小号手");
    keepNickname(storage, undefined);
    expect(readNickname(storage)).toBeUndefined();
    for (const key of kept.keys()) kept.set(key, "王小明");
    expect(readNickname(storage)).toBeUndefined();
  });

  test("may be forbidden to be kept", () => {
    const forbidden = () => {
      throw new DOMException("denied", "SecurityError");
    };
    expect(readNickname(forbidden)).toBeUndefined();
    expect(() => keepNickname(forbidden, "小号手")).not.toThrow();
  });
});

describe("the picture", () => {
  test("is made of blocks that a canvas can draw, none left out", () => {
    const svg = certificatePicture(
      [
        [104, 846],
        [232, 846],
      ],
      104,
    );
    const layers = layersOf(svg);
    expect(layers.length).toBe(svg.split("<path ").length - 1);
    expect(layers.length).toBeGreaterThan(15);
    for (const { d, dx, dy } of layers) {
      expect(d).toMatch(/^M/);
      expect(Number.isFinite(dx + dy)).toBe(true);
    }
    expect(layers.some(({ rule }) => rule === "evenodd")).toBe(true);
    expect(layers.some(({ dx }) => dx > 100)).toBe(true);
    expect(certificateSize).toEqual({ width: 1080, height: 1440 });
  });
});
