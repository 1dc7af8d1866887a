const firstMs = 200;
const longestMs = 3000;

/** How long to wait before the next try, after that many that failed in a row: 0.2 s, doubling up to 3 s. */
export function reconnectDelayMs(failures: number): number {
  return Math.min(longestMs, firstMs * 2 ** Math.max(0, Math.min(failures - 1, 10)));
}
