import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { codeOf } from "../base/app-error.ts";
import type { VisitorTrail } from "../contract/visitor-trail.ts";
import { siteAssets } from "./site-assets.ts";
import { siteNotFound, sitePage, siteRoot } from "./site-pages.ts";

export type SiteParts = {
  trail: VisitorTrail;
  /** The built pages. */
  pages: string;
  door: string;
  /** Where the site will stand, if the hall says so. */
  site: string | undefined;
  /** Where the file of an address such as `/pack/audio/yudu.mp3` lies. */
  fileOf(path: string): string;
};

export type SiteWritten =
  | {
      status: "ok";
      files: number;
      sizeBytes: number /** What a phone keeps for the way. */;
      keptBytes: number;
    }
  /** Something else stands there; nothing was touched. */
  | { status: "occupied" };

/** Tells a folder that we wrote from one that we may not overwrite. */
export const siteMark = "zange-site.txt";
const markText = "长征路的静态网页，由 npx zange site 写成，整个文件夹会被下一次覆盖。\n";

/** Writes the site beside `out` and puts it in its place whole: a half-written one is never seen. Throws what the disk throws. */
export async function writeSite(out: string, parts: SiteParts): Promise<SiteWritten> {
  if (await isOccupied(out)) return { status: "occupied" };
  const beside = join(dirname(out), `.${basename(out)}-${randomBytes(4).toString("hex")}`);
  await mkdir(dirname(out), { recursive: true });
  try {
    const written = await fill(beside, parts);
    await swap(beside, out);
    return { status: "ok", ...written };
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function fill(folder: string, { trail, pages, door, site, fileOf }: SiteParts) {
  const sizes = new Map<string, number>();
  const put = async (path: string, from: { text: string } | { file: string }) => {
    const to = join(folder, ...path.split("/"));
    await mkdir(dirname(to), { recursive: true });
    if ("text" in from) await writeFile(to, from.text);
    else await copyFile(from.file, to);
    sizes.set(path, (await stat(to)).size);
  };
  const page = await readFile(join(pages, "phone", "trail", "index.html"), "utf8");
  const patrol = await readFile(join(pages, "phone", "patrol", "index.html"), "utf8");
  await put("t/index.html", { text: sitePage({ html: page, depth: 1, door }) });
  await put("patrol/index.html", { text: sitePage({ html: patrol, depth: 1, door }) });
  for (const { place } of trail.stops)
    await put(`t/${place}/index.html`, { text: sitePage({ html: page, depth: 2, door }) });
  for (const name of await siteAssets(pages, [page, patrol]))
    await put(`assets/${name}`, { file: join(pages, "assets", name) });
  for (const stop of trail.stops)
    await put(`api/visitor/checkpoint/${stop.place}.json`, { text: JSON.stringify(stop) });
  await put("api/visitor/trail.json", { text: JSON.stringify(trail) });
  for (const path of packPaths(trail)) await put(path.slice(1), { file: fileOf(path) });
  for (const stamp of stampNames) {
    const file = fileOf(`/pack/stamps/${stamp}.svg`);
    if (existsSync(file)) await put(`pack/stamps/${stamp}.svg`, { file });
  }
  const worker = join(pages, "phone", "sw.js");
  if (existsSync(worker)) await put("sw.js", { file: worker });
  await put("index.html", { text: siteRoot() });
  await put("404.html", { text: siteNotFound(site) });
  await put(siteMark, { text: markText });
  const total = (of: [string, number][]) => of.reduce((sum, [, size]) => sum + size, 0);
  const isKept = ([path]: [string, number]) =>
    /^(assets|pack|sw\.js)|^t\/index\.html$|trail\.json$/.test(path);
  const all = [...sizes];
  return { files: all.length, sizeBytes: total(all), keptBytes: total(all.filter(isKept)) };
}

const stampNames = [
  ...Array.from({ length: 13 }, (_, at) => String(at + 1).padStart(2, "0")),
  "bonus",
  "complete",
];

/** Sounds and pictures that the stops name, without their version. */
function packPaths({ stops }: VisitorTrail): string[] {
  const urls = stops.flatMap(({ story }) => [story.audioUrl, story.pictureUrl ?? []].flat());
  return [...new Set(urls.map((url) => new URL(url, "http://x").pathname))];
}

async function isOccupied(out: string): Promise<boolean> {
  try {
    const names = await readdir(out);
    return names.length > 0 && !names.includes(siteMark);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    if (codeOf(error) === "ENOTDIR") return true;
    throw error;
  }
}

/** The old site stays until the new one has its name. */
async function swap(fresh: string, out: string): Promise<void> {
  const old = `${fresh}-old`;
  const hadOne = existsSync(out);
  if (hadOne) await rename(out, old);
  try {
    await rename(fresh, out);
  } catch (error) {
    if (hadOne) await rename(old, out);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
