import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { narratePack } from "../../build/narrate/narrate-pack.ts";
import { checkPack } from "../../runtime/packs/check-pack.ts";
import { readClipIndex } from "../../runtime/packs/read-clips.ts";
import { isFile } from "../../runtime/packs/try-read.ts";
import { makePack, silentMp3 } from "../packs/make-pack.ts";
import { beepEngine } from "./beep-engine.ts";
import { missingTools } from "./tools.ts";

const missing = missingTools("ffmpeg", "sox");
vi.setConfig({ testTimeout: 60_000 }); // ffmpeg works for seconds where others use the same computer

const files = {
  "prompts.yaml": "prompts:\n  press: 按一下。\n  next: 下一个。\n",
  "ceremony/oath.yaml": "title: 誓词\nmanner: repeat\naudience: 大家\nsource: 试\nlines:\n  - 我志愿，\n",
  "quizzes/founding.yaml": `place: founding
questions:
  - kind: truefalse
    id: lake
    level: lower
    question: 1921年，对吗？
    right: true
    explanation: 对的。
    source: 1.3 试
`,
};

/** Everything but the one story, which is a person's; answers with what was spoken. */
async function narrate(folder: string): Promise<{ spoken: string[]; said: string[]; faults: number }> {
  const engine = beepEngine();
  const said: string[] = [];
  const faults = await narratePack({
    ...{ folder, story: undefined, force: false },
    say: (line) => said.push(line),
    startEngine: async () => engine,
  });
  return { spoken: engine.said.map(({ text }) => text), said, faults };
}

describe.skipIf(missing.length > 0)(
  `with ffmpeg and sox (missing here: ${missing.join(", ") || "none"})`,
  () => {
    test("speaks questions, prompts and oath once, then only what changed", async () => {
      const folder = await makePack(files);
      const first = await narrate(folder);
      expect(first.spoken).toEqual(["一九二一年", "对吗", "对的", "按一下", "下一个", "我志愿"]);
      const { faults } = await checkPack(folder);
      expect(faults.filter(({ code }) => code.startsWith("pack/clip"))).toEqual([]);
      expect(await readFile(join(folder, "pinyin/questions.txt"), "utf8")).toContain(
        "# 一九二一年，对吗？\nyī jiǔ èr yī nián duì ma\n",
      );

      await writeFile(join(folder, "prompts.yaml"), files["prompts.yaml"].replace("下一个。", "再听。"));
      expect((await narrate(folder)).spoken).toEqual(["再听"]);
      expect((await narrate(folder)).spoken).toEqual([]);
    });

    test("speaks a mended pinyin anew and keeps it", async () => {
      const folder = await makePack({ ...files, "quizzes/founding.yaml": null, "ceremony/oath.yaml": null });
      await narrate(folder);
      const file = join(folder, "pinyin/prompts.txt");
      const mended = (await readFile(file, "utf8")).replace("xià yí gè", "xià yi ge");
      await writeFile(file, mended);
      expect((await narrate(folder)).spoken).toEqual(["下一个"]);
      expect(await readFile(file, "utf8")).toBe(mended);
    });

    test("takes away the sound of words that are gone, and leaves what somebody put there", async () => {
      const folder = await makePack({
        ...files,
        "audio/prompts/press.mp3": silentMp3(900), // not in clips.json: a person's
        "quizzes/founding.yaml": null,
      });
      expect((await narrate(folder)).spoken).toEqual(["下一个", "我志愿"]);
      await rm(join(folder, "ceremony/oath.yaml"));
      await writeFile(join(folder, "prompts.yaml"), "prompts:\n  press: 按一下。\n");
      await narrate(folder);
      expect(await isFile(join(folder, "audio/prompts/press.mp3"))).toBe(true);
      expect(await isFile(join(folder, "audio/prompts/next.mp3"))).toBe(false);
      expect(await isFile(join(folder, "audio/ceremony/oath-01.mp3"))).toBe(false);
      expect((await readClipIndex(folder, "prompts")).clips).toEqual({});
    });
  },
);

test("names a question that cannot be spoken, by file and line", async () => {
  const quiz = files["quizzes/founding.yaml"].replace("1921年", "GPS").replace("对的。", "WTO。");
  const folder = await makePack({ "quizzes/founding.yaml": quiz });
  const { faults, said, spoken } = await narrate(folder);
  expect(faults).toBe(2);
  expect(spoken).toEqual([]);
  expect(said.filter((line) => line.startsWith("quizzes/founding.yaml:4: "))).toHaveLength(2);
});
