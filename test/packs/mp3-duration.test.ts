import { expect, test } from "vitest";
import { mp3DurationMs } from "../../runtime/packs/mp3-duration.ts";
import { silentMp3 } from "./make-pack.ts";

test("tells the length of frames at a constant bit rate", () => {
  expect(mp3DurationMs(silentMp3(4000))).toBeCloseTo(4004, -1);
});

test("skips the tags that recorders write in front", () => {
  const tag = new Uint8Array([0x49, 0x44, 0x33, 3, 0, 0, 0, 0, 1, 0, ...new Uint8Array(128)]);
  const tagged = new Uint8Array([...tag, ...silentMp3(2000)]);
  expect(mp3DurationMs(tagged)).toBeCloseTo(mp3DurationMs(silentMp3(2000)) ?? 0, 3);
});

test.each([
  ["nothing", new Uint8Array(0)],
  ["text", new TextEncoder().encode("this is no sound, ".repeat(50))],
  ["a wave file", new TextEncoder().encode(`RIFF....WAVEfmt ${"\0".repeat(400)}`)],
  ["a single frame's header by chance", new Uint8Array([0, 0xff, 0xfb, 0x50, 0xc0, 1, 2, 3, 4, 5, 6, 7, 8])],
])("takes %s for no MP3", (_name, bytes) => {
  expect(mp3DurationMs(bytes)).toBeUndefined();
});
