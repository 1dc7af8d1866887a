// The signature on the trail's posts: `<base>/t/<stop>?k=<tag>` in the QR code, and the short code under it.
//   tag        = the first 10 letters of HMAC-SHA-256(key, "zange/1/<hall id>/<stop>"), five bits a letter
//   short code = the first 6 letters of HMAC-SHA-256(key, "zange/1/<hall id>/<stop>/short"), and one that checks them
// A post lasts for years: this may never change, a later form gets another number than 1.
import { createHmac, timingSafeEqual } from "node:crypto";
import type { CheckpointPlace } from "../contract/checkpoint.ts";
import { codeLetters, plainCode, readShortCode, signedLetters, withCheck } from "../contract/short-code.ts";

/** The hall whose posts they are; the key is 32 bytes that never leave its data folder. */
export type Signer = { key: Uint8Array; hallId: string };

export const stops: readonly CheckpointPlace[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, "bonus"];
const tagLetters = 10;

/** What the QR code of a stop carries as `k`. */
export function tagOf(signer: Signer, stop: CheckpointPlace): string {
  return letters(signer, String(stop), tagLetters);
}

/** The code to type of a stop, seven letters. */
export function shortCodeOf(signer: Signer, stop: CheckpointPlace): string {
  return withCheck(letters(signer, `${stop}/short`, signedLetters));
}

/** The address in the QR code of a stop. `base` ends without a slash. */
export function addressOf(signer: Signer, base: string, stop: CheckpointPlace): string {
  return `${base}/t/${stop}?k=${tagOf(signer, stop)}`;
}

/** Whether a scanned tag is that of this stop in this hall. Takes equally long for any tag of the right length. */
export function isTagOf(signer: Signer, stop: CheckpointPlace, tag: string): boolean {
  return isSame(tagOf(signer, stop), plainCode(tag.slice(0, 4 * tagLetters)));
}

export type TypedCodeRead =
  | { status: "stop"; stop: CheckpointPlace }
  | { status: "length" }
  /** A slip of the finger or of the pen: let the child look again. */
  | { status: "mistyped" }
  /** Well-formed, but of another hall, or made up. */
  | { status: "foreign" };

/** The stop whose short code somebody typed. */
export function readTypedCode(signer: Signer, typed: string): TypedCodeRead {
  const read = readShortCode(typed.slice(0, 64));
  if (read.status !== "whole") return read;
  const found = stops.filter((stop) => isSame(shortCodeOf(signer, stop), read.code)); // all of them, so that time tells nothing
  const [stop] = found;
  return stop === undefined ? { status: "foreign" } : { status: "stop", stop };
}

/** The first letters of a signature, five bits each. */
function letters({ key, hallId }: Signer, what: string, count: number): string {
  const bytes = createHmac("sha256", key).update(`zange/1/${hallId}/${what}`).digest();
  let out = "";
  for (let at = 0; at < count; at++) {
    const pair = bytes.readUInt16BE((at * 5) >> 3);
    out += codeLetters.charAt((pair >> (11 - ((at * 5) & 7))) & 31);
  }
  return out;
}

function isSame(right: string, given: string): boolean {
  const [a, b] = [Buffer.from(right), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
