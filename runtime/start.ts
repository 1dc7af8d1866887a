// The composition root: leaves first, then what uses them, wired by plain calls, so that a stack trace is the flow:
// bytes → Frame → Signal → Trigger → decide → PlaybackCommand → screen → PlaybackReport → journal.
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { DeviceStatus, Signal } from "../hardware/device.ts";
import { isSimulator } from "../hardware/simulator/start-simulator.ts";
import { startDevice } from "../hardware/start-device.ts";
import { codeOf, messageOf } from "./base/app-error.ts";
import { type Clock, every } from "./base/clock.ts";
import { findRoot } from "./base/find-root.ts";
import { createHallTime } from "./base/hall-time.ts";
import type { Log } from "./base/log.ts";
import { readVersion } from "./base/read-version.ts";
import { openHall } from "./config/open-hall.ts";
import type { HallFault } from "./config/read-hall.ts";
import type { Hall } from "./contract/hall.ts";
import type { Fact } from "./contract/journal.ts";
import type { ScreenCommand } from "./contract/screen.ts";
import { planHours } from "./director/plan-hours.ts";
import { type Offer, planLayout } from "./director/plan-layout.ts";
import { runShow } from "./director/run-show.ts";
import { lampOf, type ShowLook } from "./director/view.ts";
import { isPlausibleTime, watchClock } from "./health/clock-watch.ts";
import { watchDevices } from "./health/device-watch.ts";
import { watchDisk } from "./health/disk-watch.ts";
import { createHealth } from "./health/health.ts";
import { reportHealth } from "./health/report-health.ts";
import { tellRecovery, tellTrouble } from "./health/tell-journal.ts";
import { type Journal, openJournal } from "./journal/journal.ts";
import { lockDataFolder } from "./journal/lock-data-folder.ts";
import { journalPath, openReader } from "./journal/open-reader.ts";
import { openPack } from "./packs/open-pack.ts";
import { describePlay } from "./playback/describe-play.ts";
import { createLedger } from "./playback/ledger.ts";
import { createScreens, type TalkingReport } from "./playback/screens.ts";
import { viewMode } from "./playback/view-mode.ts";
import { viewStations } from "./playback/view-stations.ts";
import { openKioskDoor } from "./server/kiosk-door.ts";
import { listen } from "./server/listen.ts";
import { refusalOf, refusalOfHall } from "./server/refusal.ts";
import { openVisitorDoor } from "./server/visitor-door.ts";
import { readVisitorHall } from "./server/visitor-hall.ts";
import { composeToday } from "./staff/compose-today.ts";
import { exportFile } from "./staff/export-file.ts";
import { createStaffDoor } from "./staff/staff-door.ts";
import { ensureStaffCode } from "./staff/staff-file.ts";
import { staffRoutes } from "./staff/staff-routes.ts";
import { readToday } from "./stats/read-today.ts";
import { keepDevices } from "./triggers/keep-devices.ts";
import { createSignalReader } from "./triggers/read-signals.ts";
import { readTouch } from "./triggers/read-touch.ts";
import { runSimulator } from "./triggers/run-simulator.ts";

export type RuntimeOptions = {
  hallFile: string;
  dataFolder: string;
  /** Holds the packs; hall.yaml names one. */
  contentFolder: string;
  /** 0 lets the system choose, as for the next. */
  port: number;
  visitorPort: number;
  visitorHost: string;
  clock: Clock;
  log: Log;
};

export type Runtime = {
  kioskAddress: string;
  visitorAddress: string;
  /** Made at the first start; to be shown once. */
  newStaffCode: string | undefined;
  stop(): Promise<void>;
};

/** `refused`: nothing runs; each sentence says what to do, in Chinese and English. */
export type Started = { status: "ok"; runtime: Runtime } | { status: "refused"; sentences: string[] };

/** The screen whose page sounds for the whole corridor. */
const soundScreen = "corridor";

/** So long after the start the page may take to come. */
const screenPatienceMs = 30_000;

/** Starts the exhibit. What is broken in hall, pack, devices or journal shows in health; only what leaves nothing to run refuses. */
export async function startRuntime(options: RuntimeOptions): Promise<Started> {
  const stops: (() => unknown)[] = [];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    return await build(options, stops, stop);
  } catch (error) {
    await stop();
    options.log.error("the exhibit did not start", { code: codeOf(error), reason: messageOf(error) });
    return { status: "refused", sentences: [refusalOf(error, options)] };
  }
}

