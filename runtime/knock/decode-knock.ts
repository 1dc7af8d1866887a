// mpg123 as WebAssembly (mpg123-decoder, MIT): the runtime needs no ffmpeg to sound.
import { MPEGDecoder } from "mpg123-decoder";

export type Knock = { samples: Float32Array; rate: number };

/** A knock is short; what another pack puts there instead must not hold up the next press. */
const longestMs = 300;
/** −60 dB of full scale: what is softer at its end is left out. */
const audible = 0.001;

/** The knock of a press, one channel, without the silence behind it. Rejects where the file cannot be decoded. */
export async function decodeKnock(file: Uint8Array): Promise<Knock> {
  const decoder = new MPEGDecoder();
  try {
    await decoder.ready;
    const { channelData, sampleRate } = decoder.decode(file);
    const [left = new Float32Array(), right = left] = channelData;
    const samples = left.map((sample, at) => (sample + (right[at] ?? 0)) / 2);
    const end = samples.findLastIndex((sample) => Math.abs(sample) > audible) + 1;
    if (end === 0) throw new Error("the knock is silent or cannot be decoded");
    return { samples: samples.slice(0, Math.min(end, (longestMs / 1000) * sampleRate)), rate: sampleRate };
  } finally {
    decoder.free();
  }
}
