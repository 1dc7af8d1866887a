import fastifyStatic from "@fastify/static";
import fastifyWebsocket from "@fastify/websocket";
import Fastify, { type FastifyInstance } from "fastify";
import { z } from "zod";
import type { Log } from "../base/log.ts";
import type { HealthReport } from "../contract/health.ts";
import type { PackView } from "../contract/pack.ts";
import { SimulatorOrder } from "../contract/simulator.ts";
import type { Screens } from "../playback/screens.ts";
import { isOwnHost, isOwnOrigin } from "./own-address.ts";
import { quietErrors } from "./quiet-errors.ts";
import { servePackFiles, servePage, serveRecordings } from "./serve-files.ts";
import { withoutSchemas } from "./without-schemas.ts";

export type KioskDoorDeps = {
  log: Log;
  pages: string;
  /** Where the files of that version of the pack lie; without one, of the pack in force. */
  packFolder(version: string | undefined): string | undefined;
  /** Where what was recorded for a story lies. */
  recordingFolder(story: string): string;
  readPack(): PackView;
  readHealth(): HealthReport;
  screens: Pick<Screens, "connect">;
  /** Only where the hall has a simulator. */
  simulate: ((order: SimulatorOrder) => boolean) | undefined;
  addStaffRoutes(app: FastifyInstance): void;
  addTrailRoutes(app: FastifyInstance): void;
};

const ScreenQuery = z.object({
  screen: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,59}$/i)
    .default("corridor"),
});

/** Kiosk screens and staff, on the loopback only. Nobody else's page may talk to it: Host and Origin are looked at. */
export async function openKioskDoor(deps: KioskDoorDeps): Promise<FastifyInstance> {
  const app = Fastify({ ...withoutSchemas, bodyLimit: 64 * 1024, forceCloseConnections: true });
  quietErrors(app, deps.log);
  app.addHook("onRequest", async (request, reply) => {
    if (!isOwnHost(request.headers.host))
      return reply.code(403).send({ sentence: "请在展项这台电脑上打开这一页。" });
  });
  await app.register(fastifyWebsocket, { options: { maxPayload: 64 * 1024 } });
  await app.register(fastifyStatic, { root: deps.pages, serve: false });

  app.register(async (scope) => {
    scope.get("/api/screen", { websocket: true }, (socket, request) => {
      const query = ScreenQuery.safeParse(request.query);
      if (!query.success || !isOwnOrigin(request.headers.origin)) {
        socket.close(1008);
        return;
      }
      const screen = deps.screens.connect(query.data.screen, {
        send: (text) => {
          if (socket.readyState === socket.OPEN) socket.send(text);
        },
        close: (code) => socket.close(code),
      });
      socket.on("message", (data) => screen.receive(String(data)));
      socket.on("close", () => screen.closed());
      socket.on("error", (error) => deps.log.warn("a screen's connection broke", { reason: error.message }));
    });
  });

  app.get("/api/health", () => deps.readHealth());
  app.get("/api/pack", () => deps.readPack());
  const { simulate } = deps;
  if (simulate) {
    app.post("/api/simulator", (request, reply) => {
      const order = SimulatorOrder.safeParse(request.body);
      const allowed = isOwnOrigin(request.headers.origin) && order.success;
      return reply.code(allowed && simulate(order.data) ? 204 : 400).send();
    });
  }
  deps.addStaffRoutes(app);
  deps.addTrailRoutes(app);
  servePackFiles(app, deps.packFolder);
  serveRecordings(app, deps.recordingFolder);
  servePage(app, deps.pages, "kiosk");
  servePage(app, deps.pages, "staff");
  servePage(app, deps.pages, "staff", "/studio");
  app.get("/", (_request, reply) => reply.redirect("/kiosk"));
  app.get("/assets/*", (request, reply) =>
    reply.sendFile(new URL(request.url, "http://x").pathname.slice(1), deps.pages, {
      maxAge: "365d",
      immutable: true,
    }),
  );
  return app;
}
