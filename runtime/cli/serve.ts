import { join, resolve } from "node:path";
import { systemClock } from "../base/clock.ts";
import { findRoot } from "../base/find-root.ts";
import { createLog } from "../base/log.ts";
import { putThisFirst } from "../playback/put-sound-first.ts";
import { startRuntime } from "../start.ts";
import { hallFileOr } from "./hall-file-or.ts";
import { readOptions } from "./read-options.ts";

const usage = `用法 usage: npx zange serve [--hall FILE] [--data DIR] [--content DIR] [--port 8600] [--visitor-port 8610]

  --hall FILE           展馆设置（没有就用当前文件夹的 hall.yaml，再没有就用演示展馆）  the hall's settings
  --data DIR            数据文件夹：流水、工作码、设置备份（默认 ./data）  where the journal lives
  --content DIR         内容包都放在哪个文件夹（默认自带的 content）  the folder that holds the packs
  --port N              展项和工作人员的门，只在本机（默认 8600，0 表示任选）  kiosk door, loopback only
  --visitor-port N      访客手机的门（默认 8610，0 表示任选）  visitors' door
  --visitor-host ADDR   访客的门开在哪个地址（默认 0.0.0.0）  address of the visitors' door

能用了就印一行 prints once it can serve: ready <kiosk address> <visitor address>`;

/** Runs until it is told to stop (SIGINT, SIGTERM); 1 where it could not start. */
export async function serve(argv: string[]): Promise<number> {
  const options = readOptions(argv, usage, {
    hall: { type: "string" },
    data: { type: "string" },
    content: { type: "string" },
    port: { type: "string", default: "8600" },
    "visitor-port": { type: "string", default: "8610" },
    "visitor-host": { type: "string", default: "0.0.0.0" },
  });
  if (options.status === "told") return options.exitCode;
  const { values } = options;
  const ports = [values.port, values["visitor-port"]].map(Number);
  const [port, visitorPort] = ports;
  if (
    port === undefined ||
    visitorPort === undefined ||
    ports.some((each) => !Number.isInteger(each) || each < 0 || each > 65_535)
  ) {
    console.error(`端口要写 0 到 65535 的整数。 A port is a number from 0 to 65535.\n\n${usage}`);
    return 2;
  }
  putThisFirst();
  const log = createLog(process.env.ZANGE_LOG ?? "info");
  const started = await startRuntime({
    hallFile: hallFileOr(values.hall),
    dataFolder: resolve(values.data ?? "data"),
    contentFolder: resolve(values.content ?? join(findRoot(), "content")),
    port,
    visitorPort,
    visitorHost: values["visitor-host"] ?? "0.0.0.0",
    clock: systemClock,
    log,
  });
  if (started.status === "refused") {
    for (const sentence of started.sentences) console.error(sentence);
    return 1;
  }
  const { runtime } = started;
  if (runtime.newStaffCode) {
    console.error(`工作码（只显示这一次，请抄下来）：${runtime.newStaffCode}`);
    console.error("Staff code, shown this once. A new one: npx zange doctor --staff-code");
  }
  console.log(`ready ${runtime.kioskAddress} ${runtime.visitorAddress}`);
  await told("SIGINT", "SIGTERM", "disconnect");
  await runtime.stop();
  return 0;
}

function told(...names: (NodeJS.Signals | "disconnect")[]): Promise<void> {
  return new Promise((done) => {
    for (const name of names) process.once(name, () => done());
  });
}
