import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { chimes } from "../../build/chimes/chimes.ts";
import { bed, integratedLufs, makeBed } from "../../build/chimes/make-bed.ts";
import { makeChime, measureMomentary } from "../../build/chimes/make-chime.ts";
import { measureSound } from "../../runtime/packs/measure-sound.ts";
import { mp3DurationMs } from "../../runtime/packs/mp3-duration.ts";
import { missingTools } from "../narrate/tools.ts";

const folder = join(import.meta.dirname, "../../content/red-ode/chimes");
const ids = chimes.map(({ id }) => id);

test("every chime of the recipe is shipped, and nothing else", () => {
  expect(ids).toEqual(["invite", "press", "stamp", "right", "not-yet", "page"]);
  expect(readdirSync(folder).sort()).toEqual([...ids, bed.id].map((id) => `${id}.mp3`).sort());
});

test.each(chimes)("$id is over within 1.2 s and is as long as its recipe", ({ id, lengthMs }) => {
  const durationMs = mp3DurationMs(readFileSync(join(folder, `${id}.mp3`))) ?? 0;
  expect(durationMs).toBeLessThanOrEqual(1200);
  expect(Math.abs(durationMs - lengthMs)).toBeLessThanOrEqual(5);
});

const unheard = missingTools("ffmpeg");
describe.skipIf(unheard.length > 0)(`heard by ffmpeg (missing here: ${unheard.join(", ") || "none"})`, () => {
  test.each(ids)("%s begins within 10 ms, never clips and is softer than the voice", async (id) => {
    const file = join(folder, `${id}.mp3`);
    const read = await measureSound(file);
    if (read.status !== "ok") expect.fail(read.status);
    expect(read.figures.firstSoundMs).toBeLessThanOrEqual(10);
    expect(read.figures.truePeakDb).toBeLessThanOrEqual(-3);
    const { momentaryLufs } = await measureMomentary(file);
    expect(momentaryLufs).toBeLessThanOrEqual(-19);
    expect(momentaryLufs).toBeGreaterThanOrEqual(-28);
  });
});

test.skipIf(unheard.length > 0)(
  "the bed lies far below the voice, hardly swells, and lasts its loop",
  async () => {
    const file = join(folder, `${bed.id}.mp3`);
    expect(await integratedLufs(file)).toBeCloseTo(bed.lufs, 0);
    const { momentaryLufs, truePeakDb } = await measureMomentary(file);
    expect(momentaryLufs).toBeLessThan(bed.lufs + 8);
    expect(truePeakDb).toBeLessThan(-18);
    const durationMs = mp3DurationMs(readFileSync(file)) ?? 0;
    expect(Math.abs(durationMs - bed.loopSeconds * 1000)).toBeLessThanOrEqual(30);
  },
);

const unmade = missingTools("ffmpeg", "sox");
test.skipIf(unmade.length > 0)("the recipe gives the same bytes each time", async () => {
  const [, press] = chimes;
  if (!press) expect.fail("no press");
  expect((await makeChime(press)).equals(await makeChime(press))).toBe(true);
  expect((await makeBed()).equals(await makeBed())).toBe(true);
});
