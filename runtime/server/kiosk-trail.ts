import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { CheckpointPlace } from "../contract/checkpoint.ts";
import type { Hall } from "../contract/hall.ts";
import {
  type KioskTrail,
  StopAnswered,
  StoryHeard,
  type TrailNow,
  TypedCard,
  TypedCode,
} from "../contract/kiosk-trail.ts";
import type { PackView } from "../contract/pack.ts";
import type { Question } from "../contract/quiz.ts";
import type { KioskTrailDesk } from "../trail/kiosk-trail.ts";
import { lakePlaces } from "./lake-places.ts";
import { isOwnOrigin } from "./own-address.ts";
import { drawQr } from "./qr-svg.ts";
import { readVisitorCheckpoint } from "./visitor-checkpoint.ts";
import type { CodesOf } from "./visitor-trail.ts";

export type KioskTrailDeps = {
  desk: KioskTrailDesk;
  readHall(): Hall;
  readPack(): PackView;
  readQuestions(): Promise<Question[]>;
  readCodes(): Promise<CodesOf>;
  readNow(): TrailNow;
  /** Where phones find the trail, without the last slash. */
  readBase(): string;
  /** What the QR code of a stop says. */
  addressOf(place: CheckpointPlace): Promise<string>;
  packFolder(version: string | undefined): string | undefined;
};

const QrFile = z.string().regex(/^([1-9]|1[0-3]|bonus)\.svg$/);
const StampFile = z.string().regex(/^(0[1-9]|1[0-3]|bonus|complete)\.svg$/);
const Version = z.object({ v: z.string().max(120).optional() });
const drawingOnly = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";
const tooManySentence = "不对的码试得太多了，请歇一分钟，对着站牌或手机再看一遍。";

/** The routes of runtime/contract/kiosk-trail.ts, for pages of our own only. */
export function kioskTrail(app: FastifyInstance, deps: KioskTrailDeps): void {
  const { desk } = deps;

  app.get("/api/trail", async (_request, reply): Promise<KioskTrail> => {
    reply.header("cache-control", "no-store");
    const { hall, trail } = deps.readHall();
    const [questions, codesOf] = await Promise.all([deps.readQuestions(), deps.readCodes()]);
    const { checkpoints } = deps.readPack();
    const source = { hall: hall.name, hallId: hall.id, codesOf, questions, checkpoints };
    return {
      ...deps.readNow(),
      ...{ hall: hall.name, hallId: hall.id, base: deps.readBase() },
      stops: checkpoints.flatMap(({ checkpoint }) => readVisitorCheckpoint(source, checkpoint) ?? []),
      posts: { ...lakePlaces(), ...trail.posts },
    };
  });
  app.get("/api/trail/now", (_request, reply) => {
    reply.header("cache-control", "no-store");
    return deps.readNow();
  });
  app.get<{ Params: { file: string } }>("/api/trail/qr/:file", async (request, reply) => {
    const file = QrFile.safeParse(request.params.file);
    if (!file.success) return reply.callNotFound();
    const word = file.data.slice(0, -".svg".length);
    const address = await deps.addressOf(word === "bonus" ? "bonus" : Number(word));
    return reply
      .header("cache-control", "no-cache")
      .header("content-security-policy", drawingOnly)
      .type("image/svg+xml")
      .send(await drawQr(address));
  });
  app.get<{ Params: { name: string } }>("/pack/stamps/:name", (request, reply) => {
    const name = StampFile.safeParse(request.params.name);
    const version = Version.safeParse(request.query);
    const root = version.success ? deps.packFolder(version.data.v) : undefined;
    if (!name.success || root === undefined) return reply.callNotFound();
    reply.header("content-security-policy", drawingOnly).header("x-content-type-options", "nosniff");
    return reply.sendFile(`stamps/${name.data}`, root, { maxAge: 0 });
  });

  post("/api/trail/heard", StoryHeard, async (heard, reply) => taken(reply, await desk.heard(heard)));
  post("/api/trail/answered", StopAnswered, async (score, reply) => taken(reply, await desk.answered(score)));
  post("/api/trail/code", TypedCode, async ({ code }, reply) => unlessTooMany(reply, await desk.code(code)));
  post("/api/trail/card", TypedCard, async ({ codes }, reply) =>
    unlessTooMany(reply, await desk.card(codes)),
  );

  /** A body of that shape from a page of our own, or 403 and 400. */
  function post<T extends z.ZodType>(
    url: string,
    shape: T,
    answer: (body: z.output<T>, reply: FastifyReply) => Promise<unknown>,
  ): void {
    app.post(url, { bodyLimit: 4096 }, async (request: FastifyRequest, reply) => {
      reply.header("cache-control", "no-store");
      if (!isOwnOrigin(request.headers.origin))
        return reply.code(403).send({ sentence: "请在展项这台电脑上操作。" });
      const body = shape.safeParse(request.body);
      if (!body.success) return reply.code(400).send({ sentence: "这一次没有做成，请再试一次。" });
      return answer(body.data, reply);
    });
  }
}

function taken(reply: FastifyReply, result: "taken" | "absent"): FastifyReply {
  return result === "taken" ? reply.code(204).send() : reply.code(400).send({ sentence: "没有这一站。" });
}

function unlessTooMany(reply: FastifyReply, answer: object | undefined): object {
  return answer ?? reply.code(429).header("retry-after", "60").send({ sentence: tooManySentence });
}
