import { Howl, Howler } from "howler";
import { type Clip, decodedBytes } from "./clip.ts";

/** The part of Howler's inside that leads a voice to its loudspeaker; Howler itself offers but the one way to all of them. */
type HowlInside = { _soundById(id: number): { _node?: AudioNode } | null };

/** Decodes a sound through Howler, for the device of Howler's context. Rejects where that fails. */
export async function makeHowlClip(file: ArrayBuffer): Promise<Clip> {
  const howl = await load(file);
  const durationMs = howl.duration() * 1000;
  return {
    durationMs,
    bytes: decodedBytes(durationMs, Howler.ctx.sampleRate),
    sing(into, fromMs, ended) {
      const id = howl.play();
      const node = (howl as Howl & HowlInside)._soundById(id)?._node;
      node?.disconnect();
      if (fromMs > 0) howl.seek(fromMs / 1000, id);
      for (const next of into) node?.connect(next);
      howl.volume(1, id);
      howl.once("end", ended, id);
      return {
        positionMs() {
          const seconds: unknown = howl.seek(id); // Howler answers itself instead of a number while it is busy
          return typeof seconds === "number" ? seconds * 1000 : fromMs;
        },
        isPlaying: () => howl.playing(id),
        stop() {
          if (!howl.playing(id)) return; // it came to its end, and its node may be singing for somebody else
          howl.off("end", ended, id);
          howl.stop(id);
          node?.disconnect();
        },
      };
    },
    release: () => void howl.unload(),
  };
}

/** From memory and not by address: where a connection breaks Howler would fall back to a slow media element. */
function load(file: ArrayBuffer): Promise<Howl> {
  const local = URL.createObjectURL(new Blob([file]));
  const loaded = new Promise<Howl>((resolve, reject) => {
    const howl = new Howl({
      src: [local],
      format: ["mp3"],
      volume: 0, // so that a place in the middle can be sought without a blip of the beginning
      onload: () => resolve(howl),
      onloaderror: (_, error) => {
        howl.unload();
        reject(new Error(`the sound cannot be decoded: ${String(error)}`));
      },
    });
  });
  return loaded.finally(() => URL.revokeObjectURL(local));
}
