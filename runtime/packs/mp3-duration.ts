// Enough of MPEG audio layer III to say how long a file sounds: the first frame's header and, where present, its Xing/Info and LAME fields.
const bitRates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const bitRates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const sampleRates = [44_100, 48_000, 32_000];

/**
 * Milliseconds that an MP3 sounds (the encoder's own delay and padding left out), or `undefined` where the bytes are no MP3.
 * The file's beginning is enough, with the size of the whole.
 */
export function mp3DurationMs(bytes: Uint8Array, sizeBytes = bytes.byteLength): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = firstFrame(view, afterId3(view));
  if (start === undefined) return undefined;
  const frame = readHeader(view, start);
  if (!frame) return undefined;
  const tag = start + 4 + frame.sideBytes;
  if (tag + 141 <= view.byteLength && ["Xing", "Info"].includes(ascii(view, tag, 4))) {
    const flags = view.getUint32(tag + 4);
    const samples = flags & 1 ? view.getUint32(tag + 8) * frame.samples : undefined;
    const lame =
      tag + 8 + (flags & 1 ? 4 : 0) + (flags & 2 ? 4 : 0) + (flags & 4 ? 100 : 0) + (flags & 8 ? 4 : 0);
    const trims = lame + 24 <= view.byteLength ? view.getUint32(lame + 20) & 0xffffff : 0;
    if (samples !== undefined) return ((samples - (trims >> 12) - (trims & 0xfff)) / frame.sampleRate) * 1000;
  }
  return ((sizeBytes - start) * 8) / frame.kbps; // constant bit rate
}

function afterId3(view: DataView): number {
  if (view.byteLength < 10 || ascii(view, 0, 3) !== "ID3") return 0;
  return 10 + [6, 7, 8, 9].reduce((size, at) => size * 128 + (view.getUint8(at) & 0x7f), 0);
}

/** The first place within 64 KiB where two frames follow each other: one header alone may be chance. */
function firstFrame(view: DataView, from: number): number | undefined {
  for (let at = from; at < Math.min(from + 65_536, view.byteLength - 4); at++) {
    const frame = readHeader(view, at);
    if (frame && readHeader(view, at + frame.bytes)) return at;
  }
  return undefined;
}

type Header = { sampleRate: number; samples: number; kbps: number; bytes: number; sideBytes: number };

function readHeader(view: DataView, at: number): Header | undefined {
  if (at + 4 > view.byteLength) return undefined;
  const word = view.getUint32(at);
  const version = (word >>> 19) & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
  if (word >>> 21 !== 0x7ff || version === 1 || ((word >>> 17) & 3) !== 1) return undefined;
  const kbps = (version === 3 ? bitRates1 : bitRates2)[(word >>> 12) & 15];
  const base = sampleRates[(word >>> 10) & 3];
  if (!kbps || !base) return undefined;
  const sampleRate = base / (version === 3 ? 1 : version === 2 ? 2 : 4);
  const samples = version === 3 ? 1152 : 576;
  const isMono = ((word >>> 6) & 3) === 3;
  const sideBytes = version === 3 ? (isMono ? 17 : 32) : isMono ? 9 : 17;
  const bytes = Math.floor((samples * kbps * 125) / sampleRate) + ((word >>> 9) & 1);
  return { sampleRate, samples, kbps, bytes, sideBytes };
}

function ascii(view: DataView, at: number, length: number): string {
  return String.fromCharCode(...Array.from({ length }, (_, step) => view.getUint8(at + step)));
}
