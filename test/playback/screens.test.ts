import { expect, test, vi } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { replacedCode } from "../../runtime/contract/screen.ts";
import {
  createScreens,
  heartbeatMs,
  type ScreensDeps,
  silentAfterMs,
} from "../../runtime/playback/screens.ts";
import { fakeClock } from "../fakes/clock.ts";

function makeScreens() {
  const clock = fakeClock();
  const deps = {
    clock,
    log: silentLog,
    onReady: vi.fn<ScreensDeps["onReady"]>(),
    onReport: vi.fn<ScreensDeps["onReport"]>(),
    onState: vi.fn<ScreensDeps["onState"]>(),
  };
  return { ...deps, screens: createScreens(deps) };
}

function makeSocket() {
  const sent: unknown[] = [];
  return { sent, send: (text: string) => sent.push(JSON.parse(text)), close: vi.fn() };
}

test("commands wait until the page says ready", () => {
  const { screens, onReady } = makeScreens();
  const socket = makeSocket();
  const screen = screens.connect("corridor", socket);
  expect(onReady).not.toHaveBeenCalled();
  screen.receive('{"kind":"ready"}');
  expect(onReady).toHaveBeenCalledWith("corridor", true);
});

test("the newest page of an id counts and the older one is closed", () => {
  const { screens, onReady, onReport } = makeScreens();
  const [first, second] = [makeSocket(), makeSocket()];
  const old = screens.connect("corridor", first);
  old.receive('{"kind":"ready"}');
  const fresh = screens.connect("corridor", second);
  expect(first.close).toHaveBeenCalledWith(replacedCode);
  old.receive('{"kind":"touch","station":"s1","wish":"press"}');
  old.closed();
  fresh.receive('{"kind":"ready"}');
  expect(onReport).not.toHaveBeenCalled();
  expect(onReady.mock.calls).toEqual([
    ["corridor", true],
    ["corridor", false],
    ["corridor", true],
  ]);
});

test("a page that does not answer the heartbeat is told to reload, once, and is well again when it speaks", () => {
  const { screens, clock, onState } = makeScreens();
  const socket = makeSocket();
  const screen = screens.connect("corridor", socket);
  screen.receive('{"kind":"ready"}');
  clock.advance(silentAfterMs + 3 * heartbeatMs);
  expect(socket.sent.filter((command) => JSON.stringify(command) === '{"kind":"reload"}')).toHaveLength(1);
  expect(onState).toHaveBeenLastCalledWith(expect.objectContaining({ state: "silent" }));
  screen.receive('{"kind":"pong","n":1}');
  expect(onState).toHaveBeenLastCalledWith(expect.objectContaining({ state: "ready" }));
});

test.each([
  "",
  "null",
  "{",
  '{"kind":"hello"}',
  '{"kind":"started"}',
  '{"kind":"touch","station":"s1","wish":"format disk"}',
])("what a page must not say (%s) changes nothing", (text) => {
  const { screens, onReady, onReport } = makeScreens();
  screens.connect("corridor", makeSocket()).receive(text);
  expect(onReady).not.toHaveBeenCalled();
  expect(onReport).not.toHaveBeenCalled();
});

test("what is meant for the others reaches every page but that one", () => {
  const { screens } = makeScreens();
  const sockets = ["corridor", "station-s3", "hall-door"].map((id) => {
    const socket = makeSocket();
    screens.connect(id, socket).receive('{"kind":"ready"}');
    return socket;
  });
  screens.sendOthers("corridor", { kind: "ping", n: 7 });
  expect(sockets.map(({ sent }) => sent.length)).toEqual([0, 1, 1]);
});
