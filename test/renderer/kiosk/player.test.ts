import { expect, test } from "vitest";
import { createPlayer } from "../../../renderer/kiosk/sound/player.ts";
import type { PlayCommand, ScreenReport } from "../../../runtime/contract/screen.ts";
import { fakeClock } from "../../fakes/clock.ts";
import { fakeBoard } from "./fake-board.ts";

function setUp() {
  const clock = fakeClock();
  const board = fakeBoard(clock);
  const said: ScreenReport[] = [];
  const shown: string[] = [];
  const player = createPlayer({
    board,
    clock,
    report: (report) => said.push(report),
    onSounding: (playId) => shown.push(`sounding ${playId}`),
    onFading: (playId) => shown.push(`fading ${playId}`),
    onSilent: (playId) => shown.push(`silent ${playId}`),
  });
  const voice = (index = 0) => {
    const found = board.voices[index];
    if (!found) throw new Error("no such voice");
    return found;
  };
  return { clock, board, said, shown, player, voice };
}

function order(playId: string, overrides: Partial<PlayCommand> = {}): PlayCommand {
  return {
    kind: "play",
    playId,
    station: "s1",
    story: "nanhu",
    volume: 0.8,
    fromMs: 0,
    output: { device: "default", channel: 1 },
    ...overrides,
  };
}

test("a play sounds within the call that orders it", () => {
  const { player, board } = setUp();
  player.play(order("p1", { fromMs: 1200 }));
  const speakers = [{ station: "s1", volume: 0.8, output: { device: "default", channel: 1 } }];
  expect(board.voices.map(({ order }) => order)).toEqual([{ sound: "nanhu", speakers, fromMs: 1200 }]);
});

test("a story from its beginning answers with a chime, one that goes on does not, nor one that was knocked for", () => {
  const { player, board } = setUp();
  player.play(order("p1"));
  player.play(order("p2", { fromMs: 1 }));
  player.play(order("p3", { knocked: true }));
  expect(board.voices.map(({ order }) => order.chime)).toEqual(["press", undefined, undefined]);
});

test("words of a ceremony sound from all their speakers and are reported like a play", () => {
  const { player, board, said, voice } = setUp();
  const speakers = ["s1", "s2"].map((station, at) => ({
    station,
    volume: 0.5,
    output: { device: "default", channel: at + 1 },
  }));
  player.play({
    kind: "say",
    playId: "w1",
    audioUrl: "/pack/audio/ceremony/oath-01.mp3",
    speakers,
    fromMs: 0,
  });
  expect(board.voices[0]?.order).toEqual({ sound: "/pack/audio/ceremony/oath-01.mp3", speakers, fromMs: 0 });
  voice().start();
  voice().events.ended();
  expect(said).toEqual([
    { kind: "started", playId: "w1", atMs: 0 },
    { kind: "ended", playId: "w1", atMs: 0 },
  ]);
});

test("a running play becomes softer, one that fades already does not", () => {
  const { player, voice } = setUp();
  player.play(order("p1"));
  voice().start();
  player.volume("p1", 0.3);
  player.volume("unknown", 0.3);
  player.stop("p1", 400);
  player.volume("p1", 1);
  expect(voice().turns).toEqual([0.3]);
});

test("reports started when the sound runs, progress every second, ended with its place", () => {
  const { player, clock, said, shown, voice } = setUp();
  player.play(order("p1"));
  clock.advance(300);
  expect(said).toEqual([]);
  voice().start();
  clock.advance(2000);
  voice().events.ended();
  clock.advance(5000);
  expect(said).toEqual([
    { kind: "started", playId: "p1", atMs: 0 },
    { kind: "progress", playId: "p1", atMs: 1000 },
    { kind: "progress", playId: "p1", atMs: 2000 },
    { kind: "ended", playId: "p1", atMs: 2000 },
  ]);
  expect(shown).toEqual(["sounding p1", "silent p1"]);
  expect(player.plays()).toEqual([]);
});

