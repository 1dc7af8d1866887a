import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { AppError, codeOf } from "../../runtime/base/app-error.ts";
import type { Engine } from "./engine.ts";
import { startEspeak } from "./espeak.ts";
import { type Narrated, narrateStory } from "./narrate-story.ts";

export type NarrateDeps = {
  folder: string;
  /** One story; all of them where it is `undefined`. */
  story: string | undefined;
  force: boolean;
  /** Told one line a story. */
  say(line: string): void;
  startEngine?: () => Promise<Engine>;
};

/** Narrates a pack; answers with the number of stories that must be mended. Throws AppError `narrate/…` where a tool is missing or fails. */
export async function narratePack(deps: NarrateDeps): Promise<number> {
  const ids = deps.story ? [deps.story] : await storyIds(deps.folder);
  const engine = await (deps.startEngine ?? startEspeak)();
  let faults = 0;
  try {
    for (const id of ids) {
      const done = await narrateStory(deps.folder, id, engine, deps.force);
      if (done.status === "wrong") faults++;
      deps.say(lineOf(id, done));
    }
  } finally {
    await engine.stop();
  }
  return faults;
}

function lineOf(id: string, done: Narrated): string {
  switch (done.status) {
    case "fresh":
      return `${id}：没有变化，不用重做。 up to date.`;
    case "recorded":
      return done.isStale
        ? `${id}：是真人录音，没有动它；但文字改过，请重新录音。 a recording, left alone; its text has changed.`
        : `${id}：是真人录音，没有动它。 a recording, left alone.`;
    case "wrong":
      return `${done.file}:${done.line}: ${done.chinese}。 ${done.english}.`;
    case "made":
      return (
        `${id}：做好了，${(done.durationMs / 1000).toFixed(1)} 秒，每秒 ${done.charactersPerSecond.toFixed(2)} 个字，` +
        `${done.lufs.toFixed(1)} LUFS，峰值 ${done.truePeakDb.toFixed(1)} dBTP` +
        (done.pinyin.length > 0 ? `，新注音 ${done.pinyin.length} 句，请核对。 made.` : "。 made.")
      );
  }
}

async function storyIds(folder: string): Promise<string[]> {
  try {
    const names = await readdir(join(folder, "stories"));
    return names
      .filter((name) => name.endsWith(".md"))
      .map((name) => name.slice(0, -3))
      .sort();
  } catch (error) {
    throw new AppError(
      "narrate/no-pack",
      `${folder} 里没有 stories 文件夹，请用 --pack 指出内容包。 There is no stories folder (${codeOf(error)}); name the pack with --pack.`,
    );
  }
}
