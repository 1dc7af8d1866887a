import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";

/** Whether certificates can be made here at all. */
export const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

export type CertificateWish = { name?: string; ip?: string; days?: number };

/** A self-made certificate and its key in `folder`. Answers the files' names. */
export function makeCertificate(
  folder: string,
  called: string,
  { name = "localhost", ip = "127.0.0.1", days = 90 }: CertificateWish = {},
): { cert: string; key: string } {
  const files = { cert: `${called}.crt`, key: `${called}.key` };
  const words = [
    ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"],
    ...["-keyout", join(folder, files.key), "-out", join(folder, files.cert), "-subj", `/CN=${name}`],
    ...["-addext", `subjectAltName=DNS:${name},IP:${ip}`, "-days", String(days)],
  ];
  execFileSync("openssl", words, { stdio: "ignore" });
  return files;
}
