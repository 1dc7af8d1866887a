import type { Sound } from "../../runtime/studio/sound.ts";

export type VoiceOptions = {
  /** Silence before and after, and the speech between. */
  leadMs?: number;
  speechMs?: number;
  tailMs?: number;
  /** Peak of the voice, and of the room's noise. */
  peak?: number;
  noise?: number;
  sampleRate?: number;
  pitch?: number;
};

/** Something like speech: syllables of a few harmonics, in a room with a little noise. The same every time. */
export function makeVoice(options: VoiceOptions = {}): Sound {
  const { leadMs = 500, speechMs = 1500, tailMs = 400, peak = 0.3, noise = 0.0008 } = options;
  const { sampleRate = 44_100, pitch = 140 } = options;
  const count = Math.round(((leadMs + speechMs + tailMs) * sampleRate) / 1000);
  const samples = new Float32Array(count);
  let seed = 7;
  for (let i = 0; i < count; i++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const hiss = (seed / 1_073_741_824 - 1) * noise;
    const ms = (i * 1000) / sampleRate - leadMs;
    samples[i] = hiss + (ms >= 0 && ms < speechMs ? peak * voiceAt(ms, pitch) : 0);
  }
  return { samples, sampleRate };
}

function voiceAt(ms: number, pitch: number): number {
  const within = (ms % 190) / 150; // syllables of 150 ms with gaps of 40
  if (within >= 1) return 0;
  const swell = Math.sin(Math.PI * within) ** 0.5;
  const phase = (2 * Math.PI * pitch * ms) / 1000;
  let sum = 0;
  for (let harmonic = 1; harmonic <= 18; harmonic++)
    sum += Math.sin(phase * harmonic + harmonic * harmonic) / (harmonic < 6 ? 4 : harmonic);
  return (swell * sum) / 2.2;
}
