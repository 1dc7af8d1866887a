import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The ids of the stories that a pack's folder ships. */
export function shippedStories(pack: string): string[] {
  return readdirSync(join(pack, "stories"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.slice(0, -".md".length))
    .sort();
}
