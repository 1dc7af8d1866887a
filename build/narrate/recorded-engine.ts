import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { AppError, messageOf } from "../../runtime/base/app-error.ts";
import { decodeSound } from "./decode-sound.ts";
import type { SentenceEngine, Sound, Utterance } from "./engine.ts";
import { sayUtterance } from "./say-utterance.ts";

const sounds = new Set([
  ".wav",
  ".mp3",
  ".m4a",
  ".aac",
  ".flac",
  ".ogg",
  ".opus",
  ".amr",
  ".3gp",
  ".wma",
  ".webm",
]);

/**
 * People's recordings, one file a sentence: `FOLDER/<story>/01.wav`, 02.wav … and for clips `FOLDER/prompts/press.wav`,
 * `FOLDER/ceremony/oath-01.wav`. Any sound file that ffmpeg reads. What the folder does not hold is left as it is.
 * Throws `narrate/no-recordings` where there is no such folder.
 */
export async function startRecorded(from: string): Promise<SentenceEngine> {
  if ((await namesIn(from)) === undefined)
    throw new AppError(
      "narrate/no-recordings",
      `没有 ${from} 这个文件夹。请用 --from 指出放录音的文件夹，里面一个故事一个文件夹，一句一个文件（01.wav、02.wav……）。\n` +
        `There is no folder ${from}; --from names the folder of recordings: one folder a story, one file a sentence.`,
    );
  return {
    name: "recorded",
    unit: "sentence",
    settings: (subject) => fingerprint(from, subject),
    speak: (utterance) => speak(from, utterance),
    lastSentence: async (story) => (await takesOf(join(from, story))).at(-1)?.number ?? 0,
    stop: async () => {},
  };
}

async function speak(from: string, utterance: Utterance): Promise<Sound> {
  const { subject, sentence } = utterance;
  const file =
    sentence === undefined
      ? await clipFile(from, subject)
      : (await takesOf(join(from, subject))).find(({ number }) => number === sentence)?.path;
  if (file === undefined)
    throw new AppError(
      "narrate/not-spoken",
      `${sayUtterance(utterance)}没有录音。请补上 ${join(from, subject, `${String(sentence ?? 1).padStart(2, "0")}.wav`)}，这个故事先不换。\n` +
        `There is no recording of this sentence; the sound is left as it was.`,
    );
  try {
    return await decodeSound(file);
  } catch (error) {
    throw new AppError(
      "narrate/not-spoken",
      `${sayUtterance(utterance)}的录音 ${file} 读不出来：${messageOf(error)}`,
      {
        cause: error,
      },
    );
  }
}

/** Changes with any file of the subject; `undefined` where nobody recorded it. */
async function fingerprint(from: string, subject: string): Promise<string | undefined> {
  const takes = subject.includes("/")
    ? [await clipFile(from, subject)]
    : (await takesOf(join(from, subject))).map(({ path }) => path);
  const files = takes.filter((path) => path !== undefined);
  if (files.length === 0) return undefined;
  const hash = createHash("sha256");
  for (const file of files) hash.update(await readFile(file)).update("\n");
  return hash.digest("hex").slice(0, 16);
}

/** The sound files of a story by the first number in their names: 01.wav, 2.mp3, “第3句.m4a”. */
async function takesOf(folder: string): Promise<{ number: number; path: string }[]> {
  return ((await namesIn(folder)) ?? [])
    .filter((name) => sounds.has(extname(name).toLowerCase()) && /\d/.test(name))
    .map((name) => ({ number: Number(/\d+/.exec(name)?.[0]), path: join(folder, name) }))
    .sort((a, b) => a.number - b.number || (a.path < b.path ? -1 : 1));
}

async function clipFile(from: string, subject: string): Promise<string | undefined> {
  const folder = join(from, dirname(subject));
  const wanted = subject.slice(subject.indexOf("/") + 1);
  const names = ((await namesIn(folder)) ?? []).sort();
  const name = names.find(
    (each) => sounds.has(extname(each).toLowerCase()) && each.slice(0, -extname(each).length) === wanted,
  );
  return name && join(folder, name);
}

async function namesIn(folder: string): Promise<string[] | undefined> {
  try {
    return await readdir(folder);
  } catch {
    return undefined; // not there: nobody recorded this
  }
}
