import { networkInterfaces } from "node:os";
import type { FastifyInstance } from "fastify";

/** Opens the door and answers its address as a person would type it. Throws what the system says (EADDRINUSE, EACCES). */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  await app.listen({ host, port });
  const address = app.server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return `http://${host === "0.0.0.0" ? lanAddress() : host}:${bound}`;
}

/** This machine's address in the hall's network; the loopback where it has none. */
function lanAddress(): string {
  const found = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .find(
      ({ family, internal, address }) => family === "IPv4" && !internal && !address.startsWith("169.254."),
    );
  return found?.address ?? "127.0.0.1";
}
