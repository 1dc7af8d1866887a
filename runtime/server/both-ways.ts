import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { Socket } from "node:net";
import type { KeptCertificate } from "./keep-certificate.ts";
import type { Certificate } from "./read-certificate.ts";

/** The first byte of a TLS greeting; no HTTP request begins with it. */
const greeting = 0x16;
/** So long somebody may be connected and say nothing. */
const patienceMs = 15_000;
/** And so long between two words of an encrypted conversation. */
const idleMs = 60_000;

export type BothWays = {
  /** For Fastify; the server that listens. */
  serverFactory(handler: RequestListener): Server;
  /** Speaks with this one from now on; conversations under way end with the old one. */
  take(certificate: Pick<Certificate, "pem">): void;
  /** Ends what is encrypted; the listening server ends the rest. */
  close(): void;
};

/**
 * One port that speaks http and, as soon as there is a certificate, https: a certificate that is missing or out of date locks nobody
 * out. Whoever comes by http to a name that the certificate is good for is sent on, since phones keep pages on https only.
 */
export function bothWays(certificate: () => Pick<KeptCertificate, "isGoodFor"> | undefined): BothWays {
  const secure = createSecureServer();
  const sockets = new Set<Socket>();
  let hasOne = false;
  secure.timeout = idleMs;
  secure.on("tlsClientError", (_error, socket) => socket.destroy()); // browsers that distrust us hang up; no news for anybody

  return {
    serverFactory(handler) {
      secure.on("request", handler);
      const plain = createServer((request, response) => {
        const host = request.headers.host ?? "";
        if (request.method === "GET" && certificate()?.isGoodFor(nameOf(host))) {
          response.writeHead(308, { location: `https://${host}${request.url ?? "/"}` }).end();
          return;
        }
        handler(request, response);
      });
      const speak = plain.listeners("connection");
      plain.removeAllListeners("connection");
      plain.on("connection", (socket: Socket) => {
        const giveUp = () => socket.destroy();
        socket.setTimeout(patienceMs, giveUp);
        socket.on("error", giveUp);
        sockets.add(socket);
        socket.once("close", () => sockets.delete(socket));
        socket.once("data", (chunk: Buffer) => {
          socket.pause();
          socket.setTimeout(0).off("timeout", giveUp);
          socket.unshift(chunk);
          if (chunk[0] !== greeting) for (const each of speak) each.call(plain, socket);
          else if (hasOne) secure.emit("connection", socket);
          else socket.destroy();
          process.nextTick(() => socket.resume());
        });
      });
      return plain;
    },
    take({ pem }) {
      secure.setSecureContext(pem);
      hasOne = true;
    },
    close() {
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** The host of a `Host` header, without its port. */
function nameOf(host: string): string {
  return host.replace(/:\d+$/, "");
}
