import type { VisitorCheckpoint } from "../../../runtime/contract/visitor-checkpoint.ts";
import type { Place } from "./stop-words.ts";

/** A stop as the hall tells it; `absent` where the hall has no such stop, `unreached` where nobody answers. */
export type StopRead = { status: "ok"; stop: VisitorCheckpoint } | { status: "absent" | "unreached" };

export async function readCheckpoint(root: string, place: Place): Promise<StopRead> {
  try {
    const answer = await fetch(`${root}/api/visitor/checkpoint/${place}.json`);
    if (answer.status === 404) return { status: "absent" };
    const body: unknown = answer.ok ? await answer.json() : undefined;
    return isStop(body) ? { status: "ok", stop: body } : { status: "unreached" };
  } catch {
    return { status: "unreached" };
  }
}

/** Checked by hand: the schema would bring a library that weighs more than this whole page. */
function isStop(body: unknown): body is VisitorCheckpoint {
  if (!isRecord(body) || !isRecord(body.story)) return false;
  const { story, questions } = body;
  return (
    typeof body.hall === "string" &&
    typeof story.title === "string" &&
    typeof story.teaser === "string" &&
    typeof story.durationMs === "number" &&
    typeof story.audioUrl === "string" &&
    Array.isArray(story.sentences) &&
    story.sentences.every(
      (each) => isRecord(each) && typeof each.text === "string" && Array.isArray(each.pinyin),
    ) &&
    Array.isArray(questions) &&
    questions.every((each) => isRecord(each) && typeof each.question === "string" && "right" in each)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
