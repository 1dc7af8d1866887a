import { escaped, grouped, withPinyin } from "./html-text.ts";
import type { ReviewStory } from "./review-story.ts";
import { signatureLines } from "./signature-lines.ts";
import { storyPlace } from "./story-place.ts";

/** The pages of one story: what it rests on, its words, and the lines to sign. */
export function storySheet({ story, front, hash, characters, picture }: ReviewStory): string {
  const { seal, where } = storyPlace(story);
  const seconds = Math.round(story.durationMs / 1000);
  const { facts, think, english } = front;
  const row = (name: string, value: string | undefined): string =>
    value ? `<dt>${name}</dt><dd>${escaped(value)}</dd>` : "";
  const people = facts?.people.join("、");
  return `<article class="story">
  <header><span class="seal">${seal}</span><div>
    <p class="where">${escaped(where)} · ${escaped(story.id)}</p><h2>${escaped(front.title)}</h2></div></header>
  <div class="about"><dl>
    ${row("引子", front.teaser)}${row("时间", facts?.date)}${row("地点", facts?.place)}${row("人物", people)}
    ${row("适合", front.age)}${row("想一想", think)}
    <dt>篇幅</dt><dd>${characters} 字，${story.sentences.length} 句，${seconds} 秒，每秒 ${(characters / (story.durationMs / 1000)).toFixed(1)} 字</dd>
    <dt>出处</dt><dd><ul>${front.sources.map((source) => `<li>${escaped(source)}</li>`).join("")}</ul></dd>
  </dl><figure>${picture ? `<img src="${asImage(picture)}" alt="">` : `<div class="none">没有配图<br>屏幕用板块的长卷代替</div>`}</figure></div>
  <h3>正文与拼音</h3>
  <ol class="text">${story.sentences.map(({ text, pinyin }) => `<li><i></i><span>${withPinyin(text, pinyin)}</span></li>`).join("\n")}</ol>
  ${english ? `<h3>英文提要</h3><p class="english" lang="en"><b>${escaped(english.title)}.</b> ${escaped(english.summary)}</p>` : ""}
  <div class="foot"><p class="hash">内容指纹 <code>${grouped(hash)}</code></p>${signatureLines}</div>
</article>`;
}

function asImage(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg.replace(' display="none"', "")).toString("base64")}`;
}
