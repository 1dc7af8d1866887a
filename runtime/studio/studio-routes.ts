import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { codeOf, messageOf } from "../base/app-error.ts";
import type { Log } from "../base/log.ts";
import { StoryId } from "../contract/pack.ts";
import { TakeKey } from "../contract/recording.ts";
import { mostTakeBytes } from "../contract/studio.ts";
import type { Studio } from "./studio.ts";

/** The studio is opened by the first request: few halls record on any day. */
export type StudioRoutesDeps = { studio(): Promise<Studio>; log: Log };

const StoryPath = z.object({ id: StoryId });
const TakePath = z.object({ id: StoryId, key: TakeKey });

/** Adds the routes of runtime/contract/studio.ts to a scope that has let in nobody but staff, from our own page. */
export function studioRoutes(app: FastifyInstance, deps: StudioRoutesDeps): void {
  app.register((scope, _options, done) => addRoutes(scope, deps, done), { prefix: "/studio" });
}

function addRoutes(app: FastifyInstance, { studio, log }: StudioRoutesDeps, done: () => void): void {
  app.addContentTypeParser(
    "audio/wav",
    { parseAs: "buffer", bodyLimit: mostTakeBytes },
    (_request, body, ready) => ready(null, body),
  );
  app.setErrorHandler((error, request, reply) => {
    const [status, sentence] = failureOf(error);
    if (status >= 500)
      log.error("a studio request failed", {
        url: request.routeOptions.url,
        code: codeOf(error),
        reason: messageOf(error),
      });
    return say(reply, status, sentence);
  });

  app.get("/stories", async () => (await studio()).list());
  app.get("/stories/:id", async (request, reply) => {
    const path = StoryPath.safeParse(request.params);
    return (path.success && (await (await studio()).story(path.data.id))) || say(reply, 404, noStory);
  });
  app.post("/stories/:id/takes/:key", { bodyLimit: mostTakeBytes }, async (request, reply) => {
    const path = TakePath.safeParse(request.params);
    if (!path.success) return say(reply, 404, noStory);
    if (!Buffer.isBuffer(request.body)) return say(reply, 415, takeSentences["not-wave"]);
    const answer = await (await studio()).keep(path.data.id, path.data.key, request.body);
    if (answer.status === "kept") return answer.kept;
    return say(reply, answer.status === "unknown" ? 409 : 422, takeSentences[answer.status]);
  });
  app.get("/stories/:id/takes/:key", async (request, reply) => {
    const path = TakePath.safeParse(request.params);
    const wave = path.success ? await (await studio()).hear(path.data.id, path.data.key) : undefined;
    if (!wave) return say(reply, 404, "这一句还没有录过，请先录一遍。");
    return reply.type("audio/wav").send(Buffer.from(wave));
  });
  app.post("/stories/:id/build", { bodyLimit: 1024 }, async (request, reply) => {
    const path = StoryPath.safeParse(request.params);
    const answer = path.success ? await (await studio()).build(path.data.id) : { status: "unknown" as const };
    if (answer.status === "ok") return answer.story;
    if (answer.status === "missing")
      return say(reply, 409, `第 ${answer.sentence} 句还没有录，原来的声音照常，请补录这一句再换上。`);
    return say(reply, 404, noStory);
  });
  app.post("/stories/:id/machine", { bodyLimit: 1024 }, async (request, reply) => {
    const path = StoryPath.safeParse(request.params);
    return (
      (path.success && (await (await studio()).returnToMachine(path.data.id))) || say(reply, 404, noStory)
    );
  });
  done();
}

const noStory = "内容包里没有这个故事，请回到全部故事里重新选。";

const takeSentences = {
  unknown: "这一句的文字刚刚改过，先不存这一遍，以前录的都在。请刷新页面，照新的文字再录。",
  "nobody-speaks": "没有听到有人说话，这一遍没有存。请看看话筒插好没有，再录一遍。",
  "not-wave": "这一遍的声音传坏了，没有存，以前录的都在。请再录一遍。",
  "too-long": "这一遍超过 40 秒，没有存。请念完一句就按停，再录一遍。",
} as const;

function failureOf(error: unknown): [status: number, sentence: string] {
  const code = codeOf(error);
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE") return [413, takeSentences["too-long"]];
  if (code === "ENOSPC")
    return [507, "电脑的磁盘满了，这一次没有存下，以前录的都在。请腾出一些空间再试一次。"];
  if (code === "studio/bad-take")
    return [409, `第 ${messageOf(error)} 句听不到声音，原来的声音照常，请把这一句重录一遍再换上。`];
  if (code === "studio/loudness")
    return [
      409,
      "有几句太轻或者太吵，音量调不到一样，原来的声音照常。请把标着“太小”“太响”的句子重录再换上。",
    ];
  const status =
    typeof error === "object" && error !== null && "statusCode" in error ? Number(error.statusCode) : 500;
  if (status >= 400 && status < 500) return [status, "请求写得不对，请刷新页面再试一次，录过的都在。"];
  return [500, "这一次没有做成，原来的声音照常，录过的都在，请过一会儿再试。"];
}

function say(reply: FastifyReply, status: number, sentence: string): FastifyReply {
  return reply.code(status).send({ sentence });
}
