// All pictures and the handscroll on one sheet, with the share of each ink: `node build/carve/contact-sheet.ts`.
// Ends with 1 where a picture holds too little or too much red. Needs an installed Chromium.
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright";
import { scrollPlanes, scrollSections, scrollSize } from "../../renderer/shared/scroll/where.ts";
import { type InkShares, measureInks } from "./ink-shares.ts";
import { pictures } from "./pictures/all.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "test/artifacts");
const installed = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));

const browser = await chromium.launch({
  args: ["--no-sandbox"],
  ...(installed ? { executablePath: installed } : {}),
});
try {
  const page = await browser.newPage({ viewport: { width: 1960, height: 2480 } });
  const files = await Promise.all(
    pictures.map(async ({ id, title }) => ({
      id,
      title,
      svg: await readFile(join(root, `content/red-ode/pictures/${id}.svg`), "utf8"),
    })),
  );
  const planes = await Promise.all(
    scrollPlanes.map(({ id }) => readFile(join(root, `renderer/shared/scroll/${id}.svg`), "utf8")),
  );
  for (const { id, svg } of files) report(id, await measureInks(page, svg));
  await page.setContent(sheet(files, planes));
  await page.waitForLoadState("networkidle");
  await mkdir(folder, { recursive: true });
  const path = join(folder, "carve-contact-sheet.png");
  await page.screenshot({ path, fullPage: true });
  console.log(path);
} finally {
  await browser.close();
}

function report(id: string, { red, ochre, paper }: InkShares): void {
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`.padStart(8);
  const good = red >= 0.002 && red <= 0.025 && ochre <= 0.5;
  console.log(
    `${id.padEnd(14)} red ${percent(red)}  ochre ${percent(ochre)}  paper ${percent(paper)}${good ? "" : "  !"}`,
  );
  if (!good) process.exitCode = 1;
}

function asImage(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

function sheet(files: readonly { title: string; svg: string }[], planes: readonly string[]): string {
  const framed = files.map(({ svg }) => img(asImage(svg.replace(' display="none"', "")), 460, 575)).join("");
  const full = files.map(({ svg }) => img(asImage(svg), 258, 239)).join("");
  const sources = planes.map(asImage);
  const sections = Object.values(scrollSections)
    .map(({ portrait }) => scrollWindow(sources, portrait, 258))
    .join("");
  const whole = scrollWindow(
    sources,
    { left: 0, top: 0, width: scrollSize.length, height: scrollSize.height },
    1900,
  );
  return `<body style="margin:24px;background:#F6EFE2;display:flex;flex-wrap:wrap;gap:14px;width:1916px">${framed}${full}${whole}${sections}`;
}

function img(source: string, width: number, height: number, style = ""): string {
  return `<img src="${source}" style="width:${width}px;height:${height}px;display:block;${style}">`;
}

function scrollWindow(
  sources: readonly string[],
  window: { left: number; top: number; width: number; height: number },
  width: number,
): string {
  const scale = width / window.width;
  const { length, height, bleed } = scrollSize;
  const place = `position:absolute;left:${(-bleed - window.left) * scale}px;top:${-window.top * scale}px`;
  const layers = sources
    .map((source) => img(source, (length + 2 * bleed) * scale, height * scale, place))
    .join("");
  return `<div style="position:relative;overflow:hidden;width:${width}px;height:${window.height * scale}px">${layers}</div>`;
}
