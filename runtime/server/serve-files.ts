import type { FastifyInstance } from "fastify";
import { z } from "zod";

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

/** Sounds and pictures of the pack in force; asked again each time (ETag), since a pack may be swapped. */
export function servePackFiles(app: FastifyInstance, packFolder: () => string): void {
  for (const folder of ["audio", "pictures"]) {
    app.get(`/pack/${folder}/:name`, (request, reply) => {
      const file = PackFileName.safeParse(request.params);
      if (!file.success) return reply.callNotFound();
      return reply
        .header("cache-control", "no-cache")
        .sendFile(`${folder}/${file.data.name}`, packFolder(), { cacheControl: false });
    });
  }
}
