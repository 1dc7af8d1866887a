import { ink, paper, red } from "../../renderer/shared/cut/inks.ts";
import type { Point } from "../../renderer/shared/cut/point.ts";
import { showShortCode } from "../../runtime/contract/short-code.ts";
import { escaped } from "../review/html-text.ts";
import { byClause } from "./by-clause.ts";
import { block, cutLine, dissolve, seal, slip } from "./carvings.ts";
import { codeSvg } from "./code-shape.ts";
import { numeralOf, type StopPost, type Trail } from "./stop-post.ts";

const stopCount = 13;
/** Side of the white square with the code in it, pixels at 150 dpi: 78 mm, of which the code itself takes 60 mm and more. */
const codePixels = 460;
const frame = { x: 660, y: 1018, width: codePixels + 32, height: codePixels + 32 };

/** The A4 post that hangs at a stop, 1240×1754 pixels (look: "qr-post"). */
export function postSheet(post: StopPost, trail: Trail): string {
  const numeral = numeralOf(post.stop);
  const middle = `left:${frame.x}px;width:${frame.width}px;text-align:center`;
  const where =
    post.stop === "bonus" ? "长征路加映一站" : `长征路第${numeral}站，共${numeralOf(stopCount)}站`;
  return `<section class="sheet"><div class="art">
${picture(post)}
${dissolve(872, 1240, 116, 17)}
${slip(96, 176, 106, escaped(post.name))}
${seal(1016, 64, 144, numeral)}
<div class="at song call">扫一扫<br>听这一站</div>
${cutLine(
  [
    [100, 1288],
    [628, 1288],
  ],
  3,
  6,
)}
<div class="at fact"><h2>今天的小知识</h2><p>${byClause(post.fact)}</p><p class="english" lang="en">${escaped(post.english)}</p></div>
<div class="at small">${escaped(trail.hallName)} · ${where}<br>不用下载，不用登录，不收集个人信息<br>备案号：${trail.filing === undefined ? "<u></u>" : escaped(trail.filing)}</div>
${block(frame.x, frame.y, { ...frame, seed: 8, line: 5 })}
<div class="at" style="left:${frame.x + 16}px;top:${frame.y + 16}px">${codeSvg(post.address, `${codePixels}px`)}</div>
<div class="at song short" style="${middle}">${showShortCode(post.shortCode)}</div>
<div class="at none" style="${middle}">没有手机？<br>把短码记在集章卡上</div>
${way(post.stop === "bonus" ? 0 : post.stop)}
</div></section>`;
}

function picture({ picture: svg }: StopPost): string {
  if (svg === undefined) return "";
  return `<img class="at picture" alt="" src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}">`;
}

/** The thirteen squares that tell where one is: red as far as this stop. */
function way(reached: number): string {
  const at = (stop: number): number => 116 + (stop - 1) * 84;
  const y = 1704;
  const stretch = (from: number, to: number): Point[] => [
    [from, y],
    [(from + to) / 2, y - 1],
    [to, y],
  ];
  let drawn = reached < stopCount ? cutLine(stretch(at(Math.max(reached, 1)), at(stopCount)), 2.2, 12) : "";
  if (reached > 0) drawn += cutLine(stretch(96, at(reached)), 6, 4, red);
  for (let stop = 1; stop <= stopCount; stop++) {
    const size = stop === reached ? 34 : 18;
    const corner = { width: size, height: size, seed: stop + 3, chips: 0 };
    const [x, top] = [at(stop) - size / 2, y - size / 2];
    drawn += block(x, top, corner, stop <= reached ? red : paper);
    if (stop > reached) drawn += block(x, top, { ...corner, line: 2 }, ink);
  }
  return drawn;
}
