import { expect, test } from "vitest";
import { extentOf, placesOf } from "../../../renderer/kiosk/trail/card/card-places.ts";
import {
  emptyCard,
  isFull,
  isStamped,
  showTyped,
  withLetter,
  withoutLast,
  withStamp,
} from "../../../renderer/kiosk/trail/card/card-state.ts";
import { slipWords, stampedWords } from "../../../renderer/kiosk/trail/card/card-words.ts";
import { ceremonyAt, ceremonySteps, sealsAt } from "../../../renderer/kiosk/trail/card/ceremony-steps.ts";
import { dayWords } from "../../../renderer/kiosk/trail/card/certificate.tsx";
import { nicknames } from "../../../renderer/shared/nicknames.ts";
import { markOf } from "../../../runtime/contract/code-mark.ts";
import { withCheck } from "../../../runtime/contract/short-code.ts";

const typed = (text: string) => Array.from(text).reduce(withLetter, emptyCard).typed;

test("letters that look alike are taken for the ones that codes have; what no code has changes nothing", () => {
  expect(typed("oil7")).toBe("0117");
  expect(typed("7·Q 4-M中")).toBe("7Q4M");
  expect(typed("K7QM4XB2PZZZ")).toBe("K7QM4XB2P");
  expect(withoutLast({ ...emptyCard, typed: "7Q" }).typed).toBe("7");
  expect(withoutLast(emptyCard).typed).toBe("");
});

test("the code stands as it is printed", () => {
  expect(["", "7Q4", "7Q4M2KT", "K7QM4XB2P"].map(showTyped)).toEqual(["", "7Q4", "7Q4M·2KT", "K7QM·4XB2·P"]);
});

test("a whole code is looked at by itself: nine letters, or the seven of one of our posts; the beginning of a longer one is not", () => {
  const ours = withCheck("7Q4M2K");
  const another = withCheck("7Q4M2G");
  const marks = [markOf("changling", ours)];
  expect(isFull(ours, "changling", marks)).toBe(true);
  expect(isFull(another, "changling", marks)).toBe(false);
  expect(isFull(ours.slice(0, 6), "changling", marks)).toBe(false);
  expect(isFull(`${another}22`, "changling", marks)).toBe(true);
});

test("a stamp is taken in any order and empties what was typed", () => {
  const card = withStamp({ ...emptyCard, typed: "7Q4M2KT" }, 8, "7Q4M2KT");
  expect(card).toEqual({ typed: "", stamped: [{ stop: 8, code: "7Q4M2KT" }] });
  expect([isStamped(card, 8), isStamped(card, 7)]).toEqual([true, false]);
});

test("slips say what is wrong and where to look", () => {
  expect(slipWords("length", 6, "")).toContain("现在有 6 个字");
  expect(slipWords("foreign", 7, "长岭社区红色展馆")).toContain("这不是长岭社区红色展馆的码");
  expect(stampedWords(8, 5)).toBe("第八站“飞夺泸定桥”，盖好了。还差 8 枚。");
  expect(stampedWords(13, 13)).toBe("第十三站“会宁会师”，盖好了。");
});

test("the places wind to and fro, each beside the one before it", () => {
  const look = { columns: 5, pitch: 200, rowPitch: 220, size: 150 };
  const places = placesOf(look);
  expect(places).toHaveLength(13);
  places.slice(1).forEach((place, at) => {
    const before = places[at];
    const step =
      Math.abs(place.left - (before?.left ?? 0)) / 200 + Math.abs(place.top - (before?.top ?? 0)) / 220;
    expect(step).toBe(1);
  });
  expect(extentOf(look)).toEqual({ width: 950, height: 660 });
});

test("the ceremony prints one seal after another, no two at once, and is over within twenty seconds", () => {
  let before = 0;
  for (let ms = 0; ms <= ceremonySteps.over; ms += 100) {
    const now = sealsAt(ms);
    expect(now - before === 0 || now - before === 1).toBe(true);
    before = now;
  }
  expect(before).toBe(13);
  expect(sealsAt(ceremonySteps.wholeSeal)).toBe(13);
  expect(ceremonyAt(0)).toEqual({ seals: 0, hasWhole: false, hasThanks: false, isOver: false });
  expect(ceremonyAt(ceremonySteps.over)).toEqual({
    seals: 13,
    hasWhole: true,
    hasThanks: true,
    isOver: true,
  });
  expect(ceremonySteps.over).toBeLessThanOrEqual(20_000);
});

test("a certificate bears the day, and none where the clock is dead; nicknames are all different and short", () => {
  expect(dayWords(new Date(2026, 10, 22))).toBe("2026 年 11 月 22 日");
  expect(dayWords(new Date(2000, 0, 1))).toBe("");
  expect(new Set(nicknames).size).toBe(nicknames.length);
  for (const name of nicknames) expect(name.length).toBeLessThanOrEqual(6);
});
