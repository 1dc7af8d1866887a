import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createSecureContext } from "node:tls";

export type Certificate = {
  /** As `setSecureContext` takes them. */
  pem: { cert: string; key: string };
  /** Wall clock, ms. */
  endsAt: number;
  /** Whether a browser that asked for this name would take it. */
  covers(hostname: string): boolean;
};

export type CertificateRead =
  | { status: "ok"; certificate: Certificate }
  /** `file` is the one that is not there or may not be opened. */
  | { status: "missing"; file: string }
  /** No certificate, no key, or two that do not belong together. */
  | { status: "broken" };

/** A certificate and its key from two PEM files. Whether it is in date is the caller's to ask. Never throws. */
export async function readCertificate(files: { cert: string; key: string }): Promise<CertificateRead> {
  const [cert, key] = await Promise.all([readText(files.cert), readText(files.key)]);
  if (cert === undefined) return { status: "missing", file: files.cert };
  if (key === undefined) return { status: "missing", file: files.key };
  try {
    const first = new X509Certificate(cert);
    if (!first.checkPrivateKey(createPrivateKey(key))) return { status: "broken" };
    createSecureContext({ cert, key }); // what else a server would refuse, as a chain cut off half-way
    return {
      status: "ok",
      certificate: {
        pem: { cert, key },
        endsAt: Date.parse(first.validTo),
        covers: (hostname) =>
          (first.checkHost(hostname) ?? first.checkIP(hostname.replace(/^\[|\]$/g, ""))) !== undefined,
      },
    };
  } catch {
    return { status: "broken" }; // the parsers say no more than that
  }
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return undefined;
  }
}
