import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { messageOf } from "../base/app-error.ts";
import { findRoot } from "../base/find-root.ts";
import { silentLog } from "../base/log.ts";
import { readHall } from "../config/read-hall.ts";
import type { Device, Hall } from "../contract/hall.ts";
import type { JournalEvent } from "../contract/journal.ts";
import { eventOfRow, journalColumns } from "../contract/journal-row.ts";
import { journalPath, openReader } from "../journal/open-reader.ts";
import { openPack } from "../packs/open-pack.ts";
import { checkRules } from "../simulate/check-rules.ts";
import { type CrowdAct, planCrowd, type Spot } from "../simulate/plan-crowd.ts";
import { type Tally, watchLamps } from "../simulate/watch-lamps.ts";
import { runCrowdOnLine } from "./crowd-on-line.ts";
import { readOptions } from "./read-options.ts";
import { runSimulatedHall } from "./simulated-hall.ts";

const usage = `用法 usage: npx zange simulate [--crowd 40] [--minutes 30] [--seed 1] [--port PATH] [--hall FILE] [--device ID] [--data DIR] [--quiet]

  让一群人走过长廊：有人路过、有人听、有人连着按、有班级跟着讲解员，还有卡住的感应器和松动的线。
  sends a crowd through the corridor: passers-by, listeners, button mashers, a class with its guide, a stuck sensor, a loose cable.

  不写 --port：时间由程序推着走，半小时几秒钟就演完，用真的协议和导播，不出声。
  without --port: simulated time, the real protocol and director, no sound.
  写了 --port：在一根串口线的另一头扮演线盒，对着正在运行的 zange serve，一分钟就是一分钟。
  with --port: plays a board at the other end of a serial line against a running zange serve, in real time.

  没有第二个串口时 without a second port:
    socat -d -d pty,raw,echo=0,link=/tmp/zange-hall pty,raw,echo=0,link=/tmp/zange-board
    hall.yaml 里写 port: { path: /tmp/zange-hall }，这里写 --port /tmp/zange-board

  --crowd N          馆里同时有几个人            people in the hall at a time
  --minutes N        演多久                      how long
  --seed N           同一个数，同样的人群        the same seed, the same crowd
  --port PATH        线盒这一头的串口            the board's end of the line
  --hall FILE        按它的 inputs 接线，默认演示展馆  wired as its inputs say
  --device ID        hall.yaml 里的哪台设备，默认第一台  which device, the first unless told
  --data DIR         演完从这个数据文件夹的流水里查规矩  afterwards the rules are checked in its journal
  --quiet            只说结果                    only the result`;

/** 0 when the minutes are over and every rule was kept, 1 where not, or where port or hall cannot be used; 2 for wrong words. */
export async function simulate(argv: string[]): Promise<number> {
  const options = readOptions(argv, usage, {
    ...{ port: { type: "string" }, hall: { type: "string" }, device: { type: "string" } },
    ...{ data: { type: "string" }, quiet: { type: "boolean" } },
    crowd: { type: "string", default: "40" },
    minutes: { type: "string", default: "30" },
    seed: { type: "string", default: "1" },
  });
  if (options.status === "told") return options.exitCode;
  const { port, hall: file, device: wanted, data, quiet, ...figures } = options.values;
  const [crowd = 0, minutes = 0, seed = 0] = [figures.crowd, figures.minutes, figures.seed].map(Number);
  if (!Number.isInteger(crowd) || crowd < 1 || !(minutes > 0) || !Number.isInteger(seed)) {
    console.error(usage);
    return 2;
  }
  const path = resolve(file ?? join(findRoot(), "content", "demo-hall.yaml"));
  const read = existsSync(path) ? readHall(await readFile(path, "utf8")) : undefined;
  if (read?.status !== "ok") {
    console.error(`展馆设置 ${path} 读不了，请先用 zange check 看看。 The hall's settings cannot be read.`);
    return 1;
  }
  const device = read.hall.devices.find(({ id }) => wanted === undefined || id === wanted);
  if (!device) {
    console.error("hall.yaml 里没有这台设备。 hall.yaml has no such device.");
    return 1;
  }
  const acts = planCrowd({ spots: spotsOf(read.hall, device), crowd, minutes, seed });
  try {
    return await send({ hall: read.hall, device, acts, port, data, isQuiet: quiet ?? false });
  } catch (error) {
    console.error(`演不下去了，请看看串口的路径和权限。 ${messageOf(error)}`);
    return 1;
  }
}

