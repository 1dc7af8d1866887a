import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { messageOf } from "../base/app-error.ts";
import { journalPath, openReader } from "../journal/open-reader.ts";
import { exportFigures as writeSheets } from "../stats/export-figures.ts";
import { readHallOf } from "./read-hall-of.ts";
import { readOptions } from "./read-options.ts";

const usage = `用法 usage: npx zange export --from 2026-11-01 --to 2026-11-30 --out FILE [--format xlsx] [--data DIR] [--hall FILE]

  导出统计：每日、各点位、长征路各站、流水四张表；展项正在运行也可以导。
  writes the sheets of days, stations, stops of the trail and raw facts, also while the exhibit runs.
  --from, --to DAY   从哪天到哪天，都算在内        both days included
  --format           xlsx（默认）或 csv；csv 是四个文件  csv makes four files
  --out FILE         写到哪里                      where to
  --data DIR         数据文件夹，默认 ./data        the data folder
  --hall FILE        馆名和点位，默认用数据文件夹里那份  the hall, else the one the data folder keeps`;

/** 0 when the sheets are written, 1 where they cannot be, 2 for wrong words. */
export async function exportFigures(argv: string[]): Promise<number> {
  const options = readOptions(argv, usage, {
    from: { type: "string" },
    to: { type: "string" },
    out: { type: "string" },
    format: { type: "string", default: "xlsx" },
    data: { type: "string", default: "data" },
    hall: { type: "string" },
  });
  if (options.status === "told") return options.exitCode;
  const { from, to, out, format, data = "data", hall: hallFile } = options.values;
  if (
    from === undefined ||
    to === undefined ||
    out === undefined ||
    (format !== "xlsx" && format !== "csv")
  ) {
    console.error(usage);
    return 2;
  }
  if (!existsSync(journalPath(resolve(data)))) {
    console.error(
      `数据文件夹 ${data} 里没有流水，请用 --data 指明展项的数据文件夹。 There is no journal in this data folder.`,
    );
    return 1;
  }
  const hall = await readHallOf(resolve(data), hallFile);
  if (!hall) return 1;
  try {
    const db = openReader(journalPath(resolve(data)));
    const result = await writeSheets({ db, hall, from, to, format, now: Date.now(), out: resolve(out) });
    db.close();
    if (result.status === "refused") {
      console.error(result.sentence);
      return 2;
    }
    console.log(`写好了 ${result.days} 天、${result.events} 条流水：${result.files.join("、")}`);
    return 0;
  } catch (error) {
    console.error(`没有导出成，请看看要写的地方有没有空位和权限。 The export failed: ${messageOf(error)}`);
    return 1;
  }
}
