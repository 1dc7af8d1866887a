import { emptyLine } from "../../renderer/shared/cut/inks.ts";
import type { Point } from "../../renderer/shared/cut/point.ts";
import { signedLetters } from "../../runtime/contract/short-code.ts";
import { escaped } from "../review/html-text.ts";
import { block, cutLine } from "./carvings.ts";
import type { StopPost, Trail } from "./stop-post.ts";

const columns = 3;
const stampPixels = 172;
const rowPixels = 294;
const top = 232;
/** Middle of a column's stamp. */
const columnX = [256, 620, 984] as const;

/** A card for children without a phone: thirteen places for a stamp or a code, joined as on the album of the phone. No place for a name. */
export function stampCard(trail: Trail): string {
  const stops = trail.posts.filter(({ stop }) => stop !== "bonus");
  const [x, y] = middleOf(stops.length - 1);
  return `<section class="sheet white"><div class="art">
<div class="at card-head"><h1>长征路集章卡</h1><p>${escaped(trail.hallName)} · 从于都河，走到会宁</p></div>
${stops.map((_post, at) => (at === 0 ? "" : join(at - 1, at))).join("")}
${stops.map((post, at) => place(post, at, trail)).join("\n")}
<div class="at how" style="left:${x + 200}px;top:${y - 92}px;width:700px"><h2>怎么用这张卡</h2>
到一站，盖一枚章；没有章，就把站牌上的短码<br>抄在格子里。短码里没有字母 O、I、L、U。<br>走完回展馆，在屏幕上点“集章卡”，照着输入。<br>不用写名字。卡丢了也不怕，再领一张。</div>
</div></section>`;
}

/** Where the stamp of the n-th stop stands, from 0: the way runs to the right, then back. */
function middleOf(index: number): Point {
  const row = Math.floor(index / columns);
  const step = index % columns;
  const x = columnX[row % 2 === 0 ? step : columns - 1 - step] ?? columnX[0];
  return [x, top + row * rowPixels + stampPixels / 2];
}

function place({ stop, name }: StopPost, index: number, { emptyPlaces }: Trail): string {
  const [x, y] = middleOf(index);
  const corner = { left: x - stampPixels / 2, top: y - stampPixels / 2 };
  const svg = emptyPlaces.get(stop);
  const outline =
    svg === undefined
      ? block(
          corner.left,
          corner.top,
          { width: stampPixels, height: stampPixels, seed: index, line: 4 },
          emptyLine,
        )
      : `<img class="at" alt="" style="left:${corner.left}px;top:${corner.top}px;width:${stampPixels}px" src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}">`;
  const cells = `${"<i></i>".repeat(4)}<b>·</b>${"<i></i>".repeat(signedLetters + 1 - 4)}`;
  return `${outline}<div class="at place" style="left:${x - 160}px;top:${y + stampPixels / 2 + 2}px">${escaped(name)}<div class="cells">${cells}</div></div>`;
}

/** The line from one stop to the next: across, or round the end of a row. */
function join(from: number, to: number): string {
  const [x, y] = middleOf(from);
  const [nextX, nextY] = middleOf(to);
  const half = stampPixels / 2 + 12;
  if (y === nextY) {
    const side = Math.sign(nextX - x);
    return cutLine(
      [
        [x + side * half, y],
        [nextX - side * half, nextY],
      ],
      4,
      to,
      emptyLine,
    );
  }
  const side = x > 620 ? 1 : -1;
  const out = x + side * (half + 84);
  return cutLine(
    [
      [x + side * half, y],
      [out, y],
      [out, nextY],
      [x + side * half, nextY],
    ],
    4,
    to,
    emptyLine,
  );
}
