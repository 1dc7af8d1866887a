import { appendFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { PackView } from "../../runtime/contract/pack.ts";
import { choosePack } from "../../runtime/packs/choose-pack.ts";
import { contentHash } from "../../runtime/packs/content-hash.ts";
import { folderOfKey } from "../../runtime/packs/folder-of-key.ts";
import { installPack } from "../../runtime/packs/install/install-pack.ts";
import { readQuizzes } from "../../runtime/packs/read-quizzes.ts";
import { openVersionStore } from "../../runtime/packs/version-store.ts";
import { makePack, silentMp3, storyText, timingText } from "./make-pack.ts";

/** A hall with one shipped pack, and a data folder to install into. */
async function openHall(files: Parameters<typeof makePack>[0] = {}) {
  const shipped = await makePack(files);
  const data = `${shipped}-data`;
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  const store = openVersionStore(data);
  const base = { store, contentFolder: dirname(shipped), packId: basename(shipped), log: silentLog };
  const choose = (packId = base.packId, requireApproval = false) =>
    choosePack({ ...base, packId, requireApproval });
  const install = async (changes: Parameters<typeof makePack>[0] = {}) => {
    const result = await installPack({
      ...{ store, from: await makePack({ ...files, ...changes }), packId: undefined, now: 1, log: silentLog },
      measure: async () => ({ status: "no-tool" }),
    });
    if (result.status === "refused") throw new Error(result.refusal.english);
    return result.version;
  };
  return { shipped, data, store, choose, install, contentFolder: base.contentFolder };
}

test("without anything installed the shipped pack plays, and its files carry its name", async () => {
  const { shipped, choose, store, contentFolder } = await openHall();
  const { key, isShipped, pack, news } = await choose();
  expect({ isShipped, news }).toEqual({ isShipped: true, news: [] });
  expect(pack.story("boat")?.audioUrl).toBe(`/pack/audio/boat.mp3?v=${key}`);
  expect(pack.storiesOf("founding")[0]?.pictureUrl).toBe(`/pack/pictures/boat.svg?v=${key}`);
  expect(PackView.parse(pack.view)).toEqual(pack.view);
  expect(folderOfKey(key.toLowerCase(), { versions: store, contentFolder, pack })).toBeDefined();
  expect(folderOfKey(undefined, { versions: store, contentFolder, pack })).toBe(shipped);
});

test("an installed pack of the hall's id plays, and a page that read the one before still finds its files", async () => {
  const { choose, install, store, contentFolder } = await openHall();
  const first = await install();
  const before = await choose("trial");
  const second = await install({ "stories/boat.md": storyText({}).replace("一条船", "一只船") });
  const now = await choose("trial");
  expect([before.key, now.key]).toEqual([first, second]);
  expect(now.edition).not.toBe(before.edition);
  const places = { versions: store, contentFolder, pack: now.pack };
  expect(folderOfKey(before.key, places)).toBe(before.pack.folder);
  expect(folderOfKey(now.key, places)).toBe(now.pack.folder);
});

test.each(["../../etc", "shipped-../../etc", "", "trial", "/etc"])(
  "%j names no version of a pack",
  async (key) => {
    const { choose, store, contentFolder } = await openHall();
    const { pack } = await choose();
    expect(folderOfKey(key, { versions: store, contentFolder, pack })).toBeUndefined();
  },
);

test("an installed pack that lost its cover gives way to the shipped one, and staff are told", async () => {
  const { choose, install, store } = await openHall();
  const version = await install();
  await writeFile(join(store.folderOf(version), "pack.yaml"), "id: [");
  const chosen = await choose();
  expect(chosen.isShipped).toBe(true);
  expect(chosen.news).toMatchObject([{ code: "pack/installed-broken", severity: "warning" }]);
  expect(chosen.news[0]?.sentence).toMatch(/先播放自带的内容包.*请.*。$/);
});

test("a pointer that cannot be read, or names what is gone, leads to the shipped pack", async () => {
  const { choose, install, store, data } = await openHall();
  const version = await install();
  await rm(store.folderOf(version), { recursive: true });
  expect((await choose()).news[0]?.code).toBe("pack/installed-broken");
  await appendFile(join(data, "packs/current.json"), "}}");
  const chosen = await choose();
  expect(chosen).toMatchObject({ isShipped: true, news: [{ code: "pack/pointer-broken" }] });
});

test("an installed pack of another hall is not played", async () => {
  const { choose, install } = await openHall();
  await install();
  const chosen = await choose(); // the made pack calls itself trial, the folder is called otherwise
  expect(chosen).toMatchObject({
    isShipped: true,
    news: [{ code: "pack/installed-other", severity: "note" }],
  });
});

test("back at the shipped pack there is nothing to say", async () => {
  const { choose, install, store } = await openHall();
  await install();
  await store.goBack(2);
  expect(await choose("trial")).toMatchObject({ isBack: true, isShipped: true });
});

const two = {
  "stories/boat-two.md": storyText({ order: 2 }),
  "pinyin/boat-two.txt": "hóng chuán hěn xiǎo\nlù hěn cháng hěn cháng\n",
  "audio/boat-two.mp3": silentMp3(4000),
  "audio/boat-two.timing.json": timingText({}),
  "pictures/boat-two.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
  "quizzes/founding.yaml": `place: founding
questions:
${["boat", "boat-two"].map((story) => `  - { kind: listen, id: hear-${story}, level: lower, question: 听一听。, story: ${story}, sentence: 1, right: 船, wrong: [路, 桥], explanation: 讲解。, source: 试 }\n`).join("")}`,
};
const signed = (hash: string) =>
  `status: not-approved\napproved:\n  - { story: boat, hash: ${hash}, reviewer: 区党史办, date: 2026-10-01 }\n`;

test("where hall.yaml asks for approval only what was signed as it stands plays or is asked about", async () => {
  const { shipped, choose } = await openHall(two);
  await writeFile(join(shipped, "approvals.yaml"), signed(await contentHash(shipped, "boat")));
  const free = await choose();
  expect(free.pack.stories.map(({ id }) => id)).toEqual(["boat", "boat-two"]);
  const strict = await choose(basename(shipped), true);
  expect(strict.pack.view.stories.map(({ id }) => id)).toEqual(["boat"]);
  expect(strict.pack.storiesOf("founding").map(({ id }) => id)).toEqual(["boat"]);
  expect(strict.pack.story("boat-two")).toBeUndefined();
  expect(strict.edition).not.toBe(free.edition);
  expect(strict.news).toMatchObject([{ code: "pack/not-approved", severity: "warning" }]);
  expect(strict.news[0]?.sentence).toMatch(/《小船》 1 个故事没有审定.*请审核登记/);
  const { questions } = await readQuizzes({
    folder: strict.pack.folder,
    sentencesOf: (id) => strict.pack.story(id)?.sentences.length,
  });
  expect(questions.map(({ id }) => id)).toEqual(["hear-boat"]);
});

test("a signature of an older text lets nothing play", async () => {
  const { shipped, choose } = await openHall();
  await writeFile(join(shipped, "approvals.yaml"), signed(await contentHash(shipped, "boat")));
  await appendFile(join(shipped, "stories/boat.md"), "\n");
  const strict = await choose(basename(shipped), true);
  expect(strict.pack.view.stories).toEqual([]);
  expect(strict.news).toMatchObject([{ code: "pack/not-approved", severity: "serious" }]);
});
