import { app, Menu, powerSaveBlocker, screen, session } from "electron";
import { after } from "./after.ts";
import { askHealth } from "./ask-health.ts";
import { keepScreenFilled } from "./fill-screen.ts";
import { forkRuntime } from "./fork-runtime.ts";
import { startHeartbeat } from "./heartbeat.ts";
import { createPageKeeper } from "./keep-page.ts";
import { createRuntimeKeeper } from "./keep-runtime.ts";
import { openKioskWindow } from "./kiosk-window.ts";
import { lockContents } from "./lock-contents.ts";
import { lockSession } from "./lock-session.ts";
import { isOwnAddress } from "./own-address.ts";
import { type Doors, kioskPage } from "./ready-line.ts";
import { listenForLeaveChord } from "./service-keys.ts";
import type { ShellLog } from "./shell-log.ts";
import type { ShellOptions } from "./shell-options.ts";
import { waitingPage } from "./waiting-page.ts";
import { watchPage } from "./watch-page.ts";

export type Shell = {
  /** Brings the window to the front: what a second start does instead of starting. */
  focus(): void;
  /** Ends the runtime and lets go of the window; the caller ends the process. */
  stop(): Promise<void>;
};

/** Opens the window and starts the runtime. Call once Electron is ready. */
export function startShell(options: ShellOptions, log: ShellLog): Shell {
  let doors: Doors | undefined;
  let leaving = false;
  let stopAskingHealth = () => {};
  const isOwn = (url: string) => isOwnAddress(url, doors?.kiosk);

  Menu.setApplicationMenu(null); // with the menu go its keys: reload, zoom, close, developer tools
  lockSession(session.defaultSession, isOwn);
  app.on("web-contents-created", (_event, contents) => lockContents(contents, isOwn));

  const window = openKioskWindow(screen.getPrimaryDisplay().bounds, options.windowed, after);
  window.on("close", (event) => {
    if (!leaving && !options.windowed) event.preventDefault(); // Alt+F4
  });
  listenForLeaveChord(window.webContents, () => app.quit());
  if (!options.windowed) {
    powerSaveBlocker.start("prevent-display-sleep");
    keepScreenFilled(window, screen, after);
  }

  const load = (url: string) => window.loadURL(url).catch(() => {}); // the page's own events tell what failed
  const page = createPageKeeper({ load, waitingPage, after, log });
  watchPage(window, page, after);

  const echo = (chunk: Uint8Array) => process.stdout.write(chunk);
  const runtime = createRuntimeKeeper({
    launch: (events) => forkRuntime({ path: options.runtime, args: options.runtimeArgs, echo }, events),
    onReady(ready) {
      doors = ready;
      page.show(kioskPage(ready));
      stopAskingHealth();
      stopAskingHealth = startHeartbeat({
        ask: () => askHealth(ready.kiosk, 10_000),
        everyMs: 15_000,
        withinMs: 11_000,
        misses: 4,
        onLost: runtime.replace,
        after,
      });
    },
    onGone: () => stopAskingHealth(),
    after,
    log,
  });

  page.start();
  runtime.start();

  return {
    focus() {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    stop() {
      leaving = true;
      return runtime.stop();
    },
  };
}
