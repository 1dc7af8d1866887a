import { BrowserWindow, type BrowserWindowConstructorOptions, type Rectangle } from "electron";
import type { After } from "./after.ts";

/** 宣纸, the ground of every page: what shows before a page has drawn, and after its process has died. */
export const paper = "#F6EFE2";

export function kioskWindowOptions(screen: Rectangle, windowed: boolean): BrowserWindowConstructorOptions {
  const place = windowed ? { width: 540, height: 960 } : { ...screen, kiosk: true, frame: false };
  return {
    ...place,
    show: false,
    title: "赞歌",
    backgroundColor: paper,
    autoHideMenuBar: true,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: windowed,
      backgroundThrottling: false, // a notice that covers the window must not slow the story down
      spellcheck: false, // would fetch dictionaries from the network
      disableDialogs: true, // alert() and its kin would stop the exhibit until somebody comes
    },
  };
}

/** Opens the window, hidden until its first picture is drawn so that no white flashes up; shown after three seconds in any case. */
export function openKioskWindow(screen: Rectangle, windowed: boolean, after: After): BrowserWindow {
  const window = new BrowserWindow(kioskWindowOptions(screen, windowed));
  const show = () => {
    if (!window.isDestroyed() && !window.isVisible()) window.show();
  };
  window.once("ready-to-show", show);
  after(3_000, show);
  return window;
}
