// The trail as phones meet it: the first page by the water on a slow network, the same page without one, and three hundred phones at
// once while somebody presses the corridor's buttons.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, CDPSession, Page } from "playwright";
import { keepTrailKey } from "../../runtime/trail/keep-trail-key.ts";
import { tagOf } from "../../runtime/trail/sign-stop.ts";
import { launchBrowser } from "../fakes/browser.ts";
import { type BenchSite, openBenchSite } from "./bench-site.ts";
import { percentile } from "./percentile.ts";
import type { Row } from "./row.ts";
import { type ServeProcess, startProgram } from "./serve-program.ts";
import { openCorridorHand } from "./trail/corridor-hand.ts";

/** As Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true };
const offlinePatienceMs = 120_000;
const newPhones = 5;
const phones = 300;
const seconds = 20;
const presses = 150;
const targets = {
  bytes: 100_000,
  usableMs: 1200,
  scriptBytes: 60_000,
  offlineMb: 15,
  cachedMs: 300,
  pageMs: 300,
  answerMs: 100,
};

export async function measureTrail(): Promise<Row[]> {
  const site = await openBenchSite();
  const serve = await startProgram(site);
  try {
    return [...(await measureOnePhone(serve, site)), ...(await measureManyPhones(serve, site))];
  } finally {
    await serve.stop();
    await site.close();
  }
}

async function measureOnePhone(serve: ServeProcess, site: BenchSite): Promise<Row[]> {
  const signer = { key: await keepTrailKey(site.data), hallId: "bench" };
  const stop = `${serve.visitor}/t/5?k=${tagOf(signer, 5)}`;
  const browser = await launchBrowser();
  try {
    const firsts: { usableMs: number; loads: Loads }[] = [];
    for (let round = 0; round < newPhones; round++) firsts.push(await openFirstStop(browser, stop));
    const usableMs = percentile(
      firsts.map((each) => each.usableMs),
      0.5,
    );
    const first = firsts[0]?.loads ?? { bytes: 0, requests: 0, scriptBytes: 0, pictureBytes: 0 };
    const { offlineMb, cachedMs } = await keepWholeTrail(browser, stop);
    return [
      row(
        "first stop on slow 4G: until one can press",
        `${usableMs.toFixed(0)} ms`,
        `≤ ${targets.usableMs} ms`,
        usableMs <= targets.usableMs,
        { usableMs },
        `1.6 Mbit/s, 150 ms there and back; median of ${newPhones} phones that know nothing yet`,
      ),
      row(
        "first stop: transferred before the sound",
        `${(first.bytes / 1000).toFixed(1)} kB`,
        `≤ ${targets.bytes / 1000} kB`,
        first.bytes <= targets.bytes,
        first,
        `of it ${(first.pictureBytes / 1000).toFixed(1)} kB pictures; ${first.requests} requests`,
      ),
      row(
        "first stop: JavaScript, compressed",
        `${(first.scriptBytes / 1000).toFixed(1)} kB`,
        `≤ ${targets.scriptBytes / 1000} kB`,
        first.scriptBytes <= targets.scriptBytes,
        { scriptBytes: first.scriptBytes },
        "",
      ),
      row(
        "the whole trail kept on the phone",
        `${offlineMb.toFixed(1)} MB`,
        `≤ ${targets.offlineMb} MB`,
        offlineMb > 0 && offlineMb <= targets.offlineMb,
        { offlineMb },
        "thirteen stops and the bonus: texts, questions, pictures, stamps, sounds",
      ),
      row(
        "a stop without network",
        `${cachedMs.toFixed(0)} ms`,
        `≤ ${targets.cachedMs} ms`,
        cachedMs <= targets.cachedMs,
        { cachedMs },
        "median of five, until one can press",
      ),
    ];
  } finally {
    await browser.close();
  }
}

async function openFirstStop(browser: Browser, stop: string): Promise<{ usableMs: number; loads: Loads }> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const loaded = await watchLoads(cdp);
  await cdp.send("Network.emulateNetworkConditions", slow4g);
  await page.goto(stop, { waitUntil: "commit" });
  const first = { usableMs: await usableAt(page), loads: loaded() };
  await context.close();
  return first;
}

async function measureManyPhones(serve: ServeProcess, site: BenchSite): Promise<Row[]> {
  const hand = site.board ? await openCorridorHand(serve.kiosk, site) : undefined;
  const before = await hand?.pressTimes(presses);
  const [load, during] = await Promise.all([runPhones(serve.visitor), hand?.pressTimes(presses)]);
  hand?.close();
  const [pageMs, answerMs] = [percentile(load.pages, 0.99), percentile(load.answers, 0.99)];
  const rows = [
    row(
      `${phones} phones at once: a page and its texts, p99`,
      `${pageMs.toFixed(0)} ms`,
      `≤ ${targets.pageMs} ms`,
      pageMs <= targets.pageMs && load.refused === 0,
      { pageMs, p50Ms: percentile(load.pages, 0.5), pages: load.pages.length, refused: load.refused },
      `${load.pages.length} pages in ${seconds} s, ${load.refused} refused`,
    ),
    row(
      `${phones} phones at once: an answer on disk, p99`,
      `${answerMs.toFixed(0)} ms`,
      `≤ ${targets.answerMs} ms`,
      answerMs <= targets.answerMs,
      { answerMs, p50Ms: percentile(load.answers, 0.5), answers: load.answers.length },
      `${load.answers.length} reports of four facts`,
    ),
  ];
  if (!before || !during) return rows;
  const [alone, beside] = [percentile(before, 0.5), percentile(during, 0.5)];
  const change = beside / alone - 1;
  rows.push(
    row(
      "the same: button frame → command to play, p50",
      `${beside.toFixed(2)} ms, alone ${alone.toFixed(2)} ms`,
      "± 20 %",
      Math.abs(change) <= 0.2,
      { alone, beside, change, p99Alone: percentile(before, 0.99), p99Beside: percentile(during, 0.99) },
      `p99 ${percentile(during, 0.99).toFixed(1)} ms, alone ${percentile(before, 0.99).toFixed(1)} ms; the phones run on the same two cores`,
    ),
  );
  return rows;
}

type Loads = { bytes: number; requests: number; scriptBytes: number; pictureBytes: number };

async function watchLoads(cdp: CDPSession): Promise<() => Loads> {
  await cdp.send("Network.enable");
  const types = new Map<string, string>();
  const sum: Loads = { bytes: 0, requests: 0, scriptBytes: 0, pictureBytes: 0 };
  cdp.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    sum.bytes += encodedDataLength;
    sum.requests++;
    if (types.get(requestId) === "Script") sum.scriptBytes += encodedDataLength;
    if (types.get(requestId) === "Image") sum.pictureBytes += encodedDataLength;
  });
  return () => ({ ...sum });
}

/** Milliseconds from the beginning of the navigation until the disc that plays can be pressed. */
async function usableAt(page: Page): Promise<number> {
  await page.locator("button.disc").waitFor({ timeout: 30_000 });
  return page.evaluate(
    "new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))",
  );
}

