import { expect, test, vi } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { createLedger, type LedgerDeps, type PlayOrder } from "../../runtime/playback/ledger.ts";
import { fakeClock } from "../fakes/clock.ts";

const order: PlayOrder = {
  playId: "run-1",
  station: "s1",
  placeName: "一 开天辟地",
  story: "hongchuan",
  title: "红船",
  pack: "red-ode@1.0.0",
  durationMs: 60_000,
  volume: 0.8,
  output: { device: "default", channel: 1 },
  via: "button",
  cause: "t1",
};

function makeLedger() {
  const clock = fakeClock();
  const deps = {
    clock,
    log: silentLog,
    send: vi.fn<LedgerDeps["send"]>(),
    knock: vi.fn<LedgerDeps["knock"]>(() => false),
    sendOthers: vi.fn<LedgerDeps["sendOthers"]>(),
    record: vi.fn<LedgerDeps["record"]>(),
    noteProgress: vi.fn<LedgerDeps["noteProgress"]>(),
    onStarted: vi.fn<LedgerDeps["onStarted"]>(),
    onEnded: vi.fn<LedgerDeps["onEnded"]>(),
    onFailed: vi.fn<LedgerDeps["onFailed"]>(),
  };
  const ledger = createLedger(deps);
  ledger.screen(true);
  const pass = (ms: number) => {
    for (let left = ms; left > 0; left -= 1000) {
      clock.advance(Math.min(1000, left));
      ledger.look();
    }
  };
  return { ...deps, ledger, pass, sent: () => deps.send.mock.calls.map(([command]) => command) };
}

const kinds = (record: ReturnType<typeof makeLedger>["record"]) =>
  record.mock.calls.map(([fact]) =>
    fact.kind === "story.ended" ? `${fact.kind} ${fact.data.reason} ${fact.data.heardMs}` : fact.kind,
  );

test("a play that runs to its end is two facts with the same cause", () => {
  const { ledger, record, onEnded } = makeLedger();
  ledger.play(order);
  expect(record).not.toHaveBeenCalled();
  ledger.report({ kind: "started", playId: "run-1", atMs: 0 });
  ledger.report({ kind: "ended", playId: "run-1", atMs: 59_990 });
  expect(kinds(record)).toEqual(["story.started", "story.ended finished 60000"]);
  expect(record.mock.calls.map(([, cause]) => cause)).toEqual(["t1", "t1"]);
  expect(onEnded).toHaveBeenCalledWith("run-1", false);
  expect(ledger.running()).toEqual([]);
});

test("a stop's reason is the reason of the end, with what was heard", () => {
  const { ledger, record } = makeLedger();
  ledger.play(order);
  ledger.report({ kind: "started", playId: "run-1", atMs: 0 });
  ledger.report({ kind: "progress", playId: "run-1", atMs: 12_000 });
  ledger.stop("run-1", 400, "left");
  ledger.report({ kind: "ended", playId: "run-1", atMs: 12_400 });
  expect(kinds(record)).toEqual(["story.started", "story.ended left 12400"]);
});

test("a page that reloads is told to go on at the same place, and the start is not counted twice", () => {
  const { ledger, record, sent } = makeLedger();
  ledger.play(order);
  ledger.report({ kind: "started", playId: "run-1", atMs: 0 });
  ledger.report({ kind: "progress", playId: "run-1", atMs: 30_000 });
  ledger.screen(false);
  ledger.screen(true);
  expect(sent().at(-1)).toMatchObject({ kind: "play", playId: "run-1", fromMs: 30_000 });
  ledger.report({ kind: "started", playId: "run-1", atMs: 30_000 });
  expect(kinds(record)).toEqual(["story.started"]);
});

test("a play of which nobody speaks is asked for again, then given up", () => {
  const { ledger, pass, sent, record, onFailed, onEnded } = makeLedger();
  ledger.play(order);
  pass(5000);
  expect(sent().filter((command) => command.kind === "play")).toHaveLength(2);
  pass(5000);
  expect(onFailed).toHaveBeenCalledTimes(1);
  expect(onEnded).toHaveBeenCalledTimes(1);
  expect(kinds(record)).toEqual(["story.ended failed 0"]);
});

