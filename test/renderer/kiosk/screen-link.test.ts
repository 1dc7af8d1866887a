import { expect, test } from "vitest";
import { readPack } from "../../../renderer/kiosk/link/read-pack.ts";
import { reconnectDelayMs } from "../../../renderer/kiosk/link/reconnect-delay.ts";
import { createScreenLink, type WireEvents } from "../../../renderer/kiosk/link/screen-link.ts";
import { fakeClock } from "../../fakes/clock.ts";

function setUp() {
  const clock = fakeClock();
  const wires: { events: WireEvents; sent: string[]; closed: boolean }[] = [];
  const heard: string[] = [];
  const link = createScreenLink({
    open(events) {
      const wire = { events, sent: [] as string[], closed: false };
      wires.push(wire);
      return { send: (text) => wire.sent.push(text), close: () => (wire.closed = true) };
    },
    clock,
    onCommand: (command) => heard.push(command.kind),
    onUp: () => heard.push("up"),
    onDown: () => heard.push("down"),
    onReplaced: () => heard.push("replaced"),
  });
  const last = () => {
    const wire = wires[wires.length - 1];
    if (!wire) throw new Error("no wire");
    return wire;
  };
  return { clock, wires, heard, link, last };
}

test("comes back after 0.2 s, then ever more slowly, at most after 3 s", () => {
  expect([1, 2, 3, 4, 5, 6, 500].map(reconnectDelayMs)).toEqual([200, 400, 800, 1600, 3000, 3000, 3000]);
});

test("tries again for ever, and from the beginning after it was up", () => {
  const { clock, wires, heard, last } = setUp();
  for (const delay of [200, 400, 800, 1600, 3000, 3000]) {
    last().events.closed(1006);
    const count = wires.length;
    clock.advance(delay - 1);
    expect(wires).toHaveLength(count);
    clock.advance(1);
    expect(wires).toHaveLength(count + 1);
  }
  expect(heard).toEqual([]);
  last().events.opened();
  clock.advance(5000);
  last().events.closed(1006);
  expect(heard).toEqual(["up", "down"]);
  const count = wires.length;
  clock.advance(200);
  expect(wires).toHaveLength(count + 1);
});

test("a runtime that drops the page at once is not hammered", () => {
  const { clock, wires, last } = setUp();
  for (let second = 0; second < 60; second++) {
    last().events.opened();
    last().events.closed(1006);
    clock.advance(1000);
  }
  expect(wires.length).toBeLessThan(30);
});

test("a page whose place was taken says so and asks again without haste", () => {
  const { clock, wires, heard, last } = setUp();
  last().events.opened();
  last().events.closed(4001);
  expect(heard).toEqual(["up", "down", "replaced"]);
  clock.advance(29_999);
  expect(wires).toHaveLength(1);
  clock.advance(1);
  expect(wires).toHaveLength(2);
});

test("answers a ping at once and tells nobody", () => {
  const { heard, last } = setUp();
  last().events.opened();
  last().events.said('{"kind":"ping","n":7}');
  expect(last().sent).toEqual(['{"kind":"pong","n":7}']);
  expect(heard).toEqual(["up"]);
});

test.each(["", "{", "null", "[]", '{"kind":"dance"}', '{"kind":"stop","playId":"p","fadeMs":-1}', "7"])(
  "passes over %j",
  (text) => {
    const { heard, last } = setUp();
    last().events.opened();
    last().events.said(text);
    last().events.said('{"kind":"reload"}');
    expect(heard).toEqual(["up", "reload"]);
  },
);

test("reports made without a runtime are dropped", () => {
  const { link, clock, last } = setUp();
  link.report({ kind: "ready" });
  expect(last().sent).toEqual([]);
  last().events.opened();
  link.report({ kind: "ready" });
  last().events.closed(1006);
  link.report({ kind: "progress", playId: "p", atMs: 1 });
  clock.advance(400);
  last().events.opened();
  expect(last().sent).toEqual([]);
});

test("an ended wire says nothing more", () => {
  const { heard, last, clock } = setUp();
  const old = last();
  old.events.opened();
  old.events.closed(1006);
  old.events.closed(1006);
  old.events.said('{"kind":"reload"}');
  clock.advance(10_000);
  expect(heard).toEqual(["up", "down"]);
});

test("a stopped link stays down", () => {
  const { link, wires, clock, last } = setUp();
  last().events.opened();
  link.stop();
  last().events.closed(1006);
  clock.advance(60_000);
  expect(wires).toHaveLength(1);
  expect(last().closed).toBe(true);
});

test("the pack is asked for until it comes whole", async () => {
  const clock = fakeClock();
  const whole = {
    id: "red-ode",
    title: "红色赞歌",
    subtitle: "",
    version: "1.0.0",
    sample: true,
    stories: [],
    checkpoints: [],
  };
  const answers: (() => Promise<unknown>)[] = [
    () => Promise.reject(new Error("refused")),
    () => Promise.resolve({ id: 7 }),
    () => Promise.resolve(whole),
  ];
  const pack = readPack({
    fetchPack: () => answers.shift()?.() ?? Promise.reject(new Error("no more")),
    clock,
  });
  let read: unknown;
  void pack.then((value) => {
    read = value;
  });
  for (let i = 0; i < 20 && !read; i++) {
    await Promise.resolve();
    clock.advance(100);
  }
  expect(await pack).toEqual(whole);
});
