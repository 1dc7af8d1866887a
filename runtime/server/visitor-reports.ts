import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { TrailReport } from "../contract/trail-report.ts";
import type { TakeReport } from "../trail/take-report.ts";

export type VisitorReportsDeps = {
  takeReport: TakeReport;
  /** `visitor.url` of hall.yaml: pages that lie there may tell this door. */
  visitorUrl(): string | undefined;
};

const path = "/api/visitor/trail";
/** Three hundred phones that come back to the network together send several reports each. */
const perMinute = 3000;
const laterSeconds = 60;

/**
 * `POST /api/visitor/trail`, TrailReport → TrailReceipt. 400: not a report; 413: more than the door's body limit; 429: too many;
 * 503: the disk takes nothing now. Bodies come as application/json, or as text/plain from a page that is being left.
 */
export function visitorReports(app: FastifyInstance, deps: VisitorReportsDeps): void {
  const rateLimit = { max: perMinute, timeWindow: "1 minute" };
  app.options(path, { config: { rateLimit } }, (request, reply) => {
    if (letIn(request, reply))
      reply
        .header("access-control-allow-methods", "POST")
        .header("access-control-allow-headers", "content-type")
        // A page of the wide net asks a door in this hall's own one.
        .header("access-control-allow-private-network", "true")
        .header("access-control-max-age", "86400");
    return reply.code(204).send();
  });
  app.post(path, { config: { rateLimit } }, async (request, reply) => {
    letIn(request, reply);
    const report = TrailReport.safeParse(bodyOf(request.body));
    if (!report.success) return reply.code(400).send({ sentence: "这一份记录读不懂。" });
    const taken = await deps.takeReport(report.data, request.ip);
    if (taken.status === "stored") return { stored: taken.stored };
    return reply
      .code(taken.status === "flood" ? 429 : 503)
      .header("retry-after", String(laterSeconds))
      .send({ sentence: "记录先留在手机里，过一会儿再送。" });
  });

  /** Answers whether a page of another origin may read our answer. A page opened from a file says `null`. */
  function letIn(request: FastifyRequest, reply: FastifyReply): boolean {
    reply.header("vary", "origin");
    const { origin } = request.headers;
    if (origin === undefined || (origin !== "null" && origin !== originOf(deps.visitorUrl()))) return false;
    reply.header("access-control-allow-origin", origin);
    return true;
  }
}

function originOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).origin;
}

function bodyOf(body: unknown): unknown {
  if (typeof body !== "string") return body;
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // no report: refused
  }
}
