import { join } from "node:path";
import { expect, test } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { PackView } from "../../runtime/contract/pack.ts";
import { openPack } from "../../runtime/packs/open-pack.ts";
import { makePack, silentMp3, storyText, timingText } from "./make-pack.ts";

const open = (folder: string) => openPack({ folder, log: silentLog });

test("gives a screen all it needs of a story", async () => {
  const { pack, faults } = await open(await makePack());
  expect(faults).toEqual([]);
  expect(PackView.parse(pack.view)).toEqual(pack.view);
  expect(pack.view).toMatchObject({
    id: "trial",
    title: "试一试",
    version: "1.2.3",
    sample: true,
    subtitle: "",
  });
  expect(pack.story("boat")).toEqual({
    id: "boat",
    title: "小船",
    teaser: "一条船",
    section: "founding",
    order: 1,
    durationMs: 4000,
    audioUrl: "/pack/audio/boat.mp3",
    pictureUrl: "/pack/pictures/boat.svg",
    sentences: [
      { text: "红船很小。", pinyin: ["hóng", "chuán", "hěn", "xiǎo", ""], startMs: 10, endMs: 1500 },
      {
        text: "路，很长很长。",
        pinyin: ["lù", "", "hěn", "cháng", "hěn", "cháng", ""],
        startMs: 2100,
        endMs: 3600,
      },
    ],
  });
});

test("keeps a section's stories in their order and sections apart", async () => {
  const audio = (id: string) => ({
    [`audio/${id}.mp3`]: silentMp3(4000),
    [`audio/${id}.timing.json`]: timingText({}),
  });
  const folder = await makePack({
    "stories/boat.md": storyText({ order: 2 }),
    "stories/later.md": storyText({ order: 3 }),
    "stories/earlier.md": storyText({ order: 1 }),
    "stories/other.md": storyText({ section: "spark" }),
    ...audio("later"),
    ...audio("earlier"),
    ...audio("other"),
  });
  const { pack } = await open(folder);
  expect(pack.storiesOf("founding").map(({ id }) => id)).toEqual(["earlier", "boat", "later"]);
  expect(pack.storiesOf("spark").map(({ id }) => id)).toEqual(["other"]);
  expect(pack.storiesOf("reform")).toEqual([]);
  expect(pack.view.stories.map(({ id }) => id)).toEqual(["earlier", "boat", "later", "other"]);
});

test("tells the trail's stories along the route, apart from the corridor's", async () => {
  const stop = (id: string, checkpoint: string) => ({
    [`stories/${id}.md`]: storyText({}).replace(/section: .*\norder: .*\n/, `checkpoint: ${checkpoint}\n`),
    [`audio/${id}.mp3`]: silentMp3(4000),
    [`audio/${id}.timing.json`]: timingText({}),
  });
  const folder = await makePack({
    ...stop("a", "bonus"),
    ...stop("b", "13"),
    ...stop("c", "2"),
    ...stop("d", "2"),
  });
  const { pack, faults } = await open(folder);
  expect(pack.view.stories.map(({ id }) => id)).toEqual(["boat"]);
  expect(pack.view.checkpoints.map(({ id, checkpoint }) => [id, checkpoint])).toEqual([
    ["c", 2],
    ["d", 2],
    ["b", 13],
    ["a", "bonus"],
  ]);
  expect(PackView.parse(pack.view)).toEqual(pack.view);
  expect(pack.stories).toHaveLength(5);
  expect(faults.filter(({ code }) => code === "pack/checkpoint-twice").map(({ subject }) => subject)).toEqual(
    ["d"],
  );
});

test.each([
  ["neither a section nor a checkpoint", "", 2],
  ["both", "section: founding\norder: 1\ncheckpoint: 1\n", 5],
  ["a section without an order", "section: founding\n", 2],
  ["a checkpoint that does not exist", "checkpoint: 14\n", 3],
])("a story with %s is left out, and the line is named", async (_what, lines, line) => {
  const text = storyText({}).replace(/section: .*\norder: .*\n/, lines);
  const { pack, faults } = await open(await makePack({ "stories/boat.md": text }));
  expect(pack.stories).toEqual([]);
  expect(faults.find(({ code }) => code === "pack/story-broken")).toMatchObject({
    file: "stories/boat.md",
    line,
  });
});

test("plays what is sound when another story is broken", async () => {
  const { pack, faults } = await open(await makePack({ "stories/bad.md": "no front matter" }));
  expect(pack.view.stories.map(({ id }) => id)).toEqual(["boat"]);
  expect(faults.map(({ subject }) => subject)).toEqual(["bad"]);
});

test("leaves a story without a picture in, and does not name a picture", async () => {
  const { pack } = await open(await makePack({ "pictures/boat.svg": null }));
  expect(pack.story("boat")).toBeDefined();
  expect(pack.story("boat")).not.toHaveProperty("pictureUrl");
});

test("shows only the sentence without pinyin whose pinyin does not fit", async () => {
  const { pack } = await open(
    await makePack({ "pinyin/boat.txt": "hóng chuán hěn\nlù hěn cháng hěn cháng\n" }),
  );
  const [first, second] = pack.story("boat")?.sentences ?? [];
  expect(first?.pinyin).toEqual(["", "", "", "", ""]);
  expect(second?.pinyin).toEqual(["lù", "", "hěn", "cháng", "hěn", "cháng", ""]);
});

test("is empty, and says so, where there is no pack at all", async () => {
  const folder = join(await makePack(), "elsewhere");
  const { pack, faults } = await open(folder);
  expect(pack.view).toMatchObject({ id: "elsewhere", stories: [] });
  expect(faults).toMatchObject([
    { code: "pack/pack-broken", severity: "serious", file: "pack.yaml", line: 1 },
  ]);
});

test("reads files that an editor on Windows wrote", async () => {
  const windows = (content: string) => `\uFEFF${content.replaceAll("\n", "\r\n")}`;
  const { pack, faults } = await open(await makePack({ "stories/boat.md": windows(storyText({})) }));
  expect(faults).toEqual([]);
  expect(pack.story("boat")?.sentences[0]?.text).toBe("红船很小。");
});
