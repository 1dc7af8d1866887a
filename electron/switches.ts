/** What Chromium is told before it starts, as [name] or [name, value]. */
export const switches: readonly (readonly [string] | readonly [string, string])[] = [
  ["autoplay-policy", "no-user-gesture-required"], // without it Web Audio stays suspended, with no event at all
  ["audio-buffer-size", "256"], // halves the time from a button to its sound; 128 was heard to drop out
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