test("a page that never comes back ends what it played as failed", () => {
  const { ledger, pass, record } = makeLedger();
  ledger.play(order);
  ledger.report({ kind: "started", playId: "run-1", atMs: 0 });
  ledger.screen(false);
  pass(10_000);
  expect(kinds(record)).toEqual(["story.started", "story.ended failed 0"]);
});

test("a stop whose page never answers ends by itself, for its own reason", () => {
  const { ledger, pass, record } = makeLedger();
  ledger.play(order);
  ledger.report({ kind: "started", playId: "run-1", atMs: 0 });
  ledger.stop("run-1", 400, "stopped");
  pass(2000);
  expect(kinds(record)).toEqual(["story.started", "story.ended stopped 0"]);
});

test("a page that plays what nobody knows is told to be quiet", () => {
  const { ledger, sent } = makeLedger();
  ledger.report({ kind: "progress", playId: "older-7", atMs: 1000 });
  expect(sent()).toEqual([{ kind: "stop", playId: "older-7", fadeMs: 400 }]);
});

test("positions beyond the story's length are not counted", () => {
  const { ledger, record } = makeLedger();
  ledger.play(order);
  ledger.report({ kind: "started", playId: "run-1", atMs: 0 });
  ledger.report({ kind: "progress", playId: "run-1", atMs: 9_000_000 });
  ledger.stop("run-1", 400, "stopped");
  ledger.report({ kind: "ended", playId: "run-1", atMs: 9_000_000 });
  expect(kinds(record)).toEqual(["story.started", "story.ended stopped 60000"]);
});

test("the other screens hear of a story's start, way and end, and of nothing that was never heard", () => {
  const { ledger, sendOthers } = makeLedger();
  ledger.play(order);
  expect([sendOthers.mock.calls.length, ledger.playing()]).toEqual([0, []]);
  ledger.report({ kind: "started", playId: "run-1", atMs: 0 });
  ledger.report({ kind: "progress", playId: "run-1", atMs: 1000 });
  expect(ledger.playing()).toMatchObject([{ story: "hongchuan", atMs: 1000, phase: "running" }]);
  ledger.report({ kind: "ended", playId: "run-1", atMs: 60_000 });
  const told = sendOthers.mock.calls.map(([{ phase, atMs }]) => `${phase} ${atMs}`);
  expect(told).toEqual(["running 0", "running 1000", "finished 60000"]);
  expect(ledger.playing()).toEqual([]);
});

test("a stopped story fades on the other screens and is over, whatever its page still says", () => {
  const { ledger, sendOthers } = makeLedger();
  ledger.play(order);
  ledger.report({ kind: "started", playId: "run-1", atMs: 0 });
  ledger.stop("run-1", 400, "left");
  ledger.report({ kind: "progress", playId: "run-1", atMs: 200 });
  expect(ledger.playing()).toMatchObject([{ phase: "fading" }]);
  ledger.report({ kind: "ended", playId: "run-1", atMs: 400 });
  expect(sendOthers.mock.calls.map(([{ phase }]) => phase)).toEqual(["running", "fading", "over"]);
});

test("a press is knocked for once, by the runtime where it can, and a page that comes back does not knock again", () => {
  const { ledger, knock, sent } = makeLedger();
  knock.mockReturnValueOnce(true);
  ledger.play(order);
  ledger.play({ ...order, playId: "run-2" });
  ledger.screen(false);
  ledger.screen(true);
  expect(knock).toHaveBeenCalledTimes(2);
  expect(knock).toHaveBeenCalledWith(expect.objectContaining({ output: order.output, volume: 0.8 }));
  expect(sent().map((command) => command.kind === "play" && command.knocked)).toEqual([
    true,
    undefined,
    true,
    undefined,
  ]);
});

test("nobody knocks while no page is there, nor for the lines of a ceremony", () => {
  const { ledger, knock } = makeLedger();
  ledger.play({ playId: "say-1", audioUrl: "/a.mp3", speakers: [], durationMs: 1000 });
  ledger.screen(false);
  ledger.play(order);
  expect(knock).not.toHaveBeenCalled();
});
