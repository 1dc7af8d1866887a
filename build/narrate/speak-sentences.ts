import { AppError } from "../../runtime/base/app-error.ts";
import type { Engine, Phrase, PhraseEngine, SentenceEngine, Sound, Span } from "./engine.ts";
import type { SpokenPhrase } from "./join-phrases.ts";
import { prepareTake } from "./prepare-take.ts";
import { sayUtterance } from "./say-utterance.ts";
import { splitPhrases } from "./split-phrases.ts";
import { trimSilence } from "./trim-silence.ts";

export type ToSpeak = {
  /** A story's id, or a clip's kind and id: `prompts/press`. */
  subject: string;
  sentences: readonly string[];
  /** One list of syllables a sentence. */
  syllables: readonly (readonly string[])[];
};

/** Less than this is no syllable; the lightest 的 takes 80. */
const shortestMs = 70;
/** Silence after a sentence that was spoken as a whole. */
const sentencePauseMs = 620;

/**
 * Has a voice say all sentences: a machine phrase by phrase, so that a comma is a real breath of known length, a person sentence by
 * sentence. Throws `narrate/…` where one comes back without a sound.
 */
export async function speakSentences(
  engine: Engine,
  wanted: ToSpeak,
): Promise<{ phrases: SpokenPhrase[]; sampleRate: number }> {
  const phrases =
    engine.unit === "phrase" ? await speakPhrases(engine, wanted) : await speakWhole(engine, wanted);
  return { phrases, sampleRate: phrases[0]?.sound.sampleRate ?? 22_050 };
}

async function speakPhrases(
  engine: PhraseEngine,
  { sentences, syllables }: ToSpeak,
): Promise<SpokenPhrase[]> {
  const phrases: SpokenPhrase[] = [];
  for (const [sentence, text] of sentences.entries())
    for (const { phrase, pauseMs } of splitPhrases(text, syllables[sentence] ?? [])) {
      const first = await speakPhrase(engine, phrase, false);
      const said = first.swallowed === undefined ? first : await speakPhrase(engine, phrase, true);
      if (said.swallowed !== undefined) throw notSpoken(phrase.text, said.swallowed);
      phrases.push({ sound: said.sound, pauseMs, sentence, syllables: said.syllables });
    }
  return phrases;
}

type SaidPhrase = {
  sound: Sound;
  syllables: Span[] | undefined;
  /** A character that cannot be heard, where the voice can tell. */
  swallowed: string | undefined;
};

async function speakPhrase(engine: PhraseEngine, phrase: Phrase, isPlain: boolean): Promise<SaidPhrase> {
  const sound = trimSilence(await engine.speak(phrase, isPlain));
  if (sound.samples.length === 0) throw notSpoken(phrase.text, phrase.text);
  const syllables = engine.syllableTimes ? await engine.syllableTimes(phrase, sound) : undefined;
  const at = syllables?.findIndex(([fromMs, toMs]) => toMs - fromMs < shortestMs) ?? -1;
  return { sound, syllables, swallowed: at < 0 ? undefined : phrase.text[at] };
}

function notSpoken(text: string, what: string): AppError {
  return new AppError(
    "narrate/not-spoken",
    `“${text}”里的“${what}”没有念出声音，请检查它的拼音，或者把句子断短一些。 “${what}” was not spoken; look at its pinyin.`,
  );
}

async function speakWhole(engine: SentenceEngine, { subject, sentences }: ToSpeak): Promise<SpokenPhrase[]> {
  const isClip = subject.includes("/");
  const phrases: SpokenPhrase[] = [];
  for (const [at, text] of sentences.entries()) {
    const utterance = { subject, sentence: isClip ? undefined : at + 1, text };
    const sound = prepareTake(await engine.speak(utterance));
    if (sound.samples.length === 0)
      throw new AppError(
        "narrate/not-spoken",
        `${sayUtterance(utterance)}没有声音，或者声音太轻，请重新录这一句。 There is no voice in it, or it is too soft.`,
      );
    phrases.push({ sound, pauseMs: sentencePauseMs, sentence: at });
  }
  return phrases;
}
