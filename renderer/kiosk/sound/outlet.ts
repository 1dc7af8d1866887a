import { makeBufferClip } from "./buffer-clip.ts";
import { type Channels, createChannels } from "./channels.ts";
import type { Clip } from "./clip.ts";
import { makeHowlClip } from "./howl-clip.ts";
import { openOwnContext, type SoundContext } from "./sound-context.ts";

/** One sound device of the hall, by the name that hall.yaml gives it, and everything that sounds there. */
export type Outlet = {
  readonly device: string;
  readonly context: SoundContext;
  readonly channels: Channels;
  /** Makes a file ready to be heard there; rejects where it cannot be decoded. */
  decode(file: ArrayBuffer): Promise<Clip>;
};

export type Outlets = {
  /** Opened at first need. */
  of(device: string): Outlet;
  all(): Outlet[];
};

/** The first device asked for sounds through Howler, each further one through a context of its own. */
export function createOutlets(howler: SoundContext, onOpen: (outlet: Outlet) => void): Outlets {
  const outlets = new Map<string, Outlet>();
  return {
    of(device) {
      const known = outlets.get(device);
      if (known) return known;
      const context = outlets.size === 0 ? howler : openOwnContext();
      const { audio } = context;
      const outlet: Outlet = {
        device,
        context,
        channels: createChannels(audio),
        decode: context === howler ? makeHowlClip : (file) => makeBufferClip(audio, file),
      };
      outlets.set(device, outlet);
      onOpen(outlet);
      return outlet;
    },
    all: () => [...outlets.values()],
  };
}
