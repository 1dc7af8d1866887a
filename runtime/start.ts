// The composition root: leaves first, then what uses them, wired by plain calls, so that a stack trace is the flow:
// bytes → Frame → Signal → Trigger → decide → PlaybackCommand → screen → PlaybackReport → journal.
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DeviceStatus, Signal } from "../hardware/device.ts";
import { isSimulator } from "../hardware/simulator/start-simulator.ts";
import { startDevice } from "../hardware/start-device.ts";
import { codeOf, messageOf } from "./base/app-error.ts";
import { type Clock, every } from "./base/clock.ts";
import { findRoot } from "./base/find-root.ts";
import { createHallTime } from "./base/hall-time.ts";
import type { Log } from "./base/log.ts";
import { readVersion } from "./base/read-version.ts";
import { recordingFolder, recordingsIn } from "./base/recording-folder.ts";
import { openHall } from "./config/open-hall.ts";
import type { HallFault } from "./config/read-hall.ts";
import type { Hall } from "./contract/hall.ts";
import type { Fact } from "./contract/journal.ts";
import type { Order } from "./contract/order.ts";
import { type OutputReport, type ScreenCommand, soundScreen } from "./contract/screen.ts";
import type { LeadCard } from "./contract/staff-lead.ts";
import { createBridge } from "./control/bridge.ts";
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
import { findSink } from "./knock/find-sink.ts";
import { createKnocker } from "./knock/knocker.ts";
import { openNativePlayer } from "./knock/native-player.ts";
import { type ChosenPack, choosePack, type PackNews } from "./packs/choose-pack.ts";
import { contentHash } from "./packs/content-hash.ts";
import { folderOfKey } from "./packs/folder-of-key.ts";
import type { PackDesk } from "./packs/install/pack-desk.ts";
import { openPack } from "./packs/open-pack.ts";
import { createPackKeeper } from "./packs/pack-keeper.ts";
import { textHash } from "./packs/text-hash.ts";
import { openVersionStore } from "./packs/version-store.ts";
import { withVersionKey } from "./packs/with-version-key.ts";
import { describePlay } from "./playback/describe-play.ts";
import { createLedger } from "./playback/ledger.ts";
import { planCeremony } from "./playback/plan-ceremony.ts";
import { putSoundFirst } from "./playback/put-sound-first.ts";
import { createScreens, type TalkingReport } from "./playback/screens.ts";
import { viewMode } from "./playback/view-mode.ts";
import { viewStations } from "./playback/view-stations.ts";
import type { CertificateTrouble } from "./server/keep-certificate.ts";
import { openKioskDoor } from "./server/kiosk-door.ts";
import { listen } from "./server/listen.ts";
import { refusalOf, refusalOfHall } from "./server/refusal.ts";
import { openVisitorDoor } from "./server/visitor-door.ts";
import { readVisitorHall } from "./server/visitor-hall.ts";
import { composeToday } from "./staff/compose-today.ts";
import { exportFile } from "./staff/export-file.ts";
import { leadRoutes } from "./staff/lead-routes.ts";
import { packRoutes } from "./staff/pack-routes.ts";
import { createStaffDoor } from "./staff/staff-door.ts";
import { ensureStaffCode } from "./staff/staff-file.ts";
import { staffRoutes } from "./staff/staff-routes.ts";
import { startTrail } from "./start-trail.ts";
import { readToday } from "./stats/read-today.ts";
import { studioRoutes } from "./studio/studio-routes.ts";
import { awaitContacts } from "./triggers/await-contacts.ts";
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

/** Voices that make way for another pack. */
const hushFadeMs = 400;

