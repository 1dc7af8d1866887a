import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { startCommand } from "../../build/narrate/command-engine.ts";
import { mayReplace, type SentenceEngine, type Sound } from "../../build/narrate/engine.ts";
import { narratePack } from "../../build/narrate/narrate-pack.ts";
import { prepareTake } from "../../build/narrate/prepare-take.ts";
import { startRecorded } from "../../build/narrate/recorded-engine.ts";
import { runTool } from "../../build/narrate/run-tool.ts";
import { splitCommand } from "../../build/narrate/split-command.ts";
import { writeWave } from "../../build/narrate/wave-file.ts";
import { Timing } from "../../runtime/contract/pack.ts";
import { checkPack } from "../../runtime/packs/check-pack.ts";
import { makePack } from "../packs/make-pack.ts";
import { beep, beepEngine } from "./beep-engine.ts";
import { missingTools } from "./tools.ts";

const missing = missingTools("ffmpeg", "sox");
vi.setConfig({ testTimeout: 60_000 }); // ffmpeg works for seconds where others use the same computer
const silent = { "audio/boat.mp3": null, "audio/boat.timing.json": null };

/** A programme that beeps 200 ms a character into the file it is told, as a neural voice would speak. */
const speaker = `
import { readFileSync, writeFileSync } from "node:fs";
const [, , wav, text] = process.argv, FAILS = 0;
if (readFileSync(0, "utf8").trim() !== text) throw new Error("the text is not on the standard input");
if (text.includes("路") && FAILS > 0) process.exit(FAILS);
const rate = 8000, length = rate * 0.2 * [...text].length, bytes = Buffer.alloc(44 + length * 2);
bytes.write("RIFF", 0); bytes.writeUInt32LE(bytes.length - 8, 4); bytes.write("WAVEfmt ", 8); bytes.writeUInt32LE(16, 16);
bytes.writeUInt16LE(1, 20); bytes.writeUInt16LE(1, 22); bytes.writeUInt32LE(rate, 24); bytes.writeUInt32LE(rate * 2, 28);
bytes.writeUInt16LE(2, 32); bytes.writeUInt16LE(16, 34); bytes.write("data", 36); bytes.writeUInt32LE(length * 2, 40);
for (let at = 0; at < length; at++) bytes.writeInt16LE(Math.round(9000 * Math.sin(at / 6)), 44 + at * 2);
writeFileSync(wav, bytes);
`;

async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "zange voices "));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** A take as a person leaves it: room, a click, the voice, room. */
function take(durationMs: number, loudness = 1): Sound {
  const voice = beep(durationMs);
  const { sampleRate } = voice;
  const room = (ms: number): number[] =>
    Array.from({ length: (ms * sampleRate) / 1000 }, (_, at) => 0.0004 * Math.sin(at * at));
  const before = room(800);
  before[400] = 0.5; // the mouse
  return {
    samples: Float32Array.from([
      ...before,
      ...voice.samples.map((sample) => sample * loudness),
      ...room(600),
    ]),
    sampleRate,
  };
}

async function run(folder: string, startEngine: () => Promise<SentenceEngine>, force = false) {
  const said: string[] = [];
  const faults = await narratePack({
    folder,
    story: "boat",
    force,
    say: (line) => said.push(line),
    startEngine,
  });
  return { faults, said };
}
const timingIn = async (folder: string): Promise<Timing> =>
  Timing.parse(JSON.parse(await readFile(join(folder, "audio", "boat.timing.json"), "utf8")));

test("cuts a take to its voice and brings a soft one to the level of a loud one", () => {
  const [soft, loud] = [prepareTake(take(1000, 0.1)), prepareTake(take(1000))];
  for (const { samples, sampleRate } of [soft, loud]) {
    const durationMs = (samples.length * 1000) / sampleRate;
    expect(durationMs).toBeGreaterThan(1000);
    expect(durationMs).toBeLessThan(1090); // the click is gone too
  }
  const peak = ({ samples }: Sound): number => Math.max(...samples);
  expect(20 * Math.log10(peak(soft) / peak(loud))).toBeCloseTo(0, 0);
});

test("finds no voice in a take of nothing but room", () => {
  expect(
    prepareTake({ samples: take(0).samples.map((sample) => sample * 0.01), sampleRate: 22_050 }).samples,
  ).toHaveLength(0);
});

test("an espeak sound gives way to a command, both to a person, and nothing else replaces a person", () => {
  expect(mayReplace("espeak", "command")).toBe(true);
  expect(mayReplace("command", "recorded")).toBe(true);
  expect(mayReplace("recorded", "recorded")).toBe(true);
  expect(mayReplace("command", "espeak")).toBe(false);
  expect(mayReplace("recorded", "command")).toBe(false);
  expect(mayReplace("a stranger's", "espeak")).toBe(false);
});

test("splits a command line by blanks and quotation marks only", () => {
  expect(splitCommand(`"C:\\Program Files\\piper.exe" -m 'zh CN' ; $(rm) ""`)).toEqual([
    "C:\\Program Files\\piper.exe",
    "-m",
    "zh CN",
    ";",
    "$(rm)",
    "",
  ]);
  expect(() => splitCommand("piper 'open")).toThrow(expect.objectContaining({ code: "narrate/command" }));
  expect(() => splitCommand("  ")).toThrow(expect.objectContaining({ code: "narrate/command" }));
});