async function build(
  options: RuntimeOptions,
  stops: (() => unknown)[],
  stop: () => Promise<void>,
): Promise<Started> {
  const { clock, log, dataFolder } = options;
  const root = findRoot(import.meta.dirname);
  const pages = join(root, "dist", "renderer");
  const version = readVersion(root);
  const boot = randomBytes(6).toString("hex");
  const lock = lockDataFolder(dataFolder);
  stops.push(() => lock.release());

  // ── hall, journal, pack ──

  let journal: Journal | undefined;
  const early: [Fact, string | null][] = []; // what is told before the journal is open
  const record = (fact: Fact, cause: string | null = null) => {
    if (journal) void journal.append(fact, cause);
    else early.push([fact, cause]);
  };
  let followHall = (_hall: Hall) => {};
  const opened = await openHall({
    file: options.hallFile,
    lastGoodFile: join(dataFolder, "hall.last-good.yaml"),
    clock,
    log: log.child("hall"),
    onChange: (hall) => followHall(hall),
    onFaults: tellHallFaults,
  });
  if (opened.status === "invalid") {
    await stop();
    return { status: "refused", sentences: refusalOfHall(options.hallFile, opened.faults) };
  }
  const { hall } = opened.file;
  const { timeZone } = hall().hall;
  const hallTime = createHallTime(timeZone);
  stops.push(() => opened.file.stop());
  const health = createHealth({ clock, onFact: record, timeZone });
  tellHallFaults(opened.file.faults());

  // Each takes a while and none needs the other.
  const [{ journal: facts, recovered }, { pack, faults }, newStaffCode] = await Promise.all([
    openJournal({
      dataFolder,
      boot,
      timeZone,
      clock,
      log: log.child("journal"),
      onTrouble: (trouble) => tellTrouble(health, trouble),
      onRecovered: (recovery) => tellRecovery(health, recovery),
    }),
    openPack({ folder: join(options.contentFolder, hall().pack), log: log.child("pack") }),
    ensureStaffCode(dataFolder, clock.now()),
  ]);
  journal = facts;
  stops.push(() => facts.close());
  if (recovered) tellRecovery(health, recovered);
  for (const [fact, cause] of early.splice(0)) record(fact, cause);
  stops.push(() => record({ kind: "system.stopped", data: {} }));

  for (const { code, subject, severity, chinese } of faults)
    health.tell({ code, subject, severity, sentence: chinese });
  if (pack.view.sample) health.raise("pack/sample-not-approved", pack.view.id);
  const packName = `${pack.view.id}@${pack.view.version}`;
  const offer: Offer = {
    storiesOf: (section) => pack.storiesOf(section).map(({ id }) => id),
    ceremonies: [],
  };
  record({ kind: "system.started", data: { version, pack: packName } });

  // ── screens, plays, director ──

  const screens = createScreens({
    clock,
    log: log.child("screens"),
    onReady(id, ready) {
      if (ready) greet(id);
      if (id !== soundScreen) return;
      ledger.screen(ready);
      show.send({ kind: "screen", ready });
    },
    onReport: takeReport,
    onState({ id, state }) {
      for (const each of ["gone", "silent"] as const) {
        if (state === each) health.raise(`screen/${each}`, id);
        else health.clear(`screen/${each}`, id);
      }
    },
  });
  stops.push(() => screens.stop());
  const isHere = () => screens.states().some(({ id, state }) => id === soundScreen && state !== "gone");
  stops.push(clock.after(screenPatienceMs, () => isHere() || health.raise("screen/gone", soundScreen)));

  const ledger = createLedger({
    clock,
    log: log.child("playback"),
    send: (command) => screens.send(soundScreen, command),
    record,
    noteProgress: facts.notePlay,
    onStarted: ({ story }) => health.clear("play/failed", story),
    onEnded: (playId, failed) => show.send({ kind: "play-ended", playId, failed }),
    onFailed: ({ title, placeName, story }) =>
      health.raise("play/failed", story, { title, place: placeName }),
  });
  stops.push(every(clock, 1000, ledger.look));

  let layout = planLayout(hall(), offer);
  const show = runShow({
    layout,
    clock,
    run: boot,
    act: {
      play(effect) {
        const order = describePlay(effect, hall(), pack.story(effect.story), packName);
        if (order) ledger.play(order);
        else show.send({ kind: "play-ended", playId: effect.playId, failed: true });
      },
      say({ playId, volumes }) {
        void volumes;
        show.send({ kind: "play-ended", playId, failed: true });
      },
      volume: ({ playId, volume }) => ledger.volume(playId, volume),
      stop: ({ playId, fadeMs, reason }) => ledger.stop(playId, fadeMs, reason),
      chime({ chime, station, volume }) {
        const speaker = { station, volume, output: outputOf(station) };
        screens.send(soundScreen, { kind: "chime", chime, speaker });
      },
      sensor({ station, stuck }) {
        if (stuck) health.raise("sensor/stuck", station, { place: placesOf([station]) });
        else health.clear("sensor/stuck", station);
      },
      fact: ({ fact, cause }) => record(fact, cause),
    },
    onView: tellView,
  });
  stops.push(() => show.stop());

  // The wall clock may be set at any moment: asked every second rather than waited for.
  let opensAt: number | null = null;
  let hoursTold = "";
  function followHours(): void {
    const plan = planHours(hall(), hallTime, clock.now(), isPlausibleTime(clock.now()));
    const { open, ceilings } = plan;
    opensAt = plan.opensAt;
    const told = JSON.stringify({ open, ceilings });
    if (told === hoursTold) return;
    hoursTold = told;
    show.send({ kind: "hours", open, ceilings });
  }

  // ── devices ──

  let triggers = 0;
  const nextId = () => `${boot}-t${++triggers}`;
  let reader = createSignalReader(hall(), nextId);
  const devices = keepDevices({
    start: startDevice,
    clock,
    log: log.child("device"),
    onSignal: takeSignal,
    onState: takeDeviceState,
  });
  stops.push(() => devices.stop());
  const placeOf = (id: string) => placesOf(reader.stationsOf(id));
  const deviceWatch = watchDevices({ clock, health, statuses: devices.statuses, placeOf });
  stops.push(() => deviceWatch.stop());
  devices.follow(hall());
  followHall = (next) => {
    reader = createSignalReader(next, nextId);
    layout = planLayout(next, offer);
    show.arrange(layout);
    hoursTold = "";
    followHours();
    devices.follow(next);
    for (const status of devices.statuses()) {
      health.clear("device/unknown-input", status.id);
      if (status.state === "online")
        show.send({ kind: "board", online: true, stations: reader.stationsOf(status.id) });
    }
    for (const { id } of screens.states()) greet(id);
  };

  followHours();
  stops.push(every(clock, 1000, followHours));

  const disk = watchDisk({ folder: dataFolder, clock, health, log: log.child("disk") });
  const onStep = (fromMs: number, toMs: number) =>
    record({ kind: "clock.stepped", data: { fromMs: Math.round(fromMs), toMs } });
  const clockWatch = watchClock({ clock, health, onStep });
  stops.push(
    () => disk.stop(),
    () => clockWatch.stop(),
  );

  // ── doors ──

  const readHealth = () =>
    reportHealth({
      version,
      clock,
      health,
      disk,
      clockWatch,
      hall,
      pack: () => pack.view,
      journal: facts,
      devices: devices.statuses,
      screens: screens.states,
    });
  const kioskDoor = await openKioskDoor({
    log: log.child("kiosk-door"),
    pages,
    packFolder: () => pack.folder,
    readPack: () => pack.view,
    readHealth,
    screens,
    simulate: (order) =>
      runSimulator(order, hall(), (id) => {
        const device = devices.find(id);
        return device && isSimulator(device) ? device : undefined;
      }),
    addStaffRoutes: (app) =>
      staffRoutes(app, {
        door: createStaffDoor({ dataFolder, clock, log: log.child("staff") }),
        readToday: () => {
          const figures = facts.read((db) => readToday(db, { hall: hall(), hallTime, now: clock.now() }));
          return composeToday({
            figures,
            hall: hall(),
            health: readHealth(),
            looks: show.view().stations,
            isConnected,
          });
        },
        // Loaded when asked for: writing spreadsheets takes more code than all the rest.
        exportTo: async (query) =>
          exportFile({
            query,
            hall: hall(),
            now: clock.now(),
            openDatabase: () => openReader(journalPath(dataFolder)),
            write: (await import("./stats/export-figures.ts")).exportFigures,
            log: log.child("export"),
          }),
        journal: facts,
        log: log.child("staff"),
      }),
  });
  stops.push(() => kioskDoor.close());
  const visitorDoor = await openVisitorDoor({
    log: log.child("visitor-door"),
    pages,
    readHall: () => readVisitorHall(hall(), pack.view),
  });
  stops.push(() => visitorDoor.close());
  const [kioskAddress, visitorAddress] = await Promise.all([
    listen(kioskDoor, "127.0.0.1", options.port),
    listen(visitorDoor, options.visitorHost, options.visitorPort),
  ]);
  return { status: "ok", runtime: { kioskAddress, visitorAddress, newStaffCode, stop } };

  // ── what comes in ──

  function takeSignal(signal: Signal): void {
    const read = reader.read(signal);
    if (read.status === "trigger") show.send({ kind: "trigger", trigger: read.trigger });
    if (read.status === "unknown" && signal.value === 1) {
      health.raise("device/unknown-input", signal.deviceId, { input: signal.channel });
    }
  }

  function takeReport(id: string, report: TalkingReport): void {
    if (report.kind === "sound") {
      if (report.state === "blocked") health.raise("screen/sound-blocked", id);
      else health.clear("screen/sound-blocked", id);
      return;
    }
    if (report.kind === "touch") {
      for (const trigger of readTouch(report, clock.now(), nextId)) show.send({ kind: "trigger", trigger });
    } else if (id === soundScreen) ledger.report(report);
  }

  function takeDeviceState(status: DeviceStatus): void {
    const { id, state, reason } = status;
    deviceWatch.tell(status);
    if (state === "opening") return;
    const online = state === "online";
    for (const trigger of online ? [] : reader.forget(id, clock.now()))
      show.send({ kind: "trigger", trigger });
    const stations = reader.stationsOf(id).filter((station) => online || !isConnectedElsewhere(station, id));
    show.send({ kind: "board", online, stations });
    record(
      online
        ? { kind: "device.online", data: { device: id } }
        : { kind: "device.offline", data: { device: id, reason } },
    );
    tellView(show.view());
  }

  function tellHallFaults([fault]: readonly HallFault[]): void {
    if (fault) health.raise("config/invalid", "", { line: fault.line, problem: fault.chinese });
    else health.clear("config/invalid", "");
  }

  // ── what is seen ──

  function tellView(look: ShowLook): void {
    screens.sendAll(corridorOf(look));
    for (const { id, state } of look.stations) devices.setLamp(id, lampOf(state));
  }

  function corridorOf({ mode, stations }: ShowLook): ScreenCommand {
    return {
      kind: "corridor",
      mode: viewMode(mode, { ceremonies: [], opensAt }),
      stations: viewStations(stations, hall(), isConnected),
    };
  }

  /** Another board that answers carries this station too. */
  function isConnectedElsewhere(station: string, deviceId: string): boolean {
    return devices
      .statuses()
      .some(
        ({ id, state }) => id !== deviceId && state === "online" && reader.stationsOf(id).includes(station),
      );
  }

  function outputOf(station: string): { device: string; channel: number } {
    const settings = hall().corridor.stations.find(({ id }) => id === station);
    return settings?.output ?? { device: "default", channel: 1 };
  }

  function isConnected(station: string): boolean {
    return devices
      .statuses()
      .every(({ id, state }) => state === "online" || !reader.stationsOf(id).includes(station));
  }

  function greet(id: string): void {
    const demo = hall().devices.some(({ driver }) => driver === "simulator");
    screens.send(id, {
      kind: "hello",
      hall: { name: hall().hall.name, demo },
      version: `${version}/${packName}`,
    });
    screens.send(id, corridorOf(show.view()));
  }

  /** The stations by name; empty when it is all of them. */
  function placesOf(stations: string[]): string {
    const names = layout.stations.filter(({ id }) => stations.includes(id)).map(({ placeName }) => placeName);
    return names.length === layout.stations.length ? "" : names.join("、");
  }
}
