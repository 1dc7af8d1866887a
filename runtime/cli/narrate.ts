import { join, resolve } from "node:path";
import { messageOf } from "../base/app-error.ts";
import { findRoot } from "../base/find-root.ts";
import { readOptions } from "./read-options.ts";

const usage = `用法 usage: npx zange narrate [--pack DIR] [--story ID] [--from DIR | --command LINE] [--force]

  给内容包的故事、题目、提示语和誓词注音、配音，只做改过的。  pinyin, sound and timing of a pack; only what changed.
  --pack DIR      内容包文件夹，默认是自带的 content/red-ode   the pack's folder
  --story ID      只做一个故事                                only one story
  --from DIR      用真人录音：DIR/<故事>/01.wav、02.wav……一句一个文件，什么格式都行
                  people's recordings, one file a sentence, any format
  --command LINE  用别的配音程序，一句叫它一次：'prog --out {wav} {text}'
                  another programme, called once a sentence, without a shell
  --force         连手改过的拼音和真人录音也重新生成            also what people mended or recorded

  默认的声音是 espeak-ng。都需要 ffmpeg 和 sox。  the voice is espeak-ng unless told otherwise; needs ffmpeg and sox.`;

/** 0 when everything is up to date, 1 when a text, the pinyin, a recording or a tool must be mended first. */
export async function narrate(argv: string[]): Promise<number> {
  const options = readOptions(argv, usage, {
    pack: { type: "string" },
    story: { type: "string" },
    from: { type: "string" },
    command: { type: "string" },
    force: { type: "boolean" },
  });
  if (options.status === "told") return options.exitCode;
  const { pack, story, from, command, force } = options.values;
  if (from !== undefined && command !== undefined) {
    console.error(`--from 和 --command 只能用一个。 Use either --from or --command.\n\n${usage}`);
    return 2;
  }
  try {
    // Loaded only now: the recipe and its dictionary are not part of an installed exhibit.
    const { narratePack } = await import("../../build/narrate/narrate-pack.ts");
    const { startVoice } = await import("../../build/narrate/start-voice.ts");
    const folder = pack ? resolve(pack) : join(findRoot(), "content", "red-ode");
    const faults = await narratePack({
      ...{ folder, story, force },
      say: (line) => console.log(line),
      startEngine: () => startVoice({ from, command }),
    });
    return faults > 0 ? 1 : 0;
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
}
