// Words that are spoken together are bound to their approval as stories are: by the letter, the reading, the voice.
import { rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { ceremonyHash } from "../../runtime/packs/ceremony-hash.ts";
import { isApproved } from "../../runtime/packs/check-approvals.ts";
import { checkPack } from "../../runtime/packs/check-pack.ts";
import { choosePack } from "../../runtime/packs/choose-pack.ts";
import { contentHash } from "../../runtime/packs/content-hash.ts";
import { listCeremonies } from "../../runtime/packs/list-clips.ts";
import { openVersionStore } from "../../runtime/packs/version-store.ts";
import { makePack, silentMp3 } from "./make-pack.ts";

const oath =
  "title: 誓词\nmanner: repeat\naudience: 大家\nsource: 试\nlines:\n  - 我志愿，\n  - 永不叛党。\n";
const files = {
  "ceremony/oath.yaml": oath,
  "ceremony/call.yaml": oath.replace("誓词", "呼号"),
  "pinyin/ceremony.txt": "# 我志愿，\nwǒ zhì yuàn\n# 永不叛党。\nyǒng bú pàn dǎng\n",
  "audio/ceremony/oath-01.mp3": silentMp3(1000),
  "audio/ceremony/oath-02.mp3": silentMp3(1000),
};

async function hashOf(folder: string, id = "oath"): Promise<string> {
  const { ceremonies } = await listCeremonies(folder);
  const found = ceremonies.find((each) => each.id === id);
  if (!found) throw new Error(`no ceremony ${id}`);
  return ceremonyHash(folder, found);
}

/** approvals.yaml with these signed as they stand now. */
async function sign(folder: string, ceremonies: string[], status = "approved"): Promise<void> {
  const entry = (kind: string, id: string, hash: string) =>
    `  - ${kind}: ${id}\n    hash: ${hash}\n    reviewer: 区党史办\n    date: 2026-10-01\n`;
  const signed = await Promise.all(
    ceremonies.map(async (id) => entry("ceremony", id, await hashOf(folder, id))),
  );
  await writeFile(
    join(folder, "approvals.yaml"),
    `status: ${status}\napproved:\n${entry("story", "boat", await contentHash(folder, "boat"))}${signed.join("")}`,
  );
}

async function faultsOf(folder: string): Promise<{ code: string; at: string; chinese: string }[]> {
  const { faults } = await checkPack(folder);
  return faults
    .filter(({ code }) => code.startsWith("pack/approval"))
    .map(({ code, file, line, chinese }) => ({ code, at: `${file}:${line}`, chinese }));
}

function choose(folder: string, requireApproval: boolean) {
  return choosePack({
    store: openVersionStore(join(folder, "data")),
    ...{ contentFolder: join(folder, ".."), packId: basename(folder), requireApproval, log: silentLog },
  });
}

test("a pack whose stories and ceremonies are all signed is approved", async () => {
  const folder = await makePack(files);
  await sign(folder, ["oath", "call"]);
  expect(await faultsOf(folder)).toEqual([]);
  expect(await isApproved(folder, ["boat"])).toBe(true);
});

test("a pack that calls itself approved names the ceremony that nobody signed", async () => {
  const folder = await makePack(files);
  await sign(folder, ["oath"]);
  expect(await faultsOf(folder)).toEqual([
    {
      code: "pack/approval-missing",
      at: "approvals.yaml:1",
      chinese: expect.stringMatching(/仪式“call”没有登记.*请.*。$/),
    },
  ]);
  expect(await isApproved(folder, ["boat"])).toBe(false);
});

test.each([
  ["one character of a line", "ceremony/oath.yaml", oath.replace("永不", "决不")],
  ["its source", "ceremony/oath.yaml", oath.replace("source: 试", "source: 另一处")],
  ["the reading of a line", "pinyin/ceremony.txt", files["pinyin/ceremony.txt"].replace("bú", "bù")],
  ["the voice that leads", "audio/ceremony/oath-02.mp3", silentMp3(1200)],
])("the approval of a ceremony no longer fits once %s has changed", async (_what, file, content) => {
  const folder = await makePack(files);
  await sign(folder, ["oath"], "not-approved");
  await writeFile(join(folder, file), content);
  const [fault] = await faultsOf(folder);
  expect(fault).toMatchObject({ code: "pack/approval-stale", at: "approvals.yaml:8" });
  expect(fault?.chinese).toContain(await hashOf(folder));
});

test("other line ends, and another ceremony's lines, change no hash; a missing voice does", async () => {
  const folder = await makePack(files);
  const before = await hashOf(folder);
  await writeFile(join(folder, "ceremony/oath.yaml"), `\uFEFF${oath.replaceAll("\n", "\r\n")}`);
  await writeFile(join(folder, "ceremony/call.yaml"), oath.replace("我志愿", "准备着"));
  await writeFile(
    join(folder, "pinyin/ceremony.txt"),
    `${files["pinyin/ceremony.txt"]}# 准备着，\nzhǔn bèi zhe\n`,
  );
  expect(await hashOf(folder)).toBe(before);
  await rm(join(folder, "audio/ceremony/oath-01.mp3"));
  expect(await hashOf(folder)).not.toBe(before);
});

test.each([
  ["of a ceremony that is not there", "ceremony: vow", "pack/approval-unknown"],
  ["of nothing", "note: 空的", "pack/approvals-broken"],
  ["of two things at once", "story: boat\n    ceremony: oath", "pack/approvals-broken"],
])("finds an approval %s", async (_what, subject, code) => {
  const text = `status: not-approved\napproved:\n  - ${subject}\n    hash: ${"a".repeat(32)}\n    reviewer: 区党史办\n    date: 2026-10-01\n`;
  const folder = await makePack({ ...files, "approvals.yaml": text });
  expect(await faultsOf(folder)).toEqual([
    { code, at: "approvals.yaml:3", chinese: expect.stringMatching(/请.*。$/) },
  ]);
});

test("where hall.yaml asks for approval only a ceremony that was signed as it stands can be held", async () => {
  const folder = await makePack(files);
  await sign(folder, ["oath"], "not-approved");
  const free = await choose(folder, false);
  expect(free.ceremonies.map(({ id }) => id)).toEqual(["call", "oath"]);
  const strict = await choose(folder, true);
  expect(strict.ceremonies.map(({ id }) => id)).toEqual(["oath"]);
  expect(strict.pack.view.stories.map(({ id }) => id)).toEqual(["boat"]);
  expect(strict.edition).not.toBe(free.edition);
  expect(strict.news).toMatchObject([{ code: "pack/ceremony-not-approved", severity: "warning" }]);
  expect(strict.news[0]?.sentence).toMatch(/仪式《呼号》没有审定.*故事照常。请/);

  await writeFile(join(folder, "audio/ceremony/oath-01.mp3"), silentMp3(1500));
  const later = await choose(folder, true);
  expect(later.ceremonies).toEqual([]);
  expect(later.edition).not.toBe(strict.edition);
});
