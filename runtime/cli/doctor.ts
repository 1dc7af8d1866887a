import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import { SerialPort } from "serialport";
import { findRoot } from "../base/find-root.ts";
import { readHall } from "../config/read-hall.ts";
import { type Fault, HealthReport } from "../contract/health.ts";
import { isPlausibleTime } from "../health/clock-watch.ts";
import { lowBytes, spaceOf } from "../health/disk-watch.ts";
import { journalPath, openReader } from "../journal/open-reader.ts";
import { checkPack } from "../packs/check-pack.ts";
import { newStaffCode } from "../staff/staff-file.ts";
import { hallFileOr } from "./hall-file-or.ts";
import { readOptions } from "./read-options.ts";

const usage = `用法 usage: npx zange doctor [--staff-code] [--hall FILE] [--data DIR] [--port 8600]

  看看哪里不对，一句话一件事；展项正在运行就问它，没有运行就看文件。
  says what is wrong, a sentence each: asks the running exhibit, or looks at the files.
  --staff-code   换一个新的工作码，旧的马上作废   makes a new staff code; the old one ends at once`;

type Finding = { good: boolean; sentence: string };

/** 0 when nothing needs a look, 1 otherwise. */
export async function doctor(argv: string[]): Promise<number> {
  const options = readOptions(argv, usage, {
    "staff-code": { type: "boolean" },
    hall: { type: "string" },
    data: { type: "string", default: "data" },
    port: { type: "string", default: "8600" },
  });
  if (options.status === "told") return options.exitCode;
  const { values } = options;
  const data = resolve(values.data ?? "data");
  if (values["staff-code"]) {
    console.log(`新的工作码（只显示这一次，请抄下来）：${await newStaffCode(data)}`);
    console.log("New staff code, shown this once; the old one no longer works.");
    return 0;
  }
  const running = await askRunning(Number(values.port));
  const findings = running ? findingsOf(running) : await lookAtFiles(hallFileOr(values.hall), data);
  for (const { good, sentence } of findings) console.log(`${good ? "  好  " : "请看看"}  ${sentence}`);
  return findings.every(({ good }) => good) ? 0 : 1;
}

async function askRunning(port: number): Promise<HealthReport | undefined> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(3000) });
    const report = HealthReport.safeParse(await answer.json());
    return report.success ? report.data : undefined;
  } catch {
    return undefined; // nobody listens there: the files are looked at instead
  }
}

function findingsOf(report: HealthReport): Finding[] {
  const wrong = report.faults.filter(({ severity }: Fault) => severity !== "note");
  const notes = report.faults.filter(({ severity }: Fault) => severity === "note");
  return [
    {
      good: true,
      sentence: `展项正在运行，已记到第 ${report.journal.lastSeq} 条，内容 ${report.pack.stories} 个故事。`,
    },
    ...wrong.map(({ sentence }) => ({ good: false, sentence })),
    ...notes.map(({ sentence }) => ({ good: true, sentence })),
  ];
}

async function lookAtFiles(hallFile: string, data: string): Promise<Finding[]> {
  const findings: Finding[] = [{ good: true, sentence: "展项没有在运行，下面看的是文件。" }];
  const hall = existsSync(hallFile) ? readHall(await readFile(hallFile, "utf8")) : undefined;
  if (!hall) findings.push({ good: false, sentence: `没有展馆设置文件 ${hallFile}，请确认路径。` });
  else if (hall.status === "invalid") {
    findings.push(
      ...hall.faults.map(({ line, chinese }) => ({
        good: false,
        sentence: `${hallFile} 第 ${line} 行：${chinese}`,
      })),
    );
  } else {
    findings.push({ good: true, sentence: `展馆设置没有错，${hall.hall.corridor.stations.length} 个点位。` });
    const { faults } = await checkPack(join(findRoot(), "content", hall.hall.pack));
    findings.push(
      ...faults.map(({ severity, chinese }) => ({ good: severity === "note", sentence: chinese })),
    );
    if (faults.length === 0) findings.push({ good: true, sentence: "内容包没有错。" });
  }
  return [
    ...findings,
    lookAtJournal(data),
    await lookAtDisk(data),
    await lookAtPorts(),
    lookAtClock(),
    ...lookAtKnock(),
  ];
}

function lookAtJournal(data: string): Finding {
  if (!existsSync(journalPath(data))) return { good: true, sentence: "还没有流水，第一次运行时会建好。" };
  try {
    const db = openReader(journalPath(data));
    const events = Number(db.prepare("SELECT coalesce(max(seq), 0) FROM events").pluck().get());
    db.close();
    return { good: true, sentence: `流水读得出，已记到第 ${events} 条。` };
  } catch {
    return {
      good: false,
      sentence: "流水文件读不出，下次运行时会把它另存，读得出的记录接着用；请留着另存的那个文件。",
    };
  }
}

async function lookAtDisk(data: string): Promise<Finding> {
  const { freeBytes } = await spaceOf(existsSync(data) ? data : process.cwd());
  const gigabytes = (freeBytes / 1e9).toFixed(1);
  return freeBytes < lowBytes
    ? { good: false, sentence: `磁盘只剩 ${gigabytes} GB，请删掉用不着的文件，至少腾出 1 GB。` }
    : { good: true, sentence: `磁盘还有 ${gigabytes} GB。` };
}

async function lookAtPorts(): Promise<Finding> {
  try {
    const ports = await SerialPort.list();
    const usb = ports.filter(({ vendorId }) => vendorId !== undefined);
    const words = usb
      .map(({ path, vendorId, productId }) => `${path}（${vendorId}:${productId}）`)
      .join("、");
    return {
      good: true,
      sentence:
        usb.length > 0 ? `看到的 USB 串口：${words}。` : "没有看到 USB 串口；用模拟设备的展馆不需要。",
    };
  } catch {
    return { good: true, sentence: "这台电脑列不出串口，按路径写的串口照样能用。" };
  }
}

function lookAtClock(): Finding {
  return isPlausibleTime(Date.now())
    ? { good: true, sentence: "电脑的日期看起来是对的。" }
    : { good: false, sentence: "电脑的日期不对，次数会记到别的日子上，请在电脑的设置里调好。" };
}

/** Without it the page knocks, a little later: nothing is wrong. */
function lookAtKnock(): Finding[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  if (process.platform !== "linux" || folders.some((folder) => existsSync(join(folder, "pacat")))) return [];
  const sentence =
    "没有装 pulseaudio-utils，按下去的那一声由网页敲，晚不到十分之一秒；要快一点就装上它：sudo apt install pulseaudio-utils。";
  return [{ good: true, sentence }];
}
