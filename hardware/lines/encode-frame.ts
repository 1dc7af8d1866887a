import { highestChannel, type LinesFrame, sentenceCapBytes } from "./frame.ts";

/** The sentence that says `frame`, with CR LF, ready to be sent. Throws a RangeError where it would not fit in 82 bytes. */
export function encodeFrame(frame: LinesFrame): Uint8Array {
  return encodeSentence(bodyOf(frame));
}

/** `$` body `*` checksum CR LF. */
export function encodeSentence(body: string): Uint8Array {
  const bytes = new Uint8Array(body.length + 6);
  if (bytes.length > sentenceCapBytes) throw new RangeError(`sentence too long: ${body}`);
  let sum = 0;
  for (let at = 0; at < body.length; at++) {
    bytes[at + 1] = body.charCodeAt(at);
    sum ^= body.charCodeAt(at);
  }
  bytes[0] = 0x24;
  const tail = `*${sum.toString(16).toUpperCase().padStart(2, "0")}\r\n`;
  for (let at = 0; at < tail.length; at++) bytes[body.length + 1 + at] = tail.charCodeAt(at);
  return bytes;
}

function bodyOf(frame: LinesFrame): string {
  switch (frame.kind) {
    case "id":
      return `ZGID,${frame.n},${plainWord(frame.firmware)},${frame.inputs},${frame.outputs}`;
    case "input":
      return `ZGIN,${frame.n},${frame.input},${frame.value},${frame.boardMs}`;
    case "state":
      return `ZGST,${frame.n},${maskOf(frame.on)}`;
    case "heartbeat":
      return `ZGHB,${frame.n},${frame.boardMs}`;
    case "who":
      return "ZGWHO";
    case "out":
      return `ZGOUT,${frame.output},${frame.mode}`;
  }
}

/** A firmware name that cannot break the sentence. */
function plainWord(text: string): string {
  return text.replace(/[^ -~]|[$*,]/g, "-").slice(0, 40);
}

function maskOf(on: readonly number[]): string {
  let mask = 0n;
  for (const input of on) {
    if (input < 1 || input > highestChannel) throw new RangeError(`input ${input}`);
    mask |= 1n << BigInt(input - 1);
  }
  return mask.toString(16).toUpperCase();
}
