import { emptyLine, red } from "../../shared/cut/inks.ts";
import { facet, pathOf } from "../../shared/cut/knife.ts";
import type { Point } from "../../shared/cut/point.ts";
import { createChance } from "../../shared/cut/seeded.ts";
import { ribbon } from "../../shared/cut/strokes.ts";
import { carving } from "../carving.ts";

/** Draws the way from seal to seal behind the list, again whenever it changes its size: red between seals that are both pressed. */
export function joinSeals(list: HTMLElement, items: readonly HTMLElement[]): void {
  let drawn: SVGSVGElement | undefined;
  const draw = () => {
    if (list.offsetWidth === 0) return;
    const blocks = items.slice(1).map((item, at) => {
      const before = items[at] ?? item;
      const isDone = item.classList.contains("done") && before.classList.contains("done");
      return [
        isDone ? red : emptyLine,
        pathBetween(before, item, list.offsetWidth, at, isDone ? 4.5 : 2.6),
      ] as const;
    });
    const next = carving(list.offsetWidth, list.offsetHeight, blocks);
    next.setAttribute("class", "joins");
    next.style.left = `${list.offsetLeft}px`;
    next.style.top = `${list.offsetTop}px`;
    drawn?.remove();
    list.parentElement?.insertBefore(next, list);
    drawn = next;
  };
  if ("ResizeObserver" in window) new ResizeObserver(draw).observe(list);
  else setTimeout(draw, 0);
}

function pathBetween(from: HTMLElement, to: HTMLElement, width: number, seed: number, thick: number): string {
  const chance = createChance(seed * 5 + 3);
  const [a, b] = [boxOf(from), boxOf(to)];
  const line: Point[] =
    a.y === b.y
      ? [
          [Math.min(a.right, b.right) + 6, a.y],
          [Math.max(a.left, b.left) - 6, a.y + chance.around(1)],
        ]
      : bracket(a, b, a.left + a.right > width);
  const way = facet(line, chance, { step: 34, amp: 1 });
  return pathOf(ribbon(way, () => thick * chance.between(0.7, 1.25)));
}

type Box = { left: number; right: number; y: number };

/** Around the outside from one row to the next. */
function bracket(a: Box, b: Box, isRight: boolean): Point[] {
  const edge = isRight ? Math.max(a.right, b.right) + 13 : Math.min(a.left, b.left) - 13;
  const start = isRight ? a.right + 4 : a.left - 4;
  const end = isRight ? b.right + 4 : b.left - 4;
  return [
    [start, a.y],
    [edge, a.y],
    [edge, b.y],
    [end, b.y],
  ];
}

function boxOf(item: HTMLElement): Box {
  const seal = item.querySelector<HTMLElement>(".seal-place") ?? item;
  const left = seal.offsetLeft; // of the list, which holds its place on the page
  return { left, right: left + seal.offsetWidth, y: seal.offsetTop + seal.offsetHeight / 2 };
}
