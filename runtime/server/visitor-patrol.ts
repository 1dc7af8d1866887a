import type { FastifyInstance, FastifyRequest } from "fastify";
import { PatrolReport } from "../contract/patrol.ts";
import type { Patrols } from "../trail/patrols.ts";
import { answerPreflight, letIn } from "./let-in.ts";
import { servePage } from "./serve-files.ts";

export type VisitorPatrolDeps = {
  pages: string;
  patrols: Pick<Patrols, "take">;
  /** `visitor.url` of hall.yaml: the page may lie there. */
  visitorUrl(): string | undefined;
};

const path = "/api/visitor/patrol";
const perMinute = 30;

/** The page that staff take along from post to post, and `POST /api/visitor/patrol` (runtime/contract/patrol.ts). */
export function visitorPatrol(app: FastifyInstance, { pages, patrols, visitorUrl }: VisitorPatrolDeps): void {
  servePage(app, pages, "phone/patrol", "/patrol");
  const rateLimit = {
    max: perMinute,
    timeWindow: "1 minute",
    keyGenerator: (request: FastifyRequest) => `patrol ${request.ip}`,
  };
  app.options(path, { config: { rateLimit } }, (request, reply) =>
    answerPreflight(reply, letIn(request, reply, visitorUrl())),
  );
  app.post(path, { bodyLimit: 4096, config: { rateLimit } }, async (request, reply) => {
    letIn(request, reply, visitorUrl());
    const report = PatrolReport.safeParse(request.body);
    if (!report.success) return reply.code(400).send({ sentence: "这一份结果读不懂，请刷新页面再试一次。" });
    const taken = await patrols.take(report.data);
    if (taken === "stored" || taken === "known") return { isNew: taken === "stored" };
    if (taken === "busy")
      return reply.code(503).send({ sentence: "展馆的电脑现在记不下，结果先留在手机里，过一会儿自动再交。" });
    return reply.code(403).send({
      sentence:
        taken === "over"
          ? "这次巡查过了十二小时，交不上去，结果还留在这部手机里。请在工作人员页面点“巡查”，重新扫那里的码，再交一次。"
          : "展馆不认得这次巡查，交不上去，结果还留在这部手机里。请在工作人员页面点“巡查”，重新扫那里的码，再交一次。",
    });
  });
}
