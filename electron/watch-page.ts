import type { BrowserWindow } from "electron";
import type { After } from "./after.ts";
import { startHeartbeat } from "./heartbeat.ts";
import type { PageKeeper } from "./keep-page.ts";

/** Chromium's code for a load that another load has overtaken: nothing is wrong. */
const overtaken = -3;

/** True when a visitor sees something: a page whose script died leaves an empty body, with no event at all. */
const showsSomething = `document.body !== null
  && (document.body.querySelector("svg, canvas, img, video") !== null || document.body.innerText.trim() !== "")`;

/** Tells the keeper what becomes of the page, and ends the process of a page that hangs or stays blank. */
export function watchPage(window: BrowserWindow, keeper: PageKeeper, after: After): void {
  const contents = window.webContents;

  contents.on("did-finish-load", () => keeper.loaded(contents.getURL()));
  contents.on("did-fail-load", (_event, code, description, _url, isMainFrame) => {
    if (isMainFrame && code !== overtaken) keeper.lost(description || `load error ${code}`);
  });
  // A door that answers 404 or 500 has "loaded", and what it sent is an error text.
  contents.on("did-navigate", (_event, _url, status) => {
    if (status >= 400) keeper.lost(`http ${status}`);
  });
  contents.on("render-process-gone", (_event, details) => keeper.lost(details.reason));
  window.on("unresponsive", () => contents.forcefullyCrashRenderer());

  // "unresponsive" comes only when somebody touches; a screen nobody touches must be asked.
  const stopAsking = startHeartbeat({
    ask: async () =>
      contents.isCrashed() || contents.isLoading() || contents.executeJavaScript(showsSomething),
    everyMs: 5_000,
    withinMs: 10_000,
    misses: 3,
    onLost: () => contents.forcefullyCrashRenderer(),
    after,
  });
  window.on("closed", stopAsking);
}
