// The stamp card on the trail's own screen, as visitors use it: a phone's code, a paper card, the ceremony, the certificate on paper.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { completionCodeOf, showCompletionCode } from "../../runtime/contract/completion-code.ts";
import type { JournalEvent } from "../../runtime/contract/journal.ts";
import { eventOfRow, journalColumns } from "../../runtime/contract/journal-row.ts";
import { journalPath, openReader } from "../../runtime/journal/open-reader.ts";
import { keepTrailKey } from "../../runtime/trail/keep-trail-key.ts";
import { type Signer, shortCodeOf, stops } from "../../runtime/trail/sign-stop.ts";
import { launchBrowser } from "../fakes/browser.ts";
import { type Serve, startServe } from "../fakes/serve.ts";

const demoHall = resolve(import.meta.dirname, "../../content/demo-hall.yaml");
const pictures = resolve(import.meta.dirname, "../artifacts");
let folder: string;
let serve: Serve;
let browser: Browser;
let signer: Signer;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-card-"));
  const hall = join(folder, "hall.yaml");
  await writeFile(hall, `${await readFile(demoHall, "utf8")}\ntrail: { printer: true }\n`);
  const data = join(folder, "data");
  serve = await startServe({ hall, data, content: resolve(import.meta.dirname, "../../content") });
  signer = { key: await keepTrailKey(data), hallId: "demo" };
  browser = await launchBrowser(["--disable-3d-apis"]); // the flat map: what is tried here stands above it
});
afterEach(() => page?.context().close());
afterAll(async () => {
  await browser?.close();
  await serve?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function openCard(width = 1080, height = 1920): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height } });
  page = await context.newPage();
  await open();
}
async function open(): Promise<void> {
  await page.goto(`${serve.kiosk}/kiosk?screen=trail`);
  await page.getByRole("button", { name: "集章卡" }).click({ timeout: 60_000 });
  await page.locator(".trail-card").waitFor();
}
async function touch(code: string): Promise<void> {
  const pad = page.getByRole("group", { name: "码的键盘" });
  for (const letter of code.replace(/·/g, ""))
    await pad.getByRole("button", { name: letter, exact: true }).click();
}
const done = () => page.getByRole("button", { name: "好了" }).click();
const says = (words: string) => page.locator(".trail-card-said", { hasText: words }).waitFor();
const whole = (first: string) => completionCodeOf("demo", first.repeat(32));
const codes = () => stops.filter((stop) => stop !== "bonus").map((stop) => shortCodeOf(signer, stop));

function celebrated(): JournalEvent[] {
  const db = openReader(journalPath(join(folder, "data")));
  try {
    return db
      .prepare(`SELECT ${journalColumns} FROM events WHERE kind = 'trail.celebrated' ORDER BY seq`)
      .all()
      .map(eventOfRow);
  } finally {
    db.close();
  }
}
const faults = async (part: string) =>
  (await new AxeBuilder({ page }).include(part).analyze()).violations.map(({ id }) => id);