type Sending = {
  hall: Hall;
  device: Device;
  acts: CrowdAct[];
  port: string | undefined;
  data: string | undefined;
  isQuiet: boolean;
};

async function send({ hall, device, acts, port, data, isQuiet }: Sending): Promise<number> {
  const watch = watchLamps();
  const onAct = (act: CrowdAct): void => {
    if (act.kind === "input" && act.value === 1 && isButton(device, act.channel)) watch.press();
    const what = act.kind === "cable" ? (act.plugged ? "插上 in" : "拔下 out") : `输入 input ${act.channel}`;
    if (!isQuiet && (act.kind === "cable" || act.value === 1))
      console.log(`${(act.atMs / 1000).toFixed(1)} s  ${act.who}  ${what}`);
  };
  const from = port !== undefined && data !== undefined ? lastSeq(data) : 0;
  let events: JournalEvent[] | undefined;
  if (port === undefined) {
    const folder = join(findRoot(), "content", hall.pack);
    const { pack } = await openPack({ folder, log: silentLog });
    events = await runSimulatedHall({ hall, device, pack, acts, watch, onAct, now: Date.now() });
  } else {
    await runCrowdOnLine({ path: port, device, acts, onAct, onLamp: watch.lamp, onLook: watch.look });
    if (data !== undefined) events = readEvents(data, from);
  }
  tell(watch.tally());
  return events === undefined ? 0 : tellRules(events, hall);
}

function tell(tally: Tally): void {
  const seconds = (ms: number): string => (ms / 1000).toFixed(1);
  const mean = (ms: number, of: number): string => seconds(of > 0 ? ms / of : 0);
  const { presses, invited, heard, heardMs, waited, waitedMs, longestWaitMs, dropped, owedSilenceMs } = tally;
  console.log(`按了 ${presses} 次，邀请了 ${invited} 次。 ${presses} presses, ${invited} invitations.`);
  console.log(
    `听了 ${heard} 回，每回 ${mean(heardMs, heard)} 秒。 ${heard} times heard, ${mean(heardMs, heard)} s each.`,
  );
  console.log(
    `等到了 ${waited} 回，平均 ${mean(waitedMs, waited)} 秒，最久 ${seconds(longestWaitMs)} 秒；走了没等到 ${dropped} 回。 ` +
      `${waited} waited ${mean(waitedMs, waited)} s, at most ${seconds(longestWaitMs)} s; ${dropped} were gone and dropped.`,
  );
  console.log(
    `有人等而整条长廊没有声音，最久 ${seconds(owedSilenceMs)} 秒。 Longest silence while somebody waited: ${seconds(owedSilenceMs)} s.`,
  );
}

function tellRules(events: JournalEvent[], hall: Hall): number {
  const breaches = checkRules(events, hall);
  for (const { rule, seq, what } of breaches) console.log(`规矩 ${rule}，流水 ${seq}：${what}`);
  console.log(
    breaches.length === 0
      ? `${events.length} 条流水里，每条规矩都守住了。 Every rule was kept in ${events.length} events.`
      : `${events.length} 条流水里，有 ${breaches.length} 处没守住。 ${breaches.length} breaches in ${events.length} events.`,
  );
  return breaches.length === 0 ? 0 : 1;
}

function lastSeq(data: string): number {
  return readEvents(data, 0).at(-1)?.seq ?? 0;
}

function readEvents(data: string, after: number): JournalEvent[] {
  const db = openReader(journalPath(resolve(data)));
  try {
    const sql = `SELECT ${journalColumns} FROM events WHERE seq > ? ORDER BY seq`;
    return db.prepare(sql).all(after).map(eventOfRow);
  } finally {
    db.close();
  }
}

function isButton(device: Device, channel: number): boolean {
  const meaning = device.inputs[String(channel)];
  return meaning !== undefined && meaning.as === "button";
}

/** The stations that hang on this device, in walking order. */
function spotsOf(hall: Hall, device: Device): Spot[] {
  const stations = [...hall.corridor.stations].sort((a, b) => a.atMetres - b.atMetres);
  return stations.flatMap(({ id }) => {
    const channelOf = (as: "button" | "motion"): number | undefined => {
      const found = Object.entries(device.inputs).find(
        ([, meaning]) => "station" in meaning && meaning.station === id && meaning.as === as,
      );
      return found && Number(found[0]);
    };
    const spot = { station: id, button: channelOf("button"), motion: channelOf("motion") };
    return spot.button === undefined && spot.motion === undefined ? [] : [spot];
  });
}
