import { paper, red } from "../../shared/cut/inks.ts";
import { facet, pathOf } from "../../shared/cut/knife.ts";
import { createChance } from "../../shared/cut/seeded.ts";
import { ellipse, gouge } from "../../shared/cut/strokes.ts";
import { carving } from "../carving.ts";
import { element } from "./element.ts";
import type { Sounding } from "./player.ts";

const size = 124;

export type Disc = { button: HTMLButtonElement; show(state: Sounding): void };

/** The one thing to press: a red disc that says what pressing it does. */
export function createDisc(length: string, onPress: () => void): Disc {
  const word = element("span", { "aria-hidden": "true" }, "听");
  const button = element("button", { type: "button", class: "disc" }, cutDisc(), word);
  button.addEventListener("click", onPress);
  const show = (state: Sounding) => {
    const plays = state === "playing";
    word.textContent = plays ? "停" : "听";
    const again = state === "paused" ? "接着听" : state === "ended" ? "再听一遍" : "听这一站的故事";
    button.setAttribute("aria-label", plays ? "停一停" : `${again}，${length}`);
  };
  show("rest");
  return { button, show };
}

function cutDisc(): SVGSVGElement {
  const chance = createChance(41);
  const middle = size / 2;
  const body = pathOf(facet(ellipse(middle, middle, middle - 1, middle - 1, 40), chance, { closed: true }));
  let rays = "";
  for (let at = 0; at < 34; at++) {
    const angle = (at / 34) * Math.PI * 2;
    const near = middle - 15 + chance.around(1);
    const [x, y] = [middle + Math.cos(angle) * near, middle + Math.sin(angle) * near];
    rays += pathOf(gouge(x, y, angle, chance.between(8, 11), 2.4, chance));
  }
  return carving(size, size, [
    [red, body],
    [paper, rays],
  ]);
}
