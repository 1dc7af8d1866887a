import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { StoryId } from "../contract/pack.ts";
import { soundFileName } from "../contract/recording.ts";
import { clipKinds } from "../contract/spoken.ts";

const PackFileName = z.object({ name: z.string().regex(/^[a-z][a-z0-9-]{0,59}\.(mp3|svg)$/) });

/** One of the built pages, at `/name` and `/name/`. Never cached: a new build shows at the next load. */
export function servePage(app: FastifyInstance, pages: string, name: string, at = `/${name}`): void {
  for (const url of new Set([at, at.endsWith("/") ? at : `${at}/`])) {
    app.get(url, (_request, reply) =>
      reply
        .header("cache-control", "no-store")
        .sendFile(`${name}/index.html`, pages, { cacheControl: false }),
    );
  }
}

const RecordingPath = z.object({
  story: StoryId,
  name: z.string().regex(/^b[0-9]{1,16}-[0-9a-f]{12}\.mp3$/),
});

/** Recordings of people of the hall. An address is one build's for ever: the next one has another. `folderOf` answers a story's folder. */
export function serveRecordings(app: FastifyInstance, folderOf: (story: string) => string): void {
  app.get("/pack/recordings/:story/:name", (request, reply) => {
    const path = RecordingPath.safeParse(request.params);
    if (!path.success) return reply.callNotFound();
    const { story, name } = path.data;
    return reply
      .header("x-content-type-options", "nosniff")
      .sendFile(`${name.slice(0, -".mp3".length)}/${soundFileName}`, folderOf(story), {
        maxAge: "365d",
        immutable: true,
      });
  });
}

const Version = z.object({ v: z.string().max(120).optional() });

/** A picture opened by itself may draw and nothing else. */
const onlyDrawing = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/**
 * Sounds and pictures of the version that the address names (`?v=`), of the pack in force without one; asked again each time (ETag).
 * `packFolder` answers where a version lies.
 */
export function servePackFiles(
  app: FastifyInstance,
  packFolder: (version: string | undefined) => string | undefined,
): void {
  const clipFolders = clipKinds.map((kind) => `audio/${kind}`);
  for (const folder of ["audio", "pictures", "chimes", ...clipFolders]) {
    app.get(`/pack/${folder}/:name`, (request, reply) => {
      const file = PackFileName.safeParse(request.params);
      const version = Version.safeParse(request.query);
      const root = version.success ? packFolder(version.data.v) : undefined;
      if (!file.success || root === undefined) return reply.callNotFound();
      return reply
        .header("cache-control", "no-cache")
        .header("content-security-policy", onlyDrawing)
        .header("x-content-type-options", "nosniff")
        .sendFile(`${folder}/${file.data.name}`, root, { cacheControl: false });
    });
  }
}
