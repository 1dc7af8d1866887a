// Each thing that `zange check` must find, made once in a copy of a good pack with a real voice, and read from what it prints.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { check } from "../../runtime/cli/check.ts";
import { contentHash } from "../../runtime/packs/content-hash.ts";
import { missingTools } from "../narrate/tools.ts";

const shipped = join(import.meta.dirname, "../../content/red-ode");
const id = "menban";
const emblem = "emblems/resistance.svg";
const quiz = `place: resistance
questions:
  - id: bridge
    kind: single
    level: lower
    question: 哪一座桥？
    right: 木桥
    wrong: [石桥, 铁桥]
    explanation: 是木桥。
    source: 试
`;

let good = "";
beforeAll(async () => {
  good = mkdtempSync(join(tmpdir(), "zange-good-"));
  for (const part of ["stories", "pinyin", "audio", "pictures", "quizzes", "emblems"])
    await mkdir(join(good, part));
  for (const file of [
    `stories/${id}.md`,
    `pinyin/${id}.txt`,
    `audio/${id}.mp3`,
    `audio/${id}.timing.json`,
    `pictures/${id}.svg`,
    emblem,
    "pack.yaml",
  ])
    await cp(join(shipped, file), join(good, file));
  await writeFile(join(good, "quizzes/resistance.yaml"), quiz);
  await sign(good);
});
afterAll(() => rmSync(good, { recursive: true, force: true }));

async function sign(folder: string): Promise<void> {
  const hash = await contentHash(folder, id);
  await writeFile(
    join(folder, "approvals.yaml"),
    `status: approved\napproved:\n  - story: ${id}\n    hash: ${hash}\n    reviewer: 区党史办\n    date: 2026-10-01\n`,
  );
}

/** What the verb prints and how it ends. */
async function checked(folder: string): Promise<{ lines: string[]; exitCode: number }> {
  const print = vi.spyOn(console, "log").mockImplementation(() => {});
  try {
    const exitCode = await check([folder]);
    const shown = relative(process.cwd(), folder);
    return { exitCode, lines: print.mock.calls.map(([line]) => String(line).replace(`${shown}/`, "")) };
  } finally {
    print.mockRestore();
  }
}

type Change = (folder: string) => void | Promise<void>;

const edit =
  (file: string, from: string | RegExp, to: string): Change =>
  async (folder) => {
    const text = await readFile(join(folder, file), "utf8");
    expect(text).toMatch(from);
    await writeFile(join(folder, file), text.replace(from, to));
  };
const remove =
  (file: string): Change =>
  (folder) =>
    rmSync(join(folder, file));

/** The same voice through a filter of ffmpeg. */
const filtered =
  (filter: string, timing: (text: string) => string = (text) => text): Change =>
  (folder) => {
    const sound = join(folder, `audio/${id}.mp3`);
    const made = join(folder, "made.mp3");
    execFileSync("ffmpeg", [
      "-loglevel",
      "error",
      "-i",
      sound,
      "-af",
      filter,
      "-b:a",
      "64k",
      "-ac",
      "1",
      made,
    ]);
    cpSync(made, sound);
    rmSync(made);
    const times = join(folder, `audio/${id}.timing.json`);
    writeFileSync(times, timing(readFileSync(times, "utf8")));
  };

