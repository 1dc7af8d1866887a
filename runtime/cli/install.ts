import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createLog } from "../base/log.ts";
import { readHall } from "../config/read-hall.ts";
import { countWords } from "../packs/count-pack.ts";
import { installPack } from "../packs/install/install-pack.ts";
import { nameVersion } from "../packs/install/name-version.ts";
import { openVersionStore } from "../packs/version-store.ts";
import { readOptions } from "./read-options.ts";

const usage = `用法 usage: npx zange install PACK.zip [--data DIR]
           npx zange install PACK_FOLDER [--data DIR]
           npx zange install --back [--data DIR]

  装一个内容包：先拆开、查一遍，全好才换上；有一处不对就不换。展项运行着也能装，正在放的故事听完就换上。
  installs a pack: unpacks and checks it first, and replaces nothing unless all of it is right. A running exhibit takes it after the running story.
  --data DIR   数据文件夹，默认 ./data     the data folder
  --back       换回上一版               back to the version before`;

/** 0 when the pack is in force, 1 with a sentence for everything that is wrong. */
export async function install(argv: string[]): Promise<number> {
  const isPath = (word: string, at: number): boolean => !word.startsWith("-") && argv[at - 1] !== "--data";
  const [path, ...rest] = argv.filter(isPath);
  const options = readOptions(
    argv.filter((word, at) => !isPath(word, at)),
    usage,
    { data: { type: "string", default: "data" }, back: { type: "boolean" } },
  );
  if (options.status === "told") return options.exitCode;
  const { data = "data", back } = options.values;
  if (rest.length > 0 || (path === undefined) !== back) {
    console.error(usage);
    return 2;
  }
  const store = openVersionStore(resolve(data));
  if (path === undefined) return goBack(store);
  const log = createLog(process.env.ZANGE_LOG ?? "warn");
  const packId = await packOfHall(resolve(data));
  const result = await installPack({ store, from: resolve(path), packId, now: Date.now(), log });
  if (result.status === "refused") {
    const { chinese, english, faults } = result.refusal;
    console.error(`${chinese} Not installed: ${english}.`);
    for (const fault of faults) console.log(`${fault.file}:${fault.line}: ${fault.chinese} ${fault.english}`);
    return 1;
  }
  const { about, counts, soundsMeasured } = result.check;
  for (const line of countWords(counts)) console.log(line);
  if (!soundsMeasured)
    console.log(
      "这台电脑没有安装 ffmpeg，声音的响度没有量；其余都查过了。 ffmpeg is not installed: loudness was not measured, all else was.",
    );
  console.log(
    `装好了：${about.title} ${about.version}（${result.version}）。展项运行着的话，正在放的故事听完就换上。 Installed.`,
  );
  return 0;
}

async function goBack(store: ReturnType<typeof openVersionStore>): Promise<number> {
  const to = await store.previous();
  if (to === undefined || !(await store.goBack(Date.now()))) {
    console.error("没有更早的内容包可以换回。 There is no earlier pack.");
    return 1;
  }
  const { title, version } = await nameVersion(store, to);
  console.log(
    `换回了：${title} ${version}。展项运行着的话，正在放的故事听完就换上。 Back to the version before.`,
  );
  return 0;
}

/** The pack that the data folder's own hall wants; `undefined` where no hall ever ran on it. */
async function packOfHall(data: string): Promise<string | undefined> {
  const kept = join(data, "hall.last-good.yaml");
  const read = existsSync(kept) ? readHall(await readFile(kept, "utf8")) : undefined;
  return read?.status === "ok" ? read.hall.pack : undefined;
}
