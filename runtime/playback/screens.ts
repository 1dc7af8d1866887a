import { type Clock, every } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import { replacedCode, type ScreenCommand, ScreenReport } from "../contract/screen.ts";

export const heartbeatMs = 2000;
export const silentAfterMs = 7000;

/** One end of a WebSocket, as far as we need it. */
export type ScreenSocket = { send(text: string): void; close(code?: number): void };

export type ScreenState = { id: string; state: "ready" | "silent" | "gone"; since: number };

/** What a page says of its own accord. */
export type TalkingReport = Exclude<ScreenReport, { kind: "ready" | "pong" }>;

export type ScreensDeps = {
  clock: Clock;
  log: Log;
  /** The newest page of that id said `ready`, or its readiness ended. */
  onReady(id: string, ready: boolean): void;
  onReport(id: string, report: TalkingReport): void;
  onState(state: ScreenState): void;
};

type Screen = ScreenState & { socket: ScreenSocket; ready: boolean; heardAt: number };

export type Screens = ReturnType<typeof createScreens>;

/**
 * The kiosk pages that are there, one a screen id: the newest connection counts, an older page of the same id is closed,
 * so that a tab left open elsewhere never doubles the sound. A page that does not answer the heartbeat is told to reload.
 */
export function createScreens(deps: ScreensDeps) {
  const screens = new Map<string, Screen>();
  let beats = 0;
  const stopBeating = every(deps.clock, heartbeatMs, beat);

  function connect(id: string, socket: ScreenSocket): { receive(text: string): void; closed(): void } {
    const old = screens.get(id);
    const screen: Screen = {
      id,
      socket,
      ready: false,
      state: "gone",
      since: deps.clock.now(),
      heardAt: deps.clock.upMs(),
    };
    screens.set(id, screen);
    if (old) {
      if (old.ready) deps.onReady(id, false);
      old.socket.close(replacedCode);
    }
    return { receive: (text) => receive(screen, text), closed: () => closed(screen) };
  }

  function receive(screen: Screen, text: string): void {
    if (screens.get(screen.id) !== screen) return;
    const parsed = ScreenReport.safeParse(parseJson(text));
    if (!parsed.success) {
      deps.log.warn("a screen said something unknown", { screen: screen.id });
      return;
    }
    screen.heardAt = deps.clock.upMs();
    if (screen.state === "silent") setState(screen, "ready");
    const report = parsed.data;
    if (report.kind === "pong") return;
    if (report.kind !== "ready") {
      deps.onReport(screen.id, report);
      return;
    }
    screen.ready = true;
    setState(screen, "ready");
    deps.onReady(screen.id, true);
  }

  function closed(screen: Screen): void {
    if (screens.get(screen.id) !== screen) return;
    setState(screen, "gone");
    if (screen.ready) {
      screen.ready = false;
      deps.onReady(screen.id, false);
    }
  }

  function beat(): void {
    beats = (beats + 1) % 1_000_000;
    for (const screen of screens.values()) {
      if (!screen.ready) continue;
      if (deps.clock.upMs() - screen.heardAt > silentAfterMs) {
        if (screen.state === "silent") continue;
        setState(screen, "silent");
        deps.log.warn("a screen does not answer and is told to reload", { screen: screen.id });
        write(screen, { kind: "reload" });
      } else write(screen, { kind: "ping", n: beats });
    }
  }

  function setState(screen: Screen, state: ScreenState["state"]): void {
    if (screen.state === state) return;
    screen.state = state;
    screen.since = deps.clock.now();
    deps.onState({ id: screen.id, state, since: screen.since });
  }

  return {
    connect,
    /** To the page of that id; nothing happens while there is none. */
    send(id: string, command: ScreenCommand): void {
      const screen = screens.get(id);
      if (screen && screen.state !== "gone") write(screen, command);
    },
    /** To every page that is there. */
    sendAll(command: ScreenCommand): void {
      for (const screen of screens.values()) if (screen.ready) write(screen, command);
    },
    /** To every page that is there but the one of that id. */
    sendOthers(id: string, command: ScreenCommand): void {
      for (const screen of screens.values()) if (screen.ready && screen.id !== id) write(screen, command);
    },
    states: (): ScreenState[] => [...screens.values()].map(({ id, state, since }) => ({ id, state, since })),
    stop(): void {
      stopBeating();
      for (const screen of screens.values()) screen.socket.close();
    },
  };
}

function write(screen: Screen, command: ScreenCommand): void {
  screen.socket.send(JSON.stringify(command));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the schema then says what is wrong
  }
}
