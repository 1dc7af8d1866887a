import type { FastifyRequest } from "fastify";

/**
 * Whether a changing request comes from our own page: a form on another site can send neither JSON, nor a zip, nor a WAV, nor our origin.
 * Browsers name the origin of every POST; a tool without one (curl) is let through, it carries no stolen cookie.
 */
export function isFromOwnPage(request: FastifyRequest): boolean {
  const type = request.headers["content-type"] ?? "";
  if (!/^(application\/(json|zip)|audio\/wav)\s*(;|$)/i.test(type)) return false;
  const origin = request.headers.origin;
  return origin === undefined || hostOf(origin) === request.headers.host?.toLowerCase();
}

function hostOf(origin: string): string {
  try {
    return new URL(origin).host;
  } catch {
    return ""; // `null`, as sandboxed frames say
  }
}
