/** One sound that runs, or is about to. */
export type Sounding = {
  /** Place in the story, milliseconds. */
  positionMs(): number;
  /** It can be heard now. */
  isHeard(): boolean;
  /** Falls silent without a click within `fadeMs`; later `ended` is not called. */
  fadeOut(fadeMs: number): void;
};

export type SoundOrder = { story: string; volume: number; fromMs: number };

export type SoundEvents = {
  /** The sound truly runs, from `atMs`. */
  started(atMs: number): void;
  /** Played to its end. */
  ended(): void;
  /** It cannot be heard; nothing follows. */
  failed(reason: string): void;
};

/** What the player needs of a machine that sounds stories. */
export type SoundBoard = {
  /** Sounds at once when the story is decoded, else as soon as it is. No event comes before this has answered. */
  start(order: SoundOrder, events: SoundEvents): Sounding;
  /** Keeps these stories decoded and lets go of the others that are silent. */
  keepReady(stories: readonly string[]): void;
};