/** Waits until all stops are kept; how much that is, in millions of bytes. Rejects after two minutes. */
async function wholeTrailKept(page: Page): Promise<number> {
  const until = performance.now() + offlinePatienceMs;
  while (performance.now() < until) {
    const bytes = Number(await page.evaluate(keptBytes));
    if (bytes > 0) return bytes / 1e6;
    await page.waitForTimeout(500);
  }
  throw new Error("the phone did not keep all stops");
}

/** In the page: what its caches hold, 0 until all fourteen stories are among it and the worker answers. */
const keptBytes = `(async () => {
  let bytes = 0;
  const stories = new Set();
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      bytes += (await (await cache.match(request)).arrayBuffer()).byteLength;
      const story = /audio\\/([\\w-]+)\\.mp3/.exec(request.url);
      if (story) stories.add(story[1]);
    }
  }
  return stories.size >= 14 && navigator.serviceWorker.controller ? bytes : 0;
})()`;

/** On another phone, whose network was never slowed down: its browser believes it is off-line when it is told so. */
async function keepWholeTrail(
  browser: Browser,
  stop: string,
): Promise<{ offlineMb: number; cachedMs: number }> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(stop);
  return { offlineMb: await wholeTrailKept(page), cachedMs: await openedWithoutNetwork(context, page, stop) };
}

async function openedWithoutNetwork(context: BrowserContext, page: Page, stop: string): Promise<number> {
  await context.setOffline(true);
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    await page.goto(stop.replace(/\?.*/, ""), { waitUntil: "commit" });
    times.push(await usableAt(page));
  }
  await context.setOffline(false);
  return percentile(times, 0.5);
}

function runPhones(visitor: string): Promise<{ pages: number[]; answers: number[]; refused: number }> {
  const program = fileURLToPath(new URL("trail/phones.ts", import.meta.url));
  const child = spawn(process.execPath, [program, visitor, String(phones), String(seconds)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout.on("data", (chunk) => {
      text += chunk;
    });
    child.on("close", (code) =>
      code === 0 ? resolve(JSON.parse(text)) : reject(new Error(`phones: ${code}`)),
    );
  });
}

function row(
  what: string,
  measured: string,
  target: string,
  held: boolean,
  figures: Record<string, number>,
  beside: string,
): Row {
  return { what, measured, target, held, beside, figures };
}
