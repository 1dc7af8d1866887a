import type { Fact } from "../../runtime/contract/journal.ts";

type Of<K extends Fact["kind"]> = Extract<Fact, { kind: K }>["data"];

const play = {
  play: "p1",
  place: "s1",
  placeName: "一 开天辟地",
  story: "founding-boat",
  title: "红船启航",
  pack: "red-ode@1.0.0",
  via: "button" as const,
  durationMs: 62_000,
};

/** A play that began; give what a test cares about. */
export function storyStarted(data: Partial<Of<"story.started">> = {}): Fact {
  return { kind: "story.started", data: { ...play, ...data } };
}

/** A play that ended, heard to its end. */
export function storyEnded(data: Partial<Of<"story.ended">> = {}): Fact {
  return { kind: "story.ended", data: { ...play, heardMs: 62_000, reason: "finished", ...data } };
}

export function presenceBegan(data: Partial<Of<"presence.began">> = {}): Fact {
  return { kind: "presence.began", data: { station: "s1", placeName: "一 开天辟地", ...data } };
}

export function presenceEnded(data: Partial<Of<"presence.ended">> = {}): Fact {
  return {
    kind: "presence.ended",
    data: { station: "s1", placeName: "一 开天辟地", lastedMs: 40_000, ...data },
  };
}
