// Chance that can be repeated: the same seed gives the same cut, on every machine and in every browser.

export type Chance = {
  /** 0 up to but not 1. */
  unit(): number;
  between(low: number, high: number): number;
  /** Up to `reach` to either side of 0. */
  around(reach: number): number;
  /** A whole number, both ends included. */
  whole(low: number, high: number): number;
  /** Like `around`, but mostly near 0. */
  bell(reach: number): number;
};

/** A repeatable source of chance (mulberry32). */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const unit = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + (high - low) * unit();
  return {
    unit,
    between,
    around: (reach) => (unit() * 2 - 1) * reach,
    whole: (low, high) => Math.floor(between(low, high + 1)),
    bell: (reach) => ((unit() + unit() + unit() - 1.5) / 1.5) * reach,
  };
}

export type Noise = {
  /** Smooth value noise, 0 to 1, one bump a unit. */
  at(x: number, y?: number): number;
  /** Several sizes of bumps over each other, 0 to 1. */
  layered(x: number, y?: number, layers?: number): number;
};

/** A repeatable uneven field, for grain, mist and slopes. */
export function createNoise(seed: number): Noise {
  const corner = (x: number, y: number): number => {
    let n = Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 974711);
    n = Math.imul(n ^ (n >>> 13), 1274126177);
    return ((n ^ (n >>> 16)) >>> 0) / 4294967296;
  };
  const at = (x: number, y = 0): number => {
    const i = Math.floor(x);
    const j = Math.floor(y);
    let u = x - i;
    let v = y - j;
    u = u * u * (3 - 2 * u);
    v = v * v * (3 - 2 * v);
    const upper = corner(i, j) * (1 - u) + corner(i + 1, j) * u;
    const lower = corner(i, j + 1) * (1 - u) + corner(i + 1, j + 1) * u;
    return upper * (1 - v) + lower * v;
  };
  const layered = (x: number, y = 0, layers = 3): number => {
    let weight = 0.5;
    let sum = 0;
    let total = 0;
    for (let k = 0; k < layers; k++) {
      sum += weight * at(x, y);
      total += weight;
      x = x * 2.03 + 17;
      y = y * 2.03 + 9;
      weight *= 0.5;
    }
    return sum / total;
  };
  return { at, layered };
}
