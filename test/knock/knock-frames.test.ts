import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decodeKnock } from "../../runtime/knock/decode-knock.ts";
import { knockFrames } from "../../runtime/knock/knock-frames.ts";

const knock = { samples: Float32Array.of(0.5, -1, 2), rate: 44_100 };
const frameOf = (bytes: Buffer, at: number, channels: number) =>
  Array.from({ length: channels }, (_, channel) => bytes.readInt16LE((at * channels + channel) * 2));

test("the knock comes from its own channel, as loud as it may be, and never beyond full scale", () => {
  const bytes = knockFrames(knock, { channel: 2, channels: 2, volume: 0.5 });
  expect([0, 1, 2, 3].map((at) => frameOf(bytes, at, 2))).toEqual([
    [0, 8192],
    [0, -16_383],
    [0, 32_767],
    [0, 0],
  ]);
});

test("where the device lacks the channel it comes from all", () => {
  const bytes = knockFrames(knock, { channel: 3, channels: 2, volume: 1 });
  expect(frameOf(bytes, 1, 2)).toEqual([-32_767, -32_767]);
});

test("a knock shorter than what the player waits for is filled up", () => {
  expect(knockFrames(knock, { channel: 1, channels: 2, volume: 1 })).toHaveLength(3528 * 2 * 2);
});

test("the pack's own knock is short, begins at once, and is as loud as its file", async () => {
  const file = join(import.meta.dirname, "../../content/red-ode/chimes/press.mp3");
  const { samples, rate } = await decodeKnock(await readFile(file));
  expect(rate).toBe(44_100);
  expect(samples.length / rate).toBeLessThan(0.2);
  expect(samples.findIndex((sample) => Math.abs(sample) > 0.005) / rate).toBeLessThan(0.03);
  expect(Math.max(...samples.map(Math.abs))).toBeGreaterThan(0.1);
});

test.each([
  ["nothing", Buffer.alloc(0)],
  ["what is no MP3", Buffer.from("this is no sound at all".repeat(100))],
  ["a file of zeros", Buffer.alloc(4000)],
])("%s is refused", async (_what, file) => {
  await expect(decodeKnock(file)).rejects.toThrow("the knock is silent or cannot be decoded");
});
