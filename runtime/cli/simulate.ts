import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { openSerialPort } from "../../hardware/port/open-serial-port.ts";
import { createBoard } from "../../hardware/simulator/board.ts";
import { messageOf } from "../base/app-error.ts";
import { systemClock } from "../base/clock.ts";
import { findRoot } from "../base/find-root.ts";
import { readHall } from "../config/read-hall.ts";
import type { Device } from "../contract/hall.ts";
import { planVisits, type Spot } from "../simulate/plan-visits.ts";
import { readOptions } from "./read-options.ts";

const usage = `用法 usage: npx zange simulate --port PATH [--hall FILE] [--device ID] [--minutes 5] [--per-minute 6] [--seed 1]

  在一根串口线的另一头扮演线盒：有人路过、有人听、有人连着按。
  plays a board at the other end of a serial line: visitors pass, listen, mash the button.

  没有第二个串口时 without a second port:
    socat -d -d pty,raw,echo=0,link=/tmp/zange-hall pty,raw,echo=0,link=/tmp/zange-board
    hall.yaml 里写 port: { path: /tmp/zange-hall }，这里写 --port /tmp/zange-board

  --port PATH        线盒这一头的串口            the board's end of the line
  --hall FILE        按它的 inputs 接线，默认演示展馆  wired as its inputs say
  --device ID        hall.yaml 里的哪台设备，默认第一台  which device, the first unless told
  --minutes N        演多久                      how long
  --per-minute N     每分钟来几位                visitors a minute
  --seed N           同一个数，同样的一天        the same seed, the same day`;

/** 0 when the minutes are over, 1 where the port or the hall cannot be used. */
export async function simulate(argv: string[]): Promise<number> {
  const options = readOptions(argv, usage, {
    port: { type: "string" },
    hall: { type: "string" },
    device: { type: "string" },
    minutes: { type: "string", default: "5" },
    "per-minute": { type: "string", default: "6" },
    seed: { type: "string", default: "1" },
  });
  if (options.status === "told") return options.exitCode;
  const { port, hall, device: wanted, ...figures } = options.values;
  const [minutes = 0, perMinute = 0, seed = 0] = [figures.minutes, figures["per-minute"], figures.seed].map(
    Number,
  );
  if (port === undefined || !(minutes > 0) || !(perMinute > 0) || !Number.isInteger(seed)) {
    console.error(usage);
    return 2;
  }
  const read = readHall(
    await readFile(resolve(hall ?? join(findRoot(), "content", "demo-hall.yaml")), "utf8"),
  );
  if (read.status === "invalid") {
    for (const { line, chinese, english } of read.faults)
      console.error(`${hall}:${line}: ${chinese} ${english}`);
    return 1;
  }
  const device = read.hall.devices.find(({ id }) => wanted === undefined || id === wanted);
  if (!device) {
    console.error("hall.yaml 里没有这台设备。 hall.yaml has no such device.");
    return 1;
  }
  try {
    await play(port, device, { minutes, perMinute, seed });
    return 0;
  } catch (error) {
    console.error(`串口 ${port} 打不开，请看看路径和权限。 ${messageOf(error)}`);
    return 1;
  }
}

async function play(
  path: string,
  device: Device,
  options: { minutes: number; perMinute: number; seed: number },
): Promise<void> {
  const channels = Object.keys(device.inputs).map(Number);
  const line = await openSerialPort(
    { path },
    {
      onBytes: (chunk) => board.receive(chunk),
      onClosed: (reason) => console.error(`线断了 the line is gone: ${reason}`),
    },
  );
  const board = createBoard({
    clock: systemClock,
    send: (bytes) => line.write(bytes),
    inputs: Math.max(1, ...channels),
  });
  board.powerOn();
  const acts = planVisits({ spots: spotsOf(device), ...options });
  const startedAt = systemClock.upMs();
  for (const { atMs, channel, value, who } of acts) {
    await new Promise<void>((done) =>
      systemClock.after(Math.max(0, startedAt + atMs - systemClock.upMs()), done),
    );
    board.set(channel, value);
    if (value === 1) console.log(`${(atMs / 1000).toFixed(1)} s  ${who}  输入 input ${channel}`);
  }
  const presses = acts.filter(({ channel, value }) => value === 1 && isButton(device, channel)).length;
  console.log(`按了 ${presses} 次按钮。 ${presses} presses.`);
  board.powerOff();
  await line.close();
}

function isButton(device: Device, channel: number): boolean {
  const meaning = device.inputs[String(channel)];
  return meaning !== undefined && meaning.as === "button";
}

function spotsOf(device: Device): Spot[] {
  const spots = new Map<string, Spot>();
  for (const [channel, meaning] of Object.entries(device.inputs)) {
    if (!("station" in meaning)) continue;
    const spot = spots.get(meaning.station) ?? {
      station: meaning.station,
      button: undefined,
      motion: undefined,
    };
    spots.set(meaning.station, { ...spot, [meaning.as]: Number(channel) });
  }
  return [...spots.values()];
}
