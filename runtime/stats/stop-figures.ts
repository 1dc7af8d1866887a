import { checkpoints } from "../contract/checkpoint-names.ts";
import type { Sum } from "./figures.ts";

/** What phones told of a stop, or of all. Each is counted once a visit, so that they are visits as well as times. */
export type StopFigures = {
  scan: number;
  code: number;
  page: number;
  listened: number;
  heardMs: number;
  right: number;
  wrong: number;
  finished: number;
  stamped: number;
};

/** The stops in the order of the route, the bonus stop last; `id` is what sums and addresses say. */
export const trailStops: readonly { id: string; name: string }[] = [
  ...checkpoints.map(({ number, name }) => ({ id: String(number), name })),
  { id: "bonus", name: "附加站" },
];

const metrics = {
  "trail.reached.scan": "scan",
  "trail.reached.code": "code",
  "trail.reached.page": "page",
  "trail.listened": "listened",
  "trail.right": "right",
  "trail.wrong": "wrong",
  "trail.finished": "finished",
  "trail.stamped": "stamped",
} as const satisfies Record<string, keyof StopFigures>;

const known = new Map<string, keyof StopFigures>(Object.entries(metrics));

/** Of the sums those of one stop; of all stops without one. */
export function stopFiguresOf(sums: Iterable<Sum>, stop?: string): StopFigures {
  const figures: StopFigures = {
    ...{ scan: 0, code: 0, page: 0, listened: 0, heardMs: 0 },
    ...{ right: 0, wrong: 0, finished: 0, stamped: 0 },
  };
  for (const { metric, subject, n, ms } of sums) {
    const key = known.get(metric);
    if (key === undefined || (stop !== undefined && subject !== stop)) continue;
    figures[key] += n;
    if (key === "listened") figures.heardMs += ms;
  }
  return figures;
}

/** How many walked the whole way. */
export function completedOf(sums: Iterable<Sum>): number {
  let completed = 0;
  for (const { metric, n } of sums) if (metric === "trail.completed") completed += n;
  return completed;
}
