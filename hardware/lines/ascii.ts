/** Bytes that the lines protocol gives a meaning. */
export const DOLLAR = 0x24;
export const STAR = 0x2a;
export const COMMA = 0x2c;
export const CR = 0x0d;
export const LF = 0x0a;
export const SPACE = 0x20;
export const TILDE = 0x7e;

/** Value of a hex digit in either case, or -1. */
export function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const upper = byte & 0xdf;
  return upper >= 0x41 && upper <= 0x46 ? upper - 0x37 : -1;
}
