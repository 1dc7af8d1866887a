import { expect, test } from "vitest";
import { createKioskStore } from "../../../renderer/kiosk/kiosk-store.ts";
import { watchIdle } from "../../../renderer/kiosk/watch-idle.ts";
import type { ShowMode } from "../../../runtime/contract/screen.ts";
import { fakeClock } from "../../fakes/clock.ts";

function setUp() {
  const clock = fakeClock();
  const store = createKioskStore();
  const touches = new EventTarget();
  watchIdle(store, clock, touches);
  const corridor = (mode: ShowMode = { kind: "open" }) =>
    store.tell({ kind: "command", command: { kind: "corridor", mode, stations: [] } });
  return { clock, store, corridor, touch: () => touches.dispatchEvent(new Event("pointerdown")) };
}

test("a minute after the last touch it asks, and twenty seconds later the page is as the next visitor shall find it", () => {
  const { clock, store, touch } = setUp();
  store.tell({ kind: "elder-switched" });
  store.tell({ kind: "english-switched" });
  clock.advance(50_000);
  touch();
  clock.advance(59_999);
  expect(store.read()).toMatchObject({ elder: true, asks: false });
  clock.advance(1);
  expect(store.read()).toMatchObject({ elder: true, asks: true });
  clock.advance(19_999);
  expect(store.read().elder).toBe(true);
  clock.advance(1);
  expect(store.read()).toMatchObject({ elder: false, english: false, asks: false });
});

test("a touch is an answer, and begins the minute anew", () => {
  const { clock, store, touch } = setUp();
  store.tell({ kind: "pinyin-switched" });
  clock.advance(70_000);
  touch();
  expect(store.read()).toMatchObject({ asks: false, pinyin: true });
  clock.advance(59_999);
  expect(store.read().asks).toBe(false);
  clock.advance(1);
  expect(store.read().asks).toBe(true);
});

test("who has changed nothing is not asked", () => {
  const { clock, store } = setUp();
  clock.advance(600_000);
  expect(store.read().asks).toBe(false);
});

test("people passing by at the stations are no answer", () => {
  const { clock, store, corridor } = setUp();
  store.tell({ kind: "pinyin-switched" });
  for (let second = 0; second < 60; second++) {
    corridor();
    clock.advance(1000);
  }
  expect(store.read().asks).toBe(true);
});

test("where the whole screen is taken nobody is asked, and it is put back all the same", () => {
  const { clock, store, corridor } = setUp();
  store.tell({ kind: "pinyin-switched" });
  corridor({ kind: "closed", opensAt: null });
  clock.advance(60_000);
  expect(store.read().asks).toBe(false);
  clock.advance(0);
  expect(store.read().pinyin).toBe(false);
});

test("nothing is taken back while a story is told", () => {
  const { clock, store } = setUp();
  store.tell({ kind: "pinyin-switched" });
  const output = { device: "default", channel: 1 };
  const play = {
    kind: "play",
    playId: "p",
    station: "s1",
    story: "nanhu",
    volume: 1,
    fromMs: 0,
    output,
  } as const;
  store.tell({ kind: "command", command: play });
  clock.advance(600_000);
  expect(store.read()).toMatchObject({ pinyin: true, asks: false });
  store.tell({ kind: "silent", playId: "p" });
  clock.advance(80_000);
  expect(store.read().pinyin).toBe(false);
});
