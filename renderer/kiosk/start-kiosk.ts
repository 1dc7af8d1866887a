import { type ScreenCommand, type ScreenReport, soundScreen } from "../../runtime/contract/screen.ts";
import type { SimulatorOrder } from "../../runtime/contract/simulator.ts";
import { afterFirstPicture } from "./after-first-picture.ts";
import { createHeartbeat, type Heartbeat } from "./heartbeat.ts";
import { type KioskState, mayReload, storyOf } from "./kiosk-state.ts";
import { createKioskStore, type KioskStore } from "./kiosk-store.ts";
import { openWire } from "./link/open-wire.ts";
import { readPack } from "./link/read-pack.ts";
import { createScreenLink } from "./link/screen-link.ts";
import { pageClock } from "./page-clock.ts";
import { followPlays } from "./playing/follow-plays.ts";
import { createPictureShelf, type PictureShelf } from "./playing/picture-shelf.ts";
import { obeyChimes, openSound, type Sound } from "./sound/open-sound.ts";
import { createPlayer, type Player } from "./sound/player.ts";
import { watchIdle } from "./watch-idle.ts";
import { watchThought } from "./watch-thought.ts";

/** What the screen's parts need of the page. */
export type Kiosk = {
  store: KioskStore;
  heartbeat: Heartbeat;
  pictures: PictureShelf;
  /** Place in the story of that play, milliseconds. */
  positionMs(playId: string): number;
  touch(station: string, wish: "press" | "next" | "stop"): void;
  /** Only heard in a demo hall. */
  simulate(order: SimulatorOrder): void;
};

const ownFadeMs = 400;

/** Builds the page's parts, then lets the runtime in. */
export function startKiosk(screenId: string): Kiosk {
  const store = createKioskStore();
  let voice: "running" | "blocked" | undefined;
  const pictures = createPictureShelf();
  const sound = openSound({
    urlOf: (story) => storyOf(store.read(), story)?.audioUrl,
    chimeUrlOf: (chime) => `/pack/chimes/${chime}.mp3`,
    tellOutput: (report) => store.read().linked && link.report(report),
  });
  const player = createPlayer({
    board: sound.board,
    clock: pageClock,
    report(report) {
      link.report(report);
      if (report.kind === "ended") store.tell({ kind: "finished", playId: report.playId });
    },
    onSounding: (playId) => store.tell({ kind: "sounding", playId }),
    onFading: (playId) => store.tell({ kind: "fading", playId }),
    onSilent: (playId) => store.tell({ kind: "silent", playId }),
  });

  const others = followPlays(pageClock);

  const link = createScreenLink({
    open: (events) => openWire(`/api/screen?screen=${encodeURIComponent(screenId)}`, events),
    clock: pageClock,
    onCommand(command) {
      obey(player, sound.chimes, command); // before anything is drawn: the voice comes first
      if (command.kind === "playing") others.hear(command);
      store.tell({ kind: "command", command });
    },
    onUp() {
      store.tell({ kind: "linked" });
      player.expectRepeats();
      sayReady();
    },
    onDown() {
      others.forgetAll();
      store.tell({ kind: "link-lost" });
    },
    onReplaced: () => stopOwn(() => true),
  });

  function stopOwn(isMeant: (station: string) => boolean): void {
    for (const play of player.plays()) if (isMeant(play.station)) player.stop(play.playId, ownFadeMs);
  }

  function sayReady(): void {
    const { linked, pack } = store.read();
    if (!linked || !pack) return;
    link.report({ kind: "ready" });
    if (voice) link.report({ kind: "sound", state: voice });
    for (const standing of sound.standings()) link.report(standing);
  }

  void readPack({
    fetchPack: () => fetch("/api/pack").then((answer) => answer.json()),
    clock: pageClock,
  }).then((pack) => {
    store.tell({ kind: "pack-read", pack });
    sayReady();
  });

  let mayPrepare = false; // the first picture comes first
  function prepare(): void {
    if (!mayPrepare) return;
    const state = store.read();
    if (screenId === soundScreen) sound.follow(state);
    pictures.keep(storiesAtHand(state).flatMap((id) => storyOf(state, id)?.pictureUrl ?? []));
  }
  afterFirstPicture(() => {
    mayPrepare = true;
    prepare();
  });
  store.subscribe(() => {
    prepare();
    const state = store.read();
    if (mayReload(state) && player.plays().length === 0) window.location.reload();
  });
  watchIdle(store, pageClock);
  watchThought(store, pageClock);
  sound.context.watch((state) => {
    if (screenId !== soundScreen) return; // nobody misses a sound here
    voice = state;
    if (store.read().linked) link.report({ kind: "sound", state });
  });
  offerToTests(player, sound);

  return {
    store,
    heartbeat: createHeartbeat(),
    pictures,
    positionMs: (playId) => others.positionMs(playId) ?? player.positionMs(playId),
    touch(station, wish) {
      const report: ScreenReport = { kind: "touch", station, wish };
      if (store.read().linked) return link.report(report);
      // nobody is there to choose a story; stopping we can do ourselves
      if (wish === "stop") stopOwn((each) => each === station);
    },
    simulate(order) {
      const body = JSON.stringify(order);
      fetch("/api/simulator", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      }).catch(
        () => {}, // the panel shows what the corridor says, so a lost order is seen by its absence
      );
    },
  };
}

function obey(player: Player, chimes: Sound["chimes"], command: ScreenCommand): void {
  if (command.kind === "play" || command.kind === "say") player.play(command);
  else if (command.kind === "volume") player.volume(command.playId, command.volume);
  else if (command.kind === "stop") player.stop(command.playId, command.fadeMs);
  else if (command.kind === "reload") window.location.reload();
  else obeyChimes(chimes, command);
}

/** What may be asked for next, and what sounds. */
function storiesAtHand({ stations, plays, pack }: KioskState): string[] {
  if (!pack) return [];
  const stories = [...plays.map(({ story }) => story), ...stations.flatMap(({ next }) => next ?? [])];
  return [...new Set(stories)];
}

declare global {
  interface Window {
    /** For tests: what truly sounds. */
    __zange?: Pick<Player, "plays"> &
      Pick<Sound, "decodedBytes"> & { contextTime(): number; contextState(): string };
  }
}

function offerToTests({ plays }: Player, { context, decodedBytes }: Sound): void {
  window.__zange = { plays, decodedBytes, contextTime: context.time, contextState: context.state };
}
