// A crowd before the real thing: `zange serve`, a real browser that sounds into a PulseAudio of our own where there is one, `zange simulate`
// on a pseudo-terminal, in real time.
//   node test/prove/crowd.ts [--crowd 40] [--minutes 30] [--seed 1] [--pictures 60]
// Takes pictures of the screen, upright and lying, every so many seconds into test/artifacts/crowd; ends with 1 when a rule was broken.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright";
import { hasPulseAudio, startSoundServer } from "../bench/sound/sound-server.ts";
import { openSoundingBrowser } from "../bench/sound/sounding-browser.ts";
import { launchBrowser } from "../fakes/browser.ts";
import { startServe } from "../fakes/serve.ts";

const root = resolve(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: {
    crowd: { type: "string", default: "40" },
    minutes: { type: "string", default: "30" },
    seed: { type: "string", default: "1" },
    pictures: { type: "string", default: "60" },
  },
});
const out = join(root, "test/artifacts/crowd");
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const folder = await mkdtemp(join(tmpdir(), "zange-crowd-"));
const [hostEnd, boardEnd] = [join(folder, "hall-end"), join(folder, "board-end")];
const cable = spawn("socat", [`pty,raw,echo=0,link=${hostEnd}`, `pty,raw,echo=0,link=${boardEnd}`], {
  stdio: "inherit",
});
while (!existsSync(hostEnd) || !existsSync(boardEnd)) await pause(20);

const hall = join(folder, "hall.yaml");
const demo = await readFile(join(root, "content/demo-hall.yaml"), "utf8");
await writeFile(hall, demo.replace("driver: simulator", `driver: lines\n    port: { path: ${hostEnd} }`));
const data = join(folder, "data");
const server = hasPulseAudio ? await startSoundServer() : undefined;
const serve = await startServe({ hall, data, ...(server && { env: server.env }) });
const browser = await (server ? openSoundingBrowser(server.env) : launchBrowser());
const upright = await openPage("corridor", { width: 1080, height: 1920 });
const lying = await openPage("watch", { width: 1920, height: 1080 });

const words = ["simulate", "--port", boardEnd, "--hall", hall, "--data", data, "--quiet"];
const figures = ["--crowd", values.crowd, "--minutes", values.minutes, "--seed", values.seed];
const crowd = spawn(process.execPath, [join(root, "runtime/main.ts"), ...words, ...figures], {
  stdio: "inherit",
});
let isOver = false;
const code = endOf(crowd).finally(() => {
  isOver = true;
});
for (let shot = 0; !isOver; shot++) {
  await Promise.race([code, pause(Number(values.pictures) * 1000)]);
  const name = String(shot).padStart(2, "0");
  await upright.screenshot({ path: join(out, `${name}-upright.png`) });
  await lying.screenshot({ path: join(out, `${name}-lying.png`) });
}
const { faults, screens } = await serve.health();
for (const { code, sentence } of faults) console.log(`${code}: ${sentence}`);
console.log(
  `screens: ${screens.map(({ id, state }) => `${id} ${state}`).join(", ")}; page heap ${await heapOf(upright)} MB`,
);
await browser.close();
await serve.stop();
await server?.stop();
cable.kill();
await rm(folder, { recursive: true, force: true });
process.exitCode = await code;

async function openPage(screen: string, viewport: { width: number; height: number }): Promise<Page> {
  const page = await browser.newPage({ viewport });
  page.on("pageerror", (error) => console.error(`${screen}: ${error.message}`));
  await page.goto(`${serve.kiosk}/kiosk?screen=${screen}`);
  return page;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return Math.round(usedSize / 1e5) / 10;
}

function endOf(child: ChildProcess): Promise<number> {
  return new Promise((done) => child.once("exit", (code) => done(code ?? 1)));
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
