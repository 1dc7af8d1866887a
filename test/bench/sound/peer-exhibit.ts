import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Browser } from "playwright";
import { systemClock } from "../../../runtime/base/clock.ts";
import { fakeBoardOn } from "../../fakes/board.ts";
import { openPty } from "../../fakes/pty.ts";
import type { Contestant } from "./contestant.ts";

const releaseAfterMs = 60;

export type PeerExhibit = {
  /** One of peer-pages.ts, or `native` for a player without any page. */
  page: string;
  /** Holds story.mp3 and story.raw. */
  folder: string;
  browser: Browser;
  env: Record<string, string>;
};

/** What an integrator would write, on the same board, in the same browser. */
export async function openPeerExhibit({ page, folder, browser, env }: PeerExhibit): Promise<Contestant> {
  const pty = await openPty();
  const board = fakeBoardOn(pty, { clock: systemClock, inputs: 7, outputs: 7 });
  const program = join(import.meta.dirname, "../peer/integrator-server.ts");
  const child = spawn(process.execPath, [program, pty.hostPath, folder, page], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  const shown = page === "native" ? undefined : await browser.newPage();
  await shown?.goto(String(line).replace("ready ", ""));
  await shown?.waitForFunction("ready");
  return {
    press() {
      const at = performance.now();
      board.press(1);
      setTimeout(() => board.release(1), releaseAfterMs);
      return at;
    },
    stop: async () => shown?.evaluate("stop()"),
    async close() {
      await shown?.close();
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
      board.powerOff();
      await pty.close();
    },
  };
}
