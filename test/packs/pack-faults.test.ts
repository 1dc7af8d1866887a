import { expect, test } from "vitest";
import { checkPack } from "../../runtime/packs/check-pack.ts";
import { textHash } from "../../runtime/packs/text-hash.ts";
import { makePack, silentMp3, storyText, text, timingText } from "./make-pack.ts";

type Case = {
  name: string;
  files: Record<string, string | Uint8Array | null>;
  code: string;
  at: string;
  plays?: boolean;
};

const cases: Case[] = [
  {
    name: "front matter that never ends",
    files: { "stories/boat.md": "---\ntitle: 小船\n红船很小。\n" },
    code: "pack/story-broken",
    at: "stories/boat.md:1",
  },
  {
    name: "a section that does not exist",
    files: { "stories/boat.md": storyText({ section: "future" }) },
    code: "pack/story-broken",
    at: "stories/boat.md:3",
  },
  {
    name: "YAML with a slip of the pen",
    files: { "stories/boat.md": storyText({}).replace("teaser: 一条船", 'teaser: "一条船') },
    code: "pack/story-broken",
    at: "stories/boat.md:5",
  },
  {
    name: "a misspelt key",
    files: { "stories/boat.md": storyText({}).replace("age:", "agee: x\nage:") },
    code: "pack/story-broken",
    at: "stories/boat.md:6",
  },
  {
    name: "a story without a sentence",
    files: { "stories/boat.md": storyText({ body: "" }) },
    code: "pack/story-broken",
    at: "stories/boat.md:9",
  },
  {
    name: "a line without a Chinese character",
    files: { "stories/boat.md": storyText({ body: `${text.first}\n……` }) },
    code: "pack/story-broken",
    at: "stories/boat.md:11",
  },
  {
    name: "a file name that cannot be an address",
    files: { "stories/Red Boat.md": storyText({}) },
    code: "pack/story-broken",
    at: "stories/Red Boat.md:1",
    plays: true,
  },
  {
    name: "a missing sound",
    files: { "audio/boat.mp3": null },
    code: "pack/audio-missing",
    at: "audio/boat.mp3:1",
  },
  {
    name: "a sound that is no MP3",
    files: { "audio/boat.mp3": "not sound" },
    code: "pack/audio-broken",
    at: "audio/boat.mp3:1",
  },
  {
    name: "a missing timing",
    files: { "audio/boat.timing.json": null },
    code: "pack/timing-missing",
    at: "audio/boat.timing.json:1",
  },
  {
    name: "a timing that is cut off",
    files: { "audio/boat.timing.json": '{\n "version": 1,\n "durationMs": "long"\n}' },
    code: "pack/timing-broken",
    at: "audio/boat.timing.json:3",
  },
  {
    name: "a timing of fewer sentences",
    files: { "audio/boat.timing.json": timingText({ sentences: [{ startMs: 0, endMs: 900 }] }) },
    code: "pack/timing-mismatch",
    at: "audio/boat.timing.json:6",
  },
  {
    name: "a timing of another recording",
    files: { "audio/boat.mp3": silentMp3(9000) },
    code: "pack/timing-mismatch",
    at: "audio/boat.timing.json:3",
  },
  {
    name: "sentences that overlap",
    files: {
      "audio/boat.timing.json": timingText({
        sentences: [
          { startMs: 0, endMs: 900 },
          { startMs: 800, endMs: 1000 },
        ],
      }),
    },
    code: "pack/timing-mismatch",
    at: "audio/boat.timing.json:11",
  },
  {
    name: "words changed after the sound was made",
    files: { "audio/boat.timing.json": timingText({ source: `${textHash(["别的话。"])}-0` }) },
    code: "pack/audio-stale",
    at: "audio/boat.timing.json:1",
    plays: true,
  },
  {
    name: "missing pinyin",
    files: { "pinyin/boat.txt": null },
    code: "pack/pinyin-missing",
    at: "pinyin/boat.txt:1",
    plays: true,
  },
  {
    name: "a syllable too few",
    files: { "pinyin/boat.txt": "hóng chuán hěn xiǎo\n\nlù hěn cháng hěn\n" },
    code: "pack/pinyin-length",
    at: "pinyin/boat.txt:3",
    plays: true,
  },
  {
    name: "a line of pinyin too many",
    files: { "pinyin/boat.txt": "hóng chuán hěn xiǎo\nlù hěn cháng hěn cháng\nlù\n" },
    code: "pack/pinyin-length",
    at: "pinyin/boat.txt:3",
    plays: true,
  },
  {
    name: "a syllable that is none",
    files: { "pinyin/boat.txt": "hóng chuán hěn xiǎo\nlù hěn cháng hěn chang2\n" },
    code: "pack/pinyin-strange",
    at: "pinyin/boat.txt:2",
    plays: true,
  },
  {
    name: "a missing picture",
    files: { "pictures/boat.svg": null },
    code: "pack/picture-missing",
    at: "pictures/boat.svg:1",
    plays: true,
  },
  { name: "a missing pack.yaml", files: { "pack.yaml": null }, code: "pack/pack-broken", at: "pack.yaml:1" },
  {
    name: "a pack.yaml with a wrong version",
    files: { "pack.yaml": "id: trial\ntitle: 试\nversion: one\nlanguage: zh-CN\n" },
    code: "pack/pack-broken",
    at: "pack.yaml:3",
  },
  {
    name: "a pack without stories",
    files: { "stories/boat.md": null },
    code: "pack/no-stories",
    at: "pack.yaml:1",
  },
  {
    name: "two stories in the same place",
    files: {
      "stories/boat-two.md": storyText({}),
      "audio/boat-two.mp3": silentMp3(4000),
      "audio/boat-two.timing.json": timingText({}),
    },
    code: "pack/order-twice",
    at: "stories/boat-two.md:1",
    plays: true,
  },
  {
    name: "a story that is too short to listen to",
    files: {},
    code: "pack/story-length",
    at: "stories/boat.md:10",
    plays: true,
  },
];

test.each(cases)("finds $name at $at", async ({ files, code, at, plays = false }) => {
  const { faults, stories } = await checkPack(await makePack(files));
  const found = faults.filter((fault) => fault.code === code);
  expect(found.map(({ file, line }) => `${file}:${line}`)).toContain(at);
  expect(stories > 0).toBe(plays);
  // one sentence that ends with what to do, and the same for developers
  expect(found[0]?.chinese).toMatch(/^[^\n]*(请|可以)[^\n]*。$/);
  expect(found[0]?.english).toMatch(/[a-z]{3}/);
});
