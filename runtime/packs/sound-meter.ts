// What ffmpeg's meters say about a sound file: EBU R128 loudness, true peak, and where the sound begins.

export type SoundFigures = {
  /** Integrated loudness; −70 for silence. */
  lufs: number;
  /** −Infinity for silence. */
  truePeakDb: number;
  /** Silence before the first sound, as a player that drops the encoder's own delay hears it. */
  firstSoundMs: number;
};

/** Softer than this (1/200 of full scale) nobody hears a sound begin. */
const audible = 0.005;
/** Shorter pauses are not listed: they are the waves themselves. */
const shortestPauseS = 0.005;

/** Arguments that make ffmpeg decode a file once and write the figures to its standard error. */
export function meterArguments(soundFile: string): string[] {
  const meters = `silencedetect=noise=${audible}:duration=${shortestPauseS},ebur128=peak=true:framelog=verbose`;
  return ["-hide_banner", "-nostats", "-nostdin", "-i", soundFile, "-af", meters, "-f", "null", "-"];
}

/** Reads the figures from what ffmpeg wrote; `undefined` where it measured nothing. */
export function readMeter(written: string): SoundFigures | undefined {
  const at = written.lastIndexOf("Summary:");
  if (at < 0) return undefined;
  const summary = written.slice(at);
  const lufs = decibels(/I:\s+(\S+) LUFS/.exec(summary)?.[1]);
  const truePeakDb = decibels(/Peak:\s+(\S+) dBFS/.exec(summary)?.[1]);
  if (Number.isNaN(lufs) || Number.isNaN(truePeakDb)) return undefined;
  const [, start, end] =
    /silence_start: (-?[\d.e-]+)(?:[\s\S]*?silence_end: ([\d.e-]+))?/.exec(written.slice(0, at)) ?? [];
  const beginsSilent = start !== undefined && Number(start) <= 0.001;
  return {
    lufs,
    truePeakDb,
    firstSoundMs: beginsSilent ? Number(end ?? Number.POSITIVE_INFINITY) * 1000 : 0,
  };
}

function decibels(word: string | undefined): number {
  return word === "-inf" ? Number.NEGATIVE_INFINITY : Number(word ?? Number.NaN);
}
