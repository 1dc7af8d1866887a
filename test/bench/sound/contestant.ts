/** Something that sounds when a button is pressed. */
export type Contestant = {
  /** Writes the frame of a pressed button; answers when (performance.now) its last byte left us. */
  press(): number;
  /** Ends the sound as soon as it can. */
  stop(): Promise<void>;
  close(): Promise<void>;
};
