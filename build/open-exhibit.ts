// Opens the exhibit, as npm start does once packages and pages are there: in Electron where its binary can be had, else in an
// installed browser in kiosk mode, else it prints the addresses and keeps serving.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findBrowser } from "./bootstrap/find-browser.mjs";
import { findElectron } from "./electron/find-electron.ts";
import { keepServing } from "./keep-serving.ts";
import { nameLoudspeakers } from "./name-loudspeakers.ts";

const root = resolve(import.meta.dirname, "..");
const usage = `用法 usage: npm start -- [--headless] [--browser] [--hall FILE] [--data DIR] [--port N] [--visitor-port N]

  --headless   只运行，不开窗口；印出 ready 和地址     serve only, print the addresses
  --browser    不用 Electron，用已装的浏览器            an installed browser instead of Electron
  其余的和 zange serve 一样                           the rest as for zange serve`;

const { values } = parseArgs({
  options: {
    headless: { type: "boolean", default: false },
    browser: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
    hall: { type: "string" },
    data: { type: "string" },
    port: { type: "string" },
    "visitor-port": { type: "string" },
  },
});

const { headless, browser, help, ...passedOn } = values;
const serveArgs = Object.entries(passedOn).flatMap(([name, value]) =>
  value === undefined ? [] : [`--${name}`, value],
);
const data = resolve(values.data ?? join(root, "data"));

if (help) console.log(usage);
else process.exitCode = await open();
process.exit();

async function open(): Promise<number> {
  if (headless) return keepServing({ serveArgs });
  if (!hasScreen()) {
    console.log("这台电脑没有屏幕，只运行不开窗口。 No display here, serving only.");
    return keepServing({ serveArgs });
  }
  if (!browser) {
    const electron = await findElectron();
    if (electron.status === "found") return runElectron(electron.path);
    console.log(electron.reason);
  }
  const program = findBrowser();
  if (!program) {
    console.log(
      "没有找到 Chromium、Chrome 或 Edge，请用任何浏览器打开下面的第一个地址。 Open the first address in any browser.",
    );
    return keepServing({ serveArgs });
  }
  console.log(`用浏览器打开展项 Opening in ${program}（Alt+F4 退出）`);
  return keepServing({ serveArgs, show: (address) => runBrowser(program, address) });
}

function hasScreen(): boolean {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function runElectron(program: string): Promise<number> {
  const args = [root, ...serveArgs, "--data", data, ...sandboxArgs()];
  const child = spawn(program, args, { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => child.kill(signal));
  return ended(child);
}

/** Full screen, with sound from the start, and with a profile of its own that asks nothing. */
function runBrowser(program: string, address: string): Promise<number> {
  const profile = join(data, "browser");
  mkdirSync(profile, { recursive: true });
  nameLoudspeakers(profile, address);
  const args = [
    "--kiosk",
    "--kiosk-printing", // certificates go to the standard printer; the preview would stand there until somebody comes
    `--app=${address}/kiosk`,
    `--user-data-dir=${profile}`,
    "--autoplay-policy=no-user-gesture-required",
    `--audio-buffer-size=${process.platform === "linux" ? 1024 : 256}`, // as in electron/switches.ts
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=Translate",
    "--disable-session-crashed-bubble",
    "--overscroll-history-navigation=0",
    "--disable-pinch",
    ...sandboxArgs(),
  ];
  return ended(spawn(program, args, { stdio: "ignore" }));
}

/** Chromium refuses its sandbox to root; only developers and tests start it so. */
function sandboxArgs(): string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}

function ended(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((done) => {
    child.on("error", () => done(127));
    child.on("exit", (code) => done(code ?? 1));
  });
}
