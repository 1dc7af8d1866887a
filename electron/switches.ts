/** What Chromium is told before it starts, as [name] or [name, value]. */
export const switches: readonly (readonly [string] | readonly [string, string])[] = [
  ["autoplay-policy", "no-user-gesture-required"], // without it Web Audio stays suspended, with no event at all
  // On Linux Chromium keeps three such buffers ready: 70 ms, which a busy machine does not use up (256 was heard to drop out). A press
  // is answered meanwhile by the runtime's own knock (runtime/knock). Elsewhere the page knocks, and a small one is heard earlier.
  ["audio-buffer-size", process.platform === "linux" ? "1024" : "256"],
  ["lang", "zh-CN"],
  // fingers on a touchscreen neither zoom the page nor swipe it away
  ["disable-pinch"],
  ["overscroll-history-navigation", "0"],
  // a story goes on at full speed under whatever the system lays over the window
  ["disable-renderer-backgrounding"],
  ["disable-background-timer-throttling"],
  ["disable-backgrounding-occluded-windows"],
  // the exhibit calls nobody
  ["disable-background-networking"],
  ["disable-component-update"],
  ["disable-sync"],
];
