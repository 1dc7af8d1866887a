import { join, resolve } from "node:path";
import { messageOf } from "../base/app-error.ts";
import { findRoot } from "../base/find-root.ts";
import { readOptions } from "./read-options.ts";

const usage = `用法 usage: npx zange narrate [--pack DIR] [--story ID] [--force]

  给内容包的故事注音、配音，只做改过的。  pinyin, sound and timing of a pack's stories; only what changed.
  --pack DIR    内容包文件夹，默认是自带的 content/red-ode   the pack's folder
  --story ID    只做一个故事                                only one story
  --force       连手改过的拼音和真人录音也重新生成            also what people mended or recorded

  需要 espeak-ng、sox、ffmpeg。  needs espeak-ng, sox, ffmpeg.`;

/** 0 when every story is up to date, 1 when a text, the pinyin or a tool must be mended first. */
export async function narrate(argv: string[]): Promise<number> {
  const options = readOptions(argv, usage, {
    pack: { type: "string" },
    story: { type: "string" },
    force: { type: "boolean" },
  });
  if (options.status === "told") return options.exitCode;
  const { pack, story, force } = options.values;
  try {
    // Loaded only now: the recipe and its dictionary are not part of an installed exhibit.
    const { narratePack } = await import("../../build/narrate/narrate-pack.ts");
    const folder = pack ? resolve(pack) : join(findRoot(), "content", "red-ode");
    const faults = await narratePack({ folder, story, force, say: (line) => console.log(line) });
    return faults > 0 ? 1 : 0;
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
}
