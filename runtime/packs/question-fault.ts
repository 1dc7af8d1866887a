import type { QuestionEntry } from "../contract/quiz.ts";
import type { PackFault } from "./pack-fault.ts";
import type { QuizFaults } from "./quiz-faults.ts";

type Context = {
  say: QuizFaults;
  /** Line of a value inside the question, or of the nearest parent that exists. */
  lineOf: (path: (string | number)[]) => number;
  /** How many sentences a playable story has. */
  sentencesOf: (story: string) => number | undefined;
};

/** What keeps a well-formed question from having exactly one right answer, or from being asked at all. */
export function questionFault(question: QuestionEntry, context: Context): PackFault | undefined {
  const { say, lineOf } = context;
  const { id, explanation } = question;
  const sentences = explanation.split(/[。！？]+/u).filter((part) => part.trim() !== "").length;
  if (sentences > 2) return say.longExplanation(id, lineOf(["explanation"]), sentences);
  switch (question.kind) {
    case "truefalse":
    case "map":
      return undefined;
    case "single":
      return sameOption([question.right], question.wrong, id, context);
    case "multiple":
      return sameOption(question.right, question.wrong, id, context);
    case "listen":
      return unheard(question, context) ?? sameOption([question.right], question.wrong, id, context);
    case "order": {
      const at = repeatedAt(question.items);
      return at === undefined
        ? undefined
        : say.itemTwice(id, lineOf(["items", at]), question.items[at] ?? "");
    }
    case "match": {
      const left = question.pairs.map(([first]) => first);
      const right = question.pairs.map(([, second]) => second);
      const at = repeatedAt(left) ?? repeatedAt(right);
      if (at === undefined) return undefined;
      const twice = repeatedAt(left) === at ? left[at] : right[at];
      return say.itemTwice(id, lineOf(["pairs", at]), twice ?? "");
    }
    case "tiles": {
      const missing = lacking(question.right, question.tiles);
      return missing === "" ? undefined : say.tiles(id, lineOf(["tiles"]), missing);
    }
  }
}

/** The same words once as right and once as wrong cannot be judged either. */
function sameOption(right: string[], wrong: string[], id: string, { say, lineOf }: Context) {
  const all = [...right, ...wrong];
  const at = repeatedAt(all);
  if (at === undefined) return undefined;
  const path = at < right.length ? ["right", at] : ["wrong", at - right.length];
  return say.optionTwice(id, lineOf(path), all[at] ?? "");
}

function unheard(
  { id, story, sentence }: Extract<QuestionEntry, { kind: "listen" }>,
  { say, lineOf, sentencesOf }: Context,
): PackFault | undefined {
  const sentences = sentencesOf(story);
  if (sentences === undefined)
    return say.listenUnknown(
      id,
      lineOf(["story"]),
      `故事“${story}”不在或者不能播放`,
      `no playable story “${story}”`,
    );
  if (sentence > sentences)
    return say.listenUnknown(
      id,
      lineOf(["sentence"]),
      `第 ${sentence} 句没有，故事“${story}”只有 ${sentences} 句`,
      `story “${story}” has only ${sentences} sentences`,
    );
  return undefined;
}

function repeatedAt(texts: string[]): number | undefined {
  const at = texts.findIndex((text, index) => texts.indexOf(text) < index);
  return at < 0 ? undefined : at;
}

/** Characters of the answer for which no tile is left. */
function lacking(answer: string, tiles: string[]): string {
  const left = [...tiles];
  return [...answer]
    .filter((character) => {
      const at = left.indexOf(character);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .join("");
}
