import fastifyRateLimit from "@fastify/rate-limit";
import fastifyStatic from "@fastify/static";
import Fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import type { Log } from "../base/log.ts";
import type { VisitorHall } from "../contract/visitor.ts";
import { compressAnswers } from "./compress-answers.ts";
import type { EncryptedDoor } from "./encrypt-door.ts";
import { quietErrors } from "./quiet-errors.ts";
import { servePage } from "./serve-files.ts";
import { type VisitorClassDeps, visitorClass } from "./visitor-class.ts";
import { type VisitorPatrolDeps, visitorPatrol } from "./visitor-patrol.ts";
import { type VisitorReportsDeps, visitorReports } from "./visitor-reports.ts";
import { type VisitorTrailDeps, visitorTrail } from "./visitor-trail.ts";
import { withoutSchemas } from "./without-schemas.ts";

export type VisitorDoorDeps = {
  log: Log;
  pages: string;
  readHall(): VisitorHall;
  trail: Omit<VisitorTrailDeps, "pages">;
  reports: VisitorReportsDeps;
  /** Only where hall.yaml names a certificate. */
  encrypted?: Pick<EncryptedDoor, "serverFactory" | "close">;
  /** Only where staff may walk a patrol. */
  patrol?: Omit<VisitorPatrolDeps, "pages">;
  /** Only where classes may join. */
  classes?: VisitorClassDeps;
};

// A whole hall may stand behind one address: three hundred phones that each fetch some sixty files to keep, and ask a few questions.
const filesPerMinute = 30_000;
const answersPerMinute = 6000;

/** Phones in the hall's network: pages to read, nothing of staff or kiosk exists here. */
export async function openVisitorDoor(deps: VisitorDoorDeps): Promise<FastifyInstance> {
  const { encrypted } = deps;
  const app = Fastify({
    ...withoutSchemas,
    bodyLimit: 16 * 1024,
    forceCloseConnections: true,
    ...(encrypted && { serverFactory: encrypted.serverFactory }),
  });
  if (encrypted) app.addHook("preClose", async () => encrypted.close());
  quietErrors(app, deps.log);
  await app.register(fastifyRateLimit, {
    timeWindow: "1 minute",
    max: (request) => (isAnswer(request) ? answersPerMinute : filesPerMinute),
    keyGenerator: (request) => (isAnswer(request) ? `answer ${request.ip}` : request.ip),
  });
  await app.register(fastifyStatic, { root: deps.pages, serve: false });
  app.addHook("onSend", async (_request, reply) => {
    reply.header("x-content-type-options", "nosniff").header("referrer-policy", "no-referrer");
  });
  compressAnswers(app);
  servePage(app, deps.pages, "phone", "/");
  app.get("/assets/:name", (request, reply) => {
    const name = new URL(request.url, "http://x").pathname.slice("/assets/".length);
    if (!/^phone(trail|patrol)?-[\w-]+\.(js|css|svg|woff2)$/.test(name)) return reply.callNotFound();
    return reply.sendFile(`assets/${name}`, deps.pages, { maxAge: "365d", immutable: true });
  });
  // Beside the pages that it keeps on phones, and asked for anew each time: with it comes a new build.
  app.get("/sw.js", (_request, reply) =>
    reply.header("cache-control", "no-cache").sendFile("phone/sw.js", deps.pages, { cacheControl: false }),
  );
  app.get("/api/visitor/hall", () => deps.readHall());
  visitorTrail(app, { ...deps.trail, pages: deps.pages });
  visitorReports(app, deps.reports);
  if (deps.patrol) visitorPatrol(app, { ...deps.patrol, pages: deps.pages });
  if (deps.classes) visitorClass(app, deps.classes);
  return app;
}

function isAnswer(request: FastifyRequest): boolean {
  return request.url.startsWith("/api/");
}
