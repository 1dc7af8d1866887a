// The Info frame that LAME's library leaves to its caller: an empty first frame whose body says how long the sound is.
//   header 4, side information 17 (empty), "Info", flags, frames, bytes, 100 places for seeking, quality, then LAME's own fields
//   with delay and padding (12 bits each) at 21. Frame of 64 kb/s mono 44.1 kHz: 208 bytes.
export type InfoFrame = {
  /** Frames after this one, and their bytes. */
  frames: number;
  bodyBytes: number;
  /** Samples before and after the sound. */
  delay: number;
  padding: number;
};

const size = 208;
const infoAt = 21;
const lameAt = infoAt + 4 + 4 + 4 + 4 + 100 + 4;

export function infoFrame({ frames, bodyBytes, delay, padding }: InfoFrame): Buffer {
  const frame = Buffer.alloc(size);
  frame.writeUInt32BE(0xfffb50c4, 0);
  frame.write("Info", infoAt, "latin1");
  frame.writeUInt32BE(0x0f, infoAt + 4);
  frame.writeUInt32BE(frames, infoAt + 8);
  frame.writeUInt32BE(bodyBytes + size, infoAt + 12);
  for (let part = 0; part < 100; part++) frame[infoAt + 16 + part] = Math.round((part * 255) / 100);
  frame.write("LAME3.100", lameAt, "latin1");
  frame[lameAt + 9] = 0x01; // constant bit rate
  frame[lameAt + 20] = 64;
  frame.writeUIntBE((Math.min(delay, 0xfff) << 12) | Math.min(Math.max(padding, 0), 0xfff), lameAt + 21, 3);
  frame.writeUInt32BE(bodyBytes + size, lameAt + 28);
  return frame;
}
