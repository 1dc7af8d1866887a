import type { FastifyInstance, FastifyReply } from "fastify";
import type { Log } from "../base/log.ts";
import type { Question } from "../contract/quiz.ts";
import { ClassStart } from "../contract/trail-class.ts";
import type { ClassBook, ClassWithResults } from "./class-book.ts";
import { classCsv } from "./class-csv.ts";
import { type ClassWords, cardOf, joinAddress, sheetOf } from "./class-sheet.ts";

export type ClassRoutesDeps = {
  book: ClassBook;
  readWords(): ClassWords;
  readQuestions(): Promise<Question[]>;
  drawQr(address: string): Promise<string>;
  /** `Content-Disposition` for a file with a Chinese name. */
  attachment(fileName: string): string;
  log: Log;
};

type Named = { Params: { code: string } };

/** Adds the routes of runtime/contract/trail-class.ts to a scope that lets nobody in but staff. */
export function classRoutes(app: FastifyInstance, deps: ClassRoutesDeps): void {
  const { book, readWords, log } = deps;

  app.get("/classes", async () => ({
    classes: (await book.today()).map((each) => cardOf(each, readWords())),
  }));

  app.post("/classes", { bodyLimit: 1024 }, async (request, reply) => {
    const asked = ClassStart.safeParse(request.body);
    if (!asked.success)
      return reply.code(400).send({ sentence: "班级没有开成：未成年人数不能多过总人数，小队一到十三个。" });
    try {
      return cardOf(await book.start(asked.data), readWords());
    } catch (error) {
      return notWritten(reply, error);
    }
  });

  app.post<Named>("/classes/:code/end", { bodyLimit: 1024 }, async (request, reply) => {
    try {
      const ended = await book.end(request.params.code);
      return ended ? cardOf(ended, readWords()) : notFound(reply);
    } catch (error) {
      return notWritten(reply, error);
    }
  });

  app.get<Named>("/classes/:code/sheet", async (request, reply) => {
    const found = await book.find(request.params.code);
    return found ? readSheet(found) : notFound(reply);
  });

  app.get<Named>("/classes/:code/sheet.csv", async (request, reply) => {
    const found = await book.find(request.params.code);
    if (!found) return notFound(reply);
    const sheet = await readSheet(found);
    return reply
      .header("content-disposition", deps.attachment(`班级 ${sheet.code} 成绩单 ${sheet.day}.csv`))
      .header("x-content-type-options", "nosniff")
      .type("text/csv; charset=utf-8")
      .send(classCsv(sheet));
  });

  app.get<Named & { Querystring: { team?: string } }>("/classes/:code/qr.svg", async (request, reply) => {
    const found = await book.find(request.params.code);
    if (!found) return notFound(reply);
    const { code, teams } = found.of;
    const team = teams.find(({ number }) => String(number) === request.query.team);
    const address = joinAddress(readWords().base, code) + (team ? `&team=${team.number}` : "");
    return reply
      .header("content-security-policy", "default-src 'none'; sandbox")
      .type("image/svg+xml")
      .send(await deps.drawQr(address));
  });

  async function readSheet(found: ClassWithResults) {
    const questions = await deps.readQuestions();
    return sheetOf(
      found,
      readWords(),
      (place, id) => questions.find((each) => each.place === place && each.id === id)?.question,
    );
  }

  function notWritten(reply: FastifyReply, error: unknown): FastifyReply {
    log.warn("a class was not written down", { reason: String(error) });
    return reply
      .code(503)
      .send({ sentence: "现在记不下来，走着的班级都还在；请看看今日页上的提示，过一会儿再按一次。" });
  }
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ sentence: "没有这个班级码，请看看今天的班级。" });
}
