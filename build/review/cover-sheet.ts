import type { Question } from "../../runtime/contract/quiz.ts";
import { sections } from "../../runtime/contract/section.ts";
import { escaped, grouped } from "./html-text.ts";
import type { ReviewCeremony } from "./review-ceremony.ts";
import type { ReviewStory } from "./review-story.ts";

export type ReviewPack = {
  title: string;
  version: string;
  /** Nobody has approved the whole of it: the cover and every page say so. */
  isSample: boolean;
  stories: readonly ReviewStory[];
  questions: readonly Question[];
  ceremonies: readonly ReviewCeremony[];
};

/** The cover, and the list of all stories and ceremonies with their hashes. */
export function coverSheet(pack: ReviewPack): string {
  const { title, version, isSample, stories, questions, ceremonies } = pack;
  const counts = [
    `${stories.length} 个故事`,
    ...(questions.length > 0 ? [`${questions.length} 道题`] : []),
    ...(ceremonies.length > 0 ? [`${ceremonies.length} 个仪式`] : []),
  ];
  const count = counts.join("，");
  return `<section class="cover">
  <p class="kind">审核清单</p><h1>${escaped(title)}</h1>
  <p class="facts">内容包第 ${escaped(version)} 版　${count}</p>
  ${isSample ? `<p class="mark"><b>样稿</b><span>未经审定</span></p>` : ""}
  <div class="how"><h3>怎样用这份清单</h3><ol>
    <li>每个故事对照“出处”看史实，再看用词，听着声音核对读音，看画面。</li>
    <li>看过的项打勾，写下意见，签上姓名和日期。要改的，改完重新打印这个故事再审。</li>
    <li>同意使用的，由展馆的人照“内容指纹”登记到 <code>approvals.yaml</code>：<code>- { story: 名字, hash: 指纹, reviewer: 审核人, date: 日期 }</code>，仪式把 <code>story</code> 写成 <code>ceremony</code>；指纹连写，不留空格。</li>
    <li>登记以后哪怕改动一个字、换一次声音，指纹就会变，<code>zange check</code> 会指出来，要重新审核。</li>
  </ol></div>
  <div class="hall"><p><span>展馆</span><u></u></p><p><span>审核单位（盖章）</span><u></u></p><p><span>日期</span><u></u></p></div>
</section>
<section class="contents"><h3>目录与指纹</h3><table>
  <thead><tr><th>板块</th><th>标题</th><th>名字</th><th>内容指纹</th><th>同意</th></tr></thead>
  ${sections
    .map(({ id, numeral, nameLines }) =>
      rowsOf(
        stories.filter(({ story }) => "section" in story && story.section === id).map(storyRow),
        `${numeral}　${nameLines.map(escaped).join("<br>　　")}`,
      ),
    )
    .join("\n")}
  ${rowsOf(stories.filter(({ story }) => "checkpoint" in story).map(storyRow), "长征路")}
  ${rowsOf(
    ceremonies.map(({ ceremony: { id, title: name }, hash }) => ({ id, title: name, hash })),
    "仪式",
  )}
</table></section>`;
}

type Row = { id: string; title: string; hash: string };

function storyRow({ story: { id, title }, hash }: ReviewStory): Row {
  return { id, title, hash };
}

function rowsOf(own: readonly Row[], heading: string): string {
  const rows = own.map(
    ({ id, title, hash }, at) => `<tr>${at === 0 ? `<th rowspan="${own.length}">${heading}</th>` : ""}
    <td>${escaped(title)}</td><td>${escaped(id)}</td><td><code>${grouped(hash)}</code></td><td><b class="box"></b></td></tr>`,
  );
  return rows.length > 0 ? `<tbody>${rows.join("\n")}</tbody>` : "";
}
