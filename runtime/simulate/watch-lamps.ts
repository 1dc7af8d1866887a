// What visitors got, as their buttons' lamps told them: breathing invites, blinking waits, steady speaks.
import type { LampMode } from "../../hardware/device.ts";

export type Tally = {
  presses: number;
  invited: number;
  heard: number;
  heardMs: number;
  /** Wishes that had to wait and then were heard, and how long they waited. */
  waited: number;
  waitedMs: number;
  longestWaitMs: number;
  /** Wishes that waited and were given up: their visitor had gone. */
  dropped: number;
  /** The longest time that somebody waited while nobody was heard in the whole corridor. */
  owedSilenceMs: number;
};

export type LampWatch = {
  press(): void;
  lamp(station: string, mode: LampMode, atMs: number): void;
  /** Call at the end, and as often as silence is to be measured finely. */
  look(atMs: number): void;
  tally(): Tally;
};

type Lamp = { mode: LampMode; since: number };

export function watchLamps(): LampWatch {
  const lamps = new Map<string, Lamp>();
  /** Since when somebody has been waiting in a silent corridor. */
  let owedSince: number | undefined;
  const tally: Tally = {
    ...{ presses: 0, invited: 0, heard: 0, heardMs: 0, waited: 0, waitedMs: 0, longestWaitMs: 0 },
    ...{ dropped: 0, owedSilenceMs: 0 },
  };

  function lamp(station: string, mode: LampMode, atMs: number): void {
    const before = lamps.get(station) ?? { mode: "off", since: atMs };
    if (before.mode === mode) return;
    look(atMs);
    const lasted = atMs - before.since;
    if (mode === "breathe") tally.invited++;
    if (mode === "on") tally.heard++;
    if (before.mode === "on") tally.heardMs += lasted;
    if (before.mode === "blink" && mode === "on") {
      tally.waited++;
      tally.waitedMs += lasted;
      tally.longestWaitMs = Math.max(tally.longestWaitMs, lasted);
    } else if (before.mode === "blink") tally.dropped++;
    lamps.set(station, { mode, since: atMs });
    look(atMs);
  }

  function look(atMs: number): void {
    const modes = [...lamps.values()].map(({ mode }) => mode);
    if (owedSince !== undefined) tally.owedSilenceMs = Math.max(tally.owedSilenceMs, atMs - owedSince);
    if (modes.includes("on") || !modes.includes("blink")) owedSince = undefined;
    else owedSince ??= atMs;
  }

  return { press: () => tally.presses++, lamp, look, tally: () => ({ ...tally }) };
}
