// A hall's half hour as a line of wires sees it: who stands where, who presses what, what breaks. Pure.
import { type Chance, seededChance } from "./chance.ts";
import { heldSpans, type Span } from "./held-spans.ts";

/** Where a visitor can stand: the channels of the station's button and sensor, where it has them. */
export type Spot = { station: string; button: number | undefined; motion: number | undefined };

/** One thing that happens, `atMs` after the beginning. */
export type CrowdAct = { atMs: number; who: string } & (
  | { kind: "input"; channel: number; value: 0 | 1 }
  /** The cable is pulled, or back in its socket. */
  | { kind: "cable"; plugged: boolean }
);

export type CrowdOptions = {
  /** In walking order. */
  spots: readonly Spot[];
  /** How many people are in the hall at a time. */
  crowd: number;
  minutes: number;
  seed: number;
};

type Visitor = {
  who: string;
  share: number;
  staysMs(chance: Chance): number;
  presses(chance: Chance): number[];
};

const visitors: readonly Visitor[] = [
  { who: "路过 passer-by", share: 0.45, staysMs: (chance) => 1500 + 4000 * chance(), presses: () => [] },
  {
    who: "听故事 listener",
    share: 0.4,
    staysMs: (chance) => 40_000 + 70_000 * chance(),
    presses: (chance) => [1500 + 3000 * chance()],
  },
  {
    who: "连着按 button masher",
    share: 0.15,
    staysMs: () => 15_000,
    presses: (chance) => Array.from({ length: 12 }, (_, press) => 500 + press * (120 + 600 * chance())),
  },
];

const lastVisitor: Visitor = { who: "路过 passer-by", share: 0, staysMs: () => 3000, presses: () => [] };
const walkMs = 4000;
const pressMs = 150;
const classSize = 20;

/** The crowd's acts in the order of time. The same seed gives the same half hour; everything is let go of at the end. */
export function planCrowd({ spots, crowd, minutes, seed }: CrowdOptions): CrowdAct[] {
  const endMs = minutes * 60_000;
  const chance = seededChance(seed);
  const spans: Span[] = [];
  const classes = Math.floor(crowd / (2 * classSize));
  for (let each = 0; each < classes; each++) guideClass(spots, endMs, chance, spans);
  for (let each = classes * classSize; each < crowd; each++) stroll(spots, endMs, chance, spans);
  const acts: CrowdAct[] = [
    ...heldSpans([...spans, ...stuckSensor(spots, endMs, chance)], endMs),
    ...flappingCable(endMs, chance),
  ];
  return acts.sort((a, b) => a.atMs - b.atMs);
}

/** One person after the other, who walks along the corridor and stops here and there. */
function stroll(spots: readonly Spot[], endMs: number, chance: Chance, spans: Span[]): void {
  for (let at = chance() * 60_000; at < endMs; at += 20_000 + 60_000 * chance()) {
    const visitor = pick(chance());
    for (const spot of spots) {
      if (chance() < 0.35) continue;
      const staysMs = visitor.staysMs(chance);
      stand(spot, at, staysMs, visitor.presses(chance), visitor.who, spans);
      at += staysMs + walkMs;
      if (at >= endMs) return;
    }
  }
}

/** A class that stands before each station while its guide presses, and a child that presses too. */
function guideClass(spots: readonly Spot[], endMs: number, chance: Chance, spans: Span[]): void {
  let at = 5000 + 60_000 * chance();
  for (const spot of spots) {
    const staysMs = 70_000 + 50_000 * chance();
    const child = chance() < 0.5 ? [8000 + 20_000 * chance()] : [];
    stand(spot, at, staysMs, [3000, ...child], "带班 class with a guide", spans);
    at += staysMs + 3 * walkMs;
    if (at >= endMs) return;
  }
}

/** A leaf before the lens: one sensor says "somebody" for eleven minutes. */
function stuckSensor(spots: readonly Spot[], endMs: number, chance: Chance): Span[] {
  const lastsMs = 11 * 60_000;
  const channel = spots[Math.floor(chance() * spots.length)]?.motion;
  if (channel === undefined || endMs < lastsMs * 1.5) return [];
  const fromMs = endMs * 0.2;
  return [{ channel, fromMs, toMs: fromMs + lastsMs, who: "感应器卡住 stuck sensor" }];
}

/** Half a dozen times in a minute the plug is in and out. */
function flappingCable(endMs: number, chance: Chance): CrowdAct[] {
  if (endMs < 3 * 60_000) return [];
  const acts: CrowdAct[] = [];
  const who = "线松了 flapping cable";
  let at = endMs * 0.6;
  for (let flap = 0; flap < 6; flap++) {
    acts.push({ kind: "cable", plugged: false, atMs: Math.round(at), who });
    at += 1000 + 5000 * chance();
    acts.push({ kind: "cable", plugged: true, atMs: Math.round(at), who });
    at += 2000 + 6000 * chance();
  }
  return acts;
}

function stand(
  spot: Spot,
  atMs: number,
  staysMs: number,
  presses: readonly number[],
  kind: string,
  spans: Span[],
): void {
  const who = `${kind} ${spot.station}`;
  if (spot.motion !== undefined)
    spans.push({ channel: spot.motion, fromMs: atMs, toMs: atMs + staysMs, who });
  for (const press of spot.button === undefined ? [] : presses)
    spans.push({
      channel: spot.button ?? 0,
      fromMs: atMs + press,
      toMs: atMs + press + pressMs,
      who,
    });
}

function pick(share: number): Visitor {
  let sum = 0;
  const found = visitors.find((visitor) => {
    sum += visitor.share;
    return share < sum;
  });
  return found ?? lastVisitor;
}
