import { expect, test } from "vitest";
import {
  emptyKiosk,
  type KioskEvent,
  type KioskState,
  reduceKiosk,
} from "../../../renderer/kiosk/kiosk-state.ts";
import { createKioskStore } from "../../../renderer/kiosk/kiosk-store.ts";
import { findQuestion, findQuestionAt, mayThinkAt } from "../../../renderer/kiosk/think/find-question.ts";
import { watchThought } from "../../../renderer/kiosk/watch-thought.ts";
import type { PackView } from "../../../runtime/contract/pack.ts";
import type { PlayingCommand, StationView } from "../../../runtime/contract/screen.ts";
import { fakeClock } from "../../fakes/clock.ts";
import { makeStation } from "./make-station.ts";

const pack: PackView = {
  id: "p",
  title: "红色赞歌",
  subtitle: "",
  version: "1.0.0",
  sample: true,
  checkpoints: [],
  stories: [
    {
      id: "menban",
      title: "一块门板",
      teaser: "",
      section: "founding",
      order: 1,
      durationMs: 1000,
      sentences: [],
      audioUrl: "/a.mp3",
      think: "最好的东西该给谁用？",
    },
  ],
};
const playing = (phase: PlayingCommand["phase"], playId = "p1"): KioskEvent => ({
  kind: "command",
  command: { kind: "playing", playId, station: "s1", story: "menban", atMs: 0, phase },
});
const corridor = (...stations: StationView[]): KioskEvent => ({
  kind: "command",
  command: { kind: "corridor", mode: { kind: "open" }, stations },
});
const begin: KioskEvent[] = [
  { kind: "pack-read", pack },
  corridor(makeStation({ id: "s1" }), makeStation({ id: "s2" })),
];

function after(...events: KioskEvent[]): KioskState {
  return [...begin, ...events].reduce(reduceKiosk, emptyKiosk);
}

test("a story heard to its end leaves its question, a stopped one does not", () => {
  expect(findQuestion(after(playing("running"), playing("finished")))).toMatchObject({
    station: "s1",
    question: "最好的东西该给谁用？",
  });
  expect(findQuestion(after(playing("running"), playing("over")))).toBeUndefined();
  expect(findQuestion(after(playing("running"), playing("fading"), playing("finished")))).toBeUndefined();
});

test("the page that sounds asks too, when its sound came to an end by itself", () => {
  const output = { device: "default", channel: 1 };
  const play: KioskEvent = {
    kind: "command",
    command: { kind: "play", playId: "p1", station: "s1", story: "menban", volume: 1, fromMs: 0, output },
  };
  const end: KioskEvent[] = [
    { kind: "finished", playId: "p1" },
    { kind: "silent", playId: "p1" },
  ];
  expect(findQuestion(after(play, ...end))?.story.id).toBe("menban");
  const stop: KioskEvent = { kind: "command", command: { kind: "stop", playId: "p1", fadeMs: 400 } };
  expect(findQuestion(after(play, stop, ...end))).toBeUndefined();
});

test("whoever comes is more important than the question", () => {
  const asked = [playing("running"), playing("finished")];
  const stations = (state: StationView["state"], id: string) => [
    makeStation({ id: "s1", state: id === "s1" ? state : "idle" }),
    makeStation({ id: "s2", state: id === "s2" ? state : "idle" }),
  ];
  expect(findQuestion(after(...asked, corridor(...stations("inviting", "s2"))))).toBeUndefined();
  expect(findQuestion(after(...asked, corridor(...stations("inviting", "s1"))))).toBeDefined();
  expect(findQuestion(after(...asked, corridor(...stations("waiting", "s1"))))).toBeUndefined();
  expect(findQuestion(after(...asked, playing("running", "p2")))).toBeUndefined();
  // the station's own screen minds only its own visitor
  expect(findQuestionAt(after(...asked, corridor(...stations("inviting", "s2"))), "s1")).toBeDefined();
  expect(findQuestionAt(after(...asked), "s2")).toBeUndefined();
});

test("the question stands for a while and goes; in 长辈版 it stands longer", () => {
  for (const [elder, standsMs] of [
    [false, 16_000],
    [true, 30_000],
  ] as const) {
    const clock = fakeClock();
    const store = createKioskStore(after(...(elder ? [{ kind: "elder-switched" } as const] : [])));
    watchThought(store, clock);
    store.tell(playing("running"));
    store.tell(playing("finished"));
    clock.advance(standsMs - 1);
    expect(store.read().heard).not.toBeNull();
    clock.advance(1);
    expect(store.read().heard).toBeNull();
  }
});

test("what another screen tells is shown in step and dropped when the link is lost", () => {
  const state = after(playing("running"), playing("running"));
  expect(state.plays).toEqual([
    { playId: "p1", station: "s1", story: "menban", phase: "running", own: false },
  ]);
  expect(reduceKiosk(state, playing("running"))).toBe(state);
  expect(reduceKiosk(state, { kind: "link-lost" }).plays).toEqual([]);
});

test("the question may be closed and asked for again at its own station, until the next story there begins", () => {
  const asked = [playing("running"), playing("finished")];
  const closed = after(...asked, { kind: "thought" });
  expect([findQuestionAt(closed, "s1"), mayThinkAt(closed, "s1"), mayThinkAt(closed, "s2")]).toEqual([
    undefined,
    true,
    false,
  ]);
  const again = reduceKiosk(closed, { kind: "thinking", station: "s1" });
  expect(findQuestionAt(again, "s1")?.question).toBe("最好的东西该给谁用？");
  expect(reduceKiosk(closed, { kind: "thinking", station: "s2" })).toBe(closed);
  const next = after(...asked, playing("running", "p2"));
  expect(mayThinkAt(next, "s1")).toBe(false);
  expect(mayThinkAt(reduceKiosk(closed, inTour()), "s1")).toBe(false);
});

function inTour(): KioskEvent {
  const mode = { kind: "tour", station: "s1", step: "waiting" } as const;
  return { kind: "command", command: { kind: "corridor", mode, stations: [makeStation({ id: "s1" })] } };
}

test("a question asked for again goes by itself too, and after two minutes it is forgotten", () => {
  const clock = fakeClock();
  const store = createKioskStore(after());
  watchThought(store, clock);
  store.tell(playing("running"));
  store.tell(playing("finished"));
  store.tell({ kind: "thought" });
  clock.advance(5000);
  store.tell({ kind: "thinking", station: "s1" });
  clock.advance(15_999);
  expect(findQuestionAt(store.read(), "s1")).toBeDefined();
  clock.advance(1);
  expect(findQuestionAt(store.read(), "s1")).toBeUndefined();
  clock.advance(98_999);
  expect(mayThinkAt(store.read(), "s1")).toBe(true);
  clock.advance(1);
  expect(mayThinkAt(store.read(), "s1")).toBe(false);
});

test("a story stopped before its end leaves nothing to ask for", () => {
  expect(mayThinkAt(after(playing("running"), playing("over")), "s1")).toBe(false);
});
