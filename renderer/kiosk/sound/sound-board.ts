import type { Speaker } from "../../../runtime/contract/screen.ts";

/** One sound that runs, or is about to. */
export type Sounding = {
  /** Place in the story, milliseconds. */
  positionMs(): number;
  /** It can be heard now. */
  isHeard(): boolean;
  /** Becomes louder or softer from now on, without a click. */
  turn(volume: number): void;
  /** Falls silent without a click within `fadeMs`; later `ended` is not called. */
  fadeOut(fadeMs: number): void;
};

export type SoundOrder = {
  /** A story's id or the address of a sound. */
  sound: string;
  /** Where, all at the same moment. */
  speakers: readonly Speaker[];
  fromMs: number;
  /** Sounds at once, while the sound itself is made ready. */
  chime?: Chime;
};

export type Chime = "press" | "invite";

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
  /** Sounds at once when it is decoded, else as soon as it is. No event comes before this has answered. */
  start(order: SoundOrder, events: SoundEvents): Sounding;
};
