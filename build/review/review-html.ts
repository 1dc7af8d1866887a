import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type CheckpointPlace, checkpoints } from "../../runtime/contract/checkpoint.ts";
import type { QuizPlace } from "../../runtime/contract/quiz.ts";
import { type Section, sections } from "../../runtime/contract/section.ts";
import { ceremonySheet } from "./ceremony-sheet.ts";
import { coverSheet, type ReviewPack } from "./cover-sheet.ts";
import { escaped } from "./html-text.ts";
import { questionsSheet } from "./questions-sheet.ts";
import { reviewStyle } from "./review-style.ts";
import { storySheet } from "./story-sheet.ts";

/** The whole list as one page of HTML. `root` is the project, whose node_modules holds the faces; without them the system's are used. */
export function reviewHtml(pack: ReviewPack, root: string): string {
  const face = (path: string): string =>
    `<link rel="stylesheet" href="${escaped(pathToFileURL(join(root, "node_modules", path)).href)}">`;
  const mark = `${pack.title} ${pack.version} 审核清单${pack.isSample ? "　样稿　未经审定" : ""}`;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(mark)}</title>
${face("@fontsource-variable/noto-serif-sc/index.css")}${face("lxgw-wenkai-webfont/lxgwwenkai-regular.css")}
<style>${reviewStyle(mark)}</style></head><body>
${coverSheet(pack)}
${sections.map((section) => sectionSheets(pack, section)).join("\n")}
${trailSheets(pack)}
${pack.ceremonies.map(ceremonySheet).join("\n")}
</body></html>`;
}

/** A section's stories, then its questions: they are signed together. */
function sectionSheets(pack: ReviewPack, { id, name, numeral }: Section): string {
  const own = pack.stories.filter(({ story }) => "section" in story && story.section === id).map(storySheet);
  return [...own, questionsAt(pack, id, `${numeral}　${name}`)].join("\n");
}

function trailSheets(pack: ReviewPack): string {
  const stops = checkpoints.map(({ number, name }) =>
    stopSheets(pack, number, `长征路　第 ${number} 站　${name}`),
  );
  return [...stops, stopSheets(pack, "bonus", "长征路　加映一站")].join("\n");
}

function stopSheets(pack: ReviewPack, stop: CheckpointPlace, heading: string): string {
  const own = pack.stories
    .filter(({ story }) => "checkpoint" in story && story.checkpoint === stop)
    .map(storySheet);
  return [...own, questionsAt(pack, stop, heading)].join("\n");
}

function questionsAt({ stories, questions }: ReviewPack, where: QuizPlace, heading: string): string {
  const titleOf = (id: string): string => stories.find(({ story }) => story.id === id)?.story.title ?? id;
  return questionsSheet(
    heading,
    questions.filter(({ place }) => place === where),
    titleOf,
  );
}