describe("the stamp card on the trail's screen", () => {
  test("a phone's code, touched letter by letter, brings the ceremony; the same code again celebrates and counts no second time", async () => {
    for (const isFirst of [true, false]) {
      await openCard();
      await touch(showCompletionCode(whole("1")));
      await page.getByRole("heading", { name: "十三枚印，盖齐了" }).waitFor();
      await page.getByRole("button", { name: "直接看结尾" }).click();
      await page.getByText("谢谢你，一站一站走完了长征路。").waitFor();
      expect(await page.getByText("这个码来过了").count()).toBe(isFirst ? 0 : 1);
      expect(await page.locator(".seal-here").count()).toBe(13);
      expect(await faults(".thirteenth")).toEqual([]);
      await page.getByRole("button", { name: "好了" }).click();
      await page.locator(".thirteenth").waitFor({ state: "detached" });
      if (isFirst) await page.context().close();
    }
    expect(celebrated()).toMatchObject([{ data: { by: "code", code: whole("1") } }]);
  });

  test("the seals are printed one after another, and nobody has to press anything", async () => {
    await openCard(1920, 1080);
    await touch(whole("2"));
    await page.locator(".seal-here").nth(2).waitFor();
    expect(await page.locator(".seal-here").count()).toBeLessThan(13);
    await page.getByText("谢谢你，一站一站走完了长征路。").waitFor({ timeout: 25_000 });
    await page.screenshot({ path: join(pictures, "trail-ceremony.png") });
  });

  test("a paper card fills place by place in any order, says slips, and is celebrated when it is whole", async () => {
    await openCard();
    const [first = "", second = ""] = codes();
    await touch(first.slice(0, 6));
    await done();
    await says("现在有 6 个字");
    await touch(first.charAt(6));
    await says("第一站“于都河出发”，盖好了。还差 12 枚。");
    await touch(first);
    await says("第一站已经盖好了");
    await touch(second.slice(0, 5) + second.charAt(6) + second.charAt(5));
    await done();
    await says("有一个字不对，或者两个字换了位置");
    for (let n = 0; n < 7; n++) await page.getByRole("button", { name: "退一个字" }).click();
    await touch(shortCodeOf(signer, "bonus"));
    await says("附加站");
    expect(await page.locator(".seal-here").count()).toBe(1);
    expect(await faults(".trail-card")).toEqual([]);
    await page.screenshot({ path: join(pictures, "trail-card.png") });
    for (const code of codes().slice(1).reverse()) {
      await page.keyboard.type(code); // as a scanner types
      await page.locator(".code-line-hint, .thirteenth").first().waitFor();
    }
    await page.getByRole("heading", { name: "十三枚印，盖齐了" }).waitFor();
    expect(celebrated().filter(({ data }) => "by" in data && data.by === "card")).toHaveLength(1);
  });

  test("whoever types the code of one post may hear its story", async () => {
    await openCard();
    await touch(codes()[4] ?? "");
    await page.getByRole("button", { name: "听这一站" }).click();
    await page.locator(".trail-card").waitFor({ state: "detached" });
    await page.locator(".trail-panel-card").waitFor();
  });

  test("another hall's code is told kindly and shows no error", async () => {
    await openCard();
    await touch(completionCodeOf("elsewhere", "3".repeat(32)));
    await says("这不是长岭社区红色展馆的码");
  });

  test("the certificate is one page of A4 and one of A5, with the chosen nickname and nobody's own", async () => {
    await openCard(1920, 1080);
    // The paper is looked at as long as we like: what says that it is printed is held back.
    await page.evaluate(
      "window.print = () => { window.printed = (window.printed || 0) + 1; };" +
        "window.addEventListener('afterprint', (event) => event.stopImmediatePropagation(), true);",
    );
    await touch(whole("4"));
    await page.getByRole("button", { name: "直接看结尾" }).click();
    await page.getByRole("button", { name: "打印证书" }).click();
    expect(await page.locator(".thirteenth input").count()).toBe(0);
    expect(await faults(".thirteenth")).toEqual([]);
    await page.getByRole("group", { name: "证书上写什么名字" }).getByRole("button").first().click();
    await page.waitForFunction("window.printed === 1");
    for (const [format, width] of [
      ["A4", 595],
      ["A5", 420],
    ] as const) {
      const pdf = (await page.pdf({ format })).toString("latin1");
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
      expect(Number(/\/MediaBox \[0 0 (\d+)/.exec(pdf)?.[1])).toBeGreaterThanOrEqual(width - 1);
    }
    await page.emulateMedia({ media: "print" });
    const paper = page.locator(".certificate");
    expect(await paper.innerText()).toMatch(/长征路纪念证书[\s\S]+：[\s\S]+长岭社区红色展馆[\s\S]+年/);
    expect(await paper.locator("img").count()).toBe(14);
    expect(await page.locator(".thirteenth").isVisible()).toBe(false);
  });

  test("keys are large enough for small hands, and apart", async () => {
    await openCard();
    const boxes = await page.locator(".code-pad .print-button").evaluateAll((keys) =>
      keys.map((key) => {
        const { left, top, width, height } = key.getBoundingClientRect();
        return { left, top, width, height };
      }),
    );
    expect(boxes).toHaveLength(34);
    for (const { width, height, top } of boxes) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(60);
      expect(top).toBeGreaterThanOrEqual(1280); // the lower third
    }
    const [one, two] = boxes;
    expect((two?.left ?? 0) - (one?.left ?? 0) - (one?.width ?? 0)).toBeGreaterThanOrEqual(12);
  });

  test("what was typed is nobody's business three minutes later", async () => {
    const context = await browser.newContext({ viewport: { width: 540, height: 960 } });
    page = await context.newPage();
    await page.clock.install();
    await open();
    await page.keyboard.type("7Q4M");
    await page.clock.runFor(20_000);
    expect(await page.locator(".code-line output").textContent()).toBe("7Q4M");
    await page.clock.runFor(165_000);
    await page.locator(".trail-card").waitFor({ state: "detached" });
  });
});
