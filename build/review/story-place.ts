import { checkpoints } from "../../runtime/contract/checkpoint.ts";
import type { PackStory } from "../../runtime/contract/pack.ts";
import { sectionOf } from "../../runtime/contract/section.ts";

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三"];

/** Where a story belongs, as a reviewer reads it: what is cut on its seal, and the line above its title. */
export function storyPlace(story: PackStory): { seal: string; where: string } {
  if ("section" in story) {
    const { numeral, name } = sectionOf(story.section);
    return { seal: numeral, where: `${name} · 第 ${story.order} 个` };
  }
  const { checkpoint } = story;
  if (checkpoint === "bonus") return { seal: "加", where: "长征路 · 加映一站" };
  const stop = checkpoints[checkpoint - 1];
  return { seal: numerals[checkpoint - 1] ?? "", where: `长征路 · 第 ${checkpoint} 站　${stop?.name ?? ""}` };
}
