import { readFileSync } from "node:fs";
import { launchBrowser } from "../fakes/browser.ts";
import { openBenchSite } from "./bench-site.ts";
import { type Row, skipped } from "./row.ts";
import { startProgram } from "./serve-program.ts";

const what = "idle attract loop: the runtime's share of one core";
const settleMs = 2000;
const watchMs = 10_000;
const target = 0.15;
/** Linux counts a process's time in hundredths of a second. */
const ticksPerSecond = 100;

/** What the runtime uses while the corridor waits for visitors: a page connected, a board that beats. */
export async function measureIdle(): Promise<Row[]> {
  if (process.platform !== "linux") return [skipped(what, "read from /proc, which only Linux has")];
  const browser = await launchBrowser();
  const site = await openBenchSite();
  const serve = await startProgram(site);
  try {
    const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
    await page.goto(`${serve.kiosk}/kiosk`);
    await new Promise((resolve) => setTimeout(resolve, settleMs));
    const before = ticksOf(serve.pid);
    await new Promise((resolve) => setTimeout(resolve, watchMs));
    const share = (ticksOf(serve.pid) - before) / ticksPerSecond / (watchMs / 1000);
    const rssMb = (await serve.health()).memory.rssBytes / 2 ** 20;
    return [
      {
        what,
        measured: `${(share * 100).toFixed(1)} %`,
        target: `≤ ${target * 100} %`,
        held: share <= target,
        beside: `over ${watchMs / 1000} s, page and board connected; ${rssMb.toFixed(0)} MB`,
        figures: { share, rssMb },
      },
    ];
  } finally {
    await browser.close();
    await serve.stop();
    await site.close();
  }
}

function ticksOf(pid: number): number {
  const text = readFileSync(`/proc/${pid}/stat`, "latin1");
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return Number(fields[11]) + Number(fields[12]);
}
