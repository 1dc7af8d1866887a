// All pictures, emblems, stamps and the handscroll on one sheet, with the share of each ink: `npm run contact-sheet`.
// Ends with 1 where a picture holds too little or too much red, or too much ochre. Needs an installed Chromium.
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright";
import { scrollPlanes } from "../../renderer/shared/scroll/where.ts";
import { groupCards } from "./contact/group-cards.ts";
import { readSvgs, stampsByStop, toldPictures } from "./contact/read-pack.ts";
import { scrollStrip } from "./contact/scroll-strip.ts";
import { sheetPage } from "./contact/sheet-page.ts";
import { type InkShares, measureInks } from "./ink-shares.ts";
import { pictures } from "./pictures/all.ts";

const root = join(import.meta.dirname, "../..");
const pack = join(root, "content/red-ode");
const folder = join(root, "test/artifacts");
const installed = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));

const svgs = await readSvgs(join(pack, "pictures"));
const titles = new Map([...svgs.keys()].map((id): [string, string] => [id, id]));
for (const { id, title } of pictures) if (svgs.has(id)) titles.set(id, title);
const groups = groupCards(await toldPictures(join(pack, "stories"), titles));
const planes = await Promise.all(
  scrollPlanes.map(({ id }) => readFile(join(root, `renderer/shared/scroll/${id}.svg`), "utf8")),
);

const browser = await chromium.launch({
  args: ["--no-sandbox"],
  ...(installed ? { executablePath: installed } : {}),
});
try {
  const page = await browser.newPage({ viewport: { width: 2180, height: 1400 } });
  const shares = new Map<string, InkShares>();
  for (const { id } of groups.flatMap(({ cards }) => cards)) {
    const svg = svgs.get(id);
    if (svg === undefined) console.log(`${id.padEnd(16)} no picture yet`);
    else shares.set(id, report(id, await measureInks(page, svg)));
  }
  const html = sheetPage(groups, {
    pictures: svgs,
    shares,
    emblems: await readSvgs(join(pack, "emblems")),
    stamps: stampsByStop(await readSvgs(join(pack, "stamps"))),
  });
  await page.setContent(html + scrollStrip(planes));
  await page.waitForLoadState("networkidle");
  await mkdir(folder, { recursive: true });
  const path = join(folder, "contact-sheet.png");
  await page.screenshot({ path, fullPage: true });
  console.log(path);
} finally {
  await browser.close();
}

function report(id: string, shares: InkShares): InkShares {
  const { red, ochre, paper } = shares;
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`.padStart(8);
  const isGood = red >= 0.002 && red <= 0.025 && ochre <= 0.5;
  const remark = isGood ? (paper < 0.03 ? "  (little paper)" : "") : "  !";
  console.log(
    `${id.padEnd(16)} red ${percent(red)}  ochre ${percent(ochre)}  paper ${percent(paper)}${remark}`,
  );
  if (!isGood) process.exitCode = 1;
  return shares;
}
