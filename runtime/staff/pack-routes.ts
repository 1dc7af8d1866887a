import type { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import type { PackDesk } from "../packs/install/pack-desk.ts";

/** Adds the routes of runtime/contract/staff-pack.ts to a scope that lets nobody in but staff. */
export function packRoutes(app: FastifyInstance, desk: () => Promise<PackDesk>): void {
  // A zip is not held in memory: it goes to the disk as it comes, and is counted there.
  app.addContentTypeParser("application/zip", (_request, payload, done) => done(null, payload));

  app.get("/pack", async () => (await desk()).card());

  app.post<{ Body: unknown }>("/pack", async (request, reply) => {
    if (!isStream(request.body)) return reply.code(415).send({ sentence: "请选一个 zip 压缩包。" });
    const answer = await (await desk()).take(request.body);
    return answer.status === "ok" ? answer.card : reply.code(422).send(answer.refusal);
  });

  app.post("/pack/back", { bodyLimit: 1024 }, async (_request, reply) => {
    const answer = await (await desk()).goBack();
    return answer.status === "ok" ? answer.card : reply.code(409).send(answer.refusal);
  });
}

function isStream(body: unknown): body is Readable {
  return typeof body === "object" && body !== null && "pipe" in body && typeof body.pipe === "function";
}
