import type { RequestListener, Server } from "node:http";
import { bothWays } from "./both-ways.ts";
import { type CertificateDeps, type KeptCertificate, keepCertificate } from "./keep-certificate.ts";

export type EncryptedDoor = {
  /** For Fastify. */
  serverFactory(handler: RequestListener): Server;
  /** Ends all conversations; the listening server closes by itself. */
  close(): void;
  /** The address as visitors should open it: https where the certificate is good for its name. */
  addressOf(address: string): string;
  stop(): void;
};

/** The visitor door with the certificate that hall.yaml names, and without it as long as that is no good. */
export async function encryptDoor(deps: Omit<CertificateDeps, "onTaken">): Promise<EncryptedDoor> {
  let certificate: KeptCertificate | undefined;
  const ways = bothWays(() => certificate);
  certificate = await keepCertificate({ ...deps, onTaken: ways.take });
  return {
    serverFactory: ways.serverFactory,
    close: ways.close,
    addressOf: (address) =>
      certificate?.isGoodFor(new URL(address).hostname) ? address.replace(/^http:/, "https:") : address,
    stop: () => certificate?.stop(),
  };
}
