import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { CheckpointNumber, type CheckpointPlace } from "../contract/checkpoint.ts";
import type { Hall } from "../contract/hall.ts";
import { type PackView, StoryId } from "../contract/pack.ts";
import { VersionId } from "../contract/pack-pointer.ts";
import type { Question } from "../contract/quiz.ts";
import { soundFileName } from "../contract/recording.ts";
import type { VisitorTrail } from "../contract/visitor-trail.ts";
import { readVisitorTrail } from "./read-visitor-trail.ts";
import { readVisitorCheckpoint, type TrailSource } from "./visitor-checkpoint.ts";

/** What hangs at a stop: the signature in its QR code and the code to type. */
export type CodesOf = (place: CheckpointPlace) => { tag: string; code: string };

export type VisitorTrailDeps = {
  pages: string;
  readHall(): Hall;
  /** Names the pack in force and its edition. */
  readEdition(): string;
  /** The signatures of the posts; the key is read at the first call. */
  readCodes(): Promise<CodesOf>;
  readPack(): PackView;
  readQuestions(): Promise<Question[]>;
  packFolder(version: string | undefined): string | undefined;
  recordingFolder(story: string): string;
};

const Place = z.union([z.literal("bonus"), z.coerce.number().pipe(CheckpointNumber)]);
const Version = z.object({ v: z.string().max(120).optional() });
const StoryFile = z.templateLiteral([StoryId, z.enum([".mp3", ".svg"])]);
const StampFile = z.string().regex(/^(0[1-9]|1[0-3]|bonus|complete)\.svg$/);
const RecordedFile = z.string().regex(/^b[0-9]{1,16}-[0-9a-f]{12}\.mp3$/);
const drawingOnly = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/** The trail on the visitor door: its page, its stops, and of the pack's files those that belong to a stop. Read-only. */
export function visitorTrail(app: FastifyInstance, deps: VisitorTrailDeps): void {
  const page = (reply: FastifyReply, status: number) =>
    reply
      .code(status)
      .header("cache-control", "no-cache")
      .sendFile("phone/trail/index.html", deps.pages, { cacheControl: false });
  for (const url of ["/t", "/t/"]) app.get(url, (_request, reply) => page(reply, 200));
  // A stop that does not exist gets the page all the same: it shows the stops there are.
  app.get<{ Params: { place: string } }>("/t/:place", (request, reply) => {
    const place = placeOf(request.params.place);
    if (place === undefined) return page(reply, 404);
    // Its text sets out with the page instead of after the programme: one way to the door and back less.
    reply.header("link", `</api/visitor/checkpoint/${place}.json>; rel=preload; as=fetch; crossorigin`);
    return page(reply, 200);
  });

  app.get<{ Params: { file: string } }>("/api/visitor/checkpoint/:file", async (request, reply) => {
    const place = placeOf(request.params.file.replace(/\.json$/, ""));
    if (place === undefined) return reply.callNotFound();
    return readVisitorCheckpoint(await readSource(), place) ?? reply.callNotFound();
  });

  app.get(
    "/api/visitor/trail.json",
    async (): Promise<VisitorTrail> =>
      readVisitorTrail(await readSource(), { hall: deps.readHall(), edition: deps.readEdition() }),
  );

  for (const folder of ["audio", "pictures"]) {
    app.get<{ Params: { name: string } }>(`/pack/${folder}/:name`, (request, reply) => {
      const name = StoryFile.safeParse(request.params.name);
      if (!name.success || !isOnTrail(name.data.slice(0, -4))) return reply.callNotFound();
      return packFile(request.query, reply, `${folder}/${name.data}`);
    });
  }
  app.get<{ Params: { name: string } }>("/pack/stamps/:name", (request, reply) => {
    const name = StampFile.safeParse(request.params.name);
    return name.success ? packFile(request.query, reply, `stamps/${name.data}`) : reply.callNotFound();
  });
  app.get<{ Params: { story: string; name: string } }>("/pack/recordings/:story/:name", (request, reply) => {
    const story = StoryId.safeParse(request.params.story);
    const name = RecordedFile.safeParse(request.params.name);
    if (!story.success || !name.success || !isOnTrail(story.data)) return reply.callNotFound();
    const file = `${name.data.slice(0, -".mp3".length)}/${soundFileName}`;
    return reply.sendFile(file, deps.recordingFolder(story.data), { maxAge: "365d", immutable: true });
  });

  async function readSource(): Promise<TrailSource> {
    const { hall } = deps.readHall();
    const [questions, codesOf] = await Promise.all([deps.readQuestions(), deps.readCodes()]);
    return {
      ...{ hall: hall.name, hallId: hall.id, codesOf, questions },
      checkpoints: deps.readPack().checkpoints,
    };
  }

  /** An installed version's files never change; the shipped pack's may with the programme, so they are asked for again (ETag). */
  function packFile(query: unknown, reply: FastifyReply, file: string): FastifyReply {
    const version = Version.safeParse(query);
    const root = version.success ? deps.packFolder(version.data.v) : undefined;
    if (root === undefined) {
      reply.callNotFound();
      return reply;
    }
    const isLasting = VersionId.safeParse(version.data?.v).success;
    reply.header("content-security-policy", drawingOnly);
    return reply.sendFile(file, root, isLasting ? { maxAge: "365d", immutable: true } : { maxAge: 0 });
  }

  function isOnTrail(story: string): boolean {
    return deps.readPack().checkpoints.some(({ id }) => id === story);
  }
}

function placeOf(word: string): CheckpointPlace | undefined {
  const place = /^[1-9]\d?$|^bonus$/.test(word) ? Place.safeParse(word) : undefined;
  return place?.success ? place.data : undefined;
}
