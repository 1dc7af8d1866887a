import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { Timing } from "../../runtime/contract/pack.ts";
import { hanOf } from "../../runtime/packs/han.ts";
import { parseStory } from "../../runtime/packs/parse-story.ts";
import { shippedStories } from "../fakes/shipped-stories.ts";
import { missingTools } from "./tools.ts";

const folder = join(import.meta.dirname, "../../content/red-ode");
const ids = shippedStories(folder);
const sampleRate = 44_100;
const missing = missingTools("ffmpeg");

type Heard = { samples: Float32Array; lufs: number; truePeakDb: number };
const heard = new Map<string, Heard>();

describe.skipIf(missing.length > 0)(
  `the shipped sounds (missing here: ${missing.join(", ") || "none"})`,
  () => {
    beforeAll(async () => {
      for (let at = 0; at < ids.length; at += 4) {
        const pair = ids.slice(at, at + 4);
        const listened = await Promise.all(pair.map(async (id) => [id, await listen(id)] as const));
        for (const [id, sound] of listened) heard.set(id, sound);
      }
    }, 180_000);

    test.each(ids)("%s is as loud as the others and never clips", (id) => {
      const { lufs, truePeakDb } = soundOf(id);
      expect(Math.abs(lufs + 16)).toBeLessThanOrEqual(0.7);
      expect(truePeakDb).toBeLessThanOrEqual(-1.5);
    });

    test.each(ids)("%s begins within 30 ms of the press and lasts as its timing says", (id) => {
      const { samples } = soundOf(id);
      const first = samples.findIndex((sample) => Math.abs(sample) > 0.005);
      expect((first * 1000) / sampleRate).toBeLessThanOrEqual(30);
      expect(Math.abs((samples.length * 1000) / sampleRate - timingOf(id).durationMs)).toBeLessThanOrEqual(
        30,
      );
    });

    test.each(ids)("%s speaks where its timing says so, and is quiet between sentences", (id) => {
      const { samples } = soundOf(id);
      const { sentences } = timingOf(id);
      const levelDb = (fromMs: number, toMs: number): number => {
        const part = samples.subarray((fromMs * sampleRate) / 1000, (toMs * sampleRate) / 1000);
        return 10 * Math.log10(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length + 1e-12);
      };
      for (const [at, { startMs, endMs }] of sentences.entries()) {
        expect(levelDb(startMs, endMs)).toBeGreaterThan(-22);
        expect(levelDb(startMs, startMs + 120)).toBeGreaterThan(-40); // the highlight does not come early
        expect(levelDb(endMs - 120, endMs)).toBeGreaterThan(-45); // nor stay late
        const next = sentences[at + 1];
        if (next) expect(levelDb(endMs + 200, next.startMs - 20)).toBeLessThan(-60);
      }
    });

    test.each(ids)("%s speaks at a pace for children and the elderly", (id) => {
      const story = parseStory(readFileSync(join(folder, "stories", `${id}.md`), "utf8"));
      if (story.status === "broken") expect.fail(story.reason);
      const characters = hanOf(story.story.sentences.map(({ text }) => text).join("")).length;
      const pace = characters / (timingOf(id).durationMs / 1000);
      expect(pace).toBeGreaterThanOrEqual(3);
      expect(pace).toBeLessThanOrEqual(3.8);
    });
  },
);

function soundOf(id: string): Heard {
  return heard.get(id) ?? expect.fail(`${id} was not decoded`);
}

function timingOf(id: string): Timing {
  return Timing.parse(JSON.parse(readFileSync(join(folder, "audio", `${id}.timing.json`), "utf8")));
}

/** Decodes once, for the samples and for the meter. */
async function listen(id: string): Promise<Heard> {
  const { stdout, stderr } = await promisify(execFile)(
    "ffmpeg",
    [
      ...["-hide_banner", "-nostats", "-i", join(folder, "audio", `${id}.mp3`)],
      ...[
        "-af",
        "ebur128=peak=true:framelog=verbose",
        "-f",
        "f32le",
        "-ac",
        "1",
        "-ar",
        String(sampleRate),
        "-",
      ],
    ],
    { encoding: "buffer", maxBuffer: 1 << 28 },
  );
  const summary = stderr.toString("utf8").split("Summary:").at(-1) ?? "";
  const samples = new Float32Array(stdout.length >> 2);
  for (let at = 0; at < samples.length; at++) samples[at] = stdout.readFloatLE(at * 4);
  return {
    samples,
    lufs: Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1]),
    truePeakDb: Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1]),
  };
}
