import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a request comes, or may come, from a web page that somebody opened near by: a picture or a frame in such a page asks
 * without an Origin. Browsers say who asks (`Sec-Fetch-Site`) only to https and to their own computer; to a plain address in the
 * hall's network they say at most which page it was (`Referer`). A browser that says nothing at all is taken at its word only where
 * hall.yaml allows its address. No show control says any of this.
 */
export function isForeignPage(headers: IncomingHttpHeaders, isAllowed: boolean): boolean {
  const { origin, referer, host } = headers;
  if (origin !== undefined) return true;
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site !== "none" && site !== "same-origin";
  if (referer !== undefined) return URL.parse(referer)?.host !== host;
  return !isAllowed && /^mozilla\//i.test(headers["user-agent"] ?? "");
}
