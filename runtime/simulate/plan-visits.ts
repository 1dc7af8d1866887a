/** One input that changes, `atMs` after the beginning. */
export type InputAct = { atMs: number; channel: number; value: 0 | 1; who: string };

/** Where a visitor can stand: the channels of the station's button and sensor, where it has them. */
export type Spot = { station: string; button: number | undefined; motion: number | undefined };

type Kind = { who: string; share: number; act(spot: Spot, atMs: number, chance: () => number): InputAct[] };

const kinds: readonly Kind[] = [
  {
    who: "路过 passer-by",
    share: 0.4,
    act: (spot, at, chance) => stand(spot, at, 1500 + 4000 * chance(), []),
  },
  {
    who: "听故事 listener",
    share: 0.45,
    act: (spot, at, chance) => stand(spot, at, 40_000 + 60_000 * chance(), [2000 + 3000 * chance()]),
  },
  {
    who: "连着按 button masher",
    share: 0.15,
    act: (spot, at, chance) =>
      stand(
        spot,
        at,
        15_000,
        Array.from({ length: 8 }, (_, press) => 500 + press * (200 + 700 * chance())),
      ),
  },
];

/** Visitors of several kinds over `minutes`, in the order of time. The same seed gives the same day. */
export function planVisits(options: {
  spots: readonly Spot[];
  minutes: number;
  perMinute: number;
  seed: number;
}): InputAct[] {
  const { spots, minutes, perMinute, seed } = options;
  if (spots.length === 0) return [];
  const chance = mulberry32(seed);
  const acts: InputAct[] = [];
  for (let at = 0; at < minutes * 60_000; at += (-Math.log(1 - chance()) * 60_000) / perMinute) {
    const spot = spots[Math.floor(chance() * spots.length)];
    const kind = pick(chance());
    if (spot && kind)
      acts.push(...kind.act(spot, at, chance).map((act) => ({ ...act, who: `${kind.who} ${spot.station}` })));
  }
  return acts.sort((a, b) => a.atMs - b.atMs);
}

function pick(share: number): Kind | undefined {
  let sum = 0;
  return kinds.find((kind) => {
    sum += kind.share;
    return share < sum;
  });
}

function stand(spot: Spot, atMs: number, staysMs: number, presses: readonly number[]): InputAct[] {
  const acts: InputAct[] = [];
  const put = (channel: number | undefined, value: 0 | 1, at: number) => {
    if (channel !== undefined) acts.push({ atMs: Math.round(at), channel, value, who: "" });
  };
  put(spot.motion, 1, atMs);
  for (const press of presses) {
    put(spot.button, 1, atMs + press);
    put(spot.button, 0, atMs + press + 150);
  }
  put(spot.motion, 0, atMs + staysMs);
  return acts;
}

/** Tommy Ettinger's mulberry32: small, fast, good enough for a crowd. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
