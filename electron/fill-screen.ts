import type { BrowserWindow, Screen } from "electron";
import type { After } from "./after.ts";

const settleMs = 1_000;

/**
 * Fills the screen again whenever screens change: a monitor that a time switch turned off and on comes back smaller, turned, or as
 * another one, and the window stays where it was.
 */
export function keepScreenFilled(window: BrowserWindow, screen: Screen, after: After): void {
  let cancel = () => {};
  const fill = () => {
    if (window.isDestroyed()) return;
    window.setBounds(screen.getPrimaryDisplay().bounds);
    window.setKiosk(true);
  };
  const changed = () => {
    cancel(); // one switch sends several events
    cancel = after(settleMs, fill);
  };
  screen.on("display-added", changed);
  screen.on("display-removed", changed);
  screen.on("display-metrics-changed", changed);
}
