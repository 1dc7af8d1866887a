import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { escaped } from "../review/html-text.ts";
import { postSheet } from "./post-sheet.ts";
import { postsStyle } from "./posts-style.ts";
import { proofSheets } from "./proof-sheets.ts";
import { stampCard } from "./stamp-card.ts";
import type { Trail } from "./stop-post.ts";

/** All that is printed for the trail as one page of HTML: a post for each stop, the proofs, the stamp card. `root` is the project, whose node_modules holds the faces. */
export function postsHtml(trail: Trail, root: string): string {
  const face = (path: string): string =>
    `<link rel="stylesheet" href="${escaped(pathToFileURL(join(root, "node_modules", path)).href)}">`;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(trail.hallName)} 长征路站牌</title>
${face("@fontsource-variable/noto-serif-sc/index.css")}${face("lxgw-wenkai-webfont/lxgwwenkai-regular.css")}
<style>${postsStyle}</style></head><body>
${trail.posts.map((post) => postSheet(post, trail)).join("\n")}
${proofSheets(trail)}
${stampCard(trail)}
</body></html>`;
}
