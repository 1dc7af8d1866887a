import { replacedCode, ScreenCommand, type ScreenReport } from "../../../runtime/contract/screen.ts";
import type { PageClock } from "../page-clock.ts";
import { reconnectDelayMs } from "./reconnect-delay.ts";

/** What the link needs of a WebSocket. */
export type Wire = { send(text: string): void; close(): void };
export type WireEvents = { opened(): void; said(text: string): void; closed(code: number): void };

export type ScreenLinkDeps = {
  open: (events: WireEvents) => Wire;
  clock: PageClock;
  /** Called at once for each command, before anything is drawn. */
  onCommand: (command: ScreenCommand) => void;
  onUp: () => void;
  onDown: () => void;
  /** Another page took this one's place: what sounds here sounds there now. */
  onReplaced: () => void;
};

/** A connection that held this long was a good one; what breaks sooner is tried again ever more slowly. */
const steadyMs = 5000;
/** The other page may have been a passing look, so the place is asked for again, but without haste. */
const replacedMs = 30_000;

export type ScreenLink = {
  /** Says it now; while the runtime is away it is dropped, since every command is said again on its return. */
  report(report: ScreenReport): void;
  stop(): void;
};

/** Keeps one connection to the runtime for ever. What is no command of the contract is passed over. */
export function createScreenLink(deps: ScreenLinkDeps): ScreenLink {
  const { open, clock, onCommand, onUp, onDown, onReplaced } = deps;
  let wire: Wire | null = null;
  let up = false;
  let upSince = 0;
  let failures = 0;
  let stopped = false;
  let cancelRetry: () => void = () => {};

  function connect(): void {
    let over = false;
    try {
      wire = open({
        opened() {
          if (over) return;
          up = true;
          upSince = clock.upMs();
          onUp();
        },
        said: (text) => !over && hear(text),
        closed(code) {
          if (over) return;
          over = true;
          lose(code);
        },
      });
    } catch {
      lose(0); // an address that the browser refuses today may be right after the next reload of hall.yaml
    }
  }

  function lose(code: number): void {
    wire = null;
    if (up) onDown();
    failures = up && clock.upMs() - upSince >= steadyMs ? 1 : failures + 1;
    up = false;
    const replaced = code === replacedCode;
    if (replaced) onReplaced();
    if (!stopped) cancelRetry = clock.after(replaced ? replacedMs : reconnectDelayMs(failures), connect);
  }

  function hear(text: string): void {
    const command = readCommand(text);
    if (!command) return;
    if (command.kind === "ping") say({ kind: "pong", n: command.n });
    else onCommand(command);
  }

  function say(report: ScreenReport): void {
    if (up) wire?.send(JSON.stringify(report));
  }

  connect();
  return {
    report: say,
    stop() {
      stopped = true;
      cancelRetry();
      wire?.close();
    },
  };
}

function readCommand(text: string): ScreenCommand | undefined {
  try {
    return ScreenCommand.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // not JSON: an older or newer runtime; it will say hello again after its update
  }
}
