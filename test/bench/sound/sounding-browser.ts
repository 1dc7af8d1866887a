import { type Browser, chromium } from "playwright";
import { findBrowser } from "../../../build/bootstrap/find-browser.mjs";
import { switches } from "../../../electron/switches.ts";

/** Headless, with the switches of the kiosk itself, and not muted as Playwright would have it. `env` leads to the sound server. */
export function openSoundingBrowser(env: Record<string, string>, more: string[] = []): Promise<Browser> {
  const path = findBrowser();
  return chromium.launch({
    ...(path ? { executablePath: path } : {}),
    env,
    ignoreDefaultArgs: ["--mute-audio"],
    args: [
      "--no-sandbox",
      "--no-first-run",
      ...switches.map(([name, value]) => (value === undefined ? `--${name}` : `--${name}=${value}`)),
      ...more,
    ],
  });
}
