import { unitsPerPixel } from "../shared/cut/knife.ts";

const svgNames = "http://www.w3.org/2000/svg";

/** An SVG of that many pixels from inks and path texts; ornament only, words stand beside it. */
export function carving(
  width: number,
  height: number,
  blocks: ReadonlyArray<readonly [fill: string, path: string]>,
): SVGSVGElement {
  const svg = document.createElementNS(svgNames, "svg");
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${width * unitsPerPixel} ${height * unitsPerPixel}`);
  svg.setAttribute("aria-hidden", "true");
  for (const [fill, d] of blocks) {
    const path = document.createElementNS(svgNames, "path");
    path.setAttribute("fill", fill);
    path.setAttribute("fill-rule", "evenodd");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}
