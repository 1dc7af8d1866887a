import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** As the visitor door serves them: the scripts and styles of the phone pages, each with its content's hash in its name. */
const phoneAsset = /\bphone\w*-[\w-]+\.(?:js|css|svg|woff2)\b/g;

/**
 * The names of the built files that a page needs, and those that these name in turn. Throws an Error where one is missing: a page
 * without its script would be an empty sheet.
 */
export async function siteAssets(pages: string, html: readonly string[]): Promise<string[]> {
  const folder = join(pages, "assets");
  const there = new Set(await readdir(folder));
  const found = new Set<string>();
  const waiting = html.flatMap((text) => {
    const named = [...text.matchAll(/assets\/([\w.-]+)/g)].map(([, name = ""]) => name);
    for (const name of named) if (!there.has(name)) throw new Error(`the built pages lack assets/${name}`);
    return named;
  });
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    if (!/\.(js|css)$/.test(name)) continue;
    const text = await readFile(join(folder, name), "utf8");
    waiting.push(...[...text.matchAll(phoneAsset)].map(([each]) => each).filter((each) => there.has(each)));
  }
  return [...found].sort();
}
