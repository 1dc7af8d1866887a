import { createServer } from "node:net";

/** A port of this computer that nobody uses just now. A runtime that dies and comes back needs the same one again. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
