import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { findBrowser } from "../../build/bootstrap/find-browser.mjs";
import { printPdf } from "../../build/review/print-pdf.ts";
import { gatherCeremonies } from "../../build/review/review-ceremony.ts";
import { reviewHtml } from "../../build/review/review-html.ts";
import { gatherStory } from "../../build/review/review-story.ts";
import { silentLog } from "../../runtime/base/log.ts";
import { check } from "../../runtime/cli/check.ts";
import type { Question } from "../../runtime/contract/quiz.ts";
import { ceremonyHash } from "../../runtime/packs/ceremony-hash.ts";
import { contentHash } from "../../runtime/packs/content-hash.ts";
import { listCeremonies } from "../../runtime/packs/list-clips.ts";
import { openPack } from "../../runtime/packs/open-pack.ts";
import { makePack, storyText } from "./make-pack.ts";

const full = storyText({}).replace(
  "age: 都行",
  'age: 都行\nfacts: { date: 1921年, place: 嘉兴 <南湖>, people: [十三位代表] }\nthink: 你会怎么做？\nenglish: { title: A Boat, summary: "Small & red." }',
);

async function listOf(folder: string, questions: Question[] = []): Promise<string> {
  const { pack } = await openPack({ folder, log: silentLog });
  const stories = await Promise.all(pack.view.stories.map((story) => gatherStory(folder, story)));
  const ceremonies = await gatherCeremonies(folder);
  const about = { title: "试一试", version: "1.2.3", isSample: true };
  return reviewHtml({ ...about, stories, questions, ceremonies }, folder);
}

test("a reviewer finds everything to sign for: facts, words with pinyin, picture, sources, hash, lines", async () => {
  const folder = await makePack({ "stories/boat.md": full });
  const html = await listOf(folder);
  const hash = (await contentHash(folder, "boat")).replace(/(.{4})(?!$)/g, "$1 ");
  for (const part of [
    "<ruby>船<rt>chuán</rt></ruby>",
    "<ruby>，<rt></rt></ruby>",
    ...["1921年", "嘉兴 &lt;南湖&gt;", "十三位代表", "你会怎么做？", "A Boat.", "Small &amp; red.", "1.3 试"],
    ...["data:image/svg+xml;base64,", hash],
    ...["审核人", "日期", "签名", "意见"],
    ...["第 1.2.3 版", "1 个故事", "样稿", "未经审定"],
  ])
    expect(html).toContain(part);
});

test("a section's questions stand behind its stories with answer, explanation and source", async () => {
  const shared = { level: "lower", explanation: "船小，路长。", source: "1.3 试" } as const;
  const questions: Question[] = [
    {
      ...shared,
      id: "q1",
      place: "founding",
      kind: "single",
      question: "船大吗？",
      right: "小",
      wrong: ["大", "中"],
    },
    { ...shared, id: "q2", place: "founding", kind: "order", question: "先后？", items: ["一", "二", "三"] },
    { ...shared, id: "q3", place: 7, kind: "truefalse", question: "路短吗？", right: false },
  ];
  const html = await listOf(await makePack(), questions);
  expect(html).toContain("一　开天辟地：题目 2 道");
  expect(html).toContain("长征路　第 7 站　强渡大渡河：题目 1 道");
  for (const part of ["船大吗？", "答：<b>小</b>", "一 → 二 → 三", "不对", "船小，路长。", "3 道题"])
    expect(html).toContain(part);
});

test("a ceremony is signed line by line, with its readings and a hash of its own", async () => {
  const folder = await makePack({
    "ceremony/oath.yaml":
      "title: 誓词\nmanner: repeat\naudience: 大家\nsource: 章程第六条\nlines: [我志愿，, 永不叛党。]\n",
    "pinyin/ceremony.txt": "# 我志愿，\nwǒ zhì yuàn\n# 永不叛党。\nyǒng bú pàn dǎng\n",
  });
  const [listed] = (await listCeremonies(folder)).ceremonies;
  if (!listed) throw new Error("no ceremony");
  const hash = (await ceremonyHash(folder, listed)).replace(/(.{4})(?!$)/g, "$1 ");
  const html = await listOf(folder);
  expect(html.split(hash)).toHaveLength(3); // in the list at the beginning, and on its page
  for (const part of ["誓词", "<ruby>叛<rt>pàn</rt></ruby>", "章程第六条", "2 行没有领读的声音", "1 个仪式"])
    expect(html).toContain(part);
});

test("a machine without a browser is told what to install", async () => {
  await expect(printPdf("<p>", { findBrowser: () => undefined })).rejects.toMatchObject({
    code: "review/no-browser",
    message: expect.stringContaining("请先装一个浏览器"),
  });
});

test.skipIf(findBrowser() === undefined)(
  "an installed browser prints the list as a PDF of A4 pages",
  async () => {
    const folder = await makePack({ "stories/boat.md": full });
    const file = join(folder, "out", "review.pdf");
    const said = vi.spyOn(console, "log").mockImplementation(() => {});
    onTestFinished(() => said.mockRestore());
    expect(await check(["--review", file, folder])).toBe(0);
    expect(said.mock.calls.flat().join()).toContain("1 个故事，和题目、仪式一起，请打印后交给审核人");
    const pdf = (await readFile(file)).toString("latin1");
    expect(pdf.startsWith("%PDF-")).toBe(true);
    expect(pdf.match(/\/MediaBox ?\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/g)?.length).toBeGreaterThanOrEqual(3);
  },
  60_000,
);
