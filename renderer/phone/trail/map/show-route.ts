import { checkpoints } from "../../../../runtime/contract/checkpoint-names.ts";
import type { VisitorTrail } from "../../../../runtime/contract/visitor-trail.ts";
import { element } from "../element.ts";
import { numeralOf, shortOf } from "../stop-words.ts";
import { drawRoute } from "./draw-route.ts";
import { drawingOf } from "./drawing.ts";
import { monthWords } from "./month-words.ts";
import { postMark } from "./post-mark.ts";
import { shareOf } from "./post-words.ts";
import { routePlaces, routeSize } from "./route-places.ts";
import { routeWords } from "./route-words.ts";

/** The route of the Long March with the months of its stops; what has been walked here is red on it. */
export function showRoute(trail: VisitorTrail, isStamped: (stop: number) => boolean): HTMLElement {
  const monthOf = (stop: number) => {
    const date = trail.stops.find(({ place }) => place === stop)?.story.facts?.date;
    return date === undefined ? undefined : monthWords(date);
  };
  const items = checkpoints.flatMap(({ number }) => {
    const place = routePlaces[number - 1];
    if (!place) return [];
    const done = isStamped(number);
    const style = `left:${shareOf(place.at[0], routeSize.width)};top:${shareOf(place.at[1], routeSize.height)}`;
    const month = monthOf(number);
    return element(
      "li",
      { class: `route-stop route-${place.side}`, style },
      postMark(numeralOf(number), done ? "done" : "open", 30),
      element("span", { class: "unseen" }, `第${numeralOf(number)}站 `),
      element(
        "span",
        { class: "route-name" },
        element("b", {}, shortOf(number)),
        month !== undefined && element("span", {}, month),
      ),
      element("span", { class: "unseen" }, done ? "，走到了" : "，还没有走到"),
    );
  });
  const drawing = element(
    "div",
    { class: "route-drawing" },
    element("ol", { "aria-label": "长征的十三站" }, ...items),
  );
  // Lower down the page: the lake is seen first.
  setTimeout(() => drawing.prepend(drawingOf(drawRoute(isStamped))), 0);
  return element(
    "section",
    { class: "route" },
    element("h2", {}, "长征的路"),
    element("p", { class: "map-words" }, routeWords(isStamped, monthOf)),
    drawing,
    element("p", { class: "quiet" }, "路线示意，不是地图。"),
  );
}
