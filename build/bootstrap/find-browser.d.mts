/** An installed Chromium, Chrome or Edge (or ZANGE_BROWSER), as a path; `undefined` where there is none. */
export function findBrowser(): string | undefined;
