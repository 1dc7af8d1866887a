import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { Timing } from "../../runtime/contract/pack.ts";
import { hanOf } from "../../runtime/packs/han.ts";
import { parseStory } from "../../runtime/packs/parse-story.ts";
import { shippedStories } from "../fakes/shipped-stories.ts";
import { firstSoundMs, type Heard, levelDb, listenToAll, sampleRate } from "./listen.ts";
import { missingTools } from "./tools.ts";

const folder = join(import.meta.dirname, "../../content/red-ode");
const ids = shippedStories(folder);
const missing = missingTools("ffmpeg");

let heard: ReadonlyMap<string, Heard>;

describe.skipIf(missing.length > 0)(
  `the shipped sounds (missing here: ${missing.join(", ") || "none"})`,
  () => {
    beforeAll(async () => {
      heard = await listenToAll(new Map(ids.map((id) => [id, join(folder, "audio", `${id}.mp3`)])));
    }, 300_000);

    test.each(ids)("%s is as loud as the others and never clips", (id) => {
      const { lufs, truePeakDb } = soundOf(id);
      expect(Math.abs(lufs + 16)).toBeLessThanOrEqual(0.7);
      expect(truePeakDb).toBeLessThanOrEqual(-1.5);
    });

    test.each(ids)("%s begins within 30 ms of the press and lasts as its timing says", (id) => {
      const { samples } = soundOf(id);
      expect(firstSoundMs(samples)).toBeLessThanOrEqual(30);
      expect(Math.abs((samples.length * 1000) / sampleRate - timingOf(id).durationMs)).toBeLessThanOrEqual(
        30,
      );
    });

    test.each(ids)("%s speaks where its timing says so, and is quiet between sentences", (id) => {
      const { samples } = soundOf(id);
      const { sentences } = timingOf(id);
      for (const [at, { startMs, endMs }] of sentences.entries()) {
        expect(levelDb(samples, startMs, endMs)).toBeGreaterThan(-22);
        expect(levelDb(samples, startMs, startMs + 120)).toBeGreaterThan(-40); // the highlight does not come early
        expect(levelDb(samples, endMs - 120, endMs)).toBeGreaterThan(-45); // nor stay late
        const next = sentences[at + 1];
        if (next) expect(levelDb(samples, endMs + 200, next.startMs - 20)).toBeLessThan(-60);
      }
    });

    test.each(ids)("%s swallows no syllable, drags none, and says each as loud as its sentence", (id) => {
      const timing = timingOf(id);
      if (!timing.syllables) expect(timing.engine).toBe("recorded"); // only a person's are not measured
      const { samples } = soundOf(id);
      const texts = sentencesOf(id);
      timing.syllables?.forEach((spans, at) => {
        const { startMs, endMs } = timing.sentences[at] ?? expect.fail(`${id} has no sentence ${at + 1}`);
        const text = texts[at] ?? "";
        const characters = hanOf(text);
        expect(spans.length, text).toBe(characters.length);
        const sentenceDb = levelDb(samples, startMs, endMs);
        spans.forEach(([fromMs, toMs], place) => {
          const where = `${text} ${place + 1} ${characters[place]} ${fromMs}-${toMs} ms`;
          expect(fromMs, where).toBeGreaterThanOrEqual(spans[place - 1]?.[1] ?? startMs);
          expect(toMs, where).toBeLessThanOrEqual(endMs);
          expect(toMs - fromMs, where).toBeGreaterThanOrEqual(80); // a light 的
          expect(toMs - fromMs, where).toBeLessThanOrEqual(600);
          const overSentenceDb = levelDb(samples, fromMs, toMs) - sentenceDb;
          expect(overSentenceDb, where).toBeGreaterThan(-8);
          expect(overSentenceDb, where).toBeLessThan(6);
        });
      });
    });

    test.each(ids)("%s speaks at a pace for children and the elderly", (id) => {
      const pace = hanOf(sentencesOf(id).join("")).length / (timingOf(id).durationMs / 1000);
      expect(pace).toBeGreaterThanOrEqual(3);
      expect(pace).toBeLessThanOrEqual(3.8);
    });
  },
);

function soundOf(id: string): Heard {
  return heard.get(id) ?? expect.fail(`${id} was not decoded`);
}

function sentencesOf(id: string): string[] {
  const story = parseStory(readFileSync(join(folder, "stories", `${id}.md`), "utf8"));
  if (story.status === "broken") expect.fail(story.reason);
  return story.story.sentences.map(({ text }) => text);
}

function timingOf(id: string): Timing {
  return Timing.parse(JSON.parse(readFileSync(join(folder, "audio", `${id}.timing.json`), "utf8")));
}
