import { expect, test, vi } from "vitest";
import {
  emptyKiosk,
  type KioskEvent,
  type KioskState,
  mayReload,
  reduceKiosk,
  shownPlay,
} from "../../../renderer/kiosk/kiosk-state.ts";
import { createKioskStore } from "../../../renderer/kiosk/kiosk-store.ts";
import type { ScreenCommand } from "../../../runtime/contract/screen.ts";
import { makeStation } from "./make-station.ts";

const hello = (version: string): KioskEvent =>
  said({ kind: "hello", hall: { name: "展馆", demo: true, timeZone: "Asia/Shanghai" }, version });
const play = (playId: string, station = "s1"): KioskEvent =>
  said({
    kind: "play",
    playId,
    station,
    story: "nanhu",
    volume: 1,
    fromMs: 0,
    output: { device: "default", channel: 1 },
  });

function said(command: ScreenCommand): KioskEvent {
  return { kind: "command", command };
}

function after(...events: KioskEvent[]): KioskState {
  return events.reduce(reduceKiosk, emptyKiosk);
}

test("stations stand in walking order, however they are told", () => {
  const stations = [makeStation({ id: "s2", atMetres: 2.6 }), makeStation({ id: "s1", atMetres: 0.9 })];
  expect(
    after(said({ kind: "corridor", mode: { kind: "open" }, stations })).stations.map(({ id }) => id),
  ).toEqual(["s1", "s2"]);
});

test("a play goes from its command over the sound to silence", () => {
  const phases = [
    after(play("p1")),
    after(play("p1"), { kind: "sounding", playId: "p1" }),
    after(play("p1"), { kind: "sounding", playId: "p1" }, said({ kind: "stop", playId: "p1", fadeMs: 400 })),
  ].map(({ plays }) => plays[0]?.phase);
  expect(phases).toEqual(["starting", "running", "fading"]);
  expect(after(play("p1"), { kind: "silent", playId: "p1" }).plays).toEqual([]);
});

test("a play that fades does not come back to life when its sound reports late", () => {
  const state = after(play("p1"), said({ kind: "stop", playId: "p1", fadeMs: 400 }), {
    kind: "sounding",
    playId: "p1",
  });
  expect(state.plays[0]?.phase).toBe("fading");
});

test("a play said again after a reconnection changes nothing", () => {
  const state = after(play("p1"), { kind: "sounding", playId: "p1" });
  expect(reduceKiosk(state, play("p1"))).toBe(state);
});

test("of several plays the one started last is shown, unless a visitor chose another", () => {
  const state = after(play("p1", "s1"), play("p2", "s4"));
  expect(shownPlay(state)?.playId).toBe("p2");
  const chosen = reduceKiosk(state, { kind: "chosen", playId: "p1" });
  expect(shownPlay(chosen)?.playId).toBe("p1");
  expect(shownPlay(reduceKiosk(chosen, { kind: "silent", playId: "p1" }))?.playId).toBe("p2");
  expect(shownPlay(reduceKiosk(chosen, play("p3", "s7")))?.playId).toBe("p3");
});

test("nobody plays: nothing is shown large", () => {
  expect(shownPlay(emptyKiosk)).toBeUndefined();
  expect(shownPlay(after({ kind: "chosen", playId: "gone" }))).toBeUndefined();
});

test("silence of an unknown play changes nothing", () => {
  const state = after(play("p1"));
  expect(reduceKiosk(state, { kind: "silent", playId: "p9" })).toBe(state);
});

test("without the link no station promises anything, but what sounds goes on", () => {
  const stations = [
    makeStation({ id: "s1", state: "playing" }),
    makeStation({ id: "s2", state: "inviting", present: true }),
  ];
  const state = after(
    { kind: "linked" },
    said({ kind: "corridor", mode: { kind: "open" }, stations }),
    play("p1"),
    {
      kind: "link-lost",
    },
  );
  expect(state.linked).toBe(false);
  expect(state.stations.map(({ state, present }) => [state, present])).toEqual([
    ["idle", false],
    ["idle", false],
  ]);
  expect(state.plays).toHaveLength(1);
});

test("a new version lets the page reload only when nothing plays", () => {
  expect(mayReload(after(hello("1"), hello("1")))).toBe(false);
  expect(mayReload(after(hello("1"), hello("2")))).toBe(true);
  expect(mayReload(after(hello("1"), play("p1"), hello("2")))).toBe(false);
  expect(mayReload(after(hello("1"), play("p1"), hello("2"), { kind: "silent", playId: "p1" }))).toBe(true);
});

test("the next visitor finds pinyin and large text as they were at first", () => {
  const state = after({ kind: "pinyin-switched" }, { kind: "elder-switched" });
  expect([state.pinyin, state.elder]).toEqual([true, true]);
  expect(reduceKiosk(state, { kind: "left-alone" })).toMatchObject({ pinyin: false, elder: false });
  expect(reduceKiosk(emptyKiosk, { kind: "left-alone" })).toBe(emptyKiosk);
});

test("the store calls its listeners on a change and only then", () => {
  const store = createKioskStore();
  const listen = vi.fn();
  const end = store.subscribe(listen);
  store.tell({ kind: "left-alone" });
  expect(listen).not.toHaveBeenCalled();
  store.tell({ kind: "linked" });
  expect(listen).toHaveBeenCalledTimes(1);
  end();
  store.tell({ kind: "link-lost" });
  expect(listen).toHaveBeenCalledTimes(1);
  expect(store.read().linked).toBe(false);
});
