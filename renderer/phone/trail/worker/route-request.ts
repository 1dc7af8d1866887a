// What the worker answers by itself. `root` is its folder, with slashes at both ends.
export type Asked = { url: string; method: string; mode: string; cache: string };

/** `page` a page of the trail, `part` of the programme, `file` of the pack; `other` is none of the worker's business. */
export type Route = "page" | "part" | "file" | "other";

export function routeRequest({ url, method, mode, cache }: Asked, origin: string, root: string): Route {
  const at = new URL(url);
  if (method !== "GET" || at.origin !== origin || !at.pathname.startsWith(root)) return "other";
  const path = at.pathname.slice(root.length);
  if (mode === "navigate") return /^(t|patrol)(\/|$)/.test(path) ? "page" : "other";
  if (cache === "no-cache" || cache === "reload" || cache === "no-store") return "other"; // asked for anew
  if (path.startsWith("assets/")) return "part";
  return path.startsWith("pack/") ? "file" : "other";
}
