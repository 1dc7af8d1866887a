import { expect, test } from "vitest";
import { wantedSounds } from "../../../../renderer/kiosk/sound/wanted-sounds.ts";
import type { PackView, Story } from "../../../../runtime/contract/pack.ts";
import { makeStation } from "../make-station.ts";

const story = (id: string) => ({ id, durationMs: 90_000 }) as Story; // all that is looked at
const pack = { stories: ["a", "b", "c", "d", "e"].map(story) } as PackView;

test("what sounds comes first, then where somebody waits or stands, last what follows a story that has only begun", () => {
  const usb = { device: "usb", channel: 3 };
  const stations = [
    makeStation({ id: "s1", state: "playing", next: "a" }),
    makeStation({ id: "s2", state: "idle", next: "b" }),
    makeStation({ id: "s3", state: "inviting", next: "c", output: usb }),
    makeStation({ id: "s4", state: "waiting", next: "d" }),
  ];
  const plays = [{ playId: "p", station: "s1", story: "e", phase: "running" as const, own: true }];
  expect(wantedSounds({ stations, plays, pack })).toEqual([
    { device: "default", sound: "e", durationMs: 90_000 },
    { device: "default", sound: "d", durationMs: 90_000 },
    { device: "usb", sound: "c", durationMs: 90_000 },
    { device: "default", sound: "b", durationMs: 90_000 },
    { device: "default", sound: "a", durationMs: 90_000 },
  ]);
});

test("nothing is wanted twice, nor what the pack has not", () => {
  const stations = [
    makeStation({ id: "s1", next: "a" }),
    makeStation({ id: "s2", next: "a" }),
    makeStation({ id: "s3", next: "gone" }),
    makeStation({ id: "s4", next: null }),
  ];
  expect(wantedSounds({ stations, plays: [], pack }).map(({ sound }) => sound)).toEqual(["a"]);
});
