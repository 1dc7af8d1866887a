import type { Channels, Loudspeaker } from "../../../../renderer/kiosk/sound/channels.ts";
import type { Clip } from "../../../../renderer/kiosk/sound/clip.ts";
import type { Outlet } from "../../../../renderer/kiosk/sound/outlet.ts";

export type FakeOutlet = Outlet & {
  /** Seconds on the context's clock, and how much later they are heard; moved by hand. */
  heard: { seconds: number; delayMs: number };
  opened: Loudspeaker[][];
  turns: [volume: number, rampMs: number][];
  closed: number;
};

/** A sound device that only notes what is asked of it. */
export function fakeOutlet(device: string, state = "running"): FakeOutlet {
  const heard = { seconds: 0, delayMs: 0 };
  const opened: Loudspeaker[][] = [];
  const turns: FakeOutlet["turns"] = [];
  const channels: Channels = {
    open(speakers) {
      opened.push([...speakers]);
      const close = () => {
        outlet.closed++;
      };
      return { inputs: [], turn: (volume, rampMs) => turns.push([volume, rampMs]), close };
    },
    refit() {},
    count: () => 2,
  };
  const context = {
    audio: {} as AudioContext, // nobody looks inside
    state: () => state,
    time: () => heard.seconds,
    delayMs: () => heard.delayMs,
    watch() {},
    running: async () => state === "running",
  };
  const decode = async () => fakeClip();
  const outlet = { device, context, channels, decode, heard, opened, turns, closed: 0 };
  return outlet;
}

export type FakeClip = Clip & { sung: number[]; stopped: number; place?: number; end(): void };

/** Sounds for ever, until the test ends it. */
export function fakeClip(): FakeClip {
  const clip: FakeClip = {
    durationMs: 60_000,
    bytes: 1,
    sung: [],
    stopped: 0,
    end() {},
    sing(_into, fromMs, ended) {
      let isOver = false;
      clip.sung.push(fromMs);
      clip.end = () => {
        isOver = true;
        ended();
      };
      return {
        positionMs: () => clip.place ?? fromMs,
        isPlaying: () => !isOver,
        stop() {
          isOver = true;
          clip.stopped++;
        },
      };
    },
    release() {},
  };
  return clip;
}
