import { expect, test } from "vitest";
import { invitationFor } from "../../../renderer/kiosk/attract/invitation.ts";
import { stationLabel, stationWords } from "../../../renderer/kiosk/playing/station-words.ts";
import { timeWords } from "../../../renderer/kiosk/playing/time-words.ts";
import { voiceLoudness } from "../../../renderer/kiosk/playing/voice-loudness.ts";
import { burnInShift, fitStage, fitStation } from "../../../renderer/kiosk/stage/fit-stage.ts";
import { stationRoom } from "../../../renderer/kiosk/station/station-room.ts";
import type { PackView } from "../../../runtime/contract/pack.ts";
import { makeStation } from "./make-station.ts";

const pack: PackView = {
  id: "p",
  title: "红色赞歌",
  subtitle: "",
  version: "1.0.0",
  sample: true,
  checkpoints: [],
  stories: [
    {
      id: "menban",
      title: "门板上的名字",
      teaser: "",
      section: "founding",
      order: 1,
      durationMs: 1000,
      sentences: [],
      audioUrl: "/a.mp3",
    },
  ],
};

test("a mark says what pressing it would do", () => {
  const words = (
    overrides: Parameters<typeof makeStation>[0],
    plays: Parameters<typeof stationWords>[1] = [],
  ) => stationWords(makeStation({ next: "menban", ...overrides }), plays);
  expect(words({})).toEqual({ look: "idle", words: "按一下就讲", urgent: false });
  expect(words({ state: "waiting" })).toEqual({ look: "asking", words: "前面一位听完就到您", urgent: true });
  expect(words({ state: "inviting" })).toEqual({ look: "asking", words: "按一下，听故事", urgent: true });
  expect(words({ state: "playing" }).words).toBe("正在讲");
  expect(words({}, [{ playId: "p", station: "s1", story: "menban", phase: "fading", own: true }]).words).toBe(
    "正在讲",
  );
});

test("a station without its board or without a story simply stands there", () => {
  const quiet = { look: "idle", words: "", urgent: false };
  expect(stationWords(makeStation({ next: "menban", connected: false, state: "inviting" }), [])).toEqual(
    quiet,
  );
  expect(stationWords(makeStation({ next: null }), [])).toEqual(quiet);
  expect(stationLabel(makeStation(), "")).toBe("一号点位，开天辟地");
});

test("the invitation turns to the one who stands at a station and names the story", () => {
  const station = makeStation({ state: "inviting", next: "menban" });
  expect(invitationFor([makeStation({ id: "s0" }), station], pack)).toEqual({
    words: "按一下，听故事",
    hint: "一 · 开天辟地　《门板上的名字》",
    station,
  });
  expect(invitationFor([station], null).hint).toBe("一 · 开天辟地");
  const two = invitationFor([station, makeStation({ ...station, id: "s4" })], pack);
  expect(two.hint).toBe("红框亮着的点位，按一下就讲");
});

test("without anybody, or with the button's cable pulled, everybody is invited", () => {
  const everybody = {
    words: "走近，听一段红色故事",
    hint: "站到点位前等一等，或者按一下按钮",
    station: undefined,
  };
  expect(invitationFor([], null)).toEqual(everybody);
  expect(invitationFor([makeStation({ state: "inviting", next: "menban", connected: false })], pack)).toEqual(
    everybody,
  );
});

test("who waits is told so", () => {
  expect(invitationFor([makeStation({ state: "waiting" })], pack).words).toBe("前面一位听完就到您");
});

test("times are written as people write them", () => {
  expect([0, 38_999, 72_000, 600_000, -5].map(timeWords)).toEqual(["0:00", "0:38", "1:12", "10:00", "0:00"]);
});

test("the voice line is low where nobody speaks", () => {
  const loudness = voiceLoudness({
    durationMs: 1000,
    sentences: [
      { text: "", pinyin: [], startMs: 0, endMs: 300 },
      { text: "", pinyin: [], startMs: 600, endMs: 1000 },
    ],
  });
  expect([0.1, 0.45, 0.9].map(loudness)).toEqual([1, 0.15, 1]);
});

test("the sheet fits every window, upright or lying", () => {
  expect(fitStage(1080, 1920)).toMatchObject({ layout: "portrait", scale: 1, left: 0, top: 0 });
  expect(fitStage(1920, 1080)).toMatchObject({ layout: "landscape", scale: 1, left: 0, top: 0 });
  expect(fitStage(540, 960)).toMatchObject({ layout: "portrait", scale: 0.5 });
  expect(fitStage(1280, 800)).toMatchObject({ layout: "landscape", left: 0, top: 40 });
  expect(fitStage(0, 0).scale).toBeGreaterThan(0);
});

test("a station's small screen keeps its letters' size in every shape, and targets a finger's width", () => {
  expect(fitStation(1024, 600)).toMatchObject({ layout: "landscape", width: 1024, height: 600, scale: 1 });
  expect(fitStation(600, 1024)).toMatchObject({ layout: "portrait", width: 600, height: 1024, scale: 1 });
  const small = fitStation(800, 480);
  expect([small.width, small.height]).toEqual([1000, 600]);
  expect(78 * small.scale).toBeGreaterThanOrEqual(60); // the lowest block
  expect(fitStation(1920, 360).width).toBe(1180);
  expect(fitStation(0, 0).scale).toBeGreaterThan(0);
});

test("a small sheet is shared without overlap", () => {
  for (const [width, height] of [
    [1024, 600],
    [800, 480],
    [600, 1024],
    [500, 500],
    [1920, 360],
  ] as const) {
    const { layout, picture, words } = stationRoom(fitStation(width, height));
    if (layout === "landscape") expect(words.left).toBeGreaterThan(picture.left + picture.width);
    else expect(words.top).toBeGreaterThan(picture.top + picture.height);
    expect(Math.min(picture.width, picture.height, words.width, words.height)).toBeGreaterThan(200);
  }
});

test("the sheet wanders by four pixels every seven minutes and comes back", () => {
  const minutes = [0, 6.9, 7, 14, 21, 28];
  expect(minutes.map((each) => burnInShift(each * 60_000).join())).toEqual([
    "0,0",
    "0,0",
    "4,0",
    "4,4",
    "0,4",
    "0,0",
  ]);
});
