import { escaped, grouped, withPinyin } from "./html-text.ts";
import type { ReviewCeremony } from "./review-ceremony.ts";
import { signatureLines } from "./signature-lines.ts";

const manners = { repeat: "领一句，跟一句", answer: "一呼一答" };

/** The page of one ceremony: its lines by the letter with their readings, where they come from, and the lines to sign. */
export function ceremonySheet({ ceremony, hash }: ReviewCeremony): string {
  const { id, title, manner, audience, source, lines } = ceremony;
  const silent = lines.filter(({ audioUrl }) => audioUrl === undefined).length;
  return `<article class="story">
  <header><span class="seal">礼</span><div>
    <p class="where">仪式 · ${escaped(id)}</p><h2>${escaped(title)}</h2></div></header>
  <div class="about"><dl>
    <dt>适合</dt><dd>${escaped(audience)}</dd>
    <dt>怎样念</dt><dd>${manners[manner]}，${lines.length} 行${silent > 0 ? `，其中 ${silent} 行没有领读的声音` : ""}</dd>
    <dt>出处</dt><dd>${escaped(source)}</dd>
  </dl></div>
  <h3>逐行文字与拼音（一个字、一个标点也不能改）</h3>
  <ol class="text">${lines.map(({ text, pinyin }) => `<li><i></i><span>${withPinyin(text, pinyin)}</span></li>`).join("\n")}</ol>
  <div class="foot"><p class="hash">内容指纹 <code>${grouped(hash)}</code></p>${signatureLines}</div>
</article>`;
}
