// The service worker of the trail, at `<root>/sw.js`. It keeps the pages and their programme from when it was built, and answers with
// the stories' files that the page has kept (keeping/file-store.ts); texts and reports pass it by. A newer one takes over when no page of
// the older is open any more, so a page never meets parts of another build.
import { routeRequest } from "./route-request.ts";
import { sliceAnswer } from "./slice-answer.ts";

/** What a worker has and a page has not. */
type LastingEvent = { waitUntil(done: Promise<unknown>): void };
type FetchEvent = { request: Request; respondWith(answer: Promise<Response>): void };
type Scope = {
  location: Location;
  clients: { claim(): Promise<void> };
  addEventListener(kind: "install" | "activate", listen: (event: LastingEvent) => void): void;
  addEventListener(kind: "fetch", listen: (event: FetchEvent) => void): void;
};
declare const self: Scope;
/** Written in by the build: paths below the root, and a name for all of them together. */
declare const shellFiles: readonly string[];
declare const shellBuild: string;

const { origin } = self.location;
const root = self.location.pathname.replace(/[^/]*$/, "");
const family = `zange-shell:${root}:`;
const shellName = family + shellBuild;
const pages = ["t", ...Array.from({ length: 13 }, (_, at) => `t/${at + 1}`), "t/bonus", "patrol"];

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const route = routeRequest(request, origin, root);
  if (route === "page") event.respondWith(answerPage(request));
  if (route === "part") event.respondWith(answerPart(request));
  if (route === "file") event.respondWith(answerFile(request));
});

async function install(): Promise<void> {
  const shell = await caches.open(shellName);
  for (const path of shellFiles) {
    const answer = await fetch(root + path);
    if (answer.status !== 200) throw new Error(`${answer.status} ${path}`); // the browser tries again later
    await shell.put(root + path, answer);
  }
  for (const path of pages) await keepPage(shell, path);
}

/** A plain host sends `t/5` on to `t/5/`: both are kept, as a page's paths hang on its address. */
async function keepPage(shell: Cache, path: string): Promise<void> {
  const answer = await fetch(root + path, { cache: "no-cache" });
  if (answer.status !== 200) return; // a trail without this stop
  const { pathname } = new URL(answer.url);
  const headers = { "content-type": answer.headers.get("content-type") ?? "text/html; charset=utf-8" };
  const body = await answer.blob();
  if (pathname !== root + path) await shell.put(root + path, Response.redirect(origin + pathname, 302));
  await shell.put(pathname, new Response(body, { headers }));
}

async function activate(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(family) && name !== shellName) await caches.delete(name);
  await self.clients.claim();
}

async function answerPage(request: Request): Promise<Response> {
  const shell = await caches.open(shellName);
  const { pathname, search } = new URL(request.url);
  const kept = await shell.match(origin + pathname.replace(/\/$/, ""));
  if (kept?.status === 200) return kept;
  const exact = (await shell.match(origin + pathname)) ?? kept;
  if (exact?.status === 200) return exact;
  const to = exact?.headers.get("location");
  if (to) return Response.redirect(to + search, 302); // a scan's signature goes along
  try {
    return await fetch(request);
  } catch {
    return (await shell.match(`${root}t`)) ?? Response.error();
  }
}

async function answerPart(request: Request): Promise<Response> {
  const shell = await caches.open(shellName);
  return (await shell.match(request, { ignoreVary: true })) ?? fetch(request);
}

async function answerFile(request: Request): Promise<Response> {
  const kept = await caches.match(request.url, { ignoreVary: true });
  return kept ? sliceAnswer(kept, request.headers.get("range")) : fetch(request);
}
