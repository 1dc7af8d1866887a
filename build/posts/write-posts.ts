import { join } from "node:path";
import { findRoot } from "../../runtime/base/find-root.ts";
import { writeFileSafely } from "../../runtime/base/write-file-safely.ts";
import { printPdf } from "../review/print-pdf.ts";
import { codeSvg } from "./code-shape.ts";
import { fileNameOf } from "./gather-trail.ts";
import { postsHtml } from "./posts-html.ts";
import type { Trail } from "./stop-post.ts";

/** Prints the posts, the proofs and the stamp card as one PDF. Throws AppError `review/…` where no browser can print, and what the disk throws. */
export async function writePosts(trail: Trail, file: string): Promise<void> {
  const words = { paper: "长征路站牌", unharmed: "展项不受影响" };
  await writeFileSafely(file, await printPdf(postsHtml(trail, findRoot()), undefined, words));
}

/** The bare codes, one SVG a stop, for whoever lays out posts of their own. Answers with their number. */
export async function writeCodes(trail: Trail, folder: string): Promise<number> {
  for (const { stop, address } of trail.posts)
    await writeFileSafely(join(folder, `${fileNameOf(stop)}.svg`), codeSvg(address, "80mm"));
  return trail.posts.length;
}
