import type { OutputReport, ScreenCommand } from "../../../runtime/contract/screen.ts";
import type { KioskState } from "../kiosk-state.ts";
import { pageClock } from "../page-clock.ts";
import { type Chimes, createChimes } from "./chimes.ts";
import { decodedBytes } from "./clip.ts";
import { createClipBank } from "./clip-bank.ts";
import { fetchSound } from "./fetch-sound.ts";
import { createOutlets } from "./outlet.ts";
import type { SoundBoard } from "./sound-board.ts";
import { openHowlerContext, type SoundContext } from "./sound-context.ts";
import { createSpeakerBoard } from "./speaker-board.ts";
import { wantedSounds } from "./wanted-sounds.ts";
import { type OutletWatch, watchOutlets } from "./watch-outlets.ts";

/** What all stations' next stories may take together, decoded. */
const mostBytes = 150_000_000;

export type Sound = {
  context: SoundContext;
  board: SoundBoard;
  chimes: Pick<Chimes, "ring" | "hush">;
  standings: OutletWatch["standings"];
  /** What the screen shows has changed: other stories may be asked for, other devices may be the hall's. */
  follow(state: KioskState): void;
  /** What the decoded sounds take of memory. */
  decodedBytes(): number;
};

export type SoundDeps = {
  /** Where a story's sound lies, or `undefined` where the pack has none. */
  urlOf: (story: string) => string | undefined;
  chimeUrlOf: (chime: string) => string;
  tellOutput: (report: OutputReport) => void;
};

/** Everything that sounds on this page. */
export function openSound({ urlOf, chimeUrlOf, tellOutput }: SoundDeps): Sound {
  const context = openHowlerContext();
  const outlets = createOutlets(context, (outlet) => {
    chimes.prepare(outlet);
    watch.opened(outlet);
  });
  const chimes = createChimes(outlets, (chime) => fetchSound(chimeUrlOf(chime)));
  const watch = watchOutlets({
    outlets,
    listDevices: async () => (await navigator.mediaDevices?.enumerateDevices()) ?? [],
    onDeviceChange: (look) => navigator.mediaDevices?.addEventListener("devicechange", look),
    clock: pageClock,
    tell: tellOutput,
  });
  const bank = createClipBank(async ({ device, sound }) => {
    const isAddress = sound.startsWith("/");
    return outlets.of(device).decode(await fetchSound(isAddress ? sound : urlOf(sound)));
  }, mostBytes);
  const board = createSpeakerBoard({ outlets, bank, chimes });
  return {
    context,
    board,
    chimes,
    standings: watch.standings,
    follow(state) {
      if (state.stations.length === 0) return;
      watch.arrange(state.stations.map(({ output }) => output));
      board.keepReady(
        wantedSounds(state).map(({ device, sound, durationMs }) => {
          const { audio } = outlets.of(device).context;
          return { device, sound, bytes: decodedBytes(durationMs, audio.sampleRate) };
        }),
      );
    },
    decodedBytes: bank.bytes,
  };
}

/** Does what a command says of chimes; other commands say nothing of them. */
export function obeyChimes(chimes: Sound["chimes"], command: ScreenCommand): void {
  if (command.kind === "chime") chimes.ring(command.chime, [command.speaker]);
  const silent = command.kind === "corridor" && ["evacuation", "closed"].includes(command.mode.kind);
  if (silent) chimes.hush();
}
