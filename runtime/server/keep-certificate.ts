import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { type Clock, every } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import { type Certificate, readCertificate } from "./read-certificate.ts";

/** What staff are told; `undefined` where all is well. */
export type CertificateTrouble = { kind: "missing" | "broken" | "expired" | "ending"; file: string };

export type KeptCertificate = {
  /** The one to speak with, also when it is out of date: a browser asks its visitor then. */
  now(): Certificate | undefined;
  /** In date and for this name: whoever comes unencrypted may be sent on. */
  isGoodFor(hostname: string): boolean;
  stop(): void;
};

export type CertificateDeps = {
  /** Of hall.yaml, whose paths are relative to its folder. */
  files: { cert: string; key: string };
  folder: string;
  clock: Clock;
  log: Log;
  /** Wall clock, ms; `undefined` while it is plainly wrong, as on a PC with a dead battery. */
  today(): number | undefined;
  onTrouble(trouble: CertificateTrouble | undefined): void;
  /** A first or a renewed one is in force. */
  onTaken(certificate: Certificate): void;
};

const everyMs = 60_000;
const endingMs = 14 * 86_400_000;

/** Reads the certificate, and again whenever its files change; looked at once a minute, as renewals swap files behind our back. */
export async function keepCertificate(deps: CertificateDeps): Promise<KeptCertificate> {
  const { folder, clock, today } = deps;
  const files = { cert: resolve(folder, deps.files.cert), key: resolve(folder, deps.files.key) };
  let current: Certificate | undefined;
  let seen = "";
  let misses = 0;
  let unread: CertificateTrouble | undefined;
  await look();
  let isLooking = false;
  const stop = every(clock, everyMs, () => {
    if (isLooking) return;
    isLooking = true;
    void look().finally(() => {
      isLooking = false;
    });
  });
  const isInDate = ({ endsAt }: Certificate) => (today() ?? 0) <= endsAt;
  return {
    now: () => current,
    isGoodFor: (hostname) => current !== undefined && isInDate(current) && current.covers(hostname),
    stop,
  };

  async function look(): Promise<void> {
    const stamp = `${await stampOf(files.cert)} ${await stampOf(files.key)}`;
    if (stamp !== seen) await take(stamp);
    deps.onTrouble(unread ?? dateTrouble());
  }

  async function take(stamp: string): Promise<void> {
    const read = await readCertificate(files);
    if (read.status === "ok") {
      current = read.certificate;
      [seen, misses, unread] = [stamp, 0, undefined];
      deps.onTaken(current);
      deps.log.info("the visitor door has a certificate", { endsAt: current.endsAt });
      return;
    }
    misses++;
    if (current && misses < 2) return; // a renewal puts two files; the second may come in a moment
    const file = read.status === "missing" ? read.file : files.cert;
    unread = { kind: read.status, file: basename(file) };
  }

  function dateTrouble(): CertificateTrouble | undefined {
    const now = today();
    if (!current || now === undefined || now < current.endsAt - endingMs) return undefined;
    return { kind: now > current.endsAt ? "expired" : "ending", file: basename(files.cert) };
  }
}

async function stampOf(path: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return `${mtimeMs}/${size}/${ino}`;
  } catch {
    return "missing";
  }
}
