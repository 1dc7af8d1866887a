import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkPack } from "../../runtime/packs/check-pack.ts";
import { readQuizzes } from "../../runtime/packs/read-quizzes.ts";
import { readCeremonies, readPrompts, readQuestionSounds } from "../../runtime/packs/read-spoken.ts";
import { textHash } from "../../runtime/packs/text-hash.ts";
import { makePack, silentMp3 } from "./make-pack.ts";

const sound = silentMp3(1000);
const quiz = `place: founding
questions:
  - kind: truefalse
    id: lake
    level: lower
    question: 1921年，是□□。对吗？
    right: true
    explanation: 对的。
    source: 1.3 试
  - kind: truefalse
    id: for-adults
    level: adult
    question: 对吗？
    right: true
    explanation: 对的。
    source: 1.3 试
`;
const spoken = {
  "prompts.yaml": "# 提示语\nprompts:\n  press: 按一下，听故事。\n",
  "pinyin/prompts.txt": "# 按一下，听故事。\nàn yí xià tīng gù shì\n",
  "audio/prompts/press.mp3": sound,
  "ceremony/oath.yaml":
    "title: 誓词\nmanner: repeat\naudience: 大家\nsource: 试\nlines:\n  - 我志愿，\n  - 永不叛党。\n",
  "audio/ceremony/oath-01.mp3": sound,
  "audio/ceremony/oath-02.mp3": sound,
  "quizzes/founding.yaml": quiz,
  "pinyin/questions.txt": "# 1921年，是□□。对吗？\nnián shì duì ma\n",
  "audio/questions/lake.mp3": sound,
  "audio/explanations/lake.mp3": sound,
};

test("hands over prompts and ceremonies with their sounds and pinyin", async () => {
  const folder = await makePack(spoken);
  const { prompts, faults } = await readPrompts(folder);
  expect(prompts.get("press")).toEqual({
    id: "press",
    text: "按一下，听故事。",
    pinyin: ["àn", "yí", "xià", "", "tīng", "gù", "shì", ""],
    audioUrl: "/pack/audio/prompts/press.mp3",
    durationMs: 988,
  });
  const ceremonies = await readCeremonies(folder);
  expect(ceremonies.ceremonies).toMatchObject([
    {
      id: "oath",
      manner: "repeat",
      lines: [{ text: "我志愿，", audioUrl: "/pack/audio/ceremony/oath-01.mp3" }, { text: "永不叛党。" }],
    },
  ]);
  expect([...faults, ...ceremonies.faults]).toEqual([]);
});

test("has a sound for each question of 低年级 and its explanation, and for no other", async () => {
  const folder = await makePack(spoken);
  const { questions } = await readQuizzes({ folder, sentencesOf: () => 2 });
  const { sounds, faults } = await readQuestionSounds(folder, questions);
  expect([...sounds.keys()]).toEqual(["lake"]);
  expect(sounds.get("lake")).toMatchObject({
    question: { audioUrl: "/pack/audio/questions/lake.mp3", pinyin: expect.arrayContaining(["nián", "duì"]) },
    explanation: { audioUrl: "/pack/audio/explanations/lake.mp3" },
  });
  expect(faults).toEqual([]);
});

test("a pack that speaks nothing beside its stories is in order", async () => {
  const { faults } = await checkPack(await makePack({ "quizzes/founding.yaml": quiz }));
  expect(faults.filter(({ code }) => code.startsWith("pack/clip") || code === "pack/spoken-broken")).toEqual(
    [],
  );
});

