// From the last byte of a button's sentence to the moment at which the page tells Howler to play. The two programs' clocks are laid
// over each other by a hundred questions and answers (page-clock-offset.ts).
import type { Page } from "playwright";
import { launchBrowser } from "../fakes/browser.ts";
import { hasPty } from "../fakes/pty.ts";
import { pageClockOffset } from "./page-clock-offset.ts";
import { percentile } from "./percentile.ts";
import { type Row, skipped } from "./row.ts";
import { openOurExhibit } from "./sound/our-exhibit.ts";
import { hasPulseAudio, startSoundServer } from "./sound/sound-server.ts";
import { openSoundingBrowser } from "./sound/sounding-browser.ts";

const what = "last byte of a button frame → Howler play in the page";
const presses = Number(process.env.ZANGE_BENCH_PRESSES ?? 300);
const targetMs = { p50: 6, p99: 15 };
const patienceMs = 2000;
/** The page has drawn the last end before the next press. */
const calmMs = { least: 150, more: 100 };

/** The exhibit with its board on a pseudo-terminal, in a browser with the kiosk's switches. */
export async function measurePress(): Promise<Row[]> {
  if (!hasPty) return [skipped(what, "socat is not installed")];
  const server = hasPulseAudio ? await startSoundServer() : undefined;
  const browser = await (server ? openSoundingBrowser(server.env) : launchBrowser());
  try {
    const exhibit = await openOurExhibit(browser, server?.env ?? process.env);
    try {
      const { page } = exhibit;
      await page.evaluate(noteHowlerPlays);
      const { offsetMs, uncertainMs } = await pageClockOffset(page);
      const delays: number[] = [];
      for (let press = 0; press <= presses; press++) {
        await page.evaluate("howlerPlays.length = 0");
        const at = exhibit.press();
        const playedAt = await firstPlay(page);
        if (press > 0) delays.push(playedAt - (at + offsetMs)); // the first one warms up
        await exhibit.stop();
        await page.waitForTimeout(calmMs.least + Math.random() * calmMs.more);
      }
      return [rowOf(delays, uncertainMs)];
    } finally {
      await exhibit.close();
    }
  } finally {
    await browser.close();
    await server?.stop();
  }
}

/** Howler shows itself to the page; each call is noted before it is made. */
const noteHowlerPlays = `
  window.howlerPlays = [];
  const play = Howl.prototype.play;
  Howl.prototype.play = function (...words) {
    howlerPlays.push(performance.timeOrigin + performance.now());
    return play.apply(this, words);
  };`;

async function firstPlay(page: Page): Promise<number> {
  const found = await page
    .waitForFunction("howlerPlays[0]", null, { polling: 20, timeout: patienceMs })
    .catch(() => undefined);
  return found ? Number(await found.jsonValue()) : Number.POSITIVE_INFINITY;
}

function rowOf(delays: readonly number[], uncertainMs: number): Row {
  const heard = delays.filter((each) => Number.isFinite(each));
  const [p50Ms, p99Ms] = [percentile(heard, 0.5), percentile(heard, 0.99)];
  const unheard = delays.length - heard.length;
  return {
    what,
    measured: `p50 ${p50Ms.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms${unheard > 0 ? `, ${unheard} never played` : ""}`,
    target: `p50 ≤ ${targetMs.p50} ms, p99 ≤ ${targetMs.p99} ms`,
    held: p50Ms <= targetMs.p50 && p99Ms <= targetMs.p99 && unheard === 0,
    beside: `${delays.length} presses on a pseudo-terminal, clocks known to ${uncertainMs.toFixed(1)} ms`,
    figures: { p50Ms, p99Ms, presses: delays.length, unheard, uncertainMs },
  };
}
