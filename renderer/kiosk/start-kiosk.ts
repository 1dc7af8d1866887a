import type { ScreenCommand, ScreenReport } from "../../runtime/contract/screen.ts";
import type { SimulatorOrder } from "../../runtime/contract/simulator.ts";
import { createHeartbeat, type Heartbeat } from "./heartbeat.ts";
import { type KioskState, mayReload, storyOf } from "./kiosk-state.ts";
import { createKioskStore, type KioskStore } from "./kiosk-store.ts";
import { openWire } from "./link/open-wire.ts";
import { readPack } from "./link/read-pack.ts";
import { createScreenLink } from "./link/screen-link.ts";
import { pageClock } from "./page-clock.ts";
import { createPictureShelf, type PictureShelf } from "./playing/picture-shelf.ts";
import { createHowlerBoard } from "./sound/howler-board.ts";
import { createPlayer, type Player } from "./sound/player.ts";
import { openSoundContext } from "./sound/sound-context.ts";
import { createStoryBank } from "./sound/story-bank.ts";
import { watchIdle } from "./watch-idle.ts";

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
  const context = openSoundContext();
  let voice: "running" | "blocked" | undefined;
  const pictures = createPictureShelf();
  const bank = createStoryBank((story) => storyOf(store.read(), story)?.audioUrl);
  const board = createHowlerBoard(bank, context);
  const player = createPlayer({
    board,
    clock: pageClock,
    report: (report) => link.report(report),
    onSounding: (playId) => store.tell({ kind: "sounding", playId }),
    onFading: (playId) => store.tell({ kind: "fading", playId }),
    onSilent: (playId) => store.tell({ kind: "silent", playId }),
  });

  const link = createScreenLink({
    open: (events) => openWire(`/api/screen?screen=${encodeURIComponent(screenId)}`, events),
    clock: pageClock,
    onCommand(command) {
      obey(player, command); // before anything is drawn: the voice comes first
      store.tell({ kind: "command", command });
    },
    onUp() {
      store.tell({ kind: "linked" });
      player.expectRepeats();
      sayReady();
    },
    onDown: () => store.tell({ kind: "link-lost" }),
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
  }

  void readPack({
    fetchPack: () => fetch("/api/pack").then((answer) => answer.json()),
    clock: pageClock,
  }).then((pack) => {
    store.tell({ kind: "pack-read", pack });
    sayReady();
  });

  store.subscribe(() => {
    const state = store.read();
    const stories = storiesAtHand(state);
    board.keepReady(stories);
    pictures.keep(stories.flatMap((id) => storyOf(state, id)?.pictureUrl ?? []));
    if (mayReload(state)) window.location.reload();
  });
  watchIdle(store, pageClock);
  context.watch((state) => {
    voice = state;
    if (store.read().linked) link.report({ kind: "sound", state });
  });
  offerToTests(player, context);

  return {
    store,
    heartbeat: createHeartbeat(),
    pictures,
    positionMs: player.positionMs,
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

function obey(player: Player, command: ScreenCommand): void {
  if (command.kind === "play") player.play(command);
  else if (command.kind === "stop") player.stop(command.playId, command.fadeMs);
  else if (command.kind === "reload") window.location.reload();
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
    __zange?: Pick<Player, "plays"> & { contextTime(): number; contextState(): string };
  }
}

function offerToTests(player: Player, context: { time(): number; state(): string }): void {
  window.__zange = { plays: player.plays, contextTime: context.time, contextState: context.state };
}
