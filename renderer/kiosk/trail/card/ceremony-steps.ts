/** When things happen in the ceremony of the thirteenth seal, ms after its beginning; calm, and over within twenty seconds. */
export const ceremonySteps = {
  firstSeal: 1200,
  eachSeal: 850,
  wholeSeal: 13_200,
  thanks: 14_600,
  over: 16_000,
} as const;

const seals = 13;

/** How many seals are printed by then. */
export function sealsAt(ms: number): number {
  if (ms < ceremonySteps.firstSeal) return 0;
  return Math.min(seals, 1 + Math.floor((ms - ceremonySteps.firstSeal) / ceremonySteps.eachSeal));
}

export type CeremonyView = { seals: number; hasWhole: boolean; hasThanks: boolean; isOver: boolean };

/** What stands on the screen by then. */
export function ceremonyAt(ms: number): CeremonyView {
  return {
    seals: sealsAt(ms),
    hasWhole: ms >= ceremonySteps.wholeSeal,
    hasThanks: ms >= ceremonySteps.thanks,
    isOver: ms >= ceremonySteps.over,
  };
}
