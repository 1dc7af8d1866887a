import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isApproved } from "../../runtime/packs/check-approvals.ts";
import { checkPack } from "../../runtime/packs/check-pack.ts";
import { contentHash } from "../../runtime/packs/content-hash.ts";
import { makePack, silentMp3, storyText, timingText } from "./make-pack.ts";

const shipped = join(import.meta.dirname, "../../content/red-ode");
const strange = "0123456789abcdef0123456789abcdef";

async function approvalsOf(folder: string): Promise<{ code: string; at: string; chinese: string }[]> {
  const { faults } = await checkPack(folder);
  return faults
    .filter(({ code }) => code.startsWith("pack/approval"))
    .map(({ code, file, line, chinese }) => ({ code, at: `${file}:${line}`, chinese }));
}

function approvals(hash: string, { story = "boat", status = "approved" } = {}): string {
  return `# 审核记录\nstatus: ${status}\napproved:\n  - story: ${story}\n    hash: ${hash}\n    reviewer: 区党史办\n    date: 2026-10-01\n`;
}

test("an approval that fits is no fault, and the pack counts as approved", async () => {
  const folder = await makePack();
  await writeFile(join(folder, "approvals.yaml"), approvals(await contentHash(folder, "boat")));
  expect(await approvalsOf(folder)).toEqual([]);
  expect(await isApproved(folder, ["boat"])).toBe(true);
});

const changes: { what: string; file: string; content: string | Uint8Array }[] = [
  {
    what: "one character",
    file: "stories/boat.md",
    content: storyText({ body: "红船很大。\n路，很长很长。" }),
  },
  {
    what: "its front matter",
    file: "stories/boat.md",
    content: storyText({}).replace("一条船", "一条小船"),
  },
  { what: "its pinyin", file: "pinyin/boat.txt", content: "hōng chuán hěn xiǎo\nlù hěn cháng hěn cháng\n" },
  { what: "its timing", file: "audio/boat.timing.json", content: timingText({ durationMs: 4001 }) },
  { what: "its sound", file: "audio/boat.mp3", content: silentMp3(4026) },
  {
    what: "its picture",
    file: "pictures/boat.svg",
    content: "<svg xmlns='http://www.w3.org/2000/svg' id='x'/>",
  },
];

test.each(changes)("an approval no longer fits once $what has changed", async ({ file, content }) => {
  const folder = await makePack();
  await writeFile(join(folder, "approvals.yaml"), approvals(await contentHash(folder, "boat")));
  await writeFile(join(folder, file), content);
  const [fault] = await approvalsOf(folder);
  expect(fault).toMatchObject({ code: "pack/approval-stale", at: "approvals.yaml:5" });
  expect(fault?.chinese).toContain(await contentHash(folder, "boat"));
  expect(fault?.chinese).toMatch(/请重新审核.*。$/);
  expect(await isApproved(folder, ["boat"])).toBe(false);
});

test("other line ends and a byte order mark change no hash, a missing picture does", async () => {
  const folder = await makePack();
  const before = await contentHash(folder, "boat");
  for (const name of ["stories/boat.md", "pinyin/boat.txt", "audio/boat.timing.json", "pictures/boat.svg"]) {
    const text = await readFile(join(folder, name), "utf8");
    await writeFile(join(folder, name), `\uFEFF${text.replaceAll("\n", "\r\n")}`);
  }
  expect(await contentHash(folder, "boat")).toBe(before);
  await rm(join(folder, "pictures/boat.svg"));
  expect(await contentHash(folder, "boat")).not.toBe(before);
});

test.each([
  {
    what: "of a story that is not there",
    text: approvals(strange, { story: "ship", status: "not-approved" }),
    code: "pack/approval-unknown",
    at: "approvals.yaml:4",
  },
  {
    what: "that nobody gave",
    text: "status: approved\napproved: []\n",
    code: "pack/approval-missing",
    at: "approvals.yaml:1",
  },
  {
    what: "with half a hash",
    text: approvals("0123456789abcdef"),
    code: "pack/approvals-broken",
    at: "approvals.yaml:5",
  },
  {
    what: "without a reviewer",
    text: approvals(strange).replace("reviewer: 区党史办", 'reviewer: ""'),
    code: "pack/approvals-broken",
    at: "approvals.yaml:6",
  },
  {
    what: "of a day that does not exist",
    text: approvals(strange).replace("2026-10-01", "2026-13-01"),
    code: "pack/approvals-broken",
    at: "approvals.yaml:7",
  },
])("finds an approval $what at $at", async ({ text, code, at }) => {
  const found = await approvalsOf(await makePack({ "approvals.yaml": text }));
  expect(found).toEqual([{ code, at, chinese: expect.stringMatching(/请.*。$/) }]);
});

test("a pack without the file, or that says nobody approved it, is in order and not approved", async () => {
  const without = await makePack();
  expect(await approvalsOf(without)).toEqual([]);
  expect(await isApproved(without, ["boat"])).toBe(false);
  const text = await readFile(join(shipped, "approvals.yaml"), "utf8");
  expect(await approvalsOf(await makePack({ "approvals.yaml": text }))).toEqual([]);
});

test("the shipped sample is marked as not approved", async () => {
  expect(await readFile(join(shipped, "approvals.yaml"), "utf8")).toMatch(/^status: not-approved$/m);
  expect(await readFile(join(shipped, "pack.yaml"), "utf8")).toMatch(/^sample: true$/m);
});
