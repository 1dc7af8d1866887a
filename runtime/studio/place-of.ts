import type { PackStory } from "../contract/pack.ts";
import { sectionOf } from "../contract/section.ts";

/** Where a story is told, as staff know it. */
export function placeOf(story: PackStory): string {
  if ("section" in story) {
    const { numeral, name } = sectionOf(story.section);
    return `${numeral} ${name}`;
  }
  return story.checkpoint === "bonus" ? "长征路 番外" : `长征路 第 ${story.checkpoint} 站`;
}
