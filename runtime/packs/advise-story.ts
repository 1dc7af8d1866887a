import { hanOf } from "./han.ts";
import type { PackFault } from "./pack-fault.ts";
import type { StoryText } from "./parse-story.ts";
import { storyFaults } from "./story-faults.ts";

/** Characters of a story that a standing visitor listens to. */
const fitting = { least: 200, most: 400 };
/** Words of an English summary that is read in passing. */
const summaryWords = { least: 60, most: 100 };

/** Notes on a story that plays well enough: its length, and what a teacher or a guest from abroad would miss. */
export function adviceOn(id: string, { front, sentences, lineOf }: StoryText): PackFault[] {
  const say = storyFaults(id);
  const notes: PackFault[] = [];
  const characters = hanOf(sentences.map(({ text }) => text).join("")).length;
  if (characters < fitting.least || characters > fitting.most)
    notes.push(say.length(sentences[0]?.line ?? 1, characters));
  if (!front.facts) notes.push(say.lacks("facts", "时间、地点、人物（facts）"));
  if (!front.think) notes.push(say.lacks("think", "“想一想”（think）"));
  if (!front.english) notes.push(say.lacks("english", "英文题目和提要（english）"));
  else {
    const words = front.english.summary.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word)).length;
    if (words < summaryWords.least || words > summaryWords.most)
      notes.push(say.summaryLength(lineOf(["english", "summary"]), words));
  }
  return notes;
}
