import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseStory } from "../../../runtime/packs/parse-story.ts";
import type { ToldPicture } from "./group-cards.ts";

/** All `<name>.svg` of a folder by their names; none where the folder does not exist. */
export async function readSvgs(folder: string): Promise<Map<string, string>> {
  const names = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith(".svg")) : [];
  const read = names.sort().map(async (name): Promise<[string, string]> => {
    return [name.slice(0, -".svg".length), await readFile(join(folder, name), "utf8")];
  });
  return new Map(await Promise.all(read));
}

/** Stamps by their stop, `1` to `13` or `bonus`, whatever stands before or after the number in the file's name. */
export function stampsByStop(svgs: ReadonlyMap<string, string>): Map<string, string> {
  const named = [...svgs].flatMap(([name, svg]): [string, string][] => {
    const number = /\d+/.exec(name)?.[0];
    if (number) return [[`${Number(number)}`, svg]];
    return name.includes("bonus") ? [["bonus", svg]] : [];
  });
  return new Map(named);
}

/** The pack's stories and the drawn pictures by id; a story that cannot be read counts as none. */
export async function toldPictures(
  stories: string,
  drawn: ReadonlyMap<string, string>,
): Promise<ToldPicture[]> {
  const files = existsSync(stories) ? (await readdir(stories)).filter((name) => name.endsWith(".md")) : [];
  const fronts = new Map<string, ToldPicture["front"]>();
  for (const name of files) {
    const parsed = parseStory(await readFile(join(stories, name), "utf8"));
    if (parsed.status === "ok") fronts.set(name.slice(0, -".md".length), parsed.story.front);
    else console.warn(`${name}:${parsed.line} ${parsed.english}`);
  }
  const ids = new Set([...fronts.keys(), ...drawn.keys()]);
  return [...ids].map((id) => ({ id, drawn: drawn.get(id), front: fronts.get(id) }));
}
