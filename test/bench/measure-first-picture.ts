import { launchBrowser } from "../fakes/browser.ts";
import { openBenchSite } from "./bench-site.ts";
import { percentile } from "./percentile.ts";
import type { Row } from "./row.ts";
import { startProgram } from "./serve-program.ts";

const rounds = 3;
const targetMs = 2000;

/** From the start of the runtime to the first contentful paint of the kiosk page, in a browser that runs already and knows nothing. */
export async function measureFirstPicture(): Promise<Row[]> {
  const browser = await launchBrowser();
  const site = await openBenchSite();
  const paintMs: number[] = [];
  let bytes = 0;
  let requests = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      const context = await browser.newContext({ viewport: { width: 1080, height: 1920 } });
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await cdp.send("Network.enable");
      [bytes, requests] = [0, 0];
      cdp.on("Network.loadingFinished", ({ encodedDataLength }) => {
        bytes += encodedDataLength;
        requests++;
      });
      const serve = await startProgram(site);
      await page.goto(`${serve.kiosk}/kiosk`);
      const paintedAt: number = await page.evaluate(firstPaint);
      paintMs.push(paintedAt - (performance.timeOrigin + serve.spawnedAt));
      await context.close();
      await serve.stop();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  const p50 = percentile(paintMs, 0.5);
  return [
    {
      what: "start of serve → first picture on the kiosk screen",
      measured: `${p50.toFixed(0)} ms`,
      target: `≤ ${targetMs} ms`,
      held: p50 <= targetMs,
      beside: `${rounds} starts, 1080×1920 drawn in software; ${(bytes / 1000).toFixed(0)} kB in ${requests} requests by then`,
      figures: { p50Ms: p50, maxMs: Math.max(...paintMs), bytes, requests },
    },
  ];
}

/** In the page: when, in milliseconds since 1970, something was first drawn. */
const firstPaint = `new Promise((resolve) => {
  new PerformanceObserver((list, observer) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name !== "first-contentful-paint") continue;
      observer.disconnect();
      resolve(performance.timeOrigin + startTime);
    }
  }).observe({ type: "paint", buffered: true });
})`;
