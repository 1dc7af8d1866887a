import { expect, test } from "vitest";
import { createKioskStore } from "../../../renderer/kiosk/kiosk-store.ts";
import { watchIdle } from "../../../renderer/kiosk/watch-idle.ts";
import { fakeClock } from "../../fakes/clock.ts";

function setUp() {
  const clock = fakeClock();
  const store = createKioskStore();
  const touches = new EventTarget();
  watchIdle(store, clock, touches);
  return { clock, store, touch: () => touches.dispatchEvent(new Event("pointerdown")) };
}

test("a minute after the last touch the page is as the next visitor shall find it", () => {
  const { clock, store, touch } = setUp();
  store.tell({ kind: "elder-switched" });
  clock.advance(50_000);
  touch();
  clock.advance(59_999);
  expect(store.read().elder).toBe(true);
  clock.advance(1);
  expect(store.read().elder).toBe(false);
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
  expect(store.read().pinyin).toBe(true);
  store.tell({ kind: "silent", playId: "p" });
  clock.advance(60_000);
  expect(store.read().pinyin).toBe(false);
});
