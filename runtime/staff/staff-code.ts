// The staff code: eight digits in two groups, 4827-1935. Digits only, so that it can be read out and typed on a touchscreen.
import { randomBytes, randomInt, scrypt, timingSafeEqual } from "node:crypto";
import type { StaffFile } from "../contract/staff-file.ts";

const cost = 16_384; // 16 MB and some 40 ms a try: a kiosk PC bears it, a guesser does not
const hashBytes = 32;

/** Draws a new code, `NNNN-NNNN`. */
export function drawStaffCode(): string {
  const digits = String(randomInt(100_000_000)).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** The eight digits somebody typed, whatever stands between them; full-width digits count. Empty where it is no code. */
export function typedDigits(typed: string): string {
  const digits = typed.normalize("NFKC").replace(/[\s‐-―.·-]/g, "");
  return /^\d{8}$/.test(digits) ? digits : "";
}

/** What is kept of a code: never the code. */
export async function sealStaffCode(code: string, madeAt: number): Promise<StaffFile> {
  const salt = randomBytes(16);
  const hash = await derive(typedDigits(code), salt, cost);
  return { version: 1, madeAt, cost, salt: salt.toString("base64"), hash: hash.toString("base64") };
}

/** Whether the typed code is the one that was sealed. Takes the same time for right and wrong. */
export async function isStaffCode(typed: string, file: StaffFile): Promise<boolean> {
  const digits = typedDigits(typed);
  const found = await derive(digits, Buffer.from(file.salt, "base64"), file.cost);
  const kept = Buffer.from(file.hash, "base64");
  return kept.length === found.length && timingSafeEqual(kept, found) && digits !== "";
}

function derive(digits: string, salt: Buffer, N: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { N, r: 8, p: 1, maxmem: 256 * N * 8 };
    scrypt(digits, salt, hashBytes, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
