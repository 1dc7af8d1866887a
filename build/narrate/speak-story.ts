import { AppError } from "../../runtime/base/app-error.ts";
import type { Engine } from "./engine.ts";
import type { SpokenPhrase } from "./join-phrases.ts";
import { splitPhrases } from "./split-phrases.ts";
import { trimSilence } from "./trim-silence.ts";

/**
 * Has a voice say all sentences, phrase by phrase, so that a comma is a real breath of known length. Throws `narrate/silent` where a
 * phrase comes back without a sound.
 */
export async function speakStory(
  engine: Engine,
  sentences: readonly string[],
  syllables: readonly (readonly string[])[],
): Promise<{ phrases: SpokenPhrase[]; sampleRate: number }> {
  const phrases: SpokenPhrase[] = [];
  for (const [sentence, text] of sentences.entries())
    for (const { phrase, pauseMs } of splitPhrases(text, syllables[sentence] ?? [])) {
      const sound = trimSilence(await engine.speak(phrase));
      if (sound.samples.length === 0)
        throw new AppError(
          "narrate/silent",
          `“${phrase.text}”没有念出声音，请检查它的拼音。 “${phrase.text}” was not spoken; look at its pinyin.`,
        );
      phrases.push({ sound, pauseMs, sentence });
    }
  return { phrases, sampleRate: phrases[0]?.sound.sampleRate ?? 22_050 };
}
