/** One thing that is wrong with a pack's files. Such faults are reported, never thrown: the rest of the pack plays on. */
export type PackFault = {
  /** `pack/what`; programmes look at this, never at the sentences. */
  code: PackFaultCode;
  /** The story's id, or the pack's folder name. */
  subject: string;
  /** Path inside the pack, with `/`. */
  file: string;
  /** Line in that file, from 1; 1 where the whole file is meant. */
  line: number;
  /** serious: nothing plays; warning: a story is missing or wrong; note: it plays, a detail is missing. */
  severity: "note" | "warning" | "serious";
  /** What is wrong, what still works, what to do. */
  chinese: string;
  english: string;
};

export type PackFaultCode =
  | "pack/pack-broken"
  | "pack/no-stories"
  | "pack/story-broken"
  | "pack/story-length"
  | "pack/order-twice"
  | "pack/pinyin-missing"
  | "pack/pinyin-length"
  | "pack/pinyin-strange"
  | "pack/audio-missing"
  | "pack/audio-broken"
  | "pack/audio-stale"
  | "pack/timing-missing"
  | "pack/timing-broken"
  | "pack/timing-mismatch"
  | "pack/picture-missing";
