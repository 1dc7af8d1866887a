import type { Point } from "../../../shared/cut/point.ts";
import type { Place } from "../stop-words.ts";
import type { Shore } from "./shore.ts";

/** Where a post's name stands: away from the water, upright beside the posts at the sides. */
export function labelSide(
  { places, centre, isRound }: Shore,
  place: Place,
): "above" | "below" | "left" | "right" {
  const at = places.get(place);
  if (!at || place === "bonus" || !isRound) return "below";
  const [dx, dy] = [at[0] - centre[0], at[1] - centre[1]];
  if (Math.abs(dx) > Math.abs(dy) * 1.15) return dx < 0 ? "left" : "right";
  return dy < 0 ? "above" : "below";
}

const tagHeight = 26;
const widths = { here: 72, next: 56 };

/** Where 你在这里 and 下一站 stand: beside their posts, and never over each other. */
export function tagPlaces(
  shore: Shore,
  here: Place | undefined,
  next: number | undefined,
): Map<Place, Point> {
  const out = new Map<Place, Point>();
  const first = here === undefined ? undefined : tagAt(shore, here, widths.here);
  if (here !== undefined && first) out.set(here, first);
  if (next === undefined || next === here) return out;
  const second = tagAt(shore, next, widths.next);
  if (!second) return out;
  const [x, y] = second;
  const free = [0, -1, 1]
    .map((step): Point => [x, y + step * (tagHeight + 4)])
    .find((at) => !first || !overlap(first, at));
  out.set(next, free ?? second);
  return out;
}

/** Beyond the name where it stands above, else on the side of the water; towards the middle, away from the neighbour. */
function tagAt(shore: Shore, place: Place, width: number): Point | undefined {
  const at = shore.places.get(place);
  if (!at) return undefined;
  const [x, y] = at;
  const inward = Math.max(-1, Math.min(1, (shore.centre[0] - x) / 40)) * (width / 2 - 14);
  switch (labelSide(shore, place)) {
    case "above":
      return [x, y - 55];
    case "left":
      return [x + 25 + width / 2, y];
    case "right":
      return [x - 25 - width / 2, y];
    default:
      return [x + inward, y - 37];
  }
}

function overlap([ax, ay]: Point, [bx, by]: Point): boolean {
  return Math.abs(ax - bx) < (widths.here + widths.next) / 2 + 4 && Math.abs(ay - by) < tagHeight + 3;
}

/** A place as a share of a drawing, for a style. */
export function shareOf(pixels: number, size: number): string {
  return `${Math.round((pixels / size) * 10_000) / 100}%`;
}
