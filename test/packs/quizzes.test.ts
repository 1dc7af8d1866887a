import { join } from "node:path";
import { expect, test } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { type Question, questionKinds, questionLevels } from "../../runtime/contract/quiz.ts";
import { sectionIds } from "../../runtime/contract/section.ts";
import { checkPack } from "../../runtime/packs/check-pack.ts";
import { openPack } from "../../runtime/packs/open-pack.ts";
import { readQuizzes } from "../../runtime/packs/read-quizzes.ts";
import { makePack } from "./make-pack.ts";

const end = "explanation: 讲解。\n    source: 1.3 试";
/** One good question of each kind; the pack's only story `boat` has two sentences. */
const good = {
  single: `kind: single
    id: one
    level: lower
    question: 哪条河？
    right: 于都河
    wrong: [湘江, 乌江]
    ${end}`,
  multiple: `kind: multiple
    id: many
    level: upper
    question: 哪三个？
    right: [辽沈, 淮海, 平津]
    wrong: [渡江]
    ${end}`,
  truefalse: `kind: truefalse
    id: yes-or-no
    level: adult
    question: 对吗？
    right: true
    ${end}`,
  order: `kind: order
    id: in-time
    level: adult
    question: 排一排。
    items: [遵义, 泸定, 吴起]
    ${end}`,
  match: `kind: match
    id: pairs
    level: upper
    question: 连一连。
    pairs:
      - [藕塘, 定远]
      - [半塔, 来安]
      - [云岭, 泾县]
    ${end}`,
  map: `kind: map
    id: on-the-map
    level: lower
    question: 点一点。
    right: 8
    ${end}`,
  listen: `kind: listen
    id: hear
    level: lower
    story: boat
    sentence: 2
    question: 听一听。
    right: 路
    wrong: [船, 桥]
    ${end}`,
  tiles: `kind: tiles
    id: spell
    level: lower
    question: 填一填。
    right: 金山银山
    tiles: [金, 山, 银, 山, 水]
    ${end}`,
};

function quizText(questions: string[], place = "founding"): string {
  return `place: ${place}\nquestions:\n${questions.map((question) => `  - ${question}\n`).join("")}`;
}

/** The only question's first line is line 3. */
const made = (question: string) => ({ "quizzes/trial.yaml": quizText([question]) });

