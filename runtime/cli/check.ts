import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { messageOf } from "../base/app-error.ts";
import { findRoot } from "../base/find-root.ts";
import { readHall } from "../config/read-hall.ts";
import { checkPack } from "../packs/check-pack.ts";
import { countWords } from "../packs/count-pack.ts";
import { measureSound } from "../packs/measure-sound.ts";
import { readOptions } from "./read-options.ts";

const usage = `用法 usage: npx zange check [PATH …]
           npx zange check --review FILE.pdf [PACK]

  检查 hall.yaml 或内容包文件夹；不写路径就检查演示展馆和自带的内容包。
  checks a hall.yaml or a pack's folder; without a path, what comes with the programme.
  --review FILE.pdf   把内容包打成 A4 审核清单，给审核人签字（要有 Chromium、Chrome 或 Edge）
                      prints the pack as a list for reviewers to sign (needs an installed browser)
  有错就一行一个，写明文件、行和怎么改，并以 1 结束；只有提醒不算错。
  exits 1 with file:line and a sentence each; notes alone are no fault.`;

/** 0 when everything is right, 1 with a line for every fault. */
export async function check(argv: string[]): Promise<number> {
  const isPath = (word: string, at: number): boolean => !word.startsWith("-") && argv[at - 1] !== "--review";
  const paths = argv.filter(isPath);
  const options = readOptions(
    argv.filter((word, at) => !isPath(word, at)),
    usage,
    { review: { type: "string" } },
  );
  if (options.status === "told") return options.exitCode;
  const content = join(findRoot(), "content");
  const { review } = options.values;
  if (review !== undefined)
    return printReview(resolve(paths[0] ?? join(content, "red-ode")), resolve(review));
  const wanted =
    paths.length > 0
      ? paths.map((path) => resolve(path))
      : [join(content, "demo-hall.yaml"), join(content, "red-ode")];
  let faults = 0;
  for (const path of wanted) faults += await checkOne(path);
  return faults > 0 ? 1 : 0;
}

async function printReview(folder: string, file: string): Promise<number> {
  try {
    // Loaded only now: the recipe and its faces are not part of an installed exhibit.
    const { writeReview } = await import("../../build/review/write-review.ts");
    const count = await writeReview(folder, file);
    console.log(
      `${file}: 审核清单打好了，${count} 个故事，和题目、仪式一起，请打印后交给审核人。 ${count} stories to be reviewed and signed.`,
    );
    return 0;
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
}

async function checkOne(path: string): Promise<number> {
  const shown = relative(process.cwd(), path) || ".";
  if (!existsSync(path)) {
    console.log(`${shown}:1: 没有这个文件。 There is no such file.`);
    return 1;
  }
  return statSync(path).isDirectory() ? checkPackFolder(path, shown) : checkHallFile(path, shown);
}

async function checkHallFile(path: string, shown: string): Promise<number> {
  const read = readHall(await readFile(path, "utf8"));
  if (read.status === "ok") {
    console.log(
      `${shown}: 好。${read.hall.corridor.stations.length} 个点位，${read.hall.devices.length} 台设备。 Good.`,
    );
    return 0;
  }
  for (const { line, column, chinese, english } of read.faults)
    console.log(`${shown}:${line}:${column}: ${chinese} ${english}`);
  return read.faults.length;
}

async function checkPackFolder(path: string, shown: string): Promise<number> {
  const { faults, counts, soundsMeasured } = await checkPack(path, { measure: measureSound });
  for (const { file, line, chinese, english } of faults)
    console.log(`${join(shown, file)}:${line}: ${chinese} ${english}`);
  for (const line of countWords(counts)) console.log(`${shown}: ${line}`);
  if (!soundsMeasured)
    console.log(
      `${shown}: 这台电脑没有安装 ffmpeg，声音的响度和开头没有量；其余都查过了。 ffmpeg is not installed: loudness and first sound were not measured, all else was.`,
    );
  const wrong = faults.filter(({ severity }) => severity !== "note").length;
  if (wrong > 0) console.log(`${shown}: 有 ${wrong} 处要改。 ${wrong} faults.`);
  else if (faults.length > 0)
    console.log(
      `${shown}: 好，另有 ${faults.length} 条提醒，不改也能用。 Good, with ${faults.length} notes.`,
    );
  else console.log(`${shown}: 好。 Good.`);
  return wrong;
}
