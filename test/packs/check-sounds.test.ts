import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { checkPack } from "../../runtime/packs/check-pack.ts";
import { measureSound } from "../../runtime/packs/measure-sound.ts";
import { readMeter, type SoundFigures } from "../../runtime/packs/sound-meter.ts";
import { missingTools } from "../narrate/tools.ts";
import { makePack, silentMp3, storyText, timingText } from "./make-pack.ts";

const good: SoundFigures = { lufs: -16.2, truePeakDb: -1.9, firstSoundMs: 17 };

test.each([
  { what: "too soft a sound", figures: { lufs: -16.8 }, code: "pack/sound-loudness" },
  { what: "too loud a sound", figures: { lufs: -15.2 }, code: "pack/sound-loudness" },
  { what: "peaks that clip", figures: { truePeakDb: -1.2 }, code: "pack/sound-peak" },
  { what: "a beginning that makes one wait", figures: { firstSoundMs: 31 }, code: "pack/sound-late" },
])("finds $what at audio/boat.mp3:1", async ({ figures, code }) => {
  const { faults, soundsMeasured } = await checkPack(await makePack(), {
    measure: async () => ({ status: "ok", figures: { ...good, ...figures } }),
  });
  expect(soundsMeasured).toBe(true);
  const found = faults.filter((fault) => fault.code.startsWith("pack/sound"));
  expect(found).toEqual([expect.objectContaining({ code, file: "audio/boat.mp3", line: 1 })]);
  expect(found[0]?.chinese).toMatch(/照常播放，请.*。$/);
});

test("a sound within its bounds is no fault", async () => {
  const figures = { lufs: -16.7, truePeakDb: -1.5, firstSoundMs: 30 };
  const { faults } = await checkPack(await makePack(), { measure: async () => ({ status: "ok", figures }) });
  expect(faults.filter(({ code }) => code.startsWith("pack/sound"))).toEqual([]);
});

test("finds a sound that cannot be decoded", async () => {
  const { faults } = await checkPack(await makePack(), { measure: async () => ({ status: "unreadable" }) });
  expect(faults).toContainEqual(
    expect.objectContaining({ code: "pack/audio-broken", file: "audio/boat.mp3", line: 1 }),
  );
});

test("finds a story that is spoken too fast, without decoding it", async () => {
  const fast = {
    "audio/boat.mp3": silentMp3(2200),
    "audio/boat.timing.json": timingText({
      durationMs: 2200,
      sentences: [
        { startMs: 10, endMs: 900 },
        { startMs: 1100, endMs: 2100 },
      ],
    }),
  };
  const { faults, soundsMeasured } = await checkPack(await makePack(fast));
  expect(soundsMeasured).toBe(false);
  expect(faults).toContainEqual(
    expect.objectContaining({ code: "pack/sound-too-fast", file: "audio/boat.mp3", line: 1 }),
  );
});

test("finds a story longer than two minutes", async () => {
  const long = {
    "stories/boat.md": storyText({}),
    "audio/boat.mp3": silentMp3(121_000),
    "audio/boat.timing.json": timingText({ durationMs: 121_000 }),
  };
  const { faults } = await checkPack(await makePack(long));
  expect(faults).toContainEqual(
    expect.objectContaining({ code: "pack/sound-too-long", file: "audio/boat.mp3", line: 1 }),
  );
});

test("where ffmpeg is not installed it says so once and finds nothing wrong with any sound", async () => {
  const path = process.env.PATH;
  process.env.PATH = await makePack(); // a folder without programs
  onTestFinished(() => {
    process.env.PATH = path;
  });
  const measure = vi.fn(measureSound);
  const { faults, soundsMeasured } = await checkPack(await makePack(), { measure });
  expect(soundsMeasured).toBe(false);
  expect(measure).toHaveBeenCalledTimes(1);
  expect(faults.filter(({ code }) => code.startsWith("pack/sound"))).toEqual([]);
});

const missing = missingTools("ffmpeg");
test.skipIf(missing.length > 0)(
  "ffmpeg measures level, peak and the silence before the first sound",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "zange-sound-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const made = (name: string, filter: string): string => {
      const file = join(folder, name);
      const input = ["-f", "lavfi", "-i", "sine=frequency=1000:sample_rate=44100:duration=2"];
      execFileSync("ffmpeg", ["-loglevel", "error", ...input, "-af", filter, "-b:a", "64k", file]);
      return file;
    };
    const soft = await measureSound(made("soft.mp3", "volume=-10dB"));
    const late = await measureSound(made("late.mp3", "volume=-10dB,adelay=200"));
    if (soft.status !== "ok" || late.status !== "ok") expect.fail("not measured");
    expect(soft.figures.truePeakDb).toBeCloseTo(-28, 0);
    expect(Math.abs(soft.figures.lufs + 31)).toBeLessThan(1); // a mono sine counts 3 dB less
    expect(soft.figures.firstSoundMs).toBeLessThanOrEqual(10);
    expect(late.figures.firstSoundMs).toBeGreaterThan(180);
    expect(late.figures.firstSoundMs).toBeLessThan(220);
    const silent = await measureSound(made("silent.mp3", "volume=0"));
    expect(silent).toMatchObject({ status: "ok", figures: { truePeakDb: Number.NEGATIVE_INFINITY } });
    expect(await measureSound(join(await makePack(), "pack.yaml"))).toEqual({ status: "unreadable" });
  },
);

test("a meter that wrote nothing has measured nothing", async () => {
  expect(readMeter("")).toBeUndefined();
  expect(readMeter("Summary:\n I: nan LUFS")).toBeUndefined();
});

test("neither the exhibit nor its page of faults decodes sounds", async () => {
  for (const file of ["start.ts", "packs/open-pack.ts", "cli/serve.ts", "cli/doctor.ts"]) {
    const text = await readFile(join(import.meta.dirname, "../../runtime", file), "utf8");
    expect(text).not.toMatch(/measure-sound|check-sounds/);
  }
});
