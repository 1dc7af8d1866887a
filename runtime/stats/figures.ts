import type { EndReason } from "../contract/journal.ts";

/** What a day, a station or a span comes to. Counts are times, never people. */
export type Figures = {
  plays: number;
  /** How the plays ended that ended within the span. */
  ends: Record<EndReason, number>;
  heardMs: number;
  presences: number;
  deviceOffline: number;
  faults: number;
};

/** A row of `rollup_daily`, without its day. */
export type Sum = { metric: string; subject: string; n: number; ms: number };

export function noFigures(): Figures {
  const ends = { finished: 0, left: 0, replaced: 0, stopped: 0, failed: 0, interrupted: 0 };
  return { plays: 0, ends, heardMs: 0, presences: 0, deviceOffline: 0, faults: 0 };
}

/** Adds one sum of the journal; one that these figures do not show changes nothing. */
export function addSum(figures: Figures, { metric, n, ms }: Sum): void {
  if (metric === "plays") figures.plays += n;
  else if (metric === "presences") figures.presences += n;
  else if (metric === "device.offline") figures.deviceOffline += n;
  else if (metric === "faults") figures.faults += n;
  else if (metric.startsWith("ended.")) {
    const reason = metric.slice("ended.".length);
    if (!isEndReason(figures, reason)) return;
    figures.ends[reason] += n;
    figures.heardMs += ms;
  }
}

export function figuresOf(sums: Iterable<Sum>): Figures {
  const figures = noFigures();
  for (const sum of sums) addSum(figures, sum);
  return figures;
}

export function endedPlays({ ends }: Figures): number {
  return Object.values(ends).reduce((sum, n) => sum + n, 0);
}

/** 0 where no play ended. */
export function meanHeardMs(figures: Figures): number {
  const ended = endedPlays(figures);
  return ended === 0 ? 0 : figures.heardMs / ended;
}

function isEndReason(figures: Figures, reason: string): reason is EndReason {
  return reason in figures.ends;
}