describe.skipIf(missing.length > 0)(
  `with ffmpeg and sox (missing here: ${missing.join(", ") || "none"})`,
  () => {
    test("makes a story of a person's files, one a sentence, and makes it again only when one of them changes", async () => {
      const folder = await makePack({ ...silent, "audio/boat.timing.json": null });
      const from = await folderWith({
        "boat/01.wav": writeWave(take(900)),
        "boat/第2句.wav": writeWave(take(1400, 0.2)),
      });
      await narratePack({
        folder,
        story: "boat",
        force: false,
        say: () => {},
        startEngine: async () => beepEngine(),
      });
      await writeFile(
        join(folder, "audio", "boat.timing.json"),
        (await readFile(join(folder, "audio", "boat.timing.json"), "utf8")).replace('"beep"', '"espeak"'),
      );
      expect(await run(folder, () => startRecorded(from))).toMatchObject({
        faults: 0,
        said: [expect.stringContaining("做好了")],
      });
      const { engine, sentences, syllables } = await timingIn(folder);
      expect(engine).toBe("recorded");
      expect(syllables).toBeUndefined(); // nobody measured them
      expect(sentences.map(({ startMs, endMs }) => Math.round((endMs - startMs) / 100))).toEqual([10, 15]);
      expect((await checkPack(folder)).faults.filter(({ file }) => file.startsWith("audio/"))).toEqual([]);

      expect((await run(folder, () => startRecorded(from))).said).toEqual([
        expect.stringContaining("没有变化"),
      ]);
      await writeFile(join(from, "boat", "01.wav"), writeWave(take(700)));
      expect((await run(folder, () => startRecorded(from))).said).toEqual([
        expect.stringContaining("做好了"),
      ]);
    });

    test("leaves the sound as it was where a sentence was not recorded, and names it", async () => {
      const folder = await makePack();
      const before = await readFile(join(folder, "audio", "boat.mp3"));
      const from = await folderWith({ "boat/01.wav": writeWave(take(900)) });
      const { faults, said } = await run(folder, () => startRecorded(from));
      expect(faults).toBe(1);
      expect(said[0]).toMatch(/boat 第 2 句“路，很长很长。”没有录音。请补上 .*02\.wav/);
      expect(await readFile(join(folder, "audio", "boat.mp3"))).toEqual(before);
    });

    test("changes nothing where there are more recordings than sentences: they may have slipped", async () => {
      const folder = await makePack();
      const wav = writeWave(take(300));
      const from = await folderWith({ "boat/01.wav": wav, "boat/02.wav": wav, "boat/03.wav": wav });
      const { faults, said } = await run(folder, () => startRecorded(from));
      expect(faults).toBe(1);
      expect(said[0]).toContain("stories/boat.md:1: 录音编到了第 3 句，故事只有 2 句");
      expect((await timingIn(folder)).source).toBe("by-hand");
    });

    test("has a programme say each sentence, with blanks in every path, and tells its text on the standard input", async () => {
      const folder = await makePack(silent);
      const programme = await folderWith({ "a voice.mjs": speaker });
      const line = `"${process.execPath}" "${join(programme, "a voice.mjs")}" {wav} {text}`;
      expect(await run(folder, () => startCommand(line))).toMatchObject({ faults: 0 });
      const { engine, sentences } = await timingIn(folder);
      expect(engine).toBe("command");
      expect(sentences).toHaveLength(2);
      expect((await run(folder, () => startCommand(line))).said).toEqual([
        expect.stringContaining("没有变化"),
      ]);
    });

    test("names the sentence that a programme could not say, and leaves the sound as it was", async () => {
      const folder = await makePack({ "audio/boat.timing.json": null });
      const programme = await folderWith({
        "voice.mjs": speaker.replace("FAILS = 0", "FAILS = 7"),
      });
      const { faults, said } = await run(folder, () =>
        startCommand(`"${process.execPath}" "${join(programme, "voice.mjs")}" {wav} {text}`),
      );
      expect(faults).toBe(1);
      expect(said[0]).toContain("boat 第 2 句“路，很长很长。”没有配成");
      expect(said[0]).toContain("exit 7");
    });
  },
);

test("says which programme is not installed", async () => {
  const folder = await makePack({ "audio/boat.timing.json": null });
  await expect(run(folder, () => startCommand("no-such-voice {wav}"))).rejects.toThrow(
    expect.objectContaining({ code: "narrate/tool-missing" }),
  );
});

test("says that there is no folder of recordings", async () => {
  await expect(startRecorded(join(tmpdir(), "zange-nothing-here"))).rejects.toThrow(
    expect.objectContaining({ code: "narrate/no-recordings" }),
  );
});

test("ends a programme that takes too long, and does not wait for one that never reads its input", async () => {
  const sleeps = ["-e", "setTimeout(() => {}, 60_000)"];
  await expect(runTool(process.execPath, sleeps, { timeoutMs: 300 })).rejects.toThrow(
    expect.objectContaining({
      code: "narrate/tool-failed",
      message: expect.stringContaining("0.3 秒没有做完"),
    }),
  );
  const deaf = ["-e", "process.exit(0)"];
  await runTool(process.execPath, deaf, { input: "红船很小。".repeat(100_000) });
});
