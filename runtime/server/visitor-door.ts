import fastifyRateLimit from "@fastify/rate-limit";
import fastifyStatic from "@fastify/static";
import Fastify, { type FastifyInstance } from "fastify";
import type { Log } from "../base/log.ts";
import type { VisitorHall } from "../contract/visitor.ts";
import { quietErrors } from "./quiet-errors.ts";
import { servePage } from "./serve-files.ts";
import { type VisitorTrailDeps, visitorTrail } from "./visitor-trail.ts";

export type VisitorDoorDeps = {
  log: Log;
  pages: string;
  readHall(): VisitorHall;
  trail: Omit<VisitorTrailDeps, "pages">;
};

/** Phones in the hall's network: pages to read, nothing of staff or kiosk exists here. */
export async function openVisitorDoor(deps: VisitorDoorDeps): Promise<FastifyInstance> {
  const app = Fastify({ bodyLimit: 16 * 1024, forceCloseConnections: true });
  quietErrors(app, deps.log);
  // A page is a handful of requests; a class behind one address must still get through.
  await app.register(fastifyRateLimit, { max: 600, timeWindow: "1 minute" });
  await app.register(fastifyStatic, { root: deps.pages, serve: false });
  app.addHook("onSend", async (_request, reply) => {
    reply.header("x-content-type-options", "nosniff").header("referrer-policy", "no-referrer");
  });
  servePage(app, deps.pages, "phone", "/");
  app.get("/assets/:name", (request, reply) => {
    const name = new URL(request.url, "http://x").pathname.slice("/assets/".length);
    if (!/^phone(trail)?-[\w-]+\.(js|css|svg|woff2)$/.test(name)) return reply.callNotFound();
    return reply.sendFile(`assets/${name}`, deps.pages, { maxAge: "365d", immutable: true });
  });
  app.get("/api/visitor/hall", () => deps.readHall());
  visitorTrail(app, { ...deps.trail, pages: deps.pages });
  return app;
}
