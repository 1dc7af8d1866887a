// What visitors do at the trail's own screen, as facts: stories heard, stops answered, codes and cards honoured.
import { createHash, randomBytes } from "node:crypto";
import type { Clock } from "../base/clock.ts";
import type { CheckpointPlace } from "../contract/checkpoint.ts";
import { completionLetters, readCompletionCode } from "../contract/completion-code.ts";
import type { Fact } from "../contract/journal.ts";
import type { CardAnswer, CardSlip, CodeAnswer, StopAnswered, StoryHeard } from "../contract/kiosk-trail.ts";
import type { CheckpointStory } from "../contract/pack.ts";
import { plainCode } from "../contract/short-code.ts";
import { createGuessBrake } from "./guess-brake.ts";
import { readTypedCode, type Signer } from "./sign-stop.ts";

export type KioskTrailDeskDeps = {
  clock: Clock;
  /** Of this run; play ids begin with it. */
  boot: string;
  /** Resolves when the facts are on disk, all of them or none. */
  append(facts: readonly Fact[]): Promise<unknown>;
  readSigner(): Promise<Signer>;
  storyOf(place: CheckpointPlace): CheckpointStory | undefined;
  /** `<pack>@<version>` */
  packName(): string;
  hasPrinter(): boolean;
  /** The completion codes honoured lately; asked once. */
  readCelebrated(): Set<string>;
  /** `YYYY-MM-DD` in the hall's zone. */
  today(): string;
};

/** `absent`: the pack has no such stop, or no story is so long. */
export type Taken = "taken" | "absent";

export type KioskTrailDesk = {
  heard(heard: StoryHeard): Promise<Taken>;
  answered(answered: StopAnswered): Promise<Taken>;
  /** `undefined` after too many wrong guesses. */
  code(typed: string): Promise<CodeAnswer | undefined>;
  card(codes: readonly string[]): Promise<CardAnswer | undefined>;
};

/** A sound file is a little longer than its last word. */
const tailMs = 1500;
const finishedShare = 0.95;

export function createKioskTrailDesk(deps: KioskTrailDeskDeps): KioskTrailDesk {
  const { clock, append } = deps;
  const brake = createGuessBrake(clock);
  let plays = 0;
  let celebrated: Set<string> | undefined;

  return {
    async heard({ checkpoint, heardMs, durationMs }) {
      const story = deps.storyOf(checkpoint);
      if (!story || durationMs > story.durationMs + tailMs) return "absent";
      const play = {
        play: `${deps.boot}-k${++plays}`,
        place: `trail-${checkpoint}`,
        placeName: checkpoint === "bonus" ? "长征路附加站" : `长征路第 ${checkpoint} 站`,
        story: story.id,
        title: story.title,
        pack: deps.packName(),
        via: "touch" as const,
        durationMs: story.durationMs,
      };
      const reason = heardMs >= durationMs * finishedShare ? "finished" : "stopped";
      const heard = Math.min(Math.round(heardMs), story.durationMs);
      await append([
        { kind: "story.started", data: play },
        { kind: "story.ended", data: { ...play, heardMs: heard, reason } },
      ]);
      return "taken";
    },

    async answered(answered) {
      if (!deps.storyOf(answered.checkpoint)) return "absent";
      await append([{ kind: "quiz.finished", data: { ...answered, madeAt: Math.round(clock.now()) } }]);
      return "taken";
    },

    async code(typed) {
      if (!brake.isFree()) return undefined;
      const signer = await deps.readSigner();
      if (plainCode(typed).length !== completionLetters) {
        const read = readTypedCode(signer, typed);
        if (read.status === "foreign") brake.miss();
        return read;
      }
      const read = readCompletionCode(signer.hallId, typed);
      if (read.status !== "whole") {
        if (read.status === "foreign") brake.miss();
        return { status: read.status };
      }
      celebrated ??= deps.readCelebrated();
      const isFirst = !celebrated.has(read.code);
      if (isFirst) await countOnce(read.code, celebrated);
      return { status: "complete", code: read.code, isFirst };
    },

    async card(codes) {
      if (!brake.isFree()) return undefined;
      const signer = await deps.readSigner();
      const found = new Set<CheckpointPlace>();
      const slips = codes.flatMap((typed, at): CardSlip[] => {
        const read = readTypedCode(signer, typed);
        if (read.status !== "stop") return [{ at, slip: read.status }];
        if (read.stop === "bonus") return [{ at, slip: "beside" }];
        if (found.has(read.stop)) return [{ at, slip: "twice" }];
        found.add(read.stop);
        return [];
      });
      if (slips.some(({ slip }) => slip === "foreign")) brake.miss();
      if (slips.length > 0) return { status: "incomplete", slips };
      // All cards of a hall bear the same thirteen codes, so each gets a name by chance: each child's counts.
      const name = createHash("sha256").update(deps.today()).update(randomBytes(16)).digest("hex");
      await celebrate("card", name.slice(0, 16));
      return { status: "complete" };
    },
  };

  async function countOnce(code: string, honoured: Set<string>): Promise<void> {
    honoured.add(code); // before the disk has it: two taps are one code
    try {
      await celebrate("code", code);
    } catch (error) {
      honoured.delete(code);
      throw error;
    }
  }

  /** `printed` says that a certificate could be printed with it; whether somebody then did is theirs. */
  async function celebrate(by: "code" | "card", code: string): Promise<void> {
    await append([{ kind: "trail.celebrated", data: { by, code, printed: deps.hasPrinter() } }]);
  }
}
