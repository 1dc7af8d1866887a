import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import WebSocket from "ws";
import { makeShortContent } from "../../fakes/short-content.ts";
import { openBenchSite } from "../bench-site.ts";
import { startProgram } from "../serve-program.ts";
import type { Contestant } from "./contestant.ts";

/** The only story of station s1, so that each press plays it from its beginning. */
export const benchStory = "hongchuan";

const releaseAfterMs = 60;
/** More than any story has: stories are left as long as they are. */
const allSentences = 1000;

/** The exhibit as a hall runs it: board on a pseudo-terminal, `zange serve`, `/kiosk` in `browser`. `env` leads to the sound server. */
export async function openOurExhibit(
  browser: Browser,
  env: NodeJS.ProcessEnv,
): Promise<Contestant & { page: Page; pushAt(station: number): void }> {
  const content = await mkdtemp(join(tmpdir(), "zange-content-"));
  await makeShortContent(content, allSentences);
  const site = await openBenchSite();
  const serve = await startProgram({ ...site, content, env });
  const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
  await page.goto(`${serve.kiosk}/kiosk`);
  // A second screen that shows nothing, only to say stop as a hand on the screen would.
  const hand = new WebSocket(`${serve.kiosk.replace("http", "ws")}/api/screen?screen=hand`);
  await new Promise((resolve, reject) => hand.once("open", resolve).once("error", reject));
  await page.waitForFunction("window.__zange?.contextState() === 'running'");
  for (let isReady = false; !isReady; ) {
    const { screens, devices } = await serve.health();
    isReady = devices[0]?.state === "online" && screens.some(({ state }) => state === "ready");
    if (!isReady) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const pushAt = (station: number): void => {
    site.board?.press(station);
    setTimeout(() => site.board?.release(station), releaseAfterMs);
  };
  return {
    page,
    pushAt,
    press() {
      const at = performance.now();
      pushAt(1);
      return at;
    },
    async stop() {
      hand.send(JSON.stringify({ kind: "touch", station: "s1", wish: "stop" }));
      await page.waitForFunction("window.__zange.plays().every(({ station }) => station !== 's1')", null, {
        polling: 30,
      });
    },
    async close() {
      hand.close();
      await page.close();
      await serve.stop();
      await site.close();
      await rm(content, { recursive: true, force: true });
    },
  };
}
