import type { InkShares } from "../ink-shares.ts";
import type { SheetCard, SheetGroup } from "./group-cards.ts";

export type SheetImages = {
  /** A picture's SVG by its id; without it the card shows an empty place. */
  pictures: ReadonlyMap<string, string>;
  shares: ReadonlyMap<string, InkShares>;
  /** Section emblems by section id, and stamps by their stop: `1` to `13`, or `bonus`. */
  emblems: ReadonlyMap<string, string>;
  stamps: ReadonlyMap<string, string>;
};

const card = { width: 250, framed: 312, full: 231 } as const;
const stops = [...Array.from({ length: 13 }, (_, i) => `${i + 1}`), "bonus"];

/** The HTML of all groups: every picture framed and to the edge, emblems at the headings, stamps under the trail. */
export function sheetPage(groups: readonly SheetGroup[], images: SheetImages): string {
  return `<style>
body{margin:24px;background:#F6EFE2;color:#1D1A17;width:2130px;font:15px "LXGW WenKai","Noto Serif CJK SC",serif}
main{display:flex;flex-wrap:wrap;gap:28px 26px}
section>div{display:flex;flex-wrap:wrap;gap:10px}
h2{font:900 26px "Noto Serif SC","Noto Serif CJK SC",serif;margin:0 0 8px;display:flex;align-items:center;gap:12px;height:76px}
figure{margin:0;width:${card.width}px}figure img,figure i{display:block;margin-bottom:4px}
figcaption{line-height:1.3}figcaption b{font-size:19px}figcaption code{color:#46605C}
i{border:2px dashed #A79C88;box-sizing:border-box}
</style><main>${groups.map((group) => groupHtml(group, images)).join("")}</main>`;
}

/** An SVG as an image, or an empty place of that size where there is none yet. */
export function placed(svg: string | undefined, width: number, height: number, style = ""): string {
  const size = `width:${width}px;height:${height}px`;
  if (svg === undefined) return `<i style="${size}"></i>`;
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return `<img src="${source}" style="${size};display:block;${style}">`;
}

function groupHtml(group: SheetGroup, images: SheetImages): string {
  const isSection = group.id !== "trail" && group.id !== "loose";
  const emblem = isSection ? placed(images.emblems.get(group.id), 72, 72) : "";
  const stamps =
    group.id === "trail"
      ? `<div style="margin-top:16px">${stops.map((stop) => placed(images.stamps.get(stop), 136, 136)).join("")}</div>`
      : "";
  const width = isSection ? 4 * card.width + 30 : 8 * card.width + 70;
  const cards = group.cards.map((each) => cardHtml(each, images)).join("");
  return `<section style="width:${width}px"><h2>${emblem}${escaped(group.heading)}</h2><div>${cards}</div>${stamps}</section>`;
}

function cardHtml({ id, title, under }: SheetCard, { pictures, shares }: SheetImages): string {
  const svg = pictures.get(id);
  const inks = shares.get(id);
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
  const measured = inks
    ? `红 ${percent(inks.red)} · 金 ${percent(inks.ochre)} · 纸 ${percent(inks.paper)}`
    : "还没有图";
  return `<figure>${placed(svg?.replace(' display="none"', ""), card.width, card.framed)}${placed(svg, card.width, card.full)}<figcaption><b>${escaped(title)}</b> <code>${escaped(id)}</code><br>${escaped(under)} ${measured}</figcaption></figure>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
