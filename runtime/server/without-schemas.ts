import type { FastifyServerOptions } from "fastify";

/**
 * Bodies are checked by zod, here as everywhere: without this, fastify loads a validator and a serialiser of its own at each start (some
 * 40 ms and 5 MB) that no route asks for. A route with a schema would throw at its registration.
 */
export const withoutSchemas: Pick<FastifyServerOptions, "schemaController"> = {
  schemaController: {
    compilersFactory: {
      buildValidator: () => refuse,
      buildSerializer: () => refuse,
    },
  },
};

function refuse(): never {
  throw new Error("routes are checked by zod, not by a schema");
}
