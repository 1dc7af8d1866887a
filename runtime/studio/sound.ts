/** Mono sound, samples between -1 and 1. */
export type Sound = { samples: Float32Array; sampleRate: number };

/** The rate of every finished story. */
export const storyRate = 44_100;
