import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../../runtime/base/app-error.ts";
import { type CheckpointPlace, checkpoints } from "../../runtime/contract/checkpoint.ts";
import type { Hall } from "../../runtime/contract/hall.ts";
import type { CheckpointStory } from "../../runtime/contract/pack.ts";
import type { Pack } from "../../runtime/packs/open-pack.ts";
import { parseStory } from "../../runtime/packs/parse-story.ts";
import { addressOf, type Signer, shortCodeOf, stops } from "../../runtime/trail/sign-stop.ts";
import type { StopPost, Trail } from "./stop-post.ts";

/** What to print: the hall's words, the pack's pictures and sentences, the signed codes. A stop without a story gets its post all the same. */
export async function gatherTrail(from: {
  hall: Hall;
  /** What plays in this hall: where only approved stories do, only their words are printed. */
  pack: Pick<Pack, "folder" | "view">;
  signer: Signer;
  /** Ends without a slash. */
  base: string;
}): Promise<Trail> {
  const { hall, pack, signer, base } = from;
  const emptyPlaces = new Map<CheckpointPlace, string>();
  const posts: StopPost[] = [];
  for (const stop of stops) {
    const story = pack.view.checkpoints.find(({ checkpoint }) => checkpoint === stop);
    const told = story === undefined ? noWords(stop) : await wordsOf(pack.folder, story);
    posts.push({
      ...{ stop, ...told },
      address: addressOf(signer, base, stop),
      shortCode: shortCodeOf(signer, stop),
    });
    const empty = await readIfThere(join(pack.folder, "stamps", "empty", `${fileNameOf(stop)}.svg`));
    if (empty !== undefined) emptyPlaces.set(stop, empty);
  }
  const { filing } = hall.visitor;
  return { hallName: hall.hall.name, ...(filing !== undefined && { filing }), base, posts, emptyPlaces };
}

/** `01` … `13`, `bonus`: what the files of a stop are called. */
export function fileNameOf(stop: CheckpointPlace): string {
  return typeof stop === "number" ? String(stop).padStart(2, "0") : stop;
}

type Words = Pick<StopPost, "name" | "english" | "fact" | "picture">;

function noWords(stop: CheckpointPlace): Words {
  const known = checkpoints.find(({ number }) => number === stop);
  return { name: known?.name ?? "加映一站", english: known?.english ?? "", fact: "扫一扫，听这里的故事。" };
}

async function wordsOf(folder: string, story: CheckpointStory): Promise<Words> {
  const { id, teaser, facts, pictureUrl } = story;
  const { name, english } = noWords(story.checkpoint);
  const parsed = parseStory(await readFile(join(folder, "stories", `${id}.md`), "utf8"));
  const year = facts?.date.match(/\d{4}/)?.[0];
  const abroad = english === "" ? (story.english?.title ?? "") : english;
  const picture =
    pictureUrl === undefined ? undefined : await readIfThere(join(folder, "pictures", `${id}.svg`));
  return {
    name: story.checkpoint === "bonus" ? story.title : name,
    english: year === undefined ? abroad : `${abroad}, ${year}`,
    fact: (parsed.status === "broken" ? undefined : parsed.story.front.fact) ?? teaser,
    ...(picture !== undefined && { picture }),
  };
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}
