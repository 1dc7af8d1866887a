const firstMs = 250;
const longestMs = 5000;

/** How long to wait before attempt number `failures` + 1: 250 ms, doubling, at most 5 s, for ever. */
export function retryDelayMs(failures: number): number {
  return Math.min(longestMs, firstMs * 2 ** Math.min(failures - 1, 10));
}
