// A press is answered by a knock. A browser that must not crackle has some 70 ms of sound ready at any time, which is how late whatever
// begins is heard; on Linux the runtime therefore knocks itself, through a player that stands open and empty, and the page begins the
// story meanwhile. Elsewhere, and where that cannot be, the page knocks.
import { type Clock, every } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { Twins } from "../contract/find-output.ts";
import type { OutputReport, Speaker } from "../contract/screen.ts";
import type { Knock } from "./decode-knock.ts";
import { knockFrames } from "./knock-frames.ts";
import type { NativePlayer, PlayerPlace } from "./native-player.ts";

export type KnockerDeps = {
  clock: Clock;
  log: Log;
  /** The knock of the pack that plays; rejects where it has none. */
  readKnock(): Promise<Knock>;
  findSink(device: string, twins: Twins): Promise<string | undefined>;
  openPlayer(place: PlayerPlace, onGone: () => void): Promise<NativePlayer | undefined>;
};

export type Knocker = {
  /** How a sound device of the hall is, by the page that sounds: players are opened and closed by it. */
  follow(report: Pick<OutputReport, "device" | "state" | "channels">): void;
  /** Knocks there now. `false`: it cannot, and the page must. */
  knock(speaker: Omit<Speaker, "station">): boolean;
  /** The page has gone: it will tell anew how the devices are, and may come back with another pack. */
  rest(): void;
  stop(): void;
};

type Voices = { channels: number; knock: Knock | undefined; players: NativePlayer[] };

/** So many knocks may sound at a device at the same moment: in twelve metres more stories do not begin at once. */
const voicesPerDevice = 3;
/** A sound server that died comes back. */
const lookEveryMs = 30_000;

export function createKnocker({ clock, log, readKnock, findSink, openPlayer }: KnockerDeps): Knocker {
  const devices = new Map<string, Voices>();
  const twins: Twins = new Map();
  let knock: Promise<Knock> | undefined;

  async function open(device: string, voices: Voices): Promise<void> {
    const isWanted = () => devices.get(device) === voices;
    try {
      knock ??= readKnock();
      voices.knock = await knock;
      const sink = await findSink(device, twins);
      if (sink === undefined || !isWanted()) return;
      const place = { sink, channels: voices.channels, rate: voices.knock.rate };
      const missing = voicesPerDevice - voices.players.length;
      await Promise.all(
        Array.from({ length: missing }, async () => {
          const player = await openPlayer(place, () => {
            voices.players = voices.players.filter((each) => each !== player);
          });
          if (player && isWanted()) voices.players.push(player);
          else player?.close();
        }),
      );
    } catch (error) {
      knock = undefined;
      log.debug("the knock stays with the page", { device, reason: String(error) });
    }
  }

  const stopLooking = every(clock, lookEveryMs, () => {
    for (const [device, voices] of devices)
      if (voices.players.length < voicesPerDevice) void open(device, voices);
  });

  function close(device: string): void {
    const voices = devices.get(device);
    devices.delete(device);
    for (const player of voices?.players ?? []) player.close();
  }

  function rest(): void {
    knock = undefined;
    for (const device of [...devices.keys()]) close(device);
  }

  return {
    follow({ device, state, channels }) {
      if (state !== "missing" && devices.get(device)?.channels === channels) return;
      close(device);
      if (state === "missing") return; // the page sounds it from all loudspeakers of another
      const voices: Voices = { channels, knock: undefined, players: [] };
      devices.set(device, voices);
      void open(device, voices);
    },
    knock({ output: { device, channel }, volume }) {
      const voices = devices.get(device);
      if (!voices?.knock || voices.players.length === 0) return false;
      const frames = knockFrames(voices.knock, { channel, channels: voices.channels, volume });
      return voices.players.some((player) => player.play(frames));
    },
    rest,
    stop() {
      stopLooking();
      rest();
    },
  };
}
