import type { Event, WebContents } from "electron";

/** Holds a page to where it belongs: it may move about on our own door, and neither open windows nor keep itself from being left. */
export function lockContents(contents: WebContents, isOwn: (url: string) => boolean): void {
  const stayHome = (event: Event, url: string) => {
    if (!isOwn(url)) event.preventDefault();
  };
  contents.on("will-navigate", (event, url) => stayHome(event, url));
  contents.on("will-redirect", (event, url) => stayHome(event, url));
  contents.on("will-frame-navigate", (event) => stayHome(event, event.url));
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    // The trail's screen wishes its certificate printed, without the system's box, which visitors could not leave.
    if (isOwn(url) && url.endsWith("/kiosk#print")) contents.print({ silent: true });
    return { action: "deny" };
  });
  contents.on("context-menu", (event) => event.preventDefault());
  // Preventing means: unload all the same. A "leave this page?" box would stand on the screen until Monday.
  contents.on("will-prevent-unload", (event) => event.preventDefault());
}
