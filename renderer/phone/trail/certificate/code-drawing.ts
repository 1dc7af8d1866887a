import { codeSquare, squarePath, squareSize } from "./code-square.ts";

const names = "http://www.w3.org/2000/svg";
const quiet = 4;

/** The completion code as a QR code: ink on pure white with its quiet zone, never cut by the knife. */
export function codeDrawing(code: string): SVGSVGElement {
  const svg = document.createElementNS(names, "svg");
  const whole = squareSize + 2 * quiet;
  svg.setAttribute("viewBox", `${-quiet} ${-quiet} ${whole} ${whole}`);
  svg.setAttribute("shape-rendering", "crispEdges");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(names, "path");
  path.setAttribute("d", squarePath(codeSquare(code)));
  path.setAttribute("fill", "#1D1A17");
  svg.append(path);
  return svg;
}
