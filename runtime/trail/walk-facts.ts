import type { CheckpointPlace } from "../contract/checkpoint.ts";
import type { Fact } from "../contract/journal.ts";
import type { Question } from "../contract/quiz.ts";
import { type TrailFact, type TrailReport, trailKeyOf } from "../contract/trail-report.ts";

/** The stops and questions of the pack in force. */
export type TrailContent = {
  checkpoints: readonly { checkpoint: CheckpointPlace }[];
  questions: readonly Pick<Question, "id" | "place">[];
};

/** What is new in a report, as the journal keeps it, and under which keys. */
export type NewFacts = { facts: Fact[]; keys: string[] };

const stamps = Array.from({ length: 13 }, (_, index) => `stamped/${index + 1}`);
const longestAgoMs = 60 * 24 * 3_600_000;

/**
 * The facts of a report that are not `known` (`trailKeyOf`) and can be: stops and questions of the pack, `completed` with thirteen
 * stamps. Of the phone's clock only the distance between a fact and the sending is believed, sixty days at most; `now` is ours.
 */
export function newFactsOf(
  report: TrailReport,
  known: ReadonlySet<string>,
  content: TrailContent,
  now: number,
): NewFacts {
  const stops = new Set(content.checkpoints.map(({ checkpoint }) => checkpoint));
  const questions = new Set(content.questions.map(({ id, place }) => `${place}/${id}`));
  const found: NewFacts = { facts: [], keys: [] };
  const seen = new Set(known);
  // The end comes last, whatever the order of the report: its stamps may be in the same one.
  const inOrder = [
    ...report.facts.filter(({ kind }) => kind !== "completed"),
    ...report.facts.filter(({ kind }) => kind === "completed"),
  ];
  for (const fact of inOrder) {
    const key = trailKeyOf(fact);
    if (seen.has(key) || !canBe(fact)) continue;
    seen.add(key);
    found.keys.push(key);
    found.facts.push(inJournal(fact, report, now));
  }
  return found;

  function canBe(fact: TrailFact): boolean {
    if (fact.kind === "completed") return stamps.every((stamp) => seen.has(stamp));
    if (!stops.has(fact.checkpoint)) return false;
    if (fact.kind === "answered") return questions.has(`${fact.checkpoint}/${fact.question}`);
    return fact.kind !== "finished" || fact.right <= fact.asked;
  }
}

function inJournal(fact: TrailFact, { visit, group, sentAt }: TrailReport, now: number): Fact {
  const agoMs = Math.min(Math.max(sentAt - fact.at, 0), longestAgoMs);
  const walk = { visit, madeAt: Math.round(now - agoMs), ...(group === undefined ? {} : { group }) };
  if (fact.kind === "completed") return { kind: "trail.completed", data: walk };
  switch (fact.kind) {
    case "reached":
      return { kind: "checkpoint.reached", data: { ...walk, checkpoint: fact.checkpoint, via: fact.via } };
    case "listened": {
      const { checkpoint, heardMs, durationMs } = fact;
      return { kind: "trail.listened", data: { ...walk, checkpoint, heardMs, durationMs } };
    }
    case "answered": {
      const { checkpoint, question, right } = fact;
      return { kind: "quiz.answered", data: { ...walk, checkpoint, question, right } };
    }
    case "finished": {
      const { checkpoint, level, right, asked } = fact;
      return { kind: "quiz.finished", data: { ...walk, checkpoint, level, right, asked } };
    }
    case "stamped":
      return { kind: "trail.stamped", data: { ...walk, checkpoint: fact.checkpoint } };
  }
}
