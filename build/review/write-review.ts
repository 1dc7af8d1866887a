import { findRoot } from "../../runtime/base/find-root.ts";
import { silentLog } from "../../runtime/base/log.ts";
import { writeFileSafely } from "../../runtime/base/write-file-safely.ts";
import { isApproved } from "../../runtime/packs/check-approvals.ts";
import { openPack } from "../../runtime/packs/open-pack.ts";
import { readQuizzes } from "../../runtime/packs/read-quizzes.ts";
import { printPdf } from "./print-pdf.ts";
import { gatherCeremonies } from "./review-ceremony.ts";
import { reviewHtml } from "./review-html.ts";
import { gatherStory } from "./review-story.ts";

/**
 * Writes the 审核清单 of a pack's playable stories, its questions and ceremonies as an A4 PDF. Answers with the number of stories in it; throws AppError `review/…`
 * where no browser can print, and what the disk throws.
 */
export async function writeReview(folder: string, file: string): Promise<number> {
  const { pack } = await openPack({ folder, log: silentLog });
  const { title, version, sample } = pack.view;
  const stories = await Promise.all(pack.stories.map((story) => gatherStory(folder, story)));
  const ids = stories.map(({ story }) => story.id);
  const approved = await isApproved(folder, ids);
  const { questions } = await readQuizzes({
    folder,
    sentencesOf: (id) => pack.story(id)?.sentences.length,
  });
  const ceremonies = await gatherCeremonies(folder);
  const isSample = sample || !approved;
  const html = reviewHtml({ title, version, isSample, stories, questions, ceremonies }, findRoot());
  await writeFileSafely(file, await printPdf(html));
  return stories.length;
}