const index = (clips: object): string => JSON.stringify({ version: 1, clips });
test.each([
  ["a prompt without a sound", { "audio/prompts/press.mp3": null }, "pack/clip-missing", "prompts.yaml:3"],
  [
    "a line of the oath without a sound",
    { "audio/ceremony/oath-02.mp3": null },
    "pack/clip-missing",
    "ceremony/oath.yaml:7",
  ],
  [
    "a question without a sound",
    { "audio/questions/lake.mp3": null },
    "pack/clip-missing",
    "quizzes/founding.yaml:4",
  ],
  [
    "an explanation without a sound",
    { "audio/explanations/lake.mp3": null },
    "pack/clip-missing",
    "quizzes/founding.yaml:4",
  ],
  ["a sound that is no MP3", { "audio/prompts/press.mp3": "hello" }, "pack/clip-broken", "prompts.yaml:3"],
  [
    "words that changed after they were spoken",
    { "audio/prompts/clips.json": index({ press: made("按一下。", sound.length) }) },
    "pack/clip-stale",
    "prompts.yaml:3",
  ],
  [
    "letters that cannot be spoken",
    { "quizzes/founding.yaml": quiz.replace("1921年", "GPS"), "audio/questions/lake.mp3": null },
    "pack/clip-unspeakable",
    "quizzes/founding.yaml:4",
  ],
  [
    "pinyin that does not fit",
    { "pinyin/prompts.txt": "# 按一下，听故事。\nàn yí\n" },
    "pack/pinyin-length",
    "pinyin/prompts.txt:2",
  ],
  [
    "a prompt that is not a sentence",
    { "prompts.yaml": "prompts:\n  press: [1]\n" },
    "pack/spoken-broken",
    "prompts.yaml:2",
  ],
  [
    "a ceremony without a source",
    { "ceremony/oath.yaml": "title: 誓词\nmanner: repeat\naudience: 大家\nlines: [我志愿]\n" },
    "pack/spoken-broken",
    "ceremony/oath.yaml:1",
  ],
])("names %s by file and line, and says what to do", async (_what, files, code, at) => {
  const { faults } = await checkPack(await makePack({ ...spoken, ...files }));
  const found = faults.filter((fault) => fault.code === code);
  expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([at]);
  expect(found[0]?.chinese).toMatch(/(照常|先不).*请.*。$/);
});

test("a sound that somebody put there is theirs, whatever the list says of its words", async () => {
  const files = { "audio/prompts/clips.json": index({ press: made("按一下。", sound.length + 1) }) };
  const { faults } = await readPrompts(await makePack({ ...spoken, ...files }));
  expect(faults).toEqual([]);
});

function made(text: string, bytes: number) {
  return { durationMs: 1000, engine: "espeak", source: `${textHash([text])}-0`, bytes };
}

test("the oath of the shipped pack is the one of the constitution of the Party, to the last mark", async () => {
  const folder = join(import.meta.dirname, "../../content/red-ode");
  const { ceremonies } = await readCeremonies(folder);
  const oath = ceremonies.find(({ id }) => id === "oath");
  const text = oath?.lines.map((line) => line.text).join("") ?? "";
  expect(text).toBe(
    "我志愿加入中国共产党，拥护党的纲领，遵守党的章程，履行党员义务，执行党的决定，严守党的纪律，" +
      "保守党的秘密，对党忠诚，积极工作，为共产主义奋斗终身，随时准备为党和人民牺牲一切，永不叛党。",
  );
  expect(text.replace(/\P{Script=Han}/gu, "")).toHaveLength(80);
  expect(readFileSync(join(folder, "pinyin/ceremony.txt"), "utf8")).toContain("yǒng bú pàn dǎng");
});

test("every word that the shipped pack speaks has its sound and a pinyin for each character", async () => {
  const folder = join(import.meta.dirname, "../../content/red-ode");
  const { questions } = await readQuizzes({ folder, sentencesOf: () => Number.POSITIVE_INFINITY });
  const { prompts, faults } = await readPrompts(folder);
  const { ceremonies, faults: ofCeremonies } = await readCeremonies(folder);
  const { sounds, faults: ofQuestions } = await readQuestionSounds(folder, questions);
  expect([...faults, ...ofCeremonies, ...ofQuestions]).toEqual([]);
  expect(sounds.size).toBe(questions.filter(({ level }) => level === "lower").length);
  const clips = [
    ...prompts.values(),
    ...ceremonies.flatMap(({ lines }) => lines),
    ...[...sounds.values()].flatMap(({ question, explanation }) => [question, explanation]),
  ];
  expect(clips.length).toBeGreaterThan(150);
  for (const { text, pinyin } of clips)
    [...text].forEach((character, at) => {
      if (/\p{Script=Han}/u.test(character)) expect(pinyin[at], text).not.toBe("");
    });
});
