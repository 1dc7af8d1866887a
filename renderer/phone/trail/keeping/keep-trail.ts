import type { VisitorTrail } from "../../../../runtime/contract/visitor-trail.ts";
import type { Place } from "../stop-words.ts";
import type { FileStore } from "./file-store.ts";
import type { TrailBook } from "./trail-book.ts";

/** How much of the trail works without network. */
export type Keeping =
  | { status: "keeping" | "paused" | "full"; kept: number; of: number }
  | { status: "kept" }
  /** Texts only: the visitor saves data. */
  | { status: "texts" }
  /** Texts only, and only in the open page: this browser keeps no pages. */
  | { status: "held" }
  | { status: "nothing" };

export type KeepDeps = {
  root: string;
  book: Pick<TrailBook, "held" | "latest" | "take">;
  /** Answers the files of an edition; `undefined` where this browser keeps none. */
  openFiles(edition: string): Promise<FileStore | undefined>;
  here: Place | "all";
  isSparing: boolean;
  /** Resolves when nothing more urgent is being fetched. */
  quiet(): Promise<void>;
  onState(keeping: Keeping): void;
};

/**
 * Fetches what is missing of the trail, one file after another, the next stop first. A new edition stands beside the old one until it
 * is whole. Never rejects; what it ended with it answers, and calling it again goes on from there.
 */
export async function keepTrail(deps: KeepDeps): Promise<Keeping> {
  const end = await keep(deps);
  deps.onState(end);
  return end;
}

async function keep({ root, book, openFiles, here, isSparing, quiet, onState }: KeepDeps): Promise<Keeping> {
  const held = await book.held();
  const fresh = await book.latest();
  const trail = fresh ?? held;
  if (!trail) return { status: "nothing" };
  if (!held && fresh) await book.take(fresh);
  const files = await openFiles(trail.edition);
  if (!files || isSparing) {
    if (fresh) await book.take(fresh);
    return { status: files ? "texts" : "held" };
  }
  const stops = inTurn(trail, here);
  const of = stops.filter(({ place }) => place !== "bonus").length; // that one is beside the way
  let kept = 0;
  let trouble: "paused" | "full" | undefined;
  for (const stop of stops) {
    for (const address of filesOf(stop, root)) {
      if (await files.has(address)) continue;
      if (!fresh) trouble ??= "paused";
      if (trouble) continue;
      await quiet();
      const put = await files.put(address);
      if (put !== "kept") trouble = put === "full" ? "full" : "paused";
    }
    if (trouble || stop.place === "bonus") continue;
    kept++;
    onState({ status: "keeping", kept, of });
  }
  if (fresh && (!trouble || trouble === "full")) await book.take(fresh); // text and sound of one edition
  if (trouble) return { status: trouble, kept, of };
  await files.dropOthers();
  return { status: "kept" };
}

type Stop = VisitorTrail["stops"][number];

/** From the stop after this one to the end, then from the start. */
function inTurn({ stops }: VisitorTrail, here: Place | "all"): Stop[] {
  const at = stops.findIndex(({ place }) => place === here);
  return at < 0 ? [...stops] : [...stops.slice(at), ...stops.slice(0, at)];
}

/** What a stop needs besides its text; addresses with the root before them. */
export function filesOf({ place, story }: Stop, root: string): string[] {
  const stamps = [place === "bonus" ? "bonus" : String(place).padStart(2, "0")];
  if (place === 13) stamps.push("complete"); // stands on the certificate
  const picture = story.pictureUrl === undefined ? [] : [root + story.pictureUrl];
  return [root + story.audioUrl, ...picture, ...stamps.map((stamp) => `${root}/pack/stamps/${stamp}.svg`)];
}
