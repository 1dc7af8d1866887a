import { scrollSections, scrollSize, type Window } from "../../../renderer/shared/scroll/where.ts";
import { placed } from "./sheet-page.ts";

/** The HTML of the handscroll from its planes' SVGs, far to near: the whole of it, then the portrait of every section. */
export function scrollStrip(planes: readonly string[]): string {
  const whole = { left: 0, top: 0, width: scrollSize.length, height: scrollSize.height };
  const portraits = Object.values(scrollSections).map(({ portrait }) => scrollWindow(planes, portrait, 290));
  return `<div style="display:flex;flex-wrap:wrap;gap:14px;margin-top:28px">${scrollWindow(planes, whole, 2120)}${portraits.join("")}</div>`;
}

function scrollWindow(planes: readonly string[], window: Window, width: number): string {
  const scale = width / window.width;
  const { length, height, bleed } = scrollSize;
  const place = `position:absolute;left:${(-bleed - window.left) * scale}px;top:${-window.top * scale}px`;
  const layers = planes
    .map((svg) => placed(svg, (length + 2 * bleed) * scale, height * scale, place))
    .join("");
  return `<div style="position:relative;overflow:hidden;width:${width}px;height:${window.height * scale}px">${layers}</div>`;
}
