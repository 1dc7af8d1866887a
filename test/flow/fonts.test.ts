// What the built kiosk page loads of its typefaces, and that the small files look like the makers' own.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../fakes/browser.ts";
import { type Serve, startServe } from "../fakes/serve.ts";

let folder: string;
let serve: Serve;
let browser: Browser;
let page: Page;
const fonts: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-fonts-"));
  const hall = resolve(import.meta.dirname, "../../content/demo-hall.yaml");
  serve = await startServe({ hall, data: join(folder, "data") });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
  page.on("response", (response) => {
    const name = new URL(response.url()).pathname.split("/").at(-1) ?? "";
    if (name.endsWith(".woff2")) fonts.push(name.replace(/-[\w-]{8}\.woff2$/, ""));
  });
  await page.goto(`${serve.kiosk}/kiosk`);
  await page.getByText("走近，听一段红色故事").first().waitFor();
  await page.waitForFunction("document.fonts.status === 'loaded'");
});
afterAll(async () => {
  await browser?.close();
  await serve?.stop();
  await rm(folder, { recursive: true, force: true });
});

test("the first picture loads one small file a face and nothing else", () => {
  expect([...new Set(fonts)].sort()).toEqual(["zange-kai", "zange-song"]);
});

test("the page declares the small files and the full faces, and the licences lie beside them", async () => {
  const families = await page.evaluate(() => [...document.fonts].map(({ family }) => family));
  const counts = ["Zange Song", "Zange Kai", "Noto Serif SC Variable", "LXGW WenKai"].map(
    (family) => families.filter((each) => each.replaceAll('"', "") === family).length,
  );
  expect(counts.slice(0, 2)).toEqual([1, 1]);
  expect(Math.min(...counts.slice(2))).toBeGreaterThan(90); // pieces
  for (const name of ["zange-song", "zange-kai"]) {
    const paper = await (await fetch(`${serve.kiosk}/assets/${name}.licence.txt`)).text();
    expect(paper).toMatch(/Copyright|\(c\)/);
    expect(paper).toContain("SIL OPEN FONT LICENSE Version 1.1");
  }
});

test("a character that we do not use shows in the right face, from a piece that comes then", async () => {
  fonts.length = 0;
  await draw("有", "var(--song)", "龘");
  await page.waitForFunction("document.fonts.status === 'loaded'");
  expect(fonts).toHaveLength(1);
  expect(fonts[0]).toMatch(/^noto-serif-sc-/);
  expect(await draw("a", "var(--song)", "龘")).toEqual(await draw("a", "'Noto Serif SC Variable'", "龘"));
});

test.each([
  ["Zange Song", "Noto Serif SC Variable", 500],
  ["Zange Song", "Noto Serif SC Variable", 700],
  ["Zange Song", "Noto Serif SC Variable", 900],
  ["Zange Kai", "LXGW WenKai", 400],
])("%s looks like %s at weight %d, lying and standing", async (small, full, weight) => {
  const words = "赞歌，1921 年「长征」（zheng）……";
  for (const mode of ["horizontal-tb", "vertical-rl"]) {
    const style = `font-weight:${weight};writing-mode:${mode};font-kerning:none;text-spacing-trim:space-all`;
    const expected = await draw(style, `'${full}'`, words);
    const drawn = await draw(style, `'${small}'`, words);
    expect(await unlike(expected, drawn), mode).toBeLessThan(0.06); // hinting rounds some edges another way
    const other = await draw(style, small === "Zange Kai" ? "'Zange Song'" : "'Zange Kai'", words);
    expect(await unlike(expected, other), `${mode}, another face`).toBeGreaterThan(0.3);
  }
});

/** The share of the inked pixels that are ink in one picture and paper in the other; 1 where the sizes differ. */
async function unlike(one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const picture = await createImageBitmap(
            await (await fetch(`data:image/png;base64,${base64}`)).blob(),
          );
          const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
          context?.drawImage(picture, 0, 0);
          return context?.getImageData(0, 0, picture.width, picture.height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let ink = 0;
      let differs = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const [x = 0, y = 0] = [a.data[at], b.data[at]];
        if (x < 128 || y < 128) ink++;
        if (Math.abs(x - y) > 128) differs++;
      }
      return differs / ink;
    },
    [one.toString("base64"), other.toString("base64")],
  );
}

/** The words on white in a face, once it is there. */
async function draw(style: string, family: string, words: string): Promise<Buffer> {
  await page.evaluate(
    ([style = "", family = "", words = ""]) => {
      document.body.innerHTML = `<p id="sample" style="position:fixed;inset:0 auto auto 0;padding:8px;background:#fff;color:#000;font-size:48px;font-family:${family};${style}">${words}</p>`;
      document.getElementById("sample")?.getBoundingClientRect();
    },
    [style, family, words],
  );
  await page.evaluate("document.fonts.ready");
  await page.waitForFunction("document.fonts.status === 'loaded'");
  return page.locator("#sample").screenshot();
}
