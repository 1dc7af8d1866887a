import { type Browser, chromium } from "playwright";
import { findBrowser } from "../../build/bootstrap/find-browser.mjs";

/** A real browser, headless, with sound allowed from the start and nothing that calls home. */
export function launchBrowser(args: string[] = []): Promise<Browser> {
  const path = findBrowser();
  return chromium.launch({
    env: { ...process.env, LC_ALL: "C.UTF-8" }, // under a bare C locale downloads lose their Chinese names
    ...(path ? { executablePath: path } : {}),
    args: [
      "--no-sandbox",
      "--autoplay-policy=no-user-gesture-required",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      ...args,
    ],
  });
}
