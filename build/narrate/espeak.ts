import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AppError } from "../../runtime/base/app-error.ts";
import { alignSyllables, alignVersion } from "./align-syllables.ts";
import type { Phrase, PhraseEngine, Sound } from "./engine.ts";
import { voice, voiceName } from "./espeak-voice.ts";
import { intonationOf } from "./intonation.ts";
import { runTool } from "./run-tool.ts";
import { toNumbered } from "./tone-marks.ts";
import { trimSilence } from "./trim-silence.ts";
import { readWave } from "./wave-file.ts";

/** Words a minute as espeak-ng counts them; with our pauses about 3.3 characters a second. */
const speed = 196;
/** Below espeak-ng's own 100, at which loud vowels reach full scale. */
const amplitude = 60;
/** Counts up when intonation.ts or split-words.ts changes what is heard. */
const melody = 1;
/** What a voice in Mandarin pinyin needs of espeak-ng's data. */
const needed = ["phondata", "phonindex", "phontab", "intonations", "cmn_dict", "lang/sit"];

/** espeak-ng reading numbered pinyin with our own voice variant. A stand-in until people record: intelligible, not a person. */
export async function startEspeak(): Promise<PhraseEngine> {
  const data = await dataWithOurVoice();
  const settings = JSON.stringify({ speed, amplitude, voice, melody, alignVersion });
  const alone = new Map<string, Promise<Sound>>();
  const aloneOf = (syllable: string): Promise<Sound> => {
    const spoken = toSpoken(syllable);
    const sound =
      alone.get(spoken) ?? synthesise(data, `<speak>${spoken}</speak>`).then((each) => trimSilence(each));
    alone.set(spoken, sound);
    return sound;
  };
  return {
    name: "espeak",
    unit: "phrase",
    settings: async () => settings,
    speak: (phrase, isPlain) => synthesise(data, toSsml(phrase, isPlain)),
    syllableTimes: async ({ words }, sound) => {
      const syllables = words.flatMap((word) => word.syllables);
      return alignSyllables(sound, await Promise.all(syllables.map(aloneOf)));
    },
    stop: () => rm(data, { recursive: true, force: true }),
  };
}

async function synthesise(data: string, ssml: string): Promise<Sound> {
  const voiceArguments = ["-v", `cmn-latn-pinyin+${voiceName}`, "-s", String(speed), "-a", String(amplitude)];
  const { stdout } = await runTool("espeak-ng", [
    `--path=${data}`,
    ...voiceArguments,
    ...["-z", "-m", "--stdout", ssml],
  ]);
  return readWave(stdout);
}

/**
 * The phrase as espeak-ng reads it: each word its syllables with digits (`hong2jun1`) and its own pitch, range and rate. At some
 * lengths 1.51 drops the middle of a phrase whose last word is slower than the rest; `isPlain` keeps all words at one rate.
 */
export function toSsml(phrase: Phrase, isPlain = false): string {
  const tones = intonationOf(phrase);
  const words = phrase.words.map(({ syllables }, at) => {
    const { pitch, range, rate } = tones[at] ?? { pitch: 0, range: 100, rate: 100 };
    const spoken = syllables.map(toSpoken).join("");
    const signed = pitch < 0 ? `${pitch}%` : `+${pitch}%`;
    return `<prosody pitch="${signed}" range="${range}%" rate="${isPlain ? 100 : rate}%">${spoken}</prosody>`;
  });
  return `<speak>${words.join(" ")}</speak>`;
}

function toSpoken(syllable: string): string {
  return toNumbered(syllable).replace("ü", "v");
}

/** espeak-ng finds variants only inside its data folder, so the few files it needs are copied beside ours. */
async function dataWithOurVoice(): Promise<string> {
  const { stdout } = await runTool("espeak-ng", ["--version"]);
  const installed = /Data at:\s*(.+?)\s*$/m.exec(stdout.toString("utf8"))?.[1];
  if (!installed)
    throw new AppError(
      "narrate/tool-failed",
      "espeak-ng 没有说出它的数据在哪里，请重新安装 1.51 或更新的版本。\nespeak-ng does not tell where its data is; install 1.51 or newer.",
    );
  const folder = await mkdtemp(join(tmpdir(), "zange-voice-"));
  const data = join(folder, "espeak-ng-data");
  await mkdir(join(data, "voices", "!v"), { recursive: true });
  for (const name of needed) await cp(join(installed, name), join(data, name), { recursive: true });
  await writeFile(join(data, "voices", "!v", voiceName), voice);
  return folder;
}
