// The code under a QR code, for whoever has no phone: `7Q4M·2KT`, six signed characters and one that checks them.
// Crockford's base32: no I, L, O or U, so that nothing which looks alike is a different code. Without Node and without zod:
// the kiosk and the phone tell a mistyped code before they ask anybody.

export const codeLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Characters before the one that checks. */
export const signedLetters = 6;

const lookAlikes: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1", U: "V" };

/** As it is compared: capitals, look-alike letters as the ones that are used, full-width ones too, nothing between them. */
export function plainCode(typed: string): string {
  return typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/[OILU]/g, (letter) => lookAlikes[letter] ?? letter);
}

/** The six characters with their check. Throws a RangeError for a letter that no code has. */
export function withCheck(letters: string): string {
  return letters + letterOf(twice(sumOf(letters)));
}

/** Whether a code's last character checks the others; any length, letters as `plainCode` leaves them. */
export function isWhole(code: string): boolean {
  return sumOf(code) === 0;
}

export type ShortCodeRead =
  | { status: "whole"; code: string }
  /** Fewer or more characters than a code has. */
  | { status: "length" }
  /** One character is wrong, or two have changed places. */
  | { status: "mistyped" };

/** What somebody typed, as a code; whether it is one of this hall's only its key can tell. */
export function readShortCode(typed: string): ShortCodeRead {
  const code = plainCode(typed);
  if (code.length !== signedLetters + 1) return { status: "length" };
  return isWhole(code) ? { status: "whole", code } : { status: "mistyped" };
}

/** As it is printed: `7Q4M·2KT`. */
export function showShortCode(code: string): string {
  return `${code.slice(0, 4)}·${code.slice(4)}`;
}

/**
 * The letters as a number of the field of 32, by Horner's rule. Each place weighs a different power of two there, so every single
 * wrong letter and every two that changed places leave another sum.
 */
function sumOf(letters: string): number {
  let sum = 0;
  for (const letter of letters) sum = twice(sum) ^ numberOf(letter);
  return sum;
}

/** Twice a number of the field of 32 elements (x⁵ + x² + 1). */
function twice(value: number): number {
  return value < 16 ? value * 2 : ((value * 2) ^ 0b100101) & 31;
}

function numberOf(letter: string): number {
  const value = codeLetters.indexOf(letter);
  if (value < 0) throw new RangeError(`no letter of a short code: ${letter}`);
  return value;
}

function letterOf(value: number): string {
  return codeLetters.charAt(value);
}
