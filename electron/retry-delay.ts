/** Milliseconds to wait before try number `attempt` (0 is the first): doubles from `firstMs`, never more than `mostMs`. */
export function retryDelayMs(
  attempt: number,
  { firstMs, mostMs }: { firstMs: number; mostMs: number },
): number {
  return Math.min(mostMs, firstMs * 2 ** Math.min(attempt, 30));
}

/** What has run for so long counts as mended: the next fault waits `firstMs` again. */
export const steadyAfterMs = 60_000;
