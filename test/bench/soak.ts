// Runs by itself, so that its memory is its own: node --expose-gc test/bench/soak.ts prints one line of JSON.
import { every } from "../../runtime/base/clock.ts";
import { silentLog } from "../../runtime/base/log.ts";
import type { Fact } from "../../runtime/contract/journal.ts";
import { runShow } from "../../runtime/director/run-show.ts";
import { createLedger } from "../../runtime/playback/ledger.ts";
import { createPerfectPage } from "../../runtime/simulate/perfect-page.ts";
import { allStations, makeLayout } from "../director/make-corridor.ts";
import { fakeClock } from "../fakes/clock.ts";

export type SoakResult = {
  triggers: number;
  ordered: number;
  started: number;
  ended: number;
  /** Ordered, but never ended; or ended otherwise than once. */
  lost: number;
  heapMb: number[];
  simulatedHours: number;
};

const triggers = 100_000;
const sampleEvery = 10_000;
const storyMs = 15_000;

/** A crowd at seven stations for days: presses, holds, people who come and go, a page that reloads now and then. */
function soak(): SoakResult {
  const clock = fakeClock();
  const open = new Map<string, number>();
  let [ordered, started, ended, sent, seed] = [0, 0, 0, 0, 1];
  const heapMb: number[] = [];

  const record = (fact: Fact) => {
    if (fact.kind === "story.started") started++;
    if (fact.kind !== "story.ended") return;
    ended++;
    open.set(fact.data.play, (open.get(fact.data.play) ?? 0) - 1);
    if (open.get(fact.data.play) === 0) open.delete(fact.data.play);
  };
  const page = createPerfectPage({
    clock,
    durationOf: () => storyMs,
    report: (report) => ledger.report(report),
  });
  const ledger = createLedger({
    clock,
    log: silentLog,
    send: page.obey,
    knock: () => false,
    sendOthers: () => {},
    record,
    noteProgress: () => {},
    onStarted: () => {},
    onEnded: (playId, failed) => show.send({ kind: "play-ended", playId, failed }),
    onFailed: () => {},
  });
  const layout = makeLayout();
  const show = runShow({
    layout,
    clock,
    run: "soak",
    act: {
      play({ playId, station, story, volume, wish }) {
        ordered++;
        open.set(playId, (open.get(playId) ?? 0) + 1);
        const output = { device: "default", channel: 1 };
        const order = {
          playId,
          station,
          placeName: station,
          story,
          title: story,
          pack: "soak",
          volume,
          output,
        };
        ledger.play({ ...order, ...wish, durationMs: storyMs });
      },
      stop: ({ playId, fadeMs, reason }) => ledger.stop(playId, fadeMs, reason),
      volume: ({ playId, volume }) => ledger.volume(playId, volume),
      fact: ({ fact }) => record(fact),
      say: () => {},
      chime: () => {},
      sensor: () => {},
    },
    onView: () => {},
  });
  every(clock, 1000, ledger.look);
  setScreen(true);
  show.send({ kind: "board", online: true, stations: allStations });

  while (sent < triggers) {
    const station = allStations[Math.floor(chance() * allStations.length)] ?? "s1";
    const dice = chance();
    if (dice < 0.35) sense(station, chance() < 0.6);
    else if (dice < 0.36) reloadPage();
    else push(station, dice < 0.42 ? 1800 : 120);
    clock.advance(Math.round(chance() * 6000));
  }
  clock.advance(10 * 60_000);
  return {
    triggers: sent,
    ordered,
    started,
    ended,
    lost: open.size + ledger.running().length,
    heapMb,
    simulatedHours: clock.upMs() / 3_600_000,
  };

  function push(station: string, heldMs: number): void {
    tell({ kind: "press", via: "button", station });
    clock.advance(heldMs);
    tell({ kind: "release", via: "button", station });
  }

  function sense(station: string, present: boolean): void {
    tell({ kind: "presence", via: "motion", station, present });
  }

  function tell(
    trigger:
      | { kind: "press" | "release"; via: "button"; station: string }
      | { kind: "presence"; via: "motion"; station: string; present: boolean },
  ): void {
    show.send({ kind: "trigger", trigger: { ...trigger, id: `t${sent}`, at: clock.now() } });
    if (++sent % sampleEvery !== 0) return;
    globalThis.gc?.();
    heapMb.push(process.memoryUsage().heapUsed / 2 ** 20);
  }

  function reloadPage(): void {
    setScreen(false);
    page.forget();
    clock.advance(800);
    setScreen(true);
  }

  function setScreen(ready: boolean): void {
    ledger.screen(ready);
    show.send({ kind: "screen", ready });
  }

  /** The same crowd each time (mulberry32). */
  function chance(): number {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

console.log(JSON.stringify(soak()));
