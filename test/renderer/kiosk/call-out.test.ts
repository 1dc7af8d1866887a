import { expect, test } from "vitest";
import { findCallOut, stripSizes } from "../../../renderer/kiosk/playing/find-call-out.ts";
import { restWords } from "../../../renderer/kiosk/station/rest-words.ts";
import { makeStation } from "./make-station.ts";

const at = (id: string, state: Parameters<typeof makeStation>[0] = {}) =>
  makeStation({ id, next: "menban", ...state });
const play = { playId: "p", station: "s1", story: "hongchuan", phase: "running", own: true } as const;

test("who waits is called before who is only invited", () => {
  const stations = [
    at("s1", { state: "playing" }),
    at("s2", { state: "waiting" }),
    at("s5", { state: "inviting" }),
  ];
  const call = findCallOut(stations, [play]);
  expect(call?.words).toBe("前面一位听完就到您");
  expect(call?.stations.map(({ id }) => id)).toEqual(["s2"]);
  const invited = findCallOut([at("s1", { state: "playing" }), at("s5", { state: "inviting" })], [play]);
  expect([invited?.words, invited?.stations.length]).toEqual(["按一下，听故事", 1]);
});

test("nobody is called where nobody stands, and never the station that is heard", () => {
  expect(findCallOut([at("s1", { state: "playing" }), at("s2")], [play])).toBeUndefined();
  expect(findCallOut([at("s1", { state: "inviting" })], [play])).toBeUndefined();
  expect(findCallOut([at("s2", { state: "waiting", connected: false })], [play])).toBeUndefined();
});

test("a station's own screen promises only what its button can keep", () => {
  const open = { kind: "open" } as const;
  expect(restWords(at("s1", { state: "inviting" }), open, [])).toEqual({
    words: ["按一下，", "听故事"],
    mayPress: true,
  });
  expect(restWords(at("s1", { state: "waiting" }), open, []).words.join("")).toBe("前面一位听完就到您");
  expect(restWords(at("s1", { connected: false }), open, []).mayPress).toBe(false);
  expect(restWords(at("s1", { next: null }), open, []).mayPress).toBe(false);
});

test("in a guided walk only the station whose turn it is calls the guide", () => {
  const tour = { kind: "tour", station: "s1", step: "waiting" } as const;
  expect(restWords(at("s1"), tour, []).words.join("")).toBe("请讲解员按下按钮");
  expect(restWords(at("s2"), tour, [])).toEqual({ words: ["讲解", "进行中"], mayPress: false });
});

test("six who wait at once fit into the strip, and one has it as large as it goes", () => {
  const words = "前面一位听完就到您";
  const sizes = (count: number) =>
    stripSizes({ words, stations: Array.from({ length: count }, () => makeStation({ state: "waiting" })) });
  expect(sizes(1)).toEqual({ seal: 80, words: 66 });
  for (const count of [2, 3, 4, 5, 6]) {
    const { seal, words: size } = sizes(count);
    expect(count * (seal + 16) + 9 * size).toBeLessThanOrEqual(952);
    expect(size).toBeGreaterThanOrEqual(48);
  }
});
