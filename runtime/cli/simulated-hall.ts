// A hall without a clock on the wall: the real protocol, director and ledger, a page that never fails, and simulated time.
import { startSimulator } from "../../hardware/simulator/start-simulator.ts";
import { every } from "../base/clock.ts";
import { createHallTime } from "../base/hall-time.ts";
import { silentLog } from "../base/log.ts";
import type { Device, Hall } from "../contract/hall.ts";
import type { Fact, JournalEvent } from "../contract/journal.ts";
import { planHours } from "../director/plan-hours.ts";
import { planLayout } from "../director/plan-layout.ts";
import { runShow } from "../director/run-show.ts";
import { lampOf } from "../director/view.ts";
import type { Pack } from "../packs/open-pack.ts";
import { describePlay } from "../playback/describe-play.ts";
import { createLedger } from "../playback/ledger.ts";
import { createPerfectPage } from "../simulate/perfect-page.ts";
import type { CrowdAct } from "../simulate/plan-crowd.ts";
import { createSimulatedClock } from "../simulate/simulated-clock.ts";
import type { LampWatch } from "../simulate/watch-lamps.ts";
import { createSignalReader } from "../triggers/read-signals.ts";

export type SimulatedHall = {
  hall: Hall;
  /** Whose inputs the acts are wired to. */
  device: Device;
  pack: Pack;
  acts: readonly CrowdAct[];
  watch: LampWatch;
  onAct(act: CrowdAct): void;
  /** Wall time at which an open hall is begun from (ms). */
  now: number;
};

/** Lets the crowd through the hall; answers everything that would stand in the journal. */
export async function runSimulatedHall(options: SimulatedHall): Promise<JournalEvent[]> {
  const { hall, device, pack, watch } = options;
  const hallTime = createHallTime(hall.hall.timeZone);
  const clock = createSimulatedClock(planHours(hall, hallTime, options.now).opensAt ?? options.now);
  const events: JournalEvent[] = [];
  const record = (fact: Fact, cause: string | null = null): void => {
    const seq = events.length + 1;
    events.push({ seq, at: clock.now(), boot: "simulated", upMs: clock.upMs(), cause, ...fact });
  };

  const page = createPerfectPage({
    clock,
    durationOf: (id) => pack.story(id)?.durationMs ?? 0,
    report: (report) => ledger.report(report),
  });
  const ledger = createLedger({
    ...{ clock, log: silentLog, record, send: page.obey },
    knock: () => false,
    sendOthers() {},
    noteProgress() {},
    onStarted() {},
    onFailed() {},
    onEnded: (playId, failed) => show.send({ kind: "play-ended", playId, failed }),
  });
  const show = runShow({
    layout: planLayout(hall, {
      storiesOf: (section) => pack.storiesOf(section).map(({ id }) => id),
      ceremonies: [],
    }),
    clock,
    run: "simulated",
    act: {
      play(effect) {
        const order = describePlay(effect, hall, pack.story(effect.story), pack.view.id);
        if (order) ledger.play(order);
      },
      stop: ({ playId, fadeMs, reason }) => ledger.stop(playId, fadeMs, reason),
      volume: ({ playId, volume }) => ledger.volume(playId, volume),
      fact: ({ fact, cause }) => record(fact, cause),
      say() {},
      chime() {},
      sensor() {},
    },
    onView({ stations }) {
      for (const { id, state } of stations) watch.lamp(id, lampOf(state), clock.upMs());
    },
  });
  every(clock, 1000, ledger.look);
  every(clock, 1000, () => {
    const { open, ceilings } = planHours(hall, hallTime, clock.now());
    show.send({ kind: "hours", open, ceilings });
    watch.look(clock.upMs());
  });
  ledger.screen(true);
  show.send({ kind: "screen", ready: true });

  let triggers = 0;
  const reader = createSignalReader(hall, () => `t${++triggers}`);
  const channels = Object.keys(device.inputs).map(Number);
  const board = startSimulator({
    ...{ id: device.id, clock, log: silentLog, inputs: Math.max(1, ...channels) },
    onSignal(signal) {
      const read = reader.read(signal);
      if (read.status === "trigger") show.send({ kind: "trigger", trigger: read.trigger });
    },
    onState({ state }) {
      if (state === "opening") return;
      const online = state === "online";
      for (const trigger of online ? [] : reader.forget(device.id, clock.now()))
        show.send({ kind: "trigger", trigger });
      show.send({ kind: "board", online, stations: reader.stationsOf(device.id) });
    },
  });
  await portSettled();

  for (const act of options.acts) {
    clock.advanceTo(act.atMs);
    options.onAct(act);
    if (act.kind === "input") board.set(act.channel, act.value);
    else if (act.plugged) board.plugIn();
    else board.pullCable();
    if (act.kind === "cable") await portSettled();
  }
  const lastMs = options.acts.at(-1)?.atMs ?? 0;
  clock.advanceTo(lastMs + 5 * 60_000); // whatever still plays comes to its end
  watch.look(clock.upMs());
  return events;
}

/** A port opens in a promise, which simulated time does not wait for. */
function portSettled(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
