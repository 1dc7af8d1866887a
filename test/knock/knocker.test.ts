import { expect, test, vi } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { createKnocker, type KnockerDeps } from "../../runtime/knock/knocker.ts";
import { fakeClock } from "../fakes/clock.ts";

function setUp() {
  const clock = fakeClock();
  const players: { sink: string; frames: Buffer[]; closed: boolean; isFree: boolean; gone(): void }[] = [];
  const deps = {
    clock,
    log: silentLog,
    readKnock: vi.fn<KnockerDeps["readKnock"]>(async () => ({ samples: Float32Array.of(1), rate: 44_100 })),
    findSink: vi.fn<KnockerDeps["findSink"]>(async (device) => (device === "gone" ? undefined : device)),
    openPlayer: vi.fn<KnockerDeps["openPlayer"]>(async ({ sink }, gone) => {
      const player = { sink, frames: [] as Buffer[], closed: false, isFree: true, gone };
      players.push(player);
      return {
        play: (frames) => player.isFree && player.frames.push(frames) > 0,
        close: () => {
          player.closed = true;
        },
      };
    }),
  };
  return { players, ...deps, knocker: createKnocker(deps) };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));
const here = (device: string, channels = 2) => ({ device, state: "here" as const, channels });
const at = (device: string, channel = 1) => ({ output: { device, channel }, volume: 1 });

test("it knocks once the device is here, and leaves it to the page before", async () => {
  const { knocker, players } = setUp();
  expect(knocker.knock(at("wall"))).toBe(false);
  knocker.follow(here("wall"));
  expect(knocker.knock(at("wall"))).toBe(false);
  await settle();
  expect(knocker.knock(at("wall", 2))).toBe(true);
  expect(knocker.knock(at("window"))).toBe(false);
  expect(players.filter(({ frames }) => frames.length > 0)).toHaveLength(1);
  knocker.stop();
  expect(players.every(({ closed }) => closed)).toBe(true);
});

test("presses at the same moment each have a voice; when none is free the page knocks", async () => {
  const { knocker, players } = setUp();
  knocker.follow(here("wall"));
  await settle();
  for (const player of players) {
    expect(knocker.knock(at("wall"))).toBe(true);
    player.isFree = false;
  }
  expect(knocker.knock(at("wall"))).toBe(false);
});

test("a device that is missing, or turns out to be nowhere, is the page's", async () => {
  const { knocker, players, openPlayer } = setUp();
  knocker.follow(here("gone"));
  knocker.follow(here("wall"));
  await settle();
  knocker.follow({ ...here("wall"), state: "missing" });
  expect([knocker.knock(at("wall")), knocker.knock(at("gone"))]).toEqual([false, false]);
  expect(players.every(({ closed }) => closed)).toBe(true);
  const before = openPlayer.mock.calls.length;
  knocker.follow(here("wall"));
  await settle();
  expect(openPlayer.mock.calls.length).toBeGreaterThan(before);
  expect(knocker.knock(at("wall"))).toBe(true);
});

test("it is told again and again how a device is, and opens it once; with other channels it opens it anew", async () => {
  const { knocker, openPlayer } = setUp();
  for (let times = 0; times < 3; times++) knocker.follow(here("wall"));
  await settle();
  const once = openPlayer.mock.calls.length;
  knocker.follow(here("wall", 8));
  await settle();
  expect(openPlayer).toHaveBeenCalledTimes(2 * once);
  expect(openPlayer).toHaveBeenLastCalledWith(expect.objectContaining({ channels: 8 }), expect.anything());
});

test("players whose server died are opened again once it is back", async () => {
  const { knocker, players, clock } = setUp();
  knocker.follow(here("wall"));
  await settle();
  for (const { gone } of players) gone();
  expect(knocker.knock(at("wall"))).toBe(false);
  clock.advance(30_000);
  await settle();
  expect(knocker.knock(at("wall"))).toBe(true);
});

test("a pack without a knock leaves it to the page; after a rest the next pack's is read", async () => {
  const { knocker, readKnock } = setUp();
  readKnock.mockRejectedValueOnce(new Error("ENOENT"));
  knocker.follow(here("wall"));
  await settle();
  expect(knocker.knock(at("wall"))).toBe(false);
  knocker.rest();
  knocker.follow(here("wall"));
  await settle();
  expect(knocker.knock(at("wall"))).toBe(true);
  expect(readKnock).toHaveBeenCalledTimes(2);
});

test("a device that went while its player was on the way keeps none", async () => {
  const { knocker, players } = setUp();
  knocker.follow(here("wall"));
  knocker.rest();
  await settle();
  expect(players.every(({ closed }) => closed)).toBe(true);
  expect(knocker.knock(at("wall"))).toBe(false);
});
