import type { FastifyInstance } from "fastify";
import type { VisitorClass } from "../contract/trail-class.ts";

export type VisitorClassDeps = {
  /** The class of that code that walks now. */
  readClass(code: string): VisitorClass | undefined;
};

/** `GET /api/visitor/class/<code>.json`: what a phone needs to join; 404 where no such class walks today. */
export function visitorClass(app: FastifyInstance, { readClass }: VisitorClassDeps): void {
  app.get<{ Params: { file: string } }>("/api/visitor/class/:file", (request, reply) => {
    const found = readClass(request.params.file.slice(0, 40).replace(/\.json$/, ""));
    if (!found) return reply.callNotFound();
    const { code, level, teams } = found;
    reply.header("cache-control", "no-store");
    reply.header("access-control-allow-origin", "*"); // pages on another host ask too; nothing in it is anybody's
    return reply.send({ code, level, teams });
  });
}
