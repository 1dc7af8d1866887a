// Checked by hand: the schemas would bring a library that weighs more than this whole page.
import type { VisitorCheckpoint } from "../../../../runtime/contract/visitor-checkpoint.ts";
import type { VisitorTrail } from "../../../../runtime/contract/visitor-trail.ts";

export function isTrail(body: unknown): body is VisitorTrail {
  return (
    isRecord(body) &&
    [body.hall, body.hallId, body.edition].every((each) => typeof each === "string") &&
    isRecord(body.posts) &&
    Array.isArray(body.stops) &&
    body.stops.every(isStop)
  );
}

export function isStop(body: unknown): body is VisitorCheckpoint {
  if (!isRecord(body) || !isRecord(body.story) || !isRecord(body.marks)) return false;
  const { story, questions, marks } = body;
  return (
    [body.hall, body.hallId, marks.tag, marks.code].every((each) => typeof each === "string") &&
    [story.title, story.teaser, story.audioUrl].every((each) => typeof each === "string") &&
    typeof story.durationMs === "number" &&
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
