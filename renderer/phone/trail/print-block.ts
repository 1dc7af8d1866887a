import { ink, mix, paper, qingText, red } from "../../shared/cut/inks.ts";
import { blockShape } from "../../shared/woodcut/block-shape.ts";
import { carving } from "../carving.ts";

/** `line` a choice, `ink` the next step, `red` the goal, `on` switched on, `faint` stepped back. */
export type BlockLook = "line" | "ink" | "red" | "on" | "faint";

const fills: Record<BlockLook, string> = { line: ink, ink, red, on: qingText, faint: "#A79C88" };

/** Cuts a block behind an element's words, and again whenever the element's size or look changes. */
export function printBlock(target: HTMLElement, look: BlockLook, seed: number): (look: BlockLook) => void {
  let now = look;
  let cut: SVGSVGElement | undefined;
  const draw = () => {
    const { offsetWidth: width, offsetHeight: height } = target;
    if (width === 0 || height === 0) return; // not on the page yet
    const next = carve(now, width, height, seed);
    next.setAttribute("class", "block");
    cut?.remove();
    target.prepend(next);
    cut = next;
  };
  target.classList.add("printed", `printed-${now}`);
  if ("ResizeObserver" in window) new ResizeObserver(draw).observe(target);
  else setTimeout(draw, 0);
  return (next) => {
    target.classList.remove(`printed-${now}`);
    now = next;
    target.classList.add(`printed-${now}`);
    draw();
  };
}

function carve(look: BlockLook, width: number, height: number, seed: number): SVGSVGElement {
  const isOutline = look === "line" || look === "faint";
  if (isOutline)
    return carving(width, height, [
      [fills[look], blockShape({ width, height, seed, line: look === "line" ? 3 : 1.6 }).body],
    ]);
  const { body, grain, chips } = blockShape({ width, height, seed, grain: 7 });
  return carving(width, height, [
    [fills[look], body],
    [mix(fills[look], paper, 0.3), grain],
    [paper, chips],
  ]);
}
