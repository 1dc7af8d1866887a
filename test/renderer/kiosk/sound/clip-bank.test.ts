import { expect, test } from "vitest";
import type { Clip } from "../../../../renderer/kiosk/sound/clip.ts";
import { type ClipName, createClipBank } from "../../../../renderer/kiosk/sound/clip-bank.ts";

const silentSinging = { positionMs: () => 0, isPlaying: () => false, stop() {} };

/** A bank whose sounds take 40 bytes each, in a memory of 100. */
function setUp() {
  const released: string[] = [];
  const opened: string[] = [];
  const open = async ({ device, sound }: ClipName): Promise<Clip> => {
    opened.push(`${sound} on ${device}`);
    if (sound === "broken") throw new Error("the sound answered 404");
    return { durationMs: 1, bytes: 40, sing: () => silentSinging, release: () => released.push(sound) };
  };
  return { bank: createClipBank(open, 100), released, opened };
}

const wish = (sound: string) => ({ device: "default", sound, bytes: 40 });
const nobody = () => false;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test("keeps what is likeliest as far as the memory goes", async () => {
  const { bank, opened } = setUp();
  bank.keep(["a", "b", "c"].map(wish), nobody);
  await settled();
  expect(opened).toEqual(["a on default", "b on default"]);
  expect(bank.bytes()).toBe(80);
  expect(bank.ready(wish("a"))?.bytes).toBe(40);
  expect(bank.ready(wish("c"))).toBeUndefined();
});

test("what sounds stays and counts, so that less is kept beside it", async () => {
  const { bank, released } = setUp();
  bank.keep(["a", "b"].map(wish), nobody);
  await settled();
  bank.keep(["c", "d"].map(wish), ({ sound }) => sound === "a");
  await settled();
  expect(released).toEqual(["b"]);
  expect(bank.ready(wish("c"))).toBeDefined();
  expect(bank.bytes()).toBe(80);
});

test("the same story on two devices is two sounds", async () => {
  const { bank, opened } = setUp();
  await bank.load({ device: "default", sound: "a" });
  await bank.load({ device: "usb", sound: "a" });
  expect(opened).toEqual(["a on default", "a on usb"]);
});

test("a sound let go of on its way is given back when it comes", async () => {
  const { bank, released } = setUp();
  bank.keep([wish("a")], nobody);
  bank.keep([], nobody);
  await settled();
  expect(released).toEqual(["a"]);
  expect(bank.bytes()).toBe(0);
});

test("what could not be had is asked for again", async () => {
  const { bank, opened } = setUp();
  await expect(bank.load(wish("broken"))).rejects.toThrow("404");
  await expect(bank.load(wish("broken"))).rejects.toThrow("404");
  expect(opened).toHaveLength(2);
});
