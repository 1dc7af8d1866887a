import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AppError, codeOf, messageOf } from "../../runtime/base/app-error.ts";
import { isFile } from "../../runtime/packs/try-read.ts";
import { decodeSound } from "./decode-sound.ts";
import type { SentenceEngine, Sound, Utterance } from "./engine.ts";
import { runTool } from "./run-tool.ts";
import { sayUtterance } from "./say-utterance.ts";
import { splitCommand } from "./split-command.ts";

/** A neural voice on an old computer takes seconds to load and more to speak. */
const timeoutMs = 120_000;

/**
 * Any programme that turns a sentence into a sound file, called once a sentence: `{text}` and `{wav}` in its line are replaced by the
 * sentence and by the file that it must write; the sentence stands on its standard input as well, and without `{wav}` the sound is
 * taken from its standard output. No shell is involved. Throws `narrate/command` where the line cannot be read.
 */
export async function startCommand(line: string): Promise<SentenceEngine> {
  const [program = "", ...words] = splitCommand(line);
  const folder = await mkdtemp(join(tmpdir(), "zange-command-"));
  return {
    name: "command",
    unit: "sentence",
    settings: async () => line,
    speak: (utterance) => speak(program, words, join(folder, "spoken.wav"), utterance),
    stop: () => rm(folder, { recursive: true, force: true }),
  };
}

async function speak(
  program: string,
  words: readonly string[],
  wav: string,
  utterance: Utterance,
): Promise<Sound> {
  const { text } = utterance;
  await rm(wav, { force: true }); // the sentence before must not be heard twice
  // A sentence begins with no dash of ours, but a hall's may: only a word of its own is an argument that a programme reads as text.
  const filled = words.map((word) =>
    word.replaceAll(/\{(text|wav)\}/g, (_, name) => (name === "wav" ? wav : text)),
  );
  try {
    const { stdout } = await runTool(program, filled, { input: `${text}\n`, timeoutMs });
    if (!(await isFile(wav)) && stdout.length > 44) await writeFile(wav, stdout);
    if (!(await isFile(wav)))
      throw new AppError("narrate/tool-failed", `${program} 没有写出声音 (${program} wrote no sound)`);
    return await decodeSound(wav);
  } catch (error) {
    if (codeOf(error) === "narrate/tool-missing") throw error; // it would be missing for every sentence
    throw new AppError("narrate/not-spoken", `${sayUtterance(utterance)}没有配成：${messageOf(error)}`, {
      cause: error,
    });
  }
}
