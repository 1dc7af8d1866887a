import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { narratePack } from "../../build/narrate/narrate-pack.ts";
import { narrateStory } from "../../build/narrate/narrate-story.ts";
import { Timing } from "../../runtime/contract/pack.ts";
import { checkPack } from "../../runtime/packs/check-pack.ts";
import { makePack, storyText } from "../packs/make-pack.ts";
import { beepEngine } from "./beep-engine.ts";
import { missingTools } from "./tools.ts";

const silent = { "audio/boat.mp3": null, "audio/boat.timing.json": null, "pinyin/boat.txt": null };
const missing = missingTools("ffmpeg", "sox");
vi.setConfig({ testTimeout: 60_000 }); // ffmpeg works for seconds where others use the same computer

describe.skipIf(missing.length > 0)(
  `with ffmpeg and sox (missing here: ${missing.join(", ") || "none"})`,
  () => {
    test("makes pinyin, sound and timing that the runtime finds sound, and leaves them when nothing changed", async () => {
      const folder = await makePack(silent);
      const engine = beepEngine();
      const made = await narrateStory(folder, "boat", engine, false);
      expect(made).toMatchObject({ status: "made", pinyin: ["红船很小。", "路，很长很长。"] });
      expect(made.status === "made" && Math.abs(made.lufs + 16)).toBeLessThanOrEqual(0.7);
      expect(engine.said.map(({ text }) => text)).toEqual(["红船很小", "路", "很长很长"]);
      const { faults } = await checkPack(folder);
      const asked = faults.filter(
        ({ code }) => !code.startsWith("pack/story-") && code !== "pack/emblem-missing",
      );
      expect(asked).toEqual([]);

      expect(await narrateStory(folder, "boat", engine, false)).toEqual({ status: "fresh" });
      expect(engine.said).toHaveLength(3);
    });

    test("speaks a mended pinyin and keeps it; --force makes it anew", async () => {
      const folder = await makePack(silent);
      await narrateStory(folder, "boat", beepEngine(), false);
      const file = join(folder, "pinyin", "boat.txt");
      const mended = (await readFile(file, "utf8")).replace("xiǎo", "xiāo");
      await writeFile(file, mended);
      const engine = beepEngine();
      expect(await narrateStory(folder, "boat", engine, false)).toMatchObject({ status: "made", pinyin: [] });
      expect(engine.said[0]?.words.flatMap(({ syllables }) => syllables)).toContain("xiāo");
      expect(await readFile(file, "utf8")).toBe(mended);

      await narrateStory(folder, "boat", engine, true);
      expect(await readFile(file, "utf8")).toContain("xiǎo");
    });
  },
);

test("leaves a person's recording alone", async () => {
  const folder = await makePack();
  const before = await readFile(join(folder, "audio", "boat.mp3"));
  expect(await narrateStory(folder, "boat", beepEngine(), false)).toEqual({
    status: "kept",
    by: "recorded",
    isStale: false,
  });
  expect(await readFile(join(folder, "audio", "boat.mp3"))).toEqual(before);
  expect(
    Timing.parse(JSON.parse(await readFile(join(folder, "audio", "boat.timing.json"), "utf8"))).engine,
  ).toBe("recorded");
});

test.each([
  ["figures in the text", { "stories/boat.md": storyText({ body: "那是1921年。" }) }, "stories/boat.md:10"],
  ["pinyin that does not fit", { "pinyin/boat.txt": "# 红船很小。\nhóng chuán\n" }, "pinyin/boat.txt:2"],
  ["a broken story", { "stories/boat.md": "红船很小。" }, "stories/boat.md:1"],
])("names file and line of %s and speaks nothing", async (_name, files, at) => {
  const folder = await makePack({ ...silent, ...files });
  const engine = beepEngine();
  const said: string[] = [];
  const faults = await narratePack({
    ...{ folder, story: "boat", force: false },
    say: (line) => said.push(line),
    startEngine: async () => engine,
  });
  expect(faults).toBe(1);
  expect(said).toEqual([expect.stringMatching(new RegExp(`^${at}: .*。 .*\\.$`))]);
  expect(engine.said).toEqual([]);
});
