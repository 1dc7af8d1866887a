import type { FastifyReply, FastifyRequest } from "fastify";

/**
 * Lets the hall's own static site (`visitor.url`) read this door's answer. `opaque`: also a page opened from a file, whose origin is
 * `null`. Answers whether the page may.
 */
export function letIn(
  { headers: { origin } }: FastifyRequest,
  reply: FastifyReply,
  visitorUrl: string | undefined,
  { opaque = false } = {},
): boolean {
  reply.header("vary", "origin");
  const isOwn = visitorUrl !== undefined && origin === new URL(visitorUrl).origin;
  if (origin === undefined || !(isOwn || (opaque && origin === "null"))) return false;
  reply.header("access-control-allow-origin", origin);
  return true;
}

/** Answers a browser that asks whether such a page may post JSON here. */
export function answerPreflight(reply: FastifyReply, isLetIn: boolean): FastifyReply {
  if (isLetIn)
    reply
      .header("access-control-allow-methods", "POST")
      .header("access-control-allow-headers", "content-type")
      // A page of the wide net asks a door in this hall's own one.
      .header("access-control-allow-private-network", "true")
      .header("access-control-max-age", "86400");
  return reply.code(204).send();
}
