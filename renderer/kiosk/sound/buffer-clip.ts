import { type Clip, decodedBytes } from "./clip.ts";
import { decodeMono } from "./decode-mono.ts";

/** Decodes a sound for a context of our own: Howler knows but one context, and a context knows but one sound device. */
export async function makeBufferClip(audio: AudioContext, file: ArrayBuffer): Promise<Clip> {
  const buffer = await decodeMono(audio, file);
  const durationMs = buffer.duration * 1000;
  return {
    durationMs,
    bytes: decodedBytes(durationMs, buffer.sampleRate),
    sing(into, fromMs, ended) {
      const source = audio.createBufferSource();
      source.buffer = buffer;
      for (const node of into) source.connect(node);
      const beganAt = audio.currentTime;
      let isOver = false;
      source.onended = () => {
        if (isOver) return;
        isOver = true;
        ended();
      };
      source.start(0, fromMs / 1000);
      return {
        positionMs: () => Math.min(durationMs, fromMs + (audio.currentTime - beganAt) * 1000),
        isPlaying: () => !isOver,
        stop() {
          isOver = true;
          source.stop();
          source.disconnect();
        },
      };
    },
    release() {}, // nobody holds the buffer any more
  };
}