type Case = { name: string; files: Record<string, string>; code: string; at: string; asked?: number };
const cases: Case[] = [
  {
    name: "YAML with a slip of the pen",
    files: made(good.single.replace("question: 哪", 'question: "哪')),
    code: "pack/quiz-broken",
    at: "trial.yaml:6",
  },
  {
    name: "a file without questions",
    files: { "quizzes/trial.yaml": "place: founding\nquestions: []\n" },
    code: "pack/quiz-broken",
    at: "trial.yaml:2",
  },
  {
    name: "a file name that cannot be an address",
    files: { "quizzes/Bad Name.yaml": quizText([good.single]) },
    code: "pack/quiz-broken",
    at: "Bad Name.yaml:1",
  },
  {
    name: "a section that does not exist",
    files: { "quizzes/trial.yaml": quizText([good.single], "future") },
    code: "pack/quiz-place-unknown",
    at: "trial.yaml:1",
  },
  {
    name: "a fourteenth checkpoint",
    files: { "quizzes/trial.yaml": quizText([good.single], "14") },
    code: "pack/quiz-place-unknown",
    at: "trial.yaml:1",
  },
  {
    name: "an unknown kind",
    files: made(good.single.replace("single", "guess")),
    code: "pack/quiz-broken",
    at: "trial.yaml:3",
  },
  {
    name: "an unknown level",
    files: made(good.single.replace("lower", "baby")),
    code: "pack/quiz-broken",
    at: "trial.yaml:5",
  },
  {
    name: "a misspelt key",
    files: made(good.single.replace("wrong:", "wrongs: [x]\n    wrong:")),
    code: "pack/quiz-broken",
    at: "trial.yaml:8",
  },
  {
    name: "a question without a right answer",
    files: made(good.single.replace("    right: 于都河\n", "")),
    code: "pack/quiz-no-right",
    at: "trial.yaml:3",
  },
  {
    name: "an empty right answer",
    files: made(good.single.replace("于都河", '""')),
    code: "pack/quiz-no-right",
    at: "trial.yaml:7",
  },
  {
    name: "several answers of which none is right",
    files: made(good.multiple.replace("[辽沈, 淮海, 平津]", "[]")),
    code: "pack/quiz-no-right",
    at: "trial.yaml:7",
  },
  {
    name: "a single question with two right answers",
    files: made(good.single.replace("right: 于都河", "right: [于都河, 赤水河]")),
    code: "pack/quiz-two-right",
    at: "trial.yaml:7",
  },
  {
    name: "a map question with two right places",
    files: made(good.map.replace("right: 8", "right: [7, 8]")),
    code: "pack/quiz-two-right",
    at: "trial.yaml:7",
  },
  {
    name: "a multiple question with only one right answer",
    files: made(good.multiple.replace("[辽沈, 淮海, 平津]", "[辽沈]")),
    code: "pack/quiz-broken",
    at: "trial.yaml:7",
  },
  {
    name: "a missing source",
    files: made(good.single.replace("    source: 1.3 试", "")),
    code: "pack/quiz-no-source",
    at: "trial.yaml:3",
  },
  {
    name: "a missing explanation",
    files: made(good.single.replace("    explanation: 讲解。\n", "")),
    code: "pack/quiz-explanation",
    at: "trial.yaml:3",
  },
  {
    name: "an explanation of three sentences",
    files: made(good.single.replace("讲解。", "一。二！三。")),
    code: "pack/quiz-explanation",
    at: "trial.yaml:9",
  },
  {
    name: "the same id in two files",
    files: { ...made(good.single), "quizzes/trial-two.yaml": quizText([good.map, good.single]) },
    code: "pack/quiz-id-twice",
    at: "trial-two.yaml:11", // files are read in the order of their names
    asked: 2,
  },
  {
    name: "an option that stands there twice",
    files: made(good.single.replace("[湘江, 乌江]", "[湘江, 乌江, 湘江]")),
    code: "pack/quiz-option-twice",
    at: "trial.yaml:8",
  },
  {
    name: "an option that is right and wrong",
    files: made(good.multiple.replace("[渡江]", "[渡江, 淮海]")),
    code: "pack/quiz-option-twice",
    at: "trial.yaml:8",
  },
  {
    name: "an item that is to be ordered twice",
    files: made(good.order.replace("泸定", "遵义")),
    code: "pack/quiz-item-twice",
    at: "trial.yaml:7",
  },
  {
    name: "a left side with two partners",
    files: made(good.match.replace("云岭", "藕塘")),
    code: "pack/quiz-item-twice",
    at: "trial.yaml:10",
  },
  {
    name: "a right side with two partners",
    files: made(good.match.replace("来安", "定远")),
    code: "pack/quiz-item-twice",
    at: "trial.yaml:9",
  },
  {
    name: "tiles that cannot spell the answer",
    files: made(good.tiles.replace("[金, 山, 银, 山, 水]", "[金, 山, 银, 水]")),
    code: "pack/quiz-tiles",
    at: "trial.yaml:8",
  },
  {
    name: "a place that is not on the map",
    files: made(good.map.replace("right: 8", "right: 14")),
    code: "pack/quiz-map-unknown",
    at: "trial.yaml:7",
  },
  {
    name: "a sentence of a story that does not exist",
    files: made(good.listen.replace("boat", "ship")),
    code: "pack/quiz-listen-unknown",
    at: "trial.yaml:6",
  },
  {
    name: "a sentence after the story's last",
    files: made(good.listen.replace("sentence: 2", "sentence: 3")),
    code: "pack/quiz-listen-unknown",
    at: "trial.yaml:7",
  },
];

