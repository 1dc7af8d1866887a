// The bridge to the hall's show control: strings in, triggers out, and the corridor's state back.
import { createSocket } from "node:dgram";
import { messageOf } from "../base/app-error.ts";
import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { Control } from "../contract/hall.ts";
import type { Trigger } from "../contract/trigger.ts";
import type { ShowLook } from "../director/view.ts";
import type { Door, DoorDeps } from "./door.ts";
import { openHttpDoor } from "./http-door.ts";
import { readString } from "./read-string.ts";
import { changedLines, stateLines } from "./state-lines.ts";
import { openTcpDoor } from "./tcp-door.ts";
import { openUdpDoor } from "./udp-door.ts";

export type BridgeDeps = {
  clock: Clock;
  log: Log;
  nextId(): string;
  look(): ShowLook;
  onTrigger(trigger: Trigger): void;
  /** A door that hall.yaml asks for is not open; `null` once all are. */
  onTrouble(what: { door: string; address: string } | null): void;
};

export type Bridge = {
  /** Opens and closes doors until they are those of hall.yaml. */
  follow(control: Control | undefined): Promise<void>;
  /** What visitors see has changed. */
  tell(look: ShowLook): void;
  stop(): Promise<void>;
};

const openers = { udp: openUdpDoor, tcp: openTcpDoor, http: openHttpDoor };
/** A port may be in use for a moment, or the network card come later than we do. */
const tryAgainMs = 10_000;

export function createBridge(deps: BridgeDeps): Bridge {
  let wanted: Control | undefined;
  let written = "";
  const doors: Door[] = [];
  let told: string[] = [];
  let cancelRetry = () => {};
  let turn: Promise<void> = Promise.resolve();
  const sender = createSocket("udp4").unref();
  sender.on("error", () => {}); // nobody there to be told is no fault of ours

  function follow(control: Control | undefined): Promise<void> {
    const text = JSON.stringify(control ?? null);
    if (text === written) return turn;
    written = text;
    wanted = control;
    turn = turn.then(open);
    return turn;
  }

  async function open(): Promise<void> {
    cancelRetry();
    await Promise.all(doors.splice(0).map((door) => door.close()));
    const control = wanted;
    let missing: { door: string; address: string } | null = null;
    for (const kind of ["udp", "tcp", "http"] as const) {
      const at = control?.[kind];
      if (!control || !at) continue;
      try {
        doors.push(await openers[kind](doorDeps(control, at)));
      } catch (error) {
        missing = { door: kind.toUpperCase(), address: `${at.host}:${at.port}` };
        deps.log.warn("a door of the show control is not open", { kind, ...at, reason: messageOf(error) });
      }
    }
    deps.onTrouble(missing);
    if (missing) cancelRetry = deps.clock.after(tryAgainMs, again);
    told = [];
    tell(deps.look());
  }

  function again(): void {
    turn = turn.then(open);
  }

  function doorDeps(control: Control, at: { host: string; port: number }): DoorDeps {
    return {
      ...at,
      allow: control.allow,
      now: deps.clock.upMs,
      onText: (text, from) => take(text, control, from),
      state: () => stateLines(deps.look()),
      onTrouble: again,
    };
  }

  function take(text: string, { receive }: Control, from: string): boolean {
    const triggers = readString(text, receive, deps.clock.now(), deps.nextId);
    if (!triggers)
      deps.log.info("the show control said something that hall.yaml does not know", { text, from });
    for (const trigger of triggers ?? []) deps.onTrigger(trigger);
    return triggers !== undefined;
  }

  function tell(look: ShowLook): void {
    if (!wanted) return;
    const now = stateLines(look);
    const news = changedLines(told, now);
    told = now;
    if (news.length === 0) return;
    for (const door of doors) door.tell(news);
    for (const { host, port } of wanted.tell)
      for (const line of news) sender.send(`${line}\r\n`, port, host, () => {});
  }

  return {
    follow,
    tell,
    async stop() {
      wanted = undefined;
      cancelRetry();
      await turn;
      cancelRetry();
      await Promise.all(doors.splice(0).map((door) => door.close()));
      sender.close();
    },
  };
}
