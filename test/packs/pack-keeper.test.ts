import { expect, test } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { type ChosenPack, choosePack } from "../../runtime/packs/choose-pack.ts";
import { createPackKeeper, swapPatienceMs } from "../../runtime/packs/pack-keeper.ts";
import { openVersionStore } from "../../runtime/packs/version-store.ts";
import { fakeClock } from "../fakes/clock.ts";
import { makePack } from "./make-pack.ts";

/** A corridor with one voice, which the test starts and ends. */
async function openKeeper() {
  const folder = await makePack();
  const store = openVersionStore(folder);
  const shipped = await choosePack({
    ...{ store, contentFolder: folder, packId: "none", requireApproval: false, log: silentLog },
  });
  const make = (key: string, edition = key): ChosenPack => ({ ...shipped, key, edition });
  const clock = fakeClock();
  const corridor = { playing: false, led: false, hushed: 0, taken: [] as string[] };
  const disk = { stamp: "one", pack: make("a") };
  const keeper = createPackKeeper({
    first: disk.pack,
    stamp: async () => disk.stamp,
    choose: async () => disk.pack,
    clock,
    log: silentLog,
    isQuiet: () => !corridor.playing,
    isLed: () => corridor.led,
    hush() {
      corridor.hushed += 1;
    },
    onTake: ({ key, edition }) => corridor.taken.push(`${key}/${edition}`),
  });
  await keeper.look();
  const install = (key: string, edition = key) => {
    disk.stamp = `${disk.stamp}+`;
    disk.pack = make(key, edition);
  };
  /** A second passes, and what was begun by it ends. */
  const second = async (times = 1) => {
    for (let i = 0; i < times; i++) {
      clock.advance(1000);
      await keeper.look();
    }
  };
  return { keeper, corridor, install, second, clock };
}

test("a newly installed pack is found within a second and taken when nothing plays", async () => {
  const { keeper, corridor, install, second } = await openKeeper();
  install("b");
  await second();
  expect(corridor.taken).toEqual(["b/b"]);
  expect(keeper.now().key).toBe("b");
  expect(keeper.waiting()).toBeUndefined();
});

test("the running story ends first", async () => {
  const { keeper, corridor, install, second } = await openKeeper();
  corridor.playing = true;
  install("b");
  await second(90);
  expect(corridor).toMatchObject({ taken: [], hushed: 0 });
  expect(keeper.waiting()?.key).toBe("b");
  expect(keeper.now().key).toBe("a");
  corridor.playing = false;
  await second();
  expect(corridor.taken).toEqual(["b/b"]);
});

test("a corridor that never falls silent is hushed once, after the longest story and a half", async () => {
  const { corridor, install, second } = await openKeeper();
  corridor.playing = true;
  install("b");
  await second(swapPatienceMs / 1000);
  expect(corridor.hushed).toBe(0);
  await second(5);
  expect(corridor).toMatchObject({ taken: [], hushed: 1 });
  corridor.playing = false;
  await second();
  expect(corridor.taken).toEqual(["b/b"]);
});

test("neither a tour nor a ceremony is interrupted, however long it lasts", async () => {
  const { corridor, install, second } = await openKeeper();
  corridor.led = true;
  install("b");
  await second(swapPatienceMs / 1000 + 60);
  expect(corridor).toMatchObject({ taken: [], hushed: 0 });
  corridor.led = false;
  await second();
  expect(corridor.taken).toEqual(["b/b"]);
});

test("a pack taken back while it waits never plays, and a hushed corridor is let go", async () => {
  const { keeper, corridor, install, second } = await openKeeper();
  corridor.playing = true;
  install("b");
  await second();
  install("a");
  await second();
  corridor.playing = false;
  await second();
  expect(corridor.taken).toEqual([]);
  corridor.playing = true;
  install("b");
  await second(swapPatienceMs / 1000 + 2);
  install("a");
  await second();
  expect(corridor).toMatchObject({ hushed: 1, taken: ["a/a"] });
  expect(keeper.waiting()).toBeUndefined();
});

test("files that changed under the same version are taken when it is told to read again", async () => {
  const { keeper, corridor, install, second } = await openKeeper();
  await second(3);
  expect(corridor.taken).toEqual([]);
  install("a", "recorded");
  await keeper.readAgain();
  expect(corridor.taken).toEqual(["a/recorded"]);
});
