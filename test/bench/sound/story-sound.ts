import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { heardFrom } from "./record.ts";
import { sampleRate } from "./sound-server.ts";

/** The story that everybody plays. */
export type StorySound = {
  /** As the browser decodes it, at the sink's rate. */
  samples: Int16Array;
  /** How long its file is silent before its first sound, as the recording would call it. */
  leadMs: number;
  /** Holds story.mp3 and story.raw (its beginning, for a player without a decoder). */
  folder: string;
  remove(): Promise<void>;
};

const rawMs = 100;
/** What a player holds back until more comes must be silence. */
const rawAfterMs = 50;

/** Fetches the story's sound from `url` within `page` and has it decoded there. */
export async function readStorySound(page: Page, url: string): Promise<StorySound> {
  const inPage = `(async () => {
    const file = await (await fetch(${JSON.stringify(url)})).arrayBuffer();
    const text = (buffer) => {
      const bytes = new Uint8Array(buffer);
      let letters = "";
      for (let at = 0; at < bytes.length; at += 32768) letters += String.fromCharCode(...bytes.subarray(at, at + 32768));
      return btoa(letters);
    };
    const mp3 = text(file);
    const decoded = await new OfflineAudioContext(1, 1, ${sampleRate}).decodeAudioData(file);
    const samples = Int16Array.from(decoded.getChannelData(0), (each) =>
      Math.max(-32768, Math.min(32767, Math.round(each * 32768))));
    return { mp3, samples: text(samples.buffer) };
  })()`;
  const read: { mp3: string; samples: string } = await page.evaluate(inPage);
  const bytes = Buffer.from(read.samples, "base64");
  const samples = Int16Array.from({ length: bytes.length / 2 }, (_, index) => bytes.readInt16LE(index * 2));
  const bytesOf = (ms: number) => (ms / 1000) * sampleRate * 2;
  const folder = await mkdtemp(join(tmpdir(), "zange-story-"));
  await writeFile(join(folder, "story.mp3"), Buffer.from(read.mp3, "base64"));
  await writeFile(
    join(folder, "story.raw"),
    Buffer.concat([bytes.subarray(0, bytesOf(rawMs)), Buffer.alloc(bytesOf(rawAfterMs))]),
  );
  const first = samples.findIndex((sample) => Math.abs(sample) >= heardFrom);
  return {
    samples,
    leadMs: (first / sampleRate) * 1000,
    folder,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
