import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mp3DurationMs } from "../../runtime/packs/mp3-duration.ts";
import type { Engine } from "./engine.ts";
import { type JoinedSentence, joinPhrases } from "./join-phrases.ts";
import { masterSound } from "./master-sound.ts";
import type { Loudness } from "./measure-sound.ts";
import { speakSentences, type ToSpeak } from "./speak-sentences.ts";

export type MadeSound = {
  mp3: Buffer;
  durationMs: number;
  sentences: JoinedSentence[];
  loudness: Loudness;
};

/** From words to the MP3 that is shipped, with the times of its sentences. Throws AppError `narrate/…`. */
export async function makeSound(engine: Engine, wanted: ToSpeak): Promise<MadeSound> {
  const spoken = await speakSentences(engine, wanted);
  const passing = await mkdtemp(join(tmpdir(), "zange-narrate-"));
  try {
    const joined = joinPhrases(spoken.phrases, spoken.sampleRate);
    const finish = engine.unit === "phrase" ? "machine" : "person";
    const { mp3, loudness } = await masterSound(joined.sound, passing, finish);
    return { mp3, durationMs: Math.round(mp3DurationMs(mp3) ?? 0), sentences: joined.sentences, loudness };
  } finally {
    await rm(passing, { recursive: true, force: true });
  }
}
