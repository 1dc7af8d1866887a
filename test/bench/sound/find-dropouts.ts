export type Dropouts = {
  /** Places where the recording left its source: a gap, a jump or a crackle. */
  count: number;
  /** How long it was not as its source, all in all. */
  spoiltMs: number;
  /** Where each begins, as a sample of the recording. */
  places: number[];
  /** Where the source's first sound lies in the recording. */
  beganAt: number;
  /** How much of the source was found in the recording. */
  comparedMs: number;
};

const blockMs = 10;
/** A voice is like itself a few milliseconds later: a place counts as found where so many blocks on end fit. */
const surely = 3;
/** How far a recording may slip at one drop-out. */
const slipMs = 60;
/** The place is known to a sample or two: the browser resamples at another fraction of a sample. */
const looseSamples = 2;
/** Of the loudness: what that fraction may change. */
const tolerance = 0.35;
/** Averaged over so long, and once more. */
const hissHz = 6000;
/** A block whose samples are smaller than this on average says nothing about its place. */
const quiet = 40;

/**
 * Lays a recording over the source that it should be, block by block. Where a block is not its source, the place is looked for
 * anew; all blocks until it is found are one drop-out. Both are 16-bit samples at `rate`; the recording begins before the source,
 * and `heardFrom` is the first amplitude that counts as sound.
 */
export function findDropouts(
  rawRecorded: Int16Array,
  rawSource: Int16Array,
  { rate, heardFrom }: { rate: number; heardFrom: number },
): Dropouts {
  const [recorded, source] = [withoutHiss(rawRecorded, rate), withoutHiss(rawSource, rate)];
  const block = Math.round((blockMs / 1000) * rate);
  const slip = Math.round((slipMs / 1000) * rate);
  const isHeard = (sample: number) => Math.abs(sample) >= heardFrom;
  const onset = source.findIndex(isHeard);
  let lag = recorded.findIndex(isHeard) - onset;
  lag =
    placeNear({ recorded, source, at: firstLoud(source, block), block: block * surely }, lag, slip) ?? lag;
  const beganAt = lag + onset;
  const places: number[] = [];
  let [spoilt, lost] = [0, 0]; // lost: since the place was known
  let at = onset;
  for (; at + block <= source.length && at + lag + block + slip <= recorded.length; at += block) {
    const here = { recorded, source, at, block };
    if (fits(here, lag)) {
      lost = 0;
      continue;
    }
    const reach = slip + lost;
    const ahead = { ...here, block: block * surely };
    const found = loudness(source, at, ahead.block) > quiet ? placeNear(ahead, lag, reach) : undefined;
    if (found !== undefined && Math.abs(found - lag) <= looseSamples) {
      lag = found;
      continue;
    }
    if (lost === 0) places.push(at + lag);
    lost = found === undefined ? lost + block : 0;
    spoilt += block;
    lag = found ?? lag;
  }
  return {
    count: places.length,
    places,
    beganAt,
    spoiltMs: (spoilt / rate) * 1000,
    comparedMs: ((at - onset) / rate) * 1000,
  };
}

/**
 * The browser resamples at another fraction of a sample, by which an s or a sh of 8 kHz is another wave altogether: what is left
 * below some 3 kHz is as good for finding gaps and is the same in both.
 */
function withoutHiss(samples: Int16Array, rate: number): Int16Array {
  const over = Math.max(1, Math.round(rate / hissHz));
  return averaged(averaged(samples, over), over);
}

function averaged(samples: Int16Array, over: number): Int16Array {
  const out = new Int16Array(samples.length);
  let sum = 0;
  for (let i = 0; i < samples.length; i++) {
    sum += (samples[i] ?? 0) - (samples[i - over] ?? 0);
    out[i] = sum / over;
  }
  return out;
}

type Block = { recorded: Int16Array; source: Int16Array; at: number; block: number };

function fits(here: Block, lag: number): boolean {
  return offBy(here, lag) <= tolerance * loudness(here.source, here.at, here.block) + 4;
}

function offBy({ recorded, source, at, block }: Block, lag: number): number {
  let off = 0;
  for (let i = at; i < at + block; i++) off += Math.abs((recorded[i + lag] ?? 0) - (source[i] ?? 0));
  return off / block;
}

/** Where within reach the block fits best, if it fits there. */
function placeNear(here: Block, lag: number, reach: number): number | undefined {
  let best = lag;
  let least = Number.POSITIVE_INFINITY;
  for (let each = lag - reach; each <= lag + reach; each++) {
    const off = offBy(here, each);
    if (off < least) [best, least] = [each, off];
  }
  return fits(here, best) ? best : undefined;
}

function loudness(source: Int16Array, at: number, block: number): number {
  let sum = 0;
  for (let i = at; i < at + block; i++) sum += Math.abs(source[i] ?? 0);
  return sum / block;
}

function firstLoud(source: Int16Array, block: number): number {
  let at = 0;
  while (at + block < source.length && loudness(source, at, block) <= quiet * 10) at += block;
  return at;
}
