/** One thing that is wrong with a pack's files. Such faults are reported, never thrown: the rest of the pack plays on. */
export type PackFault = {
  /** `pack/what`; programmes look at this, never at the sentences. */
  code: PackFaultCode;
  /** The story's or question's id, or the pack's folder name. */
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
  | "pack/story-incomplete"
  | "pack/order-twice"
  | "pack/checkpoint-twice"
  | "pack/pinyin-missing"
  | "pack/pinyin-length"
  | "pack/pinyin-strange"
  | "pack/audio-missing"
  | "pack/audio-broken"
  | "pack/audio-stale"
  | "pack/timing-missing"
  | "pack/timing-broken"
  | "pack/timing-mismatch"
  | "pack/picture-missing"
  | "pack/picture-broken"
  | "pack/picture-active"
  | "pack/quiz-broken"
  | "pack/quiz-place-unknown"
  | "pack/quiz-id-twice"
  | "pack/quiz-no-right"
  | "pack/quiz-two-right"
  | "pack/quiz-no-source"
  | "pack/quiz-explanation"
  | "pack/quiz-option-twice"
  | "pack/quiz-item-twice"
  | "pack/quiz-tiles"
  | "pack/quiz-map-unknown"
  | "pack/quiz-listen-unknown"
  | "pack/approvals-broken"
  | "pack/approval-unknown"
  | "pack/approval-stale"
  | "pack/approval-missing"
  | "pack/not-approved"
  | "pack/ceremony-not-approved"
  | "pack/stamp-missing"
  | "pack/emblem-missing"
  | "pack/spoken-broken"
  | "pack/clip-missing"
  | "pack/clip-broken"
  | "pack/clip-stale"
  | "pack/clip-unspeakable"
  | "pack/sound-loudness"
  | "pack/sound-peak"
  | "pack/sound-late"
  | "pack/sound-too-long"
  | "pack/sound-too-fast"
  | "pack/recording-stale"
  | "pack/recording-broken";
