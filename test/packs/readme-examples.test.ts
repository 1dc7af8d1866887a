import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { StoryFront } from "../../runtime/contract/pack.ts";
import { QuizFile, questionKinds } from "../../runtime/contract/quiz.ts";
import { CeremonyFile } from "../../runtime/contract/spoken.ts";
import { parseStory } from "../../runtime/packs/parse-story.ts";
import { questionFault } from "../../runtime/packs/question-fault.ts";
import { quizFaults } from "../../runtime/packs/quiz-faults.ts";

const readme = readFileSync(resolve(import.meta.dirname, "../../content/README.md"), "utf8");
const examples = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, , text = ""]) => text);
const quizzes = examples
  .filter((text) => text.includes("questions:"))
  .map((text) => QuizFile.parse(parse(text)));

test("the story that the readme shows is one that the programme reads", () => {
  const shown = examples.find((text) => text.startsWith("---\n")) ?? "";
  const read = parseStory(shown);
  expect(read.status).toBe("ok");
  if (read.status !== "ok") return;
  expect(read.story.sentences.length).toBeGreaterThan(1);
  for (const key of ["facts", "think", "english"] as const) expect(read.story.front[key], key).toBeDefined();
});

test("the readme explains every field of a story's front matter", () => {
  const rows = readme.split("\n").filter((line) => line.startsWith("|"));
  for (const field of Object.keys(StoryFront.shape))
    expect(
      rows.some((row) => row.split("|")[1]?.includes(`\`${field}\``)),
      field,
    ).toBe(true);
});

test("the readme shows each of the eight kinds of questions, and every one can be asked", () => {
  const questions = quizzes.flatMap((file) => file.questions);
  expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(questionKinds));
  const context = { say: quizFaults("readme"), lineOf: () => 1, sentencesOf: () => 20 };
  for (const question of questions) expect(questionFault(question, context), question.id).toBeUndefined();
});

test("the ceremony that the readme shows is one that the programme reads", () => {
  const shown = examples.find((text) => text.includes("manner:")) ?? "";
  expect(CeremonyFile.parse(parse(shown)).lines).toHaveLength(2);
});
