import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { silentLog } from "../../../runtime/base/log.ts";
import { installPack } from "../../../runtime/packs/install/install-pack.ts";
import { openVersionStore, type VersionStore } from "../../../runtime/packs/version-store.ts";
import { makePack, storyText } from "../make-pack.ts";
import { entriesOf, makeZip, type ZipEntry } from "./make-zip.ts";

let data = "";
let store: VersionStore;
let now = 1;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "zange-install-"));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  store = openVersionStore(data);
});

async function install(from: string, packId: string | undefined = "trial"): Promise<string> {
  now += 1;
  const result = await installPack({
    ...{ store, from, packId, now, log: silentLog },
    measure: async () => ({ status: "no-tool" }),
  });
  return result.status === "installed" ? result.version : result.refusal.code;
}

const numbered = (version: string) =>
  makePack({ "pack.yaml": `id: trial\ntitle: 试\nversion: ${version}\nlanguage: zh-CN\n` });

async function zipped(entries: ZipEntry[]): Promise<string> {
  const file = join(data, "upload.zip");
  await writeFile(file, await makeZip(entries));
  return file;
}

const versions = async () => (await readdir(join(data, "packs/versions"))).sort();
const pointer = async () => JSON.parse(await readFile(join(data, "packs/current.json"), "utf8"));

test("a zip becomes a version named after pack, number and content, and plays", async () => {
  const folder = await makePack();
  const version = await install(await zipped(await entriesOf(folder)));
  expect(version).toMatch(/^trial-1\.2\.3-[0-9a-f]{8}$/);
  expect(await versions()).toEqual([version]);
  expect(await pointer()).toMatchObject({ current: version, before: ["shipped"], why: "installed" });
  const kept = store.folderOf(version);
  for (const { name, content } of await entriesOf(folder))
    expect(await readFile(join(kept, name))).toEqual(content);
  expect(await readdir(join(data, "packs/staging"))).toEqual([]);
});

test("zip and folder, with or without a top folder and what a computer adds, are the same version", async () => {
  const folder = await makePack();
  const plain = await install(folder);
  const litter = [
    { name: "红色赞歌/.DS_Store", content: "x" },
    { name: "__MACOSX/红色赞歌/._pack.yaml", content: "x" },
    { name: "红色赞歌/audio/" },
  ];
  expect(await install(await zipped([...(await entriesOf(folder, "红色赞歌/")), ...litter]))).toBe(plain);
  expect(await versions()).toEqual([plain]);
});

test("names that an older Windows packed in GBK are read", async () => {
  const gbk = Buffer.from([0xba, 0xec, 0xc9, 0xab]); // 红色
  const entries = (await entriesOf(await makePack(), "xxxx/")).map((entry) => ({
    ...entry,
    claims: Buffer.concat([gbk, Buffer.from(entry.name.slice(4))]),
  }));
  expect(await install(await zipped(entries))).toMatch(/^trial-1\.2\.3-/);
});

test("one changed character is another version, though its number stayed", async () => {
  const first = await install(await makePack());
  const second = await install(
    await makePack({ "stories/boat.md": storyText({}).replace("一条船", "一只船") }),
  );
  expect(second).toMatch(/^trial-1\.2\.3-/);
  expect(second).not.toBe(first);
  expect(await pointer()).toMatchObject({ current: second, before: [first, "shipped"] });
});

test("the last three are kept, older ones removed", async () => {
  const all = [];
  for (const number of ["1.0.0", "1.1.0", "1.2.0", "1.3.0"]) all.push(await install(await numbered(number)));
  expect(await versions()).toEqual(all.slice(1));
});

test("a version that a running exhibit still shows outlives its turn", async () => {
  const all = [];
  for (const number of ["1.0.0", "1.1.0", "1.2.0"]) all.push(await install(await numbered(number)));
  const result = await installPack({
    ...{ store, from: await numbered("1.3.0"), packId: "trial", now, log: silentLog, held: all.slice(0, 1) },
    measure: async () => ({ status: "no-tool" }),
  });
  expect(result.status).toBe("installed");
  expect(await versions()).toHaveLength(4);
});

test("going back walks from version to version down to the shipped pack", async () => {
  const first = await install(await numbered("1.0.0"));
  await install(await numbered("1.1.0"));
  expect(await store.previous()).toBe(first);
  expect(await store.goBack(9)).toBe(true);
  expect(await pointer()).toMatchObject({ current: first, why: "back", at: 9 });
  expect(await store.goBack(10)).toBe(true);
  expect(await pointer()).toMatchObject({ current: "shipped" });
  expect(await store.goBack(11)).toBe(false);
});

test("going back passes over a version that is gone", async () => {
  const first = await install(await numbered("1.0.0"));
  const second = await install(await numbered("1.1.0"));
  await install(await numbered("1.2.0"));
  await rm(store.folderOf(second), { recursive: true });
  expect(await store.previous()).toBe(first);
  await store.goBack(9);
  expect(await pointer()).toMatchObject({ current: first });
});

test("a version that lost bytes on the disk is mended by installing it again", async () => {
  const folder = await makePack();
  const version = await install(folder);
  const sound = join(store.folderOf(version), "audio/boat.mp3");
  const { length } = await readFile(sound);
  await truncate(sound, 10);
  expect(await install(folder)).toBe(version);
  expect((await readFile(sound)).length).toBe(length);
});

test("a pack of another name is refused, and welcome where no hall is known", async () => {
  const other = await makePack({ "pack.yaml": "id: other\ntitle: 别的\nversion: 1.0.0\nlanguage: zh-CN\n" });
  expect(await install(other)).toBe("install/other-pack");
  expect(await readdir(join(data, "packs"))).toEqual(["staging"]);
  const told = await installPack({
    ...{ store, from: other, packId: undefined, now, log: silentLog },
    measure: async () => ({ status: "no-tool" }),
  });
  expect(told.status).toBe("installed");
});

test("a pack with any warning never replaces a good one, and every fault is handed over", async () => {
  const good = await install(await makePack());
  const result = await installPack({
    ...{ store, from: await makePack({ "pictures/boat.svg": null, "pinyin/boat.txt": "hóng\n" }) },
    ...{ packId: "trial", now, log: silentLog, measure: async () => ({ status: "no-tool" }) as const },
  });
  if (result.status !== "refused") return expect.fail("it was installed");
  expect(result.refusal).toMatchObject({ code: "install/faulty" });
  expect(result.refusal.faults.map(({ file, line }) => `${file}:${line}`)).toEqual([
    "pictures/boat.svg:1",
    "pinyin/boat.txt:1",
    "pinyin/boat.txt:1",
  ]);
  expect(await pointer()).toMatchObject({ current: good });
});

test("a leftover stage of a power cut is cleared away, versions stay", async () => {
  const version = await install(await makePack());
  const stage = await store.newStage();
  await writeFile(join(stage, "half.mp3"), "x");
  await store.clearStages();
  expect(await versions()).toEqual([version]);
  await expect(readdir(join(data, "packs/staging"))).rejects.toThrow();
});

test("a pointer that is no pointer is told from none", async () => {
  expect(await store.readPointer()).toEqual({ status: "missing" });
  await install(await makePack());
  await writeFile(join(data, "packs/current.json"), '{"format":1,"current":"../../etc","before":[]');
  expect(await store.readPointer()).toEqual({ status: "broken" });
  expect(await store.previous()).toBeUndefined();
});