/** How often the threads that play are looked for anew. */
const soundThreadsMs = 30_000;

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
  const versions = openVersionStore(dataFolder);
  await versions.clearStages();
  const choose = () =>
    choosePack({
      store: versions,
      contentFolder: options.contentFolder,
      packId: hall().pack,
      requireApproval: hall().requireApproval,
      recordings: recordingsIn(dataFolder),
      log: log.child("pack"),
    });
  const [{ journal: facts, recovered }, firstPack, newStaffCode] = await Promise.all([
    openJournal({
      dataFolder,
      boot,
      timeZone,
      clock,
      log: log.child("journal"),
      onTrouble: (trouble) => tellTrouble(health, trouble),
      onRecovered: (recovery) => tellRecovery(health, recovery),
    }),
    choose(),
    ensureStaffCode(dataFolder, clock.now()),
  ]);
  journal = facts;
  stops.push(() => facts.close());
  if (recovered) tellRecovery(health, recovered);
  for (const [fact, cause] of early.splice(0)) record(fact, cause);
  stops.push(() => record({ kind: "system.stopped", data: {} }));

  let { pack, ceremonies } = firstPack;
  tellPack(firstPack);
  const packName = () => `${pack.view.id}@${pack.view.version}`;
  const packFolder = (key: string | undefined) =>
    folderOfKey(key, { versions, contentFolder: options.contentFolder, pack });
  const offer: Offer = {
    storiesOf: (section) => pack.storiesOf(section).map(({ id }) => id),
    get ceremonies() {
      return ceremonies.map(planCeremony);
    },
  };
  record({ kind: "system.started", data: { version, pack: packName() } });

  // ── screens, plays, director ──

  const screens = createScreens({
    clock,
    log: log.child("screens"),
    onReady(id, ready) {
      if (ready) greet(id);
      if (id !== soundScreen) return;
      if (!ready) knocker.rest();
      ledger.screen(ready);
      show.send({ kind: "screen", ready });
      if (ready) void putSoundFirst();
    },
    onReport: takeReport,
    onState({ id, state }) {
      const side = id === soundScreen ? "" : "side-"; // a screen that only shows is missed less
      for (const each of ["gone", "silent"] as const) {
        if (state === each) health.raise(`screen/${side}${each}`, id);
        else health.clear(`screen/${side}${each}`, id);
      }
    },
  });
  stops.push(() => screens.stop());
  const isHere = () => screens.states().some(({ id, state }) => id === soundScreen && state !== "gone");
  stops.push(clock.after(screenPatienceMs, () => isHere() || health.raise("screen/gone", soundScreen)));

  const knocker = createKnocker({
    clock,
    log: log.child("knock"),
    async readKnock() {
      const { decodeKnock } = await import("./knock/decode-knock.ts");
      return decodeKnock(await readFile(join(pack.folder, "chimes", "press.mp3")));
    },
    findSink,
    openPlayer: openNativePlayer,
  });
  stops.push(() => knocker.stop());

  const ledger = createLedger({
    clock,
    log: log.child("playback"),
    send: (command) => screens.send(soundScreen, command),
    knock: knocker.knock,
    sendOthers: (command) => screens.sendOthers(soundScreen, command),
    record,
    noteProgress: facts.notePlay,
    onStarted: ({ story }) => health.clear("play/failed", story),
    onEnded: (playId, failed) => show.send({ kind: "play-ended", playId, failed }),
    onFailed: ({ title, placeName, story }) =>
      health.raise("play/failed", story, { title, place: placeName }),
  });
  stops.push(every(clock, 1000, ledger.look));
  stops.push(every(clock, soundThreadsMs, () => void putSoundFirst())); // a sound service that died has come back with others

  let layout = planLayout(hall(), offer);
  const show = runShow({
    layout,
    clock,
    run: boot,
    act: {
      play(effect) {
        const order = describePlay(effect, hall(), pack.story(effect.story), packName());
        if (order) ledger.play(order);
        else show.send({ kind: "play-ended", playId: effect.playId, failed: true });
      },
      say({ playId, ceremony, line, volumes }) {
        const clip = ceremonies.find(({ id }) => id === ceremony)?.lines[line];
        const speakers = volumes.map((speaker) => ({ ...speaker, output: outputOf(speaker.station) }));
        if (clip?.audioUrl === undefined) show.send({ kind: "play-ended", playId, failed: true });
        else ledger.play({ playId, audioUrl: clip.audioUrl, durationMs: clip.durationMs ?? 0, speakers });
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
  const inputsOn = new Set<string>();
  let reader = createSignalReader(hall(), nextId, inputsOn);
  const bridge = createBridge({
    clock,
    log: log.child("control"),
    nextId,
    look: show.view,
    onTrigger: (trigger) => show.send({ kind: "trigger", trigger }),
    onTrouble(what) {
      health.clear("control/closed", "");
      if (what) health.raise("control/closed", "", { address: what.address });
    },
  });
  stops.push(() => bridge.stop());
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
  const contacts = awaitContacts({
    clock,
    onKnown(id) {
      if (devices.find(id)?.status().state !== "online") return; // taken out of hall.yaml meanwhile
      for (const trigger of reader.openContacts(id, clock.now())) show.send({ kind: "trigger", trigger });
    },
  });
  stops.push(() => contacts.stop());
  devices.follow(hall());
  void bridge.follow(hall().control);
  followHall = (next) => {
    void bridge.follow(next.control);
    reader = createSignalReader(next, nextId, inputsOn);
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
    void packs.readAgain(); // another pack, or approvals asked for
  };

  // ── another pack, while the exhibit runs ──

  const packs = createPackKeeper({
    first: firstPack,
    stamp: versions.stamp,
    choose,
    clock,
    log: log.child("pack"),
    isQuiet: () => ledger.running().length === 0,
    isLed: () => ["tour", "ceremony"].includes(show.view().mode.kind),
    hush() {
      for (const { playId } of ledger.running()) ledger.stop(playId, hushFadeMs, "stopped");
      show.arrange(planLayout(hall(), { storiesOf: () => [], ceremonies: [] }));
    },
    onTake(next, before) {
      pack = next.pack;
      ceremonies = next.ceremonies;
      const isGone = ({ code, subject }: PackNews) =>
        next.news.every((each) => each.code !== code || each.subject !== subject);
      for (const { code, subject } of before.news.filter(isGone)) health.clear(code, subject);
      if (before.pack.view.sample) health.clear("pack/sample-not-approved", before.pack.view.id);
      tellPack(next);
      layout = planLayout(hall(), offer);
      show.arrange(layout);
      const kind = next.isBack ? "content.rolledBack" : "content.published";
      if (next.key !== before.key) record({ kind, data: { pack: packName() } });
      for (const { id } of screens.states()) greet(id);
    },
  });
  stops.push(() => packs.stop());
  // Loaded when asked for, as few halls install a pack on any day.
  let desk: Promise<PackDesk> | undefined;
  const openDesk = () => {
    desk ??= import("./packs/install/open-desk.ts").then(({ openPackDesk }) =>
      openPackDesk({
        store: versions,
        keeper: packs,
        packId: () => hall().pack,
        requireApproval: () => hall().requireApproval,
        clock,
        log: log.child("pack"),
      }),
    );
    return desk;
  };

  // The same for the recording studio.
  let studio: Promise<ReturnType<typeof import("./studio/open-studio.ts").openStudio>> | undefined;
  const openStudio = () => {
    studio ??= import("./studio/open-studio.ts").then((module) =>
      module.openStudio({
        recordings: recordingsIn(dataFolder),
        chosen: () => packs.waiting() ?? packs.now(),
        ...{ openPack, withVersionKey, textHash, contentHash, clock },
        onChanged() {
          record({ kind: "content.published", data: { pack: packName() } });
          return packs.readAgain();
        },
      }),
    );
    return studio;
  };
  stops.push(async () => (await studio)?.stop());

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
  let lanBase = ""; // of the visitor door, once it is open
  const trail = startTrail({
    ...{ boot, clock, hall, hallTime, dataFolder, health, packFolder },
    journal: facts,
    pack: () => pack,
    packName,
    isOpen: () => show.view().mode.kind === "open",
    base: () => (hall().visitor.url ?? lanBase).replace(/\/+$/, ""),
    log: log.child("trail"),
  });
  const recordingOf = (story: string) => recordingFolder(recordingsIn(dataFolder), pack.view.id, story);

  const kioskDoor = await openKioskDoor({
    log: log.child("kiosk-door"),
    pages,
    packFolder,
    recordingFolder: recordingOf,
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
        more(scope) {
          packRoutes(scope, openDesk);
          leadRoutes(scope, { card: readLeadCard, order: giveOrder });
          trail.addStaffRoutes(scope);
          studioRoutes(scope, { studio: async () => (await openStudio()).studio, log: log.child("studio") });
        },
        journal: facts,
        log: log.child("staff"),
      }),
    addTrailRoutes: trail.addKioskRoutes,
  });
  stops.push(() => kioskDoor.close());
  const { tls } = hall().visitor;
  const encrypted =
    tls &&
    (await (
      await import("./server/encrypt-door.ts")
    ).encryptDoor({
      ...{ files: tls, folder: dirname(options.hallFile), clock, log: log.child("visitor-door") },
      today: () => (isPlausibleTime(clock.now()) ? clock.now() : undefined),
      onTrouble: tellCertificate,
    }));
  if (encrypted) stops.push(() => encrypted.stop());
  const visitorDoor = await openVisitorDoor({
    ...(encrypted && { encrypted }),
    log: log.child("visitor-door"),
    pages,
    readHall: () => readVisitorHall(hall(), pack.view),
    ...trail.visitorParts({
      readEdition: () => `${packName()}/${packs.now().edition}`,
      recordingFolder: recordingOf,
    }),
  });
  stops.push(() => visitorDoor.close());
  const [kioskAddress, heardAt] = await Promise.all([
    listen(kioskDoor, "127.0.0.1", options.port),
    listen(visitorDoor, options.visitorHost, options.visitorPort),
  ]);
  const visitorAddress = encrypted?.addressOf(heardAt) ?? heardAt;
  lanBase = visitorAddress;
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
    if (report.kind === "output") {
      if (id === soundScreen) tellOutput(report);
      return;
    }
    if (report.kind === "touch") {
      for (const trigger of readTouch(report, clock.now(), nextId)) show.send({ kind: "trigger", trigger });
    } else if (id === soundScreen) ledger.report(report);
  }

  function takeDeviceState(status: DeviceStatus): void {
    const { id, state, reason } = status;
    deviceWatch.tell(status);
    contacts.tell(status);
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

  function tellOutput({ device, state, channels }: OutputReport): void {
    knocker.follow({ device, state, channels });
    const touched = hall().corridor.stations.filter(
      ({ output }) => output.device === device && (state === "missing" || output.channel > channels),
    );
    const place = placesOf(touched.map(({ id }) => id));
    for (const each of ["missing", "folded"] as const) {
      if (state === each) health.raise(`sound/output-${each}`, device, { place, count: channels });
      else health.clear(`sound/output-${each}`, device);
    }
  }

  function readLeadCard(): LeadCard {
    return {
      mode: viewMode(show.view().mode, { ceremonies, opensAt }),
      stations: layout.stations.map(({ id, placeName }) => ({ id, name: placeName })),
      ceremonies: ceremonies.map(({ id, title, audience, lines }) => ({
        id,
        title,
        audience,
        lines: lines.length,
      })),
    };
  }

  function giveOrder(order: Order): void {
    show.send({
      kind: "trigger",
      trigger: { id: nextId(), at: clock.now(), via: "staff", kind: "order", order },
    });
  }

  function tellPack({ pack: { view }, news }: ChosenPack): void {
    for (const each of news) health.tell(each);
    if (view.sample) health.raise("pack/sample-not-approved", view.id);
  }

  function tellCertificate(trouble: CertificateTrouble | undefined): void {
    for (const kind of ["missing", "broken", "expired", "ending"] as const) {
      if (kind === trouble?.kind) health.raise(`visitor/certificate-${kind}`, "", { file: trouble.file });
      else health.clear(`visitor/certificate-${kind}`, "");
    }
  }

  function tellHallFaults([fault]: readonly HallFault[]): void {
    if (fault) health.raise("config/invalid", "", { line: fault.line, problem: fault.chinese });
    else health.clear("config/invalid", "");
  }

  // ── what is seen ──

  function tellView(look: ShowLook): void {
    screens.sendAll(corridorOf(look));
    bridge.tell(look);
    for (const { id, state } of look.stations) devices.setLamp(id, lampOf(state));
  }

  function corridorOf({ mode, stations }: ShowLook): ScreenCommand {
    return {
      kind: "corridor",
      mode: viewMode(mode, { ceremonies, opensAt }),
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
      hall: { name: hall().hall.name, demo, timeZone: hall().hall.timeZone },
      version: `${version}/${packName()}/${packs.now().edition}`,
    });
    screens.send(id, corridorOf(show.view()));
    if (id !== soundScreen) for (const playing of ledger.playing()) screens.send(id, playing);
  }

  /** The stations by name; empty when it is all of them. */
  function placesOf(stations: string[]): string {
    const names = layout.stations.filter(({ id }) => stations.includes(id)).map(({ placeName }) => placeName);
    return names.length === layout.stations.length ? "" : names.join("、");
  }
}
