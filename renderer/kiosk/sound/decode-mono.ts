/**
 * Decodes a sound into one channel: a station is one loudspeaker, and a second channel would only take twice the memory.
 * Rejects where the file cannot be decoded.
 */
export async function decodeMono(
  audio: Pick<BaseAudioContext, "decodeAudioData" | "createBuffer">,
  file: ArrayBuffer,
): Promise<AudioBuffer> {
  const buffer = await audio.decodeAudioData(file);
  if (buffer.numberOfChannels === 1) return buffer;
  const mono = audio.createBuffer(1, buffer.length, buffer.sampleRate);
  const mixed = mono.getChannelData(0);
  for (let channel = 0; channel < buffer.numberOfChannels; channel++) {
    const samples = buffer.getChannelData(channel);
    for (let at = 0; at < mixed.length; at++)
      mixed[at] = (mixed[at] ?? 0) + (samples[at] ?? 0) / buffer.numberOfChannels;
  }
  return mono;
}