test("stop fades, and ended is said when it is silent", () => {
  const { player, clock, said, shown, voice } = setUp();
  player.play(order("p1"));
  voice().start();
  clock.advance(1500);
  player.stop("p1", 400);
  player.stop("p1", 400);
  clock.advance(399);
  expect(said[said.length - 1]?.kind).toBe("progress");
  clock.advance(1);
  expect(said[said.length - 1]).toEqual({ kind: "ended", playId: "p1", atMs: 1900 });
  expect(voice().fades).toEqual([400]);
  expect(shown).toEqual(["sounding p1", "fading p1", "silent p1"]);
});

test("a play stopped before it sounded ends at its beginning", () => {
  const { player, clock, said } = setUp();
  player.play(order("p1", { fromMs: 700 }));
  player.stop("p1", 0);
  clock.advance(0);
  expect(said).toEqual([{ kind: "ended", playId: "p1", atMs: 700 }]);
});

test("a sound that cannot be had is reported with its reason", () => {
  const { player, said, shown, voice } = setUp();
  player.play(order("p1"));
  voice().events.failed("x".repeat(999));
  expect(said).toEqual([{ kind: "failed", playId: "p1", reason: "x".repeat(300) }]);
  expect(shown).toEqual(["silent p1"]);
});

test("a sound that stands still for three seconds has failed", () => {
  const { player, clock, said, voice } = setUp();
  player.play(order("p1"));
  voice().start();
  clock.advance(1500);
  voice().freeze();
  clock.advance(5000);
  expect(said.filter(({ kind }) => kind === "failed")).toEqual([
    { kind: "failed", playId: "p1", reason: "the sound stands still" },
  ]);
  expect(player.plays()).toEqual([]);
});

test("several plays run side by side", () => {
  const { player, clock, voice } = setUp();
  player.play(order("p1"));
  player.play(order("p2", { station: "s4", story: "dujiang" }));
  voice(0).start();
  clock.advance(500);
  voice(1).start();
  clock.advance(500);
  expect(player.plays()).toEqual([
    { playId: "p1", station: "s1", story: "nanhu", positionMs: 1000, playing: true },
    { playId: "p2", station: "s4", story: "dujiang", positionMs: 500, playing: true },
  ]);
  expect([player.positionMs("p1"), player.positionMs("gone")]).toEqual([1000, 0]);
});

test("a running play ordered again is not started again; the new runtime is told that it runs", () => {
  const { player, clock, board, said, voice } = setUp();
  player.play(order("p1"));
  voice().start();
  clock.advance(2500);
  player.play(order("p1", { fromMs: 2000 }));
  expect(board.voices).toHaveLength(1);
  expect(said[said.length - 1]).toEqual({ kind: "started", playId: "p1", atMs: 2500 });
});

test("a play that ended while nobody listened is not played again, its end is said again", () => {
  const { player, board, said, voice } = setUp();
  player.play(order("p1"));
  voice().start();
  voice().events.ended();
  player.play(order("p1"));
  expect(board.voices).toHaveLength(1);
  expect(said.filter(({ kind }) => kind === "ended")).toHaveLength(2);
});

test("a play that a restarted runtime does not name again fades away", () => {
  const { player, clock, said, voice } = setUp();
  player.play(order("p1"));
  player.play(order("p2", { station: "s5" }));
  voice(0).start();
  voice(1).start();
  player.expectRepeats();
  player.play(order("p2", { station: "s5" }));
  clock.advance(1500 + 400);
  expect(player.plays().map(({ playId }) => playId)).toEqual(["p2"]);
  expect(said.some((report) => report.kind === "ended" && report.playId === "p1")).toBe(true);
});

test("stopping an unknown play does no harm", () => {
  const { player, clock, said } = setUp();
  player.stop("gone", 400);
  clock.advance(1000);
  expect(said).toEqual([]);
});
