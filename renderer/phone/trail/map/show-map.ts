import { checkpoints } from "../../../../runtime/contract/checkpoint-names.ts";
import type { VisitorTrail } from "../../../../runtime/contract/visitor-trail.ts";
import { element } from "../element.ts";
import type { Page } from "../page.ts";
import { stepLink } from "../step-link.ts";
import { nameOf, numeralOf, type Place, shortOf } from "../stop-words.ts";
import { drawLake } from "./draw-lake.ts";
import { drawingOf } from "./drawing.ts";
import { type MarkLook, postMark } from "./post-mark.ts";
import { labelSide, shareOf, tagPlaces } from "./post-words.ts";
import { lakeSize, type Shore, shoreOf } from "./shore.ts";
import { showRoute } from "./show-route.ts";
import { planWalk, stops, type Walk } from "./walk.ts";
import { wayWords } from "./way-words.ts";
import "./map.css";

/**
 * The way to the next stop on a sketch of the lake, in words, and on the route of the Long March. `here` is the stop whose page this
 * is. Nothing on it needs the network.
 */
export function showMap(page: Page, trail: VisitorTrail, here: Place | "all"): HTMLElement {
  const { stamps } = page.progress.now();
  const shore = shoreOf(trail.posts);
  const walk = planWalk(stamps, here);
  const way = walk.to === undefined ? undefined : shore.way(walk.from, walk.to);
  const isDone = checkpoints.every(({ number }) => stamps[number] !== undefined);
  const heading = element("h1", { tabindex: "-1" }, "湖边的路");
  setTimeout(() => heading.isConnected && heading.focus({ preventScroll: true }), 0);
  return element(
    "main",
    { class: "map" },
    heading,
    element("p", { class: "map-words" }, wayWords(walk, way, here, isDone)),
    element(
      "div",
      { class: "lake" },
      drawingOf(drawLake(shore, way?.points ?? [])),
      element("span", { class: "gate-name", style: placed(shore.gate[0], shore.gate[1] + 84) }, "大门"),
      element("ol", { class: "posts", "aria-label": "湖边的十三站" }, ...postsOf(page, shore, walk, here)),
    ),
    nextStep(page, walk, here, isDone),
    showRoute(trail, (stop) => stamps[stop] !== undefined),
    element("p", { class: "ways" }, element("a", { href: `${page.root}/t` }, "全部十三站")),
  );
}

function postsOf({ root, progress }: Page, shore: Shore, walk: Walk, here: Place | "all"): HTMLElement[] {
  const { stamps } = progress.now();
  const tags = tagPlaces(shore, here === "all" ? undefined : here, walk.to);
  const places: Place[] = [...Array.from({ length: stops }, (_, at) => at + 1), "bonus"];
  return places.flatMap((place) => {
    const at = shore.places.get(place);
    if (!at) return [];
    const [isStamped, isHere, isNext] = [stamps[place] !== undefined, place === here, place === walk.to];
    const look: MarkLook = isStamped ? "done" : isHere ? "here" : isNext ? "next" : "open";
    const side = labelSide(shore, place);
    const link = element(
      "a",
      {
        href: `${root}/t/${place}`,
        class: `post post-${side}`,
        style: placed(...at),
        "aria-current": isHere ? "location" : undefined,
      },
      postMark(place === "bonus" ? "附" : numeralOf(place), look, isHere || isNext ? 42 : 34),
      element("span", { class: "unseen" }, place === "bonus" ? "湖心 " : `第${numeralOf(place)}站 `),
      element("span", { class: "post-name" }, shortOf(place)),
      element("span", { class: "unseen" }, stateWords(isStamped, isHere, isNext)),
    );
    const tag = tags.get(place);
    const words = isHere ? "你在这里" : "下一站";
    return element(
      "li",
      {},
      link,
      tag &&
        element(
          "span",
          {
            class: isHere ? "map-tag" : "map-tag map-tag-next",
            style: placed(...tag),
            "aria-hidden": "true",
          },
          words,
        ),
    );
  });
}

function stateWords(isStamped: boolean, isHere: boolean, isNext: boolean): string {
  return `${isStamped ? "，盖了印" : "，还没有盖印"}${isHere ? "，你在这里" : ""}${isNext ? "，下一站" : ""}`;
}

function nextStep({ root }: Page, { to }: Walk, here: Place | "all", isDone: boolean): HTMLElement {
  if (isDone) return stepLink("#done", "去看证书", "red");
  const stop = to ?? here;
  return stepLink(
    `${root}/t/${stop}`,
    to === undefined ? "去盖这一站的印" : `去第${numeralOf(to)}站：${nameOf(to)}`,
    "red",
  );
}

function placed(x: number, y: number): string {
  return `left:${shareOf(x, lakeSize.width)};top:${shareOf(y, lakeSize.height)}`;
}
