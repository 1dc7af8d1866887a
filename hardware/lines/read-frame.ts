import { hexDigit } from "./ascii.ts";
import { highestChannel, isLampMode, type LinesFrame } from "./frame.ts";
import type { Sentence } from "./sentence.ts";

const maxCount = 255;
const maxBoardMs = 0xffff_ffff;

/** What a sentence says whose checksum was right, or nothing where it says nothing that the protocol knows. */
export function readFrame(sentence: Sentence): LinesFrame | undefined {
  const { bytes, commas } = sentence;
  if (bytes[0] !== 0x5a || bytes[1] !== 0x47) return undefined; // "ZG"
  const nameLength = sentence.ends[0] ?? 0;

  switch (((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0)) {
    case 0x494e: {
      // "IN"
      if (nameLength !== 4 || commas !== 4) return undefined;
      const n = numberIn(sentence, 1, maxCount);
      const input = numberIn(sentence, 2, highestChannel);
      const value = numberIn(sentence, 3, 1);
      const boardMs = numberIn(sentence, 4, maxBoardMs);
      if (n < 0 || input < 1 || value < 0 || boardMs < 0) return undefined;
      return { kind: "input", n, input, value: value === 1 ? 1 : 0, boardMs };
    }
    case 0x4842: {
      // "HB"
      if (nameLength !== 4 || commas !== 2) return undefined;
      const n = numberIn(sentence, 1, maxCount);
      const boardMs = numberIn(sentence, 2, maxBoardMs);
      return n < 0 || boardMs < 0 ? undefined : { kind: "heartbeat", n, boardMs };
    }
    case 0x5354: {
      // "ST"
      if (nameLength !== 4 || commas !== 2) return undefined;
      const n = numberIn(sentence, 1, maxCount);
      const on = maskIn(sentence, 2);
      return n < 0 || !on ? undefined : { kind: "state", n, on };
    }
    case 0x4944: {
      // "ID"
      if (nameLength !== 4 || commas !== 4) return undefined;
      const n = numberIn(sentence, 1, maxCount);
      const inputs = numberIn(sentence, 3, highestChannel);
      const outputs = numberIn(sentence, 4, highestChannel);
      if (n < 0 || inputs < 0 || outputs < 0) return undefined;
      return { kind: "id", n, firmware: textIn(sentence, 2), inputs, outputs };
    }
    default:
      return readOrder(sentence);
  }
}

/** The two sentences that go to the board; only simulated boards read them here. */
function readOrder(sentence: Sentence): LinesFrame | undefined {
  const name = textIn(sentence, 0);
  if (name === "ZGWHO") return sentence.commas === 0 ? { kind: "who" } : undefined;
  if (name !== "ZGOUT" || sentence.commas !== 2) return undefined;
  const output = numberIn(sentence, 1, highestChannel);
  const mode = textIn(sentence, 2);
  return output < 1 || !isLampMode(mode) ? undefined : { kind: "out", output, mode };
}

function startOf(sentence: Sentence, field: number): number {
  return field === 0 ? 0 : (sentence.ends[field - 1] ?? 0) + 1;
}

/** A field as a number, or -1 where it is none or above `max`. */
function numberIn(sentence: Sentence, field: number, max: number): number {
  const value = sentence.numbers[field] ?? -1;
  return value <= max && (sentence.ends[field] ?? 0) > startOf(sentence, field) ? value : -1;
}

/** Numbers of the bits that are set in a field of hex digits, the last of which holds inputs 1–4. */
function maskIn(sentence: Sentence, field: number): number[] | undefined {
  const start = startOf(sentence, field);
  const end = sentence.ends[field] ?? 0;
  if (start >= end) return undefined;
  const on: number[] = [];
  for (let at = end - 1, input = 1; at >= start; at--, input += 4) {
    const digit = hexDigit(sentence.bytes[at] ?? 0);
    if (digit < 0) return undefined;
    for (let bit = 0; bit < 4; bit++) if (digit & (1 << bit)) on.push(input + bit);
  }
  return on;
}

function textIn(sentence: Sentence, field: number): string {
  let text = "";
  const end = sentence.ends[field] ?? 0;
  for (let at = startOf(sentence, field); at < end; at++)
    text += String.fromCharCode(sentence.bytes[at] ?? 0);
  return text;
}
