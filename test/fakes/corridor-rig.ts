import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { systemClock } from "../../runtime/base/clock.ts";
import { fakeBoardOn, type PtyBoard } from "./board.ts";
import { launchBrowser } from "./browser.ts";
import { openPty, type Pty } from "./pty.ts";
import { type Serve, startServe } from "./serve.ts";
import { makeShortContent } from "./short-content.ts";

/** What `window.__zange` on the kiosk page tells. */
export type HeardPlay = { playId: string; story: string; positionMs: number; playing: boolean };

export type CorridorRig = {
  folder: string;
  data: string;
  board: PtyBoard;
  pty: Pty;
  serve: Serve;
  page: Page;
  longestMs: number;
  plays(): Promise<HeardPlay[]>;
  /** The audio context's own clock, in seconds: it advances only while sound is made. */
  contextTime(): Promise<number>;
  /** Kills the runtime as a power cut would and starts it again on the same folder and ports. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

/** The real thing from end to end: a board on a pseudo-terminal, `zange serve`, a browser on `/kiosk`. Stories are cut short. */
export async function openCorridorRig(
  options: { sentences?: number; policy?: string } = {},
): Promise<CorridorRig> {
  const folder = await mkdtemp(join(tmpdir(), "zange-flow-"));
  const data = join(folder, "data");
  const hall = join(folder, "hall.yaml");
  const content = join(folder, "content");
  const { longestMs } = await makeShortContent(content, options.sentences);
  const pty = await openPty();
  await writeFile(hall, hallOn(pty.hostPath, options.policy ?? ""));
  const board = fakeBoardOn(pty, { clock: systemClock, inputs: 17, outputs: 7 });
  let serve = await startServe({ hall, data, content });
  const browser: Browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
  await page.goto(`${serve.kiosk}/kiosk`);
  const rig: CorridorRig = {
    folder,
    data,
    board,
    pty,
    get serve() {
      return serve;
    },
    page,
    longestMs,
    plays: () => page.evaluate("window.__zange ? window.__zange.plays() : []"),
    contextTime: () => page.evaluate("window.__zange.contextTime()"),
    async restart() {
      const ports = [serve.kiosk, serve.visitor].map((address) => Number(new URL(address).port));
      await serve.kill();
      serve = await startServe({ hall, data, content, port: ports[0] ?? 0, visitorPort: ports[1] ?? 0 });
    },
    async close() {
      await browser.close();
      await serve.stop();
      board.powerOff();
      await pty.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return rig;
}

function hallOn(port: string, policy: string): string {
  const sections = ["founding", "spark", "resistance", "liberation", "construction", "reform", "newera"];
  const each = (line: (n: number, section: string) => string) =>
    sections.map((section, at) => line(at + 1, section)).join("\n");
  return `hall: { id: test, name: 测试馆, kioskId: test-01 }
pack: red-ode
hours: { open: "00:00", close: "24:00" }
corridor:
  policy: { ${policy} }
  stations:
${each((n, section) => `    - { id: s${n}, section: ${section}, atMetres: ${(0.9 + 1.7 * (n - 1)).toFixed(1)} }`)}
devices:
  - id: corridor-box
    driver: lines
    port: { path: ${JSON.stringify(port)} }
    inputs:
${each((n) => `      ${n}: { station: s${n}, as: button }`)}
      15: { as: order, order: { kind: tour } }
      16: { as: order, order: { kind: ceremony, ceremony: pioneers } }
      17: { as: evacuation }
    outputs:
${each((n) => `      ${n}: { station: s${n}, as: lamp }`)}
`;
}
