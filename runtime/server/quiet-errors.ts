import type { FastifyError, FastifyInstance } from "fastify";
import type { Log } from "../base/log.ts";

/** Answers faults with a status and one sentence, never with an error's text; the log keeps the rest. */
export function quietErrors(app: FastifyInstance, log: Log): void {
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ sentence: "没有这一页。" }));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500;
    if (status >= 500)
      log.error("a request failed", { url: request.routeOptions.url, reason: error.message });
    reply
      .code(status)
      .send({ sentence: status === 429 ? "请慢一点，过一会儿再试。" : "这一次没有做成，请再试一次。" });
  });
}
