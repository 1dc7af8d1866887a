import type { Sound } from "./engine.ts";
import { levelsOf, machineSilence, trimSilence } from "./trim-silence.ts";

const windowMs = 10;
/** What all takes are brought to, so that a sentence spoken nearer to the microphone is not louder. */
const levelDb = -22;
/** More than this is not a soft voice but a microphone that was off. */
const mostGainDb = 30;

/**
 * A person's take of one sentence, ready to be joined: silence and room before and after cut off (clicks included), brought to one
 * level. A take without a voice comes back empty.
 */
export function prepareTake(take: Sound): Sound {
  const { sampleRate } = take;
  const levels = levelsOf(take.samples, Math.round((sampleRate * windowMs) / 1000));
  const loudest = Math.max(0, ...levels);
  const noise = [...levels].sort((a, b) => a - b)[Math.floor(levels.length / 10)] ?? 0;
  if (loudest < 10 ** ((levelDb - mostGainDb) / 20)) return { samples: new Float32Array(0), sampleRate };
  // The room is what the quietest tenth holds; a take cut by hand has no room, and its softest syllables are not taken for it.
  const roomDb = Math.min(-26, 20 * Math.log10(noise / loudest + 1e-9) + 8);
  const trimmed = trimSilence(take, {
    ...machineSilence,
    ...{ startDb: Math.max(-36, roomDb), endDb: Math.max(-44, roomDb), windowMs, windows: 3 },
    keepMs: { before: 12, after: 60 },
  });
  const gain = 10 ** ((levelDb - voiceDb(trimmed)) / 20);
  return { samples: trimmed.samples.map((sample) => sample * gain), sampleRate };
}

/** Level of the voice without its pauses. */
function voiceDb({ samples, sampleRate }: Sound): number {
  const levels = levelsOf(samples, Math.round((sampleRate * windowMs) / 1000));
  const loudest = Math.max(0, ...levels);
  const voiced = levels.filter((level) => level > loudest / 10);
  const power = voiced.reduce((sum, level) => sum + level * level, 0) / Math.max(1, voiced.length);
  return 10 * Math.log10(power + 1e-12);
}
