import type { Page } from "playwright";

const trips = 100;

/**
 * What to add to a time of ours (performance.now) to have it on the page's clock (timeOrigin + now), in milliseconds: from the
 * question that was answered fastest, so that it is right to half of its way.
 */
export async function pageClockOffset(page: Page): Promise<{ offsetMs: number; uncertainMs: number }> {
  let [offsetMs, uncertainMs] = [0, Number.POSITIVE_INFINITY];
  for (let trip = 0; trip < trips; trip++) {
    const asked = performance.now();
    const there: number = await page.evaluate("performance.timeOrigin + performance.now()");
    const half = (performance.now() - asked) / 2;
    if (half < uncertainMs) [offsetMs, uncertainMs] = [there - asked - half, half];
  }
  return { offsetMs, uncertainMs };
}
