import type { StaffTrail } from "../../../runtime/contract/staff-trail.ts";

/** Some walkers turn back after one post: fewer than that are nothing to speak of. */
const fewest = 10;
/** Where more than so large a share came to this post alone, a photo of its code is likelier than so many who turned back. */
const share = 0.6;
const mostHints = 3;

/** A sentence for each stop to which many came and to no other in the last seven days, the most first. */
export function photoHints(stops: StaffTrail["stops"]): string[] {
  return stops
    .filter(({ onlyHere, week }) => onlyHere >= fewest && onlyHere > week.scan * share)
    .sort((a, b) => b.onlyHere - a.onlyHere)
    .slice(0, mostHints)
    .map(
      ({ place, onlyHere }) =>
        `${stopWords(place)}近七天有 ${onlyHere} 次只到过这一站的访问，可能是照片转发，不影响统计。`,
    );
}

export function stopWords(place: number | "bonus"): string {
  return place === "bonus" ? "附加站" : `第 ${place} 站`;
}
