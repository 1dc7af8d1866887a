import type { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Log } from "../base/log.ts";
import type { Fact } from "../contract/journal.ts";
import { ExportQuery, SignIn, type Today } from "../contract/staff.ts";
import { attachment } from "./attachment.ts";
import { isFromOwnPage } from "./own-page.ts";
import { noSessionCookie, sessionCookie, sessionIn } from "./session-cookie.ts";
import { signInSentence } from "./sign-in-sentence.ts";
import type { StaffDoor } from "./staff-door.ts";

export type ExportFile = { fileName: string; type: string; body: Buffer | Readable };

export type StaffRoutesDeps = {
  door: StaffDoor;
  readToday(): Today | Promise<Today>;
  /** The file, or why there is none, in a sentence for whoever asked. */
  exportTo(query: ExportQuery): Promise<ExportFile | { sentence: string }>;
  /** Routes of other parts behind the same sign-in. */
  more?: (scope: FastifyInstance) => void;
  journal: { append(fact: Fact): unknown };
  log: Log;
};

/** Adds the routes of runtime/contract/staff.ts. Nothing but sign-in answers to somebody who is not signed in. */
export function staffRoutes(app: FastifyInstance, deps: StaffRoutesDeps): void {
  app.register((scope, _options, done) => addRoutes(scope, deps, done), { prefix: "/api/staff" });
}

function addRoutes(app: FastifyInstance, deps: StaffRoutesDeps, done: () => void): void {
  const { door, journal, log } = deps;

  app.addHook("onRequest", async (request, reply) => {
    reply.header("cache-control", "no-store");
    const wrongPage = request.method === "POST" && !isFromOwnPage(request);
    if (wrongPage) return say(reply, 403, "请在展项自己的工作人员页面上操作。");
    if (request.routeOptions.url?.endsWith("/sign-in")) return;
    const isRunning = await door.isSignedIn(sessionIn(request.headers.cookie), !isRefresh(request));
    if (!isRunning) return say(reply, 401, "还没有登录，或者太久没有用已自动退出，请输入工作码。");
  });
  app.setNotFoundHandler((_request, reply) => say(reply, 404, "没有这一页，请回到今日。"));
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status >= 500)
      log.error("staff request failed", { url: request.routeOptions.url, error: String(error) });
    const sentence =
      status >= 500 ? "这一次没有做成，记录都在，请过一会儿再试。" : "请求写得不对，请刷新页面再试一次。";
    return say(reply, status, sentence);
  });

  app.post("/sign-in", { bodyLimit: 1024 }, async (request, reply) => {
    const body = SignIn.safeParse(request.body);
    const answer = await door.signIn(body.success ? body.data.code : "", request.ip);
    if (answer.status === "in") {
      journal.append({ kind: "staff.signedIn", data: {} });
      return reply.header("set-cookie", sessionCookie(answer.session)).code(204).send();
    }
    const isShut = answer.status === "locked" || (answer.status === "wrong" && answer.waitMs > 0);
    if (isShut) reply.header("retry-after", String(Math.ceil(answer.waitMs / 1000)));
    return say(reply, isShut ? 429 : 401, signInSentence(answer));
  });

  app.post("/sign-out", { bodyLimit: 1024 }, async (request, reply) => {
    door.signOut(sessionIn(request.headers.cookie));
    return reply.header("set-cookie", noSessionCookie).code(204).send();
  });

  app.get("/today", () => deps.readToday());

  app.get("/export", async (request, reply) => {
    const query = ExportQuery.safeParse(request.query);
    if (!query.success) return say(reply, 400, "日期不对，请选好从哪天到哪天，前一个不晚于后一个。");
    const file = await deps.exportTo(query.data);
    if ("sentence" in file) return say(reply, 400, file.sentence);
    journal.append({ kind: "staff.export", data: query.data });
    reply
      .header("content-disposition", attachment(file.fileName))
      .header("x-content-type-options", "nosniff");
    return reply.type(file.type).send(file.body);
  });
  deps.more?.(app);
  done();
}

/** The page asks again every few seconds by itself; only a person's act keeps a session awake. */
function isRefresh(request: FastifyRequest): boolean {
  return request.headers["x-zange-refresh"] === "1";
}

function say(reply: FastifyReply, status: number, sentence: string): FastifyReply {
  return reply.code(status).send({ sentence });
}

function statusOf(error: unknown): number {
  const known = typeof error === "object" && error !== null && "statusCode" in error && error.statusCode;
  return typeof known === "number" && known >= 400 && known < 500 ? known : 500;
}
