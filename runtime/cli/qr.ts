import { join, resolve } from "node:path";
import { messageOf } from "../base/app-error.ts";
import { findRoot } from "../base/find-root.ts";
import { silentLog } from "../base/log.ts";
import type { Hall } from "../contract/hall.ts";
import { choosePack } from "../packs/choose-pack.ts";
import { openVersionStore } from "../packs/version-store.ts";
import { keepTrailKey, trailKeyPath } from "../trail/keep-trail-key.ts";
import { readBase } from "../trail/read-base.ts";
import { readHallOf } from "./read-hall-of.ts";
import { readOptions } from "./read-options.ts";

const usage = `用法 usage: npx zange qr --base https://… --out FILE.pdf [--hall FILE] [--data DIR] [--svg DIR]

  打印长征路：十三块 A4 站牌（另有加映一站）、二维码校样、集章卡，都在一个 PDF 里（要有 Chromium、Chrome 或 Edge）。
  prints the trail: thirteen A4 posts and the bonus one, a sheet of proofs and the stamp card (needs an installed browser).
  --base URL    访客手机打开的网址，默认用 hall.yaml 的 visitor.url   where the codes lead, else visitor.url of hall.yaml
  --out FILE    写到哪里                          where to
  --hall FILE   馆名、备案号（visitor.filing）、内容包，默认用数据文件夹里那份   the hall, else the one the data folder keeps
  --data DIR    数据文件夹，默认 ./data；签码的钥匙 trail.key 在里面，请一起备份   holds the key that signs the codes
  --svg DIR     另外把每个码存成 SVG                the bare codes as well`;

/** 0 when the sheets are printed, 1 where they cannot be, 2 for wrong words. */
export async function qr(argv: string[]): Promise<number> {
  const options = readOptions(argv, usage, {
    base: { type: "string" },
    out: { type: "string" },
    hall: { type: "string" },
    data: { type: "string", default: "data" },
    svg: { type: "string" },
  });
  if (options.status === "told") return options.exitCode;
  const { base: given, out, hall: hallFile, data = "data", svg } = options.values;
  if (out === undefined && svg === undefined) {
    console.error(usage);
    return 2;
  }
  const hall = await readHallOf(resolve(data), hallFile);
  if (!hall) return 1;
  const address = given ?? hall.visitor.url;
  if (address === undefined) {
    console.error(
      `请用 --base 写明访客手机打开的网址，或者写在 hall.yaml 的 visitor.url。 Say where the codes lead.\n\n${usage}`,
    );
    return 2;
  }
  const read = readBase(address);
  if (read.status === "refused") {
    console.error(read.sentence);
    return 2;
  }
  try {
    for (const note of read.notes) console.error(note);
    await print({ hall, data: resolve(data), base: read.base, out, svg });
    return 0;
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
}

type Wanted = { hall: Hall; data: string; base: string; out: string | undefined; svg: string | undefined };

async function print({ hall, data, base, out, svg }: Wanted): Promise<void> {
  // Loaded only now: the recipe and its faces are not part of an installed exhibit.
  const { gatherTrail } = await import("../../build/posts/gather-trail.ts");
  const { writeCodes, writePosts } = await import("../../build/posts/write-posts.ts");
  const { pack } = await choosePack({
    store: openVersionStore(data),
    contentFolder: join(findRoot(), "content"),
    packId: hall.pack,
    requireApproval: hall.requireApproval,
    log: silentLog,
  });
  const key = await keepTrailKey(data);
  const trail = await gatherTrail({ hall, pack, signer: { key, hallId: hall.hall.id }, base });
  if (svg !== undefined) {
    const count = await writeCodes(trail, resolve(svg));
    console.log(`${svg}: 存好了 ${count} 个码。 ${count} codes.`);
  }
  if (out === undefined) return;
  await writePosts(trail, resolve(out));
  console.log(
    `${out}: 站牌、校样、集章卡都打好了。先打校样，扫一遍再挂。 Scan the proofs before anything hangs.`,
  );
  console.log(
    `签码的钥匙是 ${trailKeyPath(data)}，请备份：丢了它，贴出去的码就认不出真假。 Back up the key of the codes.`,
  );
  if (hall.visitor.filing === undefined)
    console.log(
      "hall.yaml 里没有写备案号（visitor.filing），站牌上留了空，可以手写。 No filing number was given; a line is left for it.",
    );
}
