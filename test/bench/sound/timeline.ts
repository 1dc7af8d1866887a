/** Tells at which time of our clock (performance.now) a sample of a recording came to us. */
export type Timeline = {
  /** The recording was `samples` long when its newest piece came in at `atMs`. */
  arrived(samples: number, atMs: number): void;
  /** When that sample would have come in had it come without any delay on the way. */
  timeOf(sample: number): number;
};

/** Both sides of a sample, so far the fastest piece is looked for. */
const lookMs = 1000;

/**
 * Pieces of a recording come in late now and then, but never early. So the difference between our clock and the
 * recording's is that of the piece which came in fastest within a second of the sample; this follows a recording
 * that loses samples, and one whose clock runs off.
 */
export function createTimeline(rate: number): Timeline {
  const arrivals: { atMs: number; aheadMs: number }[] = [];
  const msOf = (samples: number) => (samples / rate) * 1000;
  const places: number[] = [];

  return {
    arrived(samples, atMs) {
      arrivals.push({ atMs, aheadMs: atMs - msOf(samples) });
      places.push(samples);
    },
    timeOf(sample) {
      const near = nearest(places, sample);
      const around = arrivals[near]?.atMs ?? 0;
      let fastest = Number.POSITIVE_INFINITY;
      const look = (from: number, step: 1 | -1) => {
        for (let index = from; ; index += step) {
          const arrival = arrivals[index];
          if (!arrival || Math.abs(arrival.atMs - around) > lookMs) return;
          fastest = Math.min(fastest, arrival.aheadMs);
        }
      };
      look(near, 1);
      look(near, -1);
      return fastest + msOf(sample);
    },
  };
}

/** The first place at or after `wanted`, by halving. */
function nearest(places: readonly number[], wanted: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