test.each(cases)("finds $name and leaves it out", async ({ files, code, at, asked = 0 }) => {
  const { faults, questions, stories } = await checkPack(await makePack(files));
  const found = faults.filter((fault) => fault.code.startsWith("pack/quiz-"));
  expect(found.map((fault) => `${fault.code} ${fault.file}:${fault.line}`)).toEqual([
    `${code} quizzes/${at}`,
  ]);
  expect(found[0]?.chinese).toMatch(/^[^\n]*先不出[^\n]*请[^\n]*。$/);
  expect(found[0]?.english).toMatch(/[a-z]{3}/);
  expect(questions).toBe(asked);
  expect(stories).toBe(1); // a faulty question never takes a story away
});

test("reads a good question of every kind with its place, and the good ones beside a faulty one", async () => {
  const faulty = good.single.replace("id: one", "id: two").replace("    source: 1.3 试", "");
  const folder = await makePack({
    "quizzes/trial.yaml": quizText([...Object.values(good), faulty], "13"),
  });
  const { questions, faults } = await readQuizzes({ folder, sentencesOf: () => 2 });
  expect(questions.map(({ kind, place }) => [kind, place])).toEqual(questionKinds.map((kind) => [kind, 13]));
  expect(faults.map(({ code }) => code)).toEqual(["pack/quiz-no-source"]);
});

test("a pack without questions is in order", async () => {
  const { faults, questions } = await checkPack(await makePack());
  expect(questions).toBe(0);
  expect(faults.filter(({ code }) => code.startsWith("pack/quiz-"))).toEqual([]);
});

const folder = join(import.meta.dirname, "../../content/red-ode");
const { pack } = await openPack({ folder, log: silentLog });
const shipped = await readQuizzes({ folder, sentencesOf: (id) => pack.story(id)?.sentences.length });
const count = (holds: (question: Question) => boolean) => shipped.questions.filter(holds).length;

test("the shipped questions are faultless and at least 120", () => {
  expect(shipped.faults).toEqual([]);
  expect(shipped.questions.length).toBeGreaterThanOrEqual(120);
});

test.each(sectionIds)("section %s has at least eight questions, two for every level", (section) => {
  expect(count(({ place }) => place === section)).toBeGreaterThanOrEqual(8);
  for (const level of questionLevels)
    expect(
      count((question) => question.place === section && question.level === level),
    ).toBeGreaterThanOrEqual(2);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, "bonus"])(
  "stop %s has at least four questions, one for every level",
  (stop) => {
    expect(count(({ place }) => place === stop)).toBeGreaterThanOrEqual(4);
    for (const level of questionLevels)
      expect(count((question) => question.place === stop && question.level === level)).toBeGreaterThanOrEqual(
        1,
      );
  },
);

test.each(questionKinds)("the shipped pack asks at least eight questions of the kind %s", (kind) => {
  expect(count((question) => question.kind === kind)).toBeGreaterThanOrEqual(8);
});

test("every level has a fair share of the shipped questions, and about half of the statements are true", () => {
  const all = shipped.questions.length;
  for (const level of questionLevels)
    expect(count((question) => question.level === level) / all).toBeGreaterThan(0.25);
  const statements = count(({ kind }) => kind === "truefalse");
  const truths = count((question) => question.kind === "truefalse" && question.right);
  expect(truths / statements).toBeGreaterThan(0.35);
  expect(truths / statements).toBeLessThan(0.65);
});

test("the shipped questions are written to be read aloud: no figures or letters", () => {
  for (const { source, ...asked } of shipped.questions) {
    const { id, kind, level, place, question, explanation, ...answers } = asked;
    expect(`${question}${explanation}`, id).not.toMatch(/[0-9a-zA-Z]/);
    expect([...question].length, id).toBeLessThanOrEqual(42);
    if (kind !== "map" && kind !== "listen")
      expect(
        Object.values(answers)
          .flat(2)
          .filter((text) => typeof text === "string")
          .join(""),
        id,
      ).not.toMatch(/[0-9a-zA-Z]/);
    expect(
      [level, place, source].every((part) => part !== ""),
      id,
    ).toBe(true);
  }
});
