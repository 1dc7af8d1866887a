// What the studio's thread is asked and answers.
import type { TakeKept } from "../contract/studio.ts";
import { finishStory } from "./finish-story.ts";
import { judgeTake } from "./judge-take.ts";
import { prepareTake } from "./prepare-take.ts";
import { readWave, writeWave } from "./wave.ts";

export type SoundRequest =
  | { kind: "judge"; take: Uint8Array; characters: number }
  | { kind: "prepare"; take: Uint8Array }
  | { kind: "finish"; takes: Uint8Array[] };

export type SoundAnswer =
  /** `kept` is missing where nobody speaks in it. */
  | { kind: "judged"; kept?: TakeKept | undefined }
  | { kind: "refused"; reason: "not-wave" | "too-long" }
  | { kind: "prepared"; wave: Uint8Array }
  | {
      kind: "finished";
      mp3: Uint8Array;
      durationMs: number;
      sentences: { startMs: number; endMs: number }[];
    };

/** Does one piece of work. Throws what finishing a story throws. */
export async function workOn(request: SoundRequest): Promise<SoundAnswer> {
  if (request.kind === "finish") return { kind: "finished", ...(await finishStory(request.takes)) };
  const read = readWave(Buffer.from(request.take));
  if (read.status !== "ok") return { kind: "refused", reason: read.status };
  if (request.kind === "judge") return { kind: "judged", kept: judgeTake(read.sound, request.characters) };
  return { kind: "prepared", wave: writeWave(prepareTake(read.sound)) };
}
