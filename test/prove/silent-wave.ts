const samplesPerSecond = 8000;
const headBytes = 44;

/** A mono WAVE file of silence, for stories that have not been spoken yet. */
export function silentWave(durationMs: number): Buffer {
  const bytes = Math.ceil((durationMs / 1000) * samplesPerSecond) * 2;
  const wave = Buffer.alloc(headBytes + bytes);
  wave.write("RIFF", 0);
  wave.writeUInt32LE(headBytes - 8 + bytes, 4);
  wave.write("WAVEfmt ", 8);
  wave.writeUInt32LE(16, 16);
  wave.writeUInt16LE(1, 20); // PCM
  wave.writeUInt16LE(1, 22); // mono
  wave.writeUInt32LE(samplesPerSecond, 24);
  wave.writeUInt32LE(samplesPerSecond * 2, 28);
  wave.writeUInt16LE(2, 32);
  wave.writeUInt16LE(16, 34);
  wave.write("data", 36);
  wave.writeUInt32LE(bytes, 40);
  return wave;
}
