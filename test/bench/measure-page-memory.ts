// What the kiosk page keeps in memory: decoded sounds for what may be asked next, and its heap after thousands of plays, with the
// runtime's place taken by a script that orders plays at all seven stations at once.
import type { CDPSession, Page } from "playwright";
import { PackView } from "../../runtime/contract/pack.ts";
import type { StationView } from "../../runtime/contract/screen.ts";
import { launchBrowser } from "../fakes/browser.ts";
import { openBenchSite } from "./bench-site.ts";
import { grouped, type Row } from "./row.ts";
import { idleStations, type ScriptedRuntime, scriptRuntime } from "./scripted-runtime.ts";
import { startProgram } from "./serve-program.ts";

const plays = { warm: 200, all: Number(process.env.ZANGE_BENCH_PLAYS ?? 2000) };
const target = { decodedMb: 150, growth: 0.05 };
/** Every other play is left to come to its end by itself, from so near to it. */
const lastMs = 150;
const output = { device: "default", channel: 1 };

export async function measurePageMemory(): Promise<Row[]> {
  const browser = await launchBrowser();
  const site = await openBenchSite();
  const serve = await startProgram(site);
  try {
    const pack = PackView.parse(await (await fetch(`${serve.kiosk}/api/pack`)).json());
    const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
    const runtime = await scriptRuntime(page);
    await page.goto(`${serve.kiosk}/kiosk`);
    await runtime.ready;
    await page.waitForFunction("window.__zange?.contextState() === 'running'");
    const stations = idleStations(pack);
    const cdp = await page.context().newCDPSession(page);
    return [await decodedRow(page, runtime, stations, pack), await heapRow(cdp, runtime, stations, pack)];
  } finally {
    await browser.close();
    await serve.stop();
    await site.close();
  }
}

/** Three stories are told, as many as may be at once, and each of the seven stations has its next one ready as far as that goes. */
async function decodedRow(
  page: Page,
  runtime: ScriptedRuntime,
  stations: readonly StationView[],
  pack: PackView,
): Promise<Row> {
  const telling = ["s1", "s4", "s7"];
  runtime.say({ kind: "corridor", mode: { kind: "open" }, stations: [...stations] });
  const idleBytes = await settledBytes(page);
  for (const { id, section } of stations.filter((station) => telling.includes(station.id))) {
    const story = pack.stories.filter((each) => each.section === section)[1];
    if (story)
      runtime.say({ kind: "play", playId: id, station: id, story: story.id, volume: 1, fromMs: 0, output });
  }
  const state = (id: string) => (telling.includes(id) ? ("playing" as const) : ("idle" as const));
  runtime.say({
    kind: "corridor",
    mode: { kind: "open" },
    stations: stations.map((each) => ({ ...each, state: state(each.id) })),
  });
  const busyBytes = await settledBytes(page);
  for (const playId of telling) runtime.say({ kind: "stop", playId, fadeMs: 0 });
  const mostMb = Math.max(idleBytes, busyBytes) / 1e6;
  return {
    what: "decoded buffers for seven stations",
    measured: `${mostMb.toFixed(0)} MB`,
    target: `≤ ${target.decodedMb} MB`,
    held: mostMb <= target.decodedMb && idleBytes > 0,
    beside: `idle, all seven next stories ready: ${(idleBytes / 1e6).toFixed(0)} MB; three told at once: ${(busyBytes / 1e6).toFixed(0)} MB`,
    figures: { idleBytes, busyBytes },
  };
}

/** The most that was seen until nothing was added for three seconds. */
async function settledBytes(page: Page): Promise<number> {
  let most = 0;
  for (let calmSeconds = 0; calmSeconds < 3 || most === 0; calmSeconds++) {
    await page.waitForTimeout(1000);
    const now: number = await page.evaluate("window.__zange.decodedBytes()");
    if (now > most) calmSeconds = -1;
    most = Math.max(most, now);
  }
  return most;
}

async function heapRow(
  cdp: CDPSession,
  runtime: ScriptedRuntime,
  stations: readonly StationView[],
  pack: PackView,
): Promise<Row> {
  const durations = new Map(pack.stories.map(({ id, durationMs }) => [id, durationMs]));
  runtime.say({ kind: "corridor", mode: { kind: "open" }, stations: [...stations] });
  let played = 0;
  let failed = 0;
  const playUntil = (wanted: number): Promise<void> =>
    new Promise((resolve) => {
      let busy = stations.length;
      const next = (station: string): void => {
        if (played >= wanted) {
          if (--busy === 0) resolve();
          return;
        }
        const story = stations.find(({ id }) => id === station)?.next ?? "";
        const toItsEnd = played++ % 2 === 1;
        const fromMs = toItsEnd ? (durations.get(story) ?? 0) - lastMs : 0;
        const playId = `${station}/${played}`;
        runtime.say({ kind: "play", playId, station, story, volume: 1, fromMs, output });
      };
      runtime.listen((report) => {
        if (!("playId" in report)) return;
        const [station = "", number = ""] = report.playId.split("/");
        if (report.kind === "failed") failed++;
        if (report.kind === "ended" || report.kind === "failed") next(station);
        if (report.kind === "started" && Number(number) % 2 === 1)
          runtime.say({ kind: "stop", playId: report.playId, fadeMs: 0 });
      });
      for (const { id } of stations) next(id);
    });
  await playUntil(plays.warm);
  const warm = await heapBytes(cdp);
  await playUntil(plays.all);
  const after = await heapBytes(cdp);
  const growth = after / warm - 1;
  return {
    what: `renderer heap after ${grouped(plays.all)} plays, against that after ${plays.warm}`,
    measured: `${growth >= 0 ? "+" : ""}${(growth * 100).toFixed(1)} %`,
    target: `within ${target.growth * 100} %`,
    held: growth <= target.growth && failed === 0,
    beside: `${(warm / 2 ** 20).toFixed(1)} → ${(after / 2 ** 20).toFixed(1)} MB after collection, ${failed} failed`,
    figures: { warmBytes: warm, afterBytes: after, growth, failed },
  };
}

async function heapBytes(cdp: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  return usedSize;
}
