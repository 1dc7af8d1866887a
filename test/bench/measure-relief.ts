// The trail's relief, drawn in software by a real Chromium: how soon it stands, what it asks of a graphics card, and whether five
// hundred flights leave anything behind.
import type { Browser, CDPSession, Page } from "playwright";
import { launchBrowser } from "../fakes/browser.ts";
import { openBenchSite } from "./bench-site.ts";
import { percentile } from "./percentile.ts";
import { grouped, type Row } from "./row.ts";
import { startProgram } from "./serve-program.ts";

const rounds = 3;
const flights = Number(process.env.ZANGE_BENCH_FLIGHTS ?? 500);
const target = { firstFrameMs: 1500, drawCalls: 60, triangles: 150_000, growth: 0.05 };

type Info = { drawCalls: number; triangles: number; geometries: number; textures: number };

export async function measureRelief(): Promise<Row[]> {
  const browser = await launchBrowser(["--use-angle=swiftshader", "--enable-unsafe-swiftshader"]);
  const site = await openBenchSite();
  const serve = await startProgram(site);
  try {
    const address = `${serve.kiosk}/kiosk?screen=trail&flat=0`;
    const first = await firstFrameRow(browser, address);
    const page = await open(browser, address, 540, 960);
    return [first, ...(await sizeRows(page)), await leakRow(page)];
  } finally {
    await browser.close();
    await serve.stop();
    await site.close();
  }
}

async function open(browser: Browser, address: string, width: number, height: number): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width, height } })).newPage();
  await page.goto(address);
  await page.waitForFunction("window.__zangeTrail?.info().drawCalls > 0");
  return page;
}

async function firstFrameRow(browser: Browser, address: string): Promise<Row> {
  const tookMs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await open(browser, address, 1080, 1920);
    tookMs.push(
      await page.evaluate<number>("performance.getEntriesByName('zange-trail-first-frame')[0].startTime"),
    );
    await page.context().close();
  }
  const p50 = percentile(tookMs, 0.5);
  return {
    what: "trail: navigation → first frame of the relief",
    measured: `${p50.toFixed(0)} ms`,
    target: `≤ ${target.firstFrameMs} ms`,
    held: p50 <= target.firstFrameMs,
    beside: `${rounds} loads, 1080×1920, WebGL drawn in software`,
    figures: { p50Ms: p50, maxMs: Math.max(...tookMs) },
  };
}

async function sizeRows(page: Page): Promise<Row[]> {
  await page.waitForFunction("window.__zangeTrail.info().drawCalls === 9"); // the way has been walked once
  const { drawCalls, triangles } = await page.evaluate<Info>("window.__zangeTrail.info()");
  return [
    {
      what: "trail: draw calls a frame",
      measured: String(drawCalls),
      target: `≤ ${target.drawCalls}`,
      held: drawCalls <= target.drawCalls,
      beside: "land, and two lines for each of the four forces",
      figures: { drawCalls },
    },
    {
      what: "trail: triangles a frame",
      measured: grouped(triangles),
      target: `≤ ${grouped(target.triangles)}`,
      held: triangles <= target.triangles,
      beside: "all four lines shown whole",
      figures: { triangles },
    },
  ];
}

/** Half as many flights first, so that what is made once is there. */
async function leakRow(page: Page): Promise<Row> {
  const cdp = await page.context().newCDPSession(page);
  await fly(page, Math.ceil(flights / 2));
  const [before, heapBefore] = [await page.evaluate<Info>("window.__zangeTrail.info()"), await heap(cdp)];
  await fly(page, flights);
  const [after, heapAfter] = [await page.evaluate<Info>("window.__zangeTrail.info()"), await heap(cdp)];
  const growth = heapAfter / heapBefore - 1;
  const left = after.geometries - before.geometries + after.textures - before.textures;
  return {
    what: `trail: left behind by ${flights} flights`,
    measured: `${left} geometries and textures, heap ${(growth * 100).toFixed(1)} %`,
    target: `0, heap within ${target.growth * 100} %`,
    held: left === 0 && growth <= target.growth,
    beside: `heap ${(heapAfter / 1e6).toFixed(1)} MB after collecting; each flight drawn`,
    figures: { left, growth, heapBytes: heapAfter },
  };
}

function fly(page: Page, count: number): Promise<unknown> {
  return page.evaluate(`(async () => {
    for (let flight = 0; flight < ${count}; flight++) {
      window.__zangeTrail.fly((flight % 13) + 1, true);
      await new Promise(requestAnimationFrame);
    }
  })()`);
}

async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send("HeapProfiler.collectGarbage");
  return (await cdp.send("Runtime.getHeapUsage")).usedSize;
}
