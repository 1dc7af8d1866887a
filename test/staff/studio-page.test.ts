import { describe, expect, test } from "vitest";
import { phrasesOf } from "../../renderer/staff/studio/desk/sentence-sheet.tsx";
import { createLevelTrack } from "../../renderer/staff/studio/mic/level-track.ts";
import { createTakeRecorder } from "../../renderer/staff/studio/mic/take-recorder.ts";
import { hashOf, placeInHash, placeLeft, sentenceToRecord } from "../../renderer/staff/studio/place.ts";
import type { StudioStories } from "../../runtime/contract/studio.ts";
import { readWave } from "../../runtime/studio/wave.ts";
import { makeVoice } from "../studio/make-voice.ts";

const entry = {
  id: "menban",
  title: "一块门板",
  place: "三",
  sentences: 3,
  recorded: 1,
  state: "partly" as const,
};
const stories = (over: Partial<StudioStories> = {}): StudioStories => ({
  pack: "red-ode",
  needsApproval: false,
  stories: [entry],
  last: { story: "menban", key: "0123456789ab-1", agoMs: 60_000 },
  ...over,
});

describe("where the page begins", () => {
  test("at the sentence that its address names", () => {
    expect(placeInHash(hashOf({ story: "menban", at: 6 }))).toEqual({ story: "menban", at: 6 });
    expect(placeInHash("#menban")).toEqual({ story: "menban", at: null });
    for (const hash of ["", "#", "#../x/1", "#Menban/2", "#menban/x"]) expect(placeInHash(hash)).toBeNull();
  });

  test("else with the story somebody was recording, unless that was long ago or it is done", () => {
    expect(placeLeft(stories())).toEqual({ story: "menban", at: null });
    expect(placeLeft(stories({ last: null }))).toBeNull();
    expect(
      placeLeft(stories({ last: { story: "menban", key: "0123456789ab-1", agoMs: 13 * 3_600_000 } })),
    ).toBeNull();
    expect(placeLeft(stories({ stories: [{ ...entry, state: "recorded" }] }))).toBeNull();
    expect(placeLeft(stories({ stories: [] }))).toBeNull();
  });

  test("and there with the next sentence that has no take", () => {
    const sentences = ["a", "b", "c", "d"].map((key) => ({ key, take: "bc".includes(key) ? {} : null }));
    expect(sentenceToRecord(sentences, "c")).toBe(3);
    expect(sentenceToRecord(sentences, "d")).toBe(0);
    expect(sentenceToRecord(sentences, undefined)).toBe(0);
    const all = sentences.map(({ key }) => ({ key, take: {} }));
    expect(sentenceToRecord(all, "b")).toBe(1);
  });
});

test("a sentence breaks at its marks, and no mark begins a line", () => {
  const pinyin = ["tā", "shuō", "", "", "lái", "", ""];
  const phrases = phrasesOf({ text: "他说：“来。”", pinyin });
  expect(phrases.map(({ cells }) => cells.map(({ char, closer }) => char + closer).join(""))).toEqual([
    "他说：",
    "“来。”",
  ]);
  expect(phrases[1]?.cells[1]).toEqual({ char: "来", pinyin: "lái", closer: "。”" });
});

test("a take begins a little before the press and is what the runtime reads", async () => {
  const recorder = createTakeRecorder(44_100);
  const piece = (value: number) => new Float32Array(1024).fill(value);
  for (let i = 0; i < 100; i++) recorder.add(piece(0.1));
  expect(recorder.end()).toBeUndefined();
  recorder.begin();
  for (let i = 0; i < 50; i++) recorder.add(piece(0.5));
  const wave = recorder.end();
  const read = readWave(Buffer.from((await wave?.arrayBuffer()) ?? new ArrayBuffer(0)));
  expect(read.status).toBe("ok");
  if (read.status !== "ok") return;
  const before = read.sound.samples.findIndex((sample) => sample > 0.3);
  expect((before * 1000) / 44_100).toBeGreaterThan(240);
  expect((before * 1000) / 44_100).toBeLessThan(300);
  expect(read.sound.samples.length - before).toBe(50 * 1024);
  expect(recorder.isRunning()).toBe(false);
});

describe("what is said while somebody speaks", () => {
  const word = (options: Parameters<typeof makeVoice>[0], gain = 1) => {
    const levels = createLevelTrack(44_100);
    levels.add(makeVoice(options).samples.map((each) => Math.max(-1, Math.min(1, each * gain))));
    return levels.word(0);
  };
  const tailMs = 20;
  test.each([
    ["good", {}, 1],
    ["loud", {}, 20],
    ["soft", { peak: 0.008, noise: 0.0001 }, 1],
    ["noisy", { peak: 0.2, noise: 0.018 }, 1],
    ["silent", { peak: 0, noise: 0.0005 }, 1],
    ["noisy-room", { peak: 0, noise: 0.05 }, 1],
  ] as const)("%s", (expected, options, gain) => {
    expect(word({ tailMs, ...options }, gain)).toBe(expected);
  });
});
