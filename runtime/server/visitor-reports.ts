import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { TrailReport } from "../contract/trail-report.ts";
import type { TakeReport } from "../trail/take-report.ts";
import { answerPreflight, letIn } from "./let-in.ts";

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
  const isLetIn = (request: FastifyRequest, reply: FastifyReply) =>
    letIn(request, reply, deps.visitorUrl(), { opaque: true });
  app.options(path, { config: { rateLimit } }, (request, reply) =>
    answerPreflight(reply, isLetIn(request, reply)),
  );
  app.post(path, { config: { rateLimit } }, async (request, reply) => {
    isLetIn(request, reply);
    const report = TrailReport.safeParse(bodyOf(request.body));
    if (!report.success) return reply.code(400).send({ sentence: "这一份记录读不懂。" });
    const taken = await deps.takeReport(report.data, request.ip);
    if (taken.status === "stored") return { stored: taken.stored };
    return reply
      .code(taken.status === "flood" ? 429 : 503)
      .header("retry-after", String(laterSeconds))
      .send({ sentence: "记录先留在手机里，过一会儿再送。" });
  });
}

function bodyOf(body: unknown): unknown {
  if (typeof body !== "string") return body;
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // no report: refused
  }
}
