import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  StudioStory as Story,
  StudioStories,
  type StudioStory,
  TakeKept,
} from "../../runtime/contract/studio.ts";
import { contentHash } from "../../runtime/packs/content-hash.ts";
import { takeKeys } from "../../runtime/studio/take-key.ts";
import { writeWave } from "../../runtime/studio/wave.ts";
import { makePack, storyText, text, timingText } from "../packs/make-pack.ts";
import { makeVoice } from "./make-voice.ts";
import { openTestStudio } from "./open-test-studio.ts";

const take = writeWave(makeVoice({ speechMs: 1500 }));
const other = writeWave(makeVoice({ speechMs: 1900, pitch: 220 }));
const keys = takeKeys([text.first, text.second]);

type Rig = Awaited<ReturnType<typeof openTestStudio>>;

const send = ({ app }: Rig, url: string, payload: Buffer | string = "{}", type = "application/json") =>
  app.inject({ method: "POST", url: `/studio/stories/${url}`, headers: { "content-type": type }, payload });
const sendTake = (rig: Rig, key: string | undefined, wave: Buffer = take) =>
  send(rig, `boat/takes/${key}`, wave, "audio/wav");
const storyIn = async ({ app }: Rig): Promise<StudioStory> =>
  Story.parse((await app.inject({ url: "/studio/stories/boat" })).json());

async function recordAll(rig: Rig, wave: Buffer = take): Promise<void> {
  for (const key of keys) expect((await sendTake(rig, key, wave)).statusCode).toBe(200);
}

describe("the studio", () => {
  test("leads a story from the machine's voice over some sentences to a person's", async () => {
    const rig = await openTestStudio(await makePack());
    expect(await storyIn(rig)).toMatchObject({ state: "machine", title: "小船", place: "一 开天辟地" });
    const answer = await sendTake(rig, keys[0]);
    expect(TakeKept.parse(answer.json()).verdict).toBe("good");
    expect(await storyIn(rig)).toMatchObject({
      state: "partly",
      sentences: [{ take: { verdict: "good" } }, { take: null }],
    });
    expect((await send(rig, "boat/build")).json()).toEqual({
      sentence: "第 2 句还没有录，原来的声音照常，请补录这一句再换上。",
    });
    await sendTake(rig, keys[1]);
    expect((await storyIn(rig)).state).toBe("complete");
    expect((await send(rig, "boat/build")).json()).toMatchObject({ state: "recorded", hasNewTakes: false });
    const list = StudioStories.parse((await rig.app.inject({ url: "/studio/stories" })).json());
    expect(list.stories).toMatchObject([{ id: "boat", recorded: 2, sentences: 2, state: "recorded" }]);
    expect(rig.changes).toEqual(["boat"]);
  });

  test("a finished story plays with its own sound and times, and its address changes with each build", async () => {
    let now = 1000;
    const rig = await openTestStudio(await makePack(), { now: () => now++ });
    const before = (await rig.play()).pack.story("boat");
    await recordAll(rig);
    await send(rig, "boat/build");
    const first = (await rig.play()).pack.story("boat");
    expect(first?.audioUrl).toMatch(/^\/pack\/recordings\/boat\/b\d+-[0-9a-f]{12}\.mp3$/);
    expect(first?.sentences[0]?.startMs).toBe(8);
    expect(first?.sentences[1]?.startMs).toBe((first?.sentences[0]?.endMs ?? 0) + 620);
    expect(first?.durationMs).not.toBe(before?.durationMs);
    await sendTake(rig, keys[1], other);
    expect(await storyIn(rig)).toMatchObject({ state: "recorded", hasNewTakes: true });
    expect((await rig.play()).pack.story("boat")?.audioUrl).toBe(first?.audioUrl); // until somebody says so
    await send(rig, "boat/build");
    expect((await rig.play()).pack.story("boat")?.audioUrl).not.toBe(first?.audioUrl);
  });

  test("goes back to the machine's voice, and forth again, without recording anew", async () => {
    const rig = await openTestStudio(await makePack());
    await recordAll(rig);
    await send(rig, "boat/build");
    expect((await send(rig, "boat/machine")).json()).toMatchObject({ state: "complete" });
    expect((await rig.play()).pack.story("boat")?.audioUrl).toBe("/pack/audio/boat.mp3");
    expect((await send(rig, "boat/build")).json()).toMatchObject({ state: "recorded" });
  });

  test("changed words put the recording aside, say so, and keep the takes of the other sentences", async () => {
    const pack = await makePack();
    const rig = await openTestStudio(pack);
    await recordAll(rig);
    await send(rig, "boat/build");
    await writeFile(join(pack, "stories/boat.md"), storyText({ body: `${text.first}\n路，很短很短。` }));
    const { pack: playing, faults } = await rig.play();
    expect(playing.story("boat")?.audioUrl).toBe("/pack/audio/boat.mp3");
    expect(faults.find(({ code }) => code === "pack/recording-stale")?.chinese).toContain("请到录音间");
    expect(await storyIn(rig)).toMatchObject({ state: "stale", sentences: [{ take: {} }, { take: null }] });
    await sendTake(rig, takeKeys([text.first, "路，很短很短。"])[1]);
    expect((await send(rig, "boat/build")).json()).toMatchObject({ state: "recorded" });
    expect((await rig.play()).faults.filter(({ code }) => code.startsWith("pack/recording"))).toEqual([]);
  });

  test.each([
    ["a pointer that is no JSON", "current.json", "{"],
    ["a pointer to another folder", "current.json", '{"version":1,"build":"../../../x"}'],
    ["a pointer to a build that is gone", "current.json", '{"version":1,"build":"b5-0123456789ab"}'],
  ])("%s leaves the pack's own sound and says what to do", async (_name, file, content) => {
    const rig = await openTestStudio(await makePack());
    await recordAll(rig);
    await send(rig, "boat/build");
    await writeFile(join(rig.recordings, "trial/boat", file), content);
    const { pack, faults } = await rig.play();
    expect(pack.story("boat")?.audioUrl).toBe("/pack/audio/boat.mp3");
    expect(faults.map(({ code }) => code)).toContain("pack/recording-broken");
  });

  test("an approval covers the sound that plays", async () => {
    const folder = await makePack();
    const rig = await openTestStudio(folder);
    const before = (await rig.play()).pack;
    const approved = await contentHash(folder, "boat", before.soundFiles("boat"));
    expect(approved).toBe(await contentHash(folder, "boat"));
    await recordAll(rig);
    await send(rig, "boat/build");
    expect(await contentHash(folder, "boat", (await rig.play()).pack.soundFiles("boat"))).not.toBe(approved);
    expect((await storyIn(rig)).hashToApprove).toBeNull();
  });

  test("tells a hall that plays only what is approved which hash to approve", async () => {
    const folder = await makePack();
    const rig = await openTestStudio(folder, { needsApproval: true });
    expect((await storyIn(rig)).hashToApprove).toBeNull();
    await recordAll(rig);
    await send(rig, "boat/build");
    const { pack } = await rig.play();
    expect((await storyIn(rig)).hashToApprove).toBe(
      await contentHash(folder, "boat", pack.soundFiles("boat")),
    );
  });
});

