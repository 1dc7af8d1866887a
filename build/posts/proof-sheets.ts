import { showShortCode } from "../../runtime/contract/short-code.ts";
import { escaped } from "../review/html-text.ts";
import { codeSvg } from "./code-shape.ts";
import { numeralOf, type StopPost, type Trail } from "./stop-post.ts";

const perSheet = 12;

/** All codes small, twelve to a page, to be scanned once before anything hangs; behind them the list for the round. */
export function proofSheets(trail: Trail): string {
  const { posts, hallName, base } = trail;
  const sheets: string[] = [];
  for (let from = 0; from < posts.length; from += perSheet)
    sheets.push(`<section class="sheet white"><div class="art"><div class="at proof">
<h1>长征路二维码校样</h1>
<p class="lead">${escaped(hallName)} · ${escaped(base)}<br>挂出去以前，用微信把每个码扫一遍，打开的页面要和码上的站名一样。</p>
<div class="proofs">${posts
      .slice(from, from + perSheet)
      .map(proof)
      .join("\n")}</div>
${from + perSheet >= posts.length ? roundList(posts) : ""}
</div></div></section>`);
  return sheets.join("\n");
}

function proof({ stop, name, address, shortCode }: StopPost): string {
  return `<div>${codeSvg(address, "270px")}<h2><b>${numeralOf(stop)}</b>${escaped(name)}</h2><p>${showShortCode(shortCode)}</p></div>`;
}

/** Whoever hangs the posts writes down where, and ticks what they have tried on the spot. */
function roundList(posts: readonly StopPost[]): string {
  const rows = posts
    .map(
      ({ stop, name, shortCode }) =>
        `<tr><td><b class="song">${numeralOf(stop)}</b></td><td>${escaped(name)}</td><td>${showShortCode(shortCode)}</td><td></td><td><i class="box"></i></td><td><i class="box"></i></td></tr>`,
    )
    .join("\n");
  return `<table><tr><th style="width:86px">站</th><th style="width:220px">站名</th><th style="width:190px">短码</th><th>挂在哪里</th><th style="width:120px">扫得开</th><th style="width:120px">站名对</th></tr>
${rows}</table><p class="sign">挂牌人<u></u>日期<u></u></p>`;
}
