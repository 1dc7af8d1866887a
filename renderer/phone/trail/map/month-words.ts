/** The month of a stop's date, e.g. `1935年5月` of `1935年5月25日上午（…）`; nothing where a date begins otherwise. */
export function monthWords(date: string): string | undefined {
  return /^\s*(\d{4}年\d{1,2}月)/.exec(date)?.[1];
}