describe("what the studio refuses", () => {
  test("a take in which nobody speaks, and keeps the one before", async () => {
    const rig = await openTestStudio(await makePack());
    await sendTake(rig, keys[0]);
    const before = await readFile(join(rig.recordings, `trial/boat/takes/${keys[0]}.wav`));
    const answer = await sendTake(rig, keys[0], writeWave(makeVoice({ peak: 0 })));
    expect([answer.statusCode, answer.json().sentence]).toEqual([
      422,
      "没有听到有人说话，这一遍没有存。请看看话筒插好没有，再录一遍。",
    ]);
    expect(await readFile(join(rig.recordings, `trial/boat/takes/${keys[0]}.wav`))).toEqual(before);
  });

  test.each([
    ["what is no sound", Buffer.from("<script>".repeat(40)), 422, "传坏了"],
    ["half a sound", take.subarray(0, 5000), 422, "传坏了"],
    ["a minute", writeWave({ samples: new Float32Array(44_100 * 60), sampleRate: 44_100 }), 413, "40 秒"],
    ["41 seconds", writeWave({ samples: new Float32Array(44_100 * 41), sampleRate: 44_100 }), 422, "40 秒"],
  ])("%s", async (_name, wave, status, word) => {
    const rig = await openTestStudio(await makePack());
    const answer = await sendTake(rig, keys[0], wave);
    expect([answer.statusCode, answer.json().sentence]).toEqual([status, expect.stringContaining(word)]);
    expect(existsSync(join(rig.recordings, "trial"))).toBe(false);
  });

  test("a take for words that are not in the story any more", async () => {
    const rig = await openTestStudio(await makePack());
    const answer = await sendTake(rig, "0123456789ab-1");
    expect([answer.statusCode, answer.json().sentence]).toEqual([409, expect.stringContaining("刚刚改过")]);
  });

  test.each([
    "..%2F..%2Fetc/takes/0123456789ab-1",
    "boat/takes/..%2F..%2F..%2Fx",
    "boat/takes/0123456789ab-1%00",
    "boat%2F..%2F..%2Fx/build",
    "Boat/build",
    "no-such-story/build",
    "no-such-story/machine",
  ])("a path trick: %s", async (url) => {
    const rig = await openTestStudio(await makePack());
    const isTake = url.includes("/takes/");
    const answer = await send(rig, url, isTake ? take : "{}", isTake ? "audio/wav" : "application/json");
    expect(answer.statusCode).toBe(404);
    expect(await readdir(rig.recordings)).toEqual([]);
  });

  test("a sound under another name than audio/wav", async () => {
    const rig = await openTestStudio(await makePack());
    const answer = await send(rig, `boat/takes/${keys[0]}`, '{"a":1}');
    expect(answer.statusCode).toBe(415);
  });
});

test("the same words twice in a story have a take each, and a take follows its words", () => {
  const [first, , third] = takeKeys(["起来！", "前进！", "起来！"]);
  expect(first).not.toBe(third);
  expect(takeKeys(["新的一句。", "起来！"])[1]).toBe(first);
});

test("takes of earlier wordings do not fill the disk", async () => {
  const { openTakeShelf } = await import("../../runtime/studio/take-shelf.ts");
  const rig = await openTestStudio(await makePack({ "audio/boat.timing.json": timingText({}) }));
  const shelf = openTakeShelf(join(rig.recordings, "trial/boat"));
  for (let i = 0; i < 155; i++) await shelf.keep(`${String(i).padStart(12, "0")}-1`, Buffer.from("x"), keys);
  await shelf.keep(keys[0] ?? "", Buffer.from("x"), keys);
  const kept = await shelf.keys();
  expect(kept.size).toBe(150);
  expect(kept.has(keys[0] ?? "")).toBe(true);
  expect(kept.has("000000000154-1")).toBe(true);
});
