import type { Page, WebSocketRoute } from "playwright";
import type { PackView } from "../../runtime/contract/pack.ts";
import type { ScreenCommand, ScreenReport, StationView } from "../../runtime/contract/screen.ts";

/** Speaks to a kiosk page in the runtime's place, so that it can be made to play faster than any crowd would. */
export type ScriptedRuntime = {
  say(command: ScreenCommand): void;
  /** Called with everything the page reports; the last listener counts. */
  listen(onReport: (report: ScreenReport) => void): void;
  /** The page is there. */
  ready: Promise<void>;
};

/** Takes the place of the runtime's WebSocket; files still come from the real one. Call before the page is opened. */
export async function scriptRuntime(page: Page): Promise<ScriptedRuntime> {
  let socket: WebSocketRoute | undefined;
  let onReport = (_report: ScreenReport) => {};
  let isReady = () => {};
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  await page.routeWebSocket(/\/api\/screen/, (opened) => {
    socket = opened;
    opened.onMessage((text) => {
      const report: ScreenReport = JSON.parse(String(text)); // the page's own words
      if (report.kind === "ready") isReady();
      onReport(report);
    });
  });
  return {
    say: (command) => socket?.send(JSON.stringify(command)),
    listen(next) {
      onReport = next;
    },
    ready,
  };
}

/** The seven stations of the pack, each with its section's first story next. */
export function idleStations(pack: PackView): StationView[] {
  const sections = [...new Set(pack.stories.map(({ section }) => section))];
  return sections.map((section, at) => {
    const stories = pack.stories.filter((story) => story.section === section);
    return {
      id: `s${at + 1}`,
      section,
      atMetres: 0.9 + 1.7 * at,
      state: "idle",
      present: false,
      next: stories[0]?.id ?? null,
      storyCount: stories.length,
      connected: true,
      output: { device: "default", channel: at + 1 },
    };
  });
}