/** All times of a timing file, by a factor. */
const times = (factor: number) => (text: string) =>
  text
    .replace(/"syllables":[\s\S]*\]\s*\]\s*\](?=,?\s*[}"])/, '"syllables": []')
    .replace(
      /("(?:durationMs|startMs|endMs)":\s*)([\d.]+)/g,
      (_, key: string, ms: string) => `${key}${Math.round(Number(ms) * factor)}`,
    );

const lineOf = (file: string, text: string): number =>
  readFileSync(join(shipped, file), "utf8")
    .slice(0, readFileSync(join(shipped, file), "utf8").indexOf(text))
    .split("\n").length;
const story = `stories/${id}.md`;
const firstSyllables =
  1 +
  readFileSync(join(shipped, `pinyin/${id}.txt`), "utf8")
    .split("\n")
    .findIndex((line) => /^[^#\s]/.test(line));

type Case = { name: string; change: Change; at: string; says: RegExp; isNote?: true };
const cases: Case[] = [
  {
    name: "a missing sound",
    change: remove(`audio/${id}.mp3`),
    at: `audio/${id}.mp3:1`,
    says: /缺少声音文件.*请放回/,
  },
  {
    name: "a timing that does not fit the sound",
    change: edit(`audio/${id}.timing.json`, /"durationMs":\s*\d+/, '"durationMs": 12345'),
    at: `audio/${id}.timing.json:${lineOf(`audio/${id}.timing.json`, '"durationMs"')}`,
    says: /和声音对不上（时间表写 12\.3 秒.*请/,
  },
  {
    name: "text and pinyin of different length",
    change: edit(`pinyin/${id}.txt`, /^([^#\n].*) \S+$/m, "$1"),
    at: `pinyin/${id}.txt:${firstSyllables}`,
    says: /个音节，句子.*请改成一字一音/,
  },
  {
    name: "an unknown section",
    change: edit(story, "section: resistance", "section: future"),
    at: `${story}:${lineOf(story, "section:")}`,
    says: /没有“future”这个板块，section 只能写 founding（开天辟地）.*请改正/,
  },
  {
    name: "a missing picture",
    change: remove(`pictures/${id}.svg`),
    at: `pictures/${id}.svg:1`,
    says: /没有配图.*请补上/,
  },
  {
    name: "a picture that runs a programme",
    change: edit(`pictures/${id}.svg`, /<svg /, '<svg onload="alert(1)" '),
    at: `pictures/${id}.svg:1`,
    says: /带有程序或外面的地址（onload=）.*请/,
  },
  {
    name: "a missing emblem",
    change: remove(emblem),
    at: `${emblem}:1`,
    says: /板块“全民族抗战”的小图没有图.*请补上/,
    isNote: true,
  },
  {
    name: "an emblem that reaches out",
    change: edit(emblem, "<path ", '<image href="http://a.example/x.png"/><path '),
    at: `${emblem}:1`,
    says: /带有程序或外面的地址（href="h）.*请/,
  },
  {
    name: "a question without a right answer",
    change: edit("quizzes/resistance.yaml", "right: 木桥", 'right: ""'),
    at: "quizzes/resistance.yaml:7",
    says: /没有正确答案.*请在 right/,
  },
  {
    name: "a question with two right answers",
    change: edit("quizzes/resistance.yaml", "right: 木桥", "right: [木桥, 竹桥]"),
    at: "quizzes/resistance.yaml:7",
    says: /只能有一个正确答案，现在不止一个（木桥、竹桥）.*请只留一个/,
  },
  {
    name: "a story without a source",
    change: edit(story, /^sources:\n( {2}.*\n)+/m, ""),
    at: `${story}:2`,
    says: /没有写出处（sources）.*请改正/,
  },
  {
    name: "a question without a source",
    change: edit("quizzes/resistance.yaml", "    source: 试\n", ""),
    at: "quizzes/resistance.yaml:3",
    says: /没有写出处.*请在 source/,
  },
  {
    name: "an approval whose hash no longer fits",
    change: edit(story, "teaser: ", "teaser: 听，"),
    at: "approvals.yaml:4",
    says: /审核之后改过.*请重新审核/,
  },
  {
    name: "a story longer than two minutes",
    change: filtered("apad=whole_dur=125", (text) => text.replace(/("durationMs":\s*)[\d.]+/, "$1125000")),
    at: `audio/${id}.mp3:1`,
    says: /有 125 秒，站着听最多 120 秒.*请/,
  },
  {
    name: "a story faster than four characters a second",
    change: filtered("atempo=1.3", times(1 / 1.3)),
    at: `audio/${id}.mp3:1`,
    says: /每秒念 4\.\d 个字.*请念慢一些/,
  },
  {
    name: "a sound too soft",
    change: filtered("volume=-6dB"),
    at: `audio/${id}.mp3:1`,
    says: /太轻：响度 -2[12]\.\d LUFS.*请调整响度/,
  },
  {
    name: "a sound too loud, and clipped",
    change: filtered("volume=5dB"),
    at: `audio/${id}.mp3:1`,
    says: /太响：响度 -1[12]\.\d LUFS/,
  },
  {
    name: "a first sound too late",
    change: filtered("adelay=150"),
    at: `audio/${id}.mp3:1`,
    says: /开头空了 1\d\d 毫秒才有声音.*请剪掉/,
  },
  {
    name: "a story without facts",
    change: edit(story, /^facts:\n( {2}.*\n)+/m, ""),
    at: `${story}:1`,
    says: /没有写时间、地点、人物（facts）/,
    isNote: true,
  },
  {
    name: "a story without a question to think over",
    change: edit(story, /^think:.*\n/m, ""),
    at: `${story}:1`,
    says: /没有写“想一想”（think）/,
    isNote: true,
  },
  {
    name: "a story without English",
    change: edit(story, /^english:\n( {2}.*\n)+/m, ""),
    at: `${story}:1`,
    says: /没有写英文题目和提要（english）/,
    isNote: true,
  },
  {
    name: "an English summary of three words",
    change: edit(story, /^ {2}summary: >-\n( {4}.*\n)+/m, "  summary: A short one.\n"),
    at: `${story}:${lineOf(story, "  summary:")}`,
    says: /英文提要有 3 个词/,
    isNote: true,
  },
];

const missing = missingTools("ffmpeg");
test.skipIf(missing.length > 0)("the good pack has no fault, and its counts are printed", async () => {
  const { lines, exitCode } = await checked(good);
  expect(lines.map((line) => line.replace(/^\S+: /, ""))).toEqual([
    expect.stringContaining("长廊故事 1 个，打卡点故事 0 个"),
    expect.stringContaining(
      "题目 1 道：单选 1、多选 0、判断 0、排序 0、连线 0、地图 0、听音 0、拼字 0；低年级 1、高年级 0、成人 0",
    ),
    "好。 Good.",
  ]);
  expect(exitCode).toBe(0);
});

test.skipIf(missing.length > 0).each(cases)("finds $name at $at", async ({ change, at, says, isNote }) => {
  const folder = mkdtempSync(join(tmpdir(), "zange-fault-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(good, folder, { recursive: true });
  await change(folder);
  if (isNote) await sign(folder); // what changed after it was signed is a fault of its own
  const { lines, exitCode } = await checked(folder);
  const found = lines.filter((line) => line.startsWith(`${at}: `));
  expect(found.join("\n"), lines.join("\n")).toMatch(says);
  expect(exitCode).toBe(isNote ? 0 : 1);
});
