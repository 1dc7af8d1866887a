/** Per cent of first answers that were right; `null` where nobody answered. */
export function rightShare({ right, wrong }: { right: number; wrong: number }): number | null {
  return right + wrong === 0 ? null : Math.round((right / (right + wrong)) * 100);
}
