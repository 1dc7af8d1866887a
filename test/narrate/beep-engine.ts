import type { Phrase, PhraseEngine, Sound } from "../../build/narrate/engine.ts";

const sampleRate = 22_050;

/** A tone that swells and falls like a syllable. */
export function beep(durationMs: number, hz = 220): Sound {
  const length = Math.round((durationMs * sampleRate) / 1000);
  const samples = Float32Array.from(
    { length },
    (_, at) =>
      0.4 * Math.sin((2 * Math.PI * hz * at) / sampleRate) * (0.6 + 0.4 * Math.sin((Math.PI * at) / length)),
  );
  return { samples, sampleRate };
}

/** A voice that beeps 200 ms a character and remembers what it was asked to say. */
export function beepEngine(settings = "one"): PhraseEngine & { said: Phrase[] } {
  const said: Phrase[] = [];
  return {
    name: "beep",
    unit: "phrase",
    settings: async () => settings,
    said,
    speak: async (phrase) => {
      said.push(phrase);
      return beep(200 * phrase.text.length);
    },
    stop: async () => {},
  };
}
