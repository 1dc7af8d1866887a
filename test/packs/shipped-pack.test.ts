import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sectionIds } from "../../runtime/contract/section.ts";
import { checkPack } from "../../runtime/packs/check-pack.ts";
import { hanOf } from "../../runtime/packs/han.ts";
import { parseStory } from "../../runtime/packs/parse-story.ts";
import { shippedStories } from "../fakes/shipped-stories.ts";

const folder = join(import.meta.dirname, "../../content/red-ode");
const ids = shippedStories(folder);
const stories = ids.map((id) => {
  const read = parseStory(readFileSync(join(folder, "stories", `${id}.md`), "utf8"));
  if (read.status === "broken") throw new Error(`${id}:${read.line} ${read.reason}`);
  return { id, front: read.story.front, sentences: read.story.sentences.map(({ text }) => text) };
});

test("the shipped pack is sound, and every section has a story to tell", async () => {
  const { faults, stories: playing } = await checkPack(folder);
  expect(faults.filter(({ code }) => code !== "pack/picture-missing")).toEqual([]);
  expect(playing).toBe(ids.length);
  expect(new Set(stories.flatMap(({ front }) => front.section ?? []))).toEqual(new Set(sectionIds));
});

test.each(stories)("$id is 200 to 400 characters in short sentences for a third-grader", ({ sentences }) => {
  const lengths = sentences.map((sentence) => hanOf(sentence).length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  expect(total).toBeGreaterThanOrEqual(200);
  expect(total).toBeLessThanOrEqual(400);
  expect(total / sentences.length).toBeLessThanOrEqual(22);
  for (const sentence of sentences) {
    expect([...sentence].length, sentence).toBeLessThanOrEqual(28); // two lines on the kiosk
    for (const piece of sentence.split(/[，。？！；、]/))
      expect([...piece].length, sentence).toBeLessThanOrEqual(14);
  }
});

test.each(stories)(
  "$id is written so that every character is read: no figures, letters or foreign marks",
  ({ sentences }) => {
    for (const sentence of sentences)
      expect(sentence).toMatch(/^[\p{Script=Han}，。？！；、《》]+[。？！；]$/u);
  },
);

test.each(stories)("$id names its sources and fits its title's slip", ({ front }) => {
  expect(front.sources.length).toBeGreaterThan(0);
  expect([...front.title].length).toBeLessThanOrEqual(8);
});
