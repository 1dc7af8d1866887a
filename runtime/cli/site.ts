import { join, resolve } from "node:path";
import { AppError, codeOf, messageOf } from "../base/app-error.ts";
import { findRoot } from "../base/find-root.ts";
import { silentLog } from "../base/log.ts";
import { recordingFolder, recordingsIn } from "../base/recording-folder.ts";
import type { Hall } from "../contract/hall.ts";
import { soundFileName } from "../contract/recording.ts";
import { choosePack } from "../packs/choose-pack.ts";
import { createQuestionShelf } from "../packs/question-shelf.ts";
import { openVersionStore } from "../packs/version-store.ts";
import { readVisitorTrail } from "../server/read-visitor-trail.ts";
import { keepTrailKey } from "../trail/keep-trail-key.ts";
import { readBase } from "../trail/read-base.ts";
import { shortCodeOf, tagOf } from "../trail/sign-stop.ts";
import { readHallOf } from "./read-hall-of.ts";
import { readOptions } from "./read-options.ts";
import { type SiteWritten, writeSite } from "./write-site.ts";

const usage = `用法 usage: npx zange site --out DIR --door URL [--hall FILE] [--data DIR] [--content DIR]

  把长征路的手机页面写成静态网页，放到任何一个 https 网站上，子文件夹里也行（https://网址/park/）。
  writes the phone pages of the trail as static files for any https host, below a sub-path as well.
  --out DIR      写到哪个文件夹：空的，或者是上一次写的         an empty folder, or the site of last time
  --door URL     展馆访客的门的网址，手机把打卡和答题告诉它     where phones report to: the hall's visitor door
  --hall FILE    馆名、内容包，默认用数据文件夹里那份           the hall, else the one the data folder keeps
  --data DIR     数据文件夹，默认 ./data；签码的钥匙 trail.key 在里面，要和打印站牌时的是同一个   holds the key of the codes
  --content DIR  内容包都放在哪个文件夹，默认自带的 content      the folder that holds the packs`;

/** 0 when the site is written, 1 where it cannot be, 2 for wrong words. */
export async function site(argv: string[]): Promise<number> {
  const options = readOptions(argv, usage, {
    out: { type: "string" },
    door: { type: "string" },
    hall: { type: "string" },
    data: { type: "string", default: "data" },
    content: { type: "string" },
  });
  if (options.status === "told") return options.exitCode;
  const { out, door, hall: hallFile, data = "data", content } = options.values;
  if (out === undefined || door === undefined) {
    console.error(usage);
    return 2;
  }
  const read = readBase(door);
  if (read.status === "refused") {
    console.error(read.sentence);
    return 2;
  }
  const hall = await readHallOf(resolve(data), hallFile);
  if (!hall) return 1;
  if (read.base.startsWith("http:"))
    console.error(
      "门的网址是 http：https 的网页不能往 http 发消息，手机上的打卡会一直留着、等不到回执。请给访客的门配上证书（hall.yaml 的 visitor.tls）。 Pages on https cannot report to a door on http.",
    );
  if (hall.visitor.url === undefined)
    console.error(
      "hall.yaml 里没有写 visitor.url：访客的门只收那个网址上的网页送来的打卡，请写上这个网站的网址。 The door takes reports only from pages at visitor.url.",
    );
  try {
    const contentFolder = resolve(content ?? join(findRoot(), "content"));
    const written = await write({
      hall,
      data: resolve(data),
      contentFolder,
      out: resolve(out),
      door: read.base,
    });
    return tell(out, written);
  } catch (error) {
    console.error(codeOf(error) === "ENOENT" ? `${messageOf(error)}\n${notBuilt}` : messageOf(error));
    return 1;
  }
}

const notBuilt = "要是缺的是 dist 里的文件，请先运行一次 npm run build。 Build the pages first.";

function tell(out: string, written: SiteWritten): number {
  if (written.status === "occupied") {
    console.error(
      `${out} 里有别的文件，没有动它。请换一个空文件夹。 The folder holds something else; nothing was touched.`,
    );
    return 1;
  }
  const { files, sizeBytes, keptBytes } = written;
  console.log(`${out}: ${files} 个文件，一共 ${megabytes(sizeBytes)} MB。 ${files} files.`);
  console.log(
    `手机把整条路留下来听，要 ${megabytes(keptBytes)} MB。 The whole trail offline: ${megabytes(keptBytes)} MB.`,
  );
  console.log(
    "请把整个文件夹传到 https 的网站上，再用手机打开“网址/t”看一看。 Upload the whole folder to an https host.",
  );
  return 0;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

type Wanted = { hall: Hall; data: string; contentFolder: string; out: string; door: string };

async function write({ hall, data, contentFolder, out, door }: Wanted): Promise<SiteWritten> {
  const recordings = recordingsIn(data);
  const chosen = await choosePack({
    store: openVersionStore(data),
    ...{ contentFolder, packId: hall.pack, requireApproval: hall.requireApproval, recordings },
    log: silentLog,
  });
  const { pack } = chosen;
  if (pack.view.checkpoints.length === 0)
    throw new AppError(
      "site/no-trail",
      "内容包里没有可以放的长征路故事，请用 zange check 看看。 The pack has no stop of the trail that may be told.",
    );
  const signer = { key: await keepTrailKey(data), hallId: hall.hall.id };
  const trail = readVisitorTrail(
    {
      ...{ hall: hall.hall.name, hallId: hall.hall.id, checkpoints: pack.view.checkpoints },
      codesOf: (place) => ({ tag: tagOf(signer, place), code: shortCodeOf(signer, place) }),
      questions: await createQuestionShelf()(pack),
    },
    { hall, edition: `${pack.view.id}@${pack.view.version}/${chosen.edition}` },
  );
  const base = hall.visitor.url === undefined ? undefined : readBase(hall.visitor.url);
  return writeSite(out, {
    ...{ trail, door, pages: join(findRoot(), "dist", "renderer") },
    site: base?.status === "ok" ? base.base : undefined,
    fileOf(path) {
      const [, , folder = "", story = "", name = ""] = path.split("/");
      if (folder !== "recordings") return join(pack.folder, folder, story);
      return join(
        recordingFolder(recordings, pack.view.id, story),
        name.replace(/\.mp3$/, ""),
        soundFileName,
      );
    },
  });
}
