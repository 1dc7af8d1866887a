// A QR code of the smallest size (21 × 21 modules, level H: a quarter may be dirty) for the ten letters or fewer of a completion code.
// Written out for this one size, since a library for all sizes weighs more than the whole page. ISO/IEC 18004; mask 0 throughout.

export const squareSize = 21;

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const dataBytes = 9;
const checkBytes = 17;
const mostLetters = 10;

/** Rows of modules, true where it is dark. Throws a RangeError for more than ten letters or one that the alphabet lacks. */
export function codeSquare(letters: string): boolean[][] {
  const data = dataOf(letters);
  const bits = [...data, ...checkOf(data)].flatMap((byte) => bitsOf(byte, 8));
  const dark: boolean[][] = Array.from({ length: squareSize }, () => Array(squareSize).fill(false));
  const set = (row: number, column: number, isDark: boolean) => {
    const line = dark[row];
    if (line) line[column] = isDark;
  };
  for (const [top, left] of [
    [0, 0],
    [0, 14],
    [14, 0],
  ] as const)
    finder(top, left, set);
  for (let at = 8; at < 13; at++) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  writeFormat(set);
  let next = 0;
  for (let right = squareSize - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    const isUp = ((right + 1) & 2) === 0;
    for (let step = 0; step < squareSize; step++)
      for (const column of [right, right - 1]) {
        const row = isUp ? squareSize - 1 - step : step;
        if (isReserved(row, column)) continue;
        set(row, column, (bits[next++] === 1) !== ((row + column) % 2 === 0));
      }
  }
  return dark;
}

/** Path text of the dark modules, one unit each. */
export function squarePath(dark: readonly (readonly boolean[])[]): string {
  let d = "";
  dark.forEach((line, y) => {
    line.forEach((isDark, x) => {
      if (isDark) d += `M${x} ${y}h1v1h-1z`;
    });
  });
  return d;
}

function dataOf(letters: string): number[] {
  if (letters.length > mostLetters) throw new RangeError(`too long for a small code: ${letters}`);
  const values = Array.from(letters, (letter) => {
    const value = alphabet.indexOf(letter);
    if (value < 0) throw new RangeError(`no letter of a code: ${letter}`);
    return value;
  });
  const bits = [...bitsOf(0b0010, 4), ...bitsOf(letters.length, 9)];
  for (let at = 0; at < values.length; at += 2) {
    const [first = 0, second] = [values[at], values[at + 1]];
    bits.push(...(second === undefined ? bitsOf(first, 6) : bitsOf(first * 45 + second, 11)));
  }
  for (let at = 0; at < 4 && bits.length < dataBytes * 8; at++) bits.push(0); // the end
  while (bits.length % 8 !== 0) bits.push(0);
  const bytes: number[] = [];
  for (let at = 0; at < bits.length; at += 8) bytes.push(Number.parseInt(bits.slice(at, at + 8).join(""), 2));
  for (let at = 0; bytes.length < dataBytes; at++) bytes.push(at % 2 === 0 ? 0xec : 0x11);
  return bytes;
}

/** Reed-Solomon over the field of 256 (x⁸ + x⁴ + x³ + x² + 1). */
function checkOf(data: readonly number[]): number[] {
  let divisor = [1];
  let root = 1;
  for (let degree = 0; degree < checkBytes; degree++) {
    const longer = [...divisor, 0];
    divisor.forEach((factor, at) => {
      longer[at + 1] = (longer[at + 1] ?? 0) ^ times(factor, root);
    });
    divisor = longer;
    root = times(root, 2);
  }
  const rest = [...data, ...Array<number>(checkBytes).fill(0)];
  for (let at = 0; at < data.length; at++) {
    const lead = rest[at] ?? 0;
    divisor.forEach((factor, step) => {
      rest[at + step] = (rest[at + step] ?? 0) ^ times(factor, lead);
    });
  }
  return rest.slice(data.length);
}

function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--)
    product = (product << 1) ^ (product & 128 ? 0x11d : 0) ^ ((b >> bit) & 1 ? a : 0);
  return product;
}

function bitsOf(value: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => (value >> (count - 1 - at)) & 1);
}

type Set = (row: number, column: number, isDark: boolean) => void;

function finder(top: number, left: number, set: Set): void {
  for (let y = 0; y < 7; y++)
    for (let x = 0; x < 7; x++) {
      const ring = Math.max(Math.abs(y - 3), Math.abs(x - 3));
      set(top + y, left + x, ring !== 2);
    }
}

/** Level H and mask 0, with their own check, twice. */
function writeFormat(set: Set): void {
  let rest = 0b10000 << 10;
  for (let bit = 14; bit >= 10; bit--) if ((rest >> bit) & 1) rest ^= 0b10100110111 << (bit - 10);
  const format = ((0b10000 << 10) | rest) ^ 0b101010000010010;
  for (let at = 0; at < 15; at++) {
    const isDark = ((format >> at) & 1) === 1;
    set(at < 6 ? at : at < 8 ? at + 1 : squareSize - 15 + at, 8, isDark);
    set(8, at < 8 ? squareSize - 1 - at : at < 9 ? 7 : 14 - at, isDark);
  }
  set(squareSize - 8, 8, true);
}

/** Finders with the space around them, the two timing lines, the format. */
function isReserved(row: number, column: number): boolean {
  const isCorner = (row < 9 && column < 9) || (row < 9 && column > 12) || (row > 12 && column < 9);
  return isCorner || row === 6 || column === 6;
}
