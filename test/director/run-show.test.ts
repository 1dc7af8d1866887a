import { expect, test, vi } from "vitest";
import { runShow } from "../../runtime/director/run-show.ts";
import type { Effect } from "../../runtime/director/state.ts";
import { fakeClock } from "../fakes/clock.ts";
import { makeLayout } from "./make-corridor.ts";

function openShow() {
  const clock = fakeClock();
  const effects: Effect[] = [];
  const keep = (effect: Effect) => void effects.push(effect);
  const onView = vi.fn();
  const show = runShow({
    ...{ layout: makeLayout(), clock, run: "run", onView },
    act: { play: keep, say: keep, volume: keep, stop: keep, chime: keep, sensor: keep, fact: keep },
  });
  show.send({ kind: "screen", ready: true });
  show.send({ kind: "board", online: true, stations: ["s1", "s2"] });
  let triggers = 0;
  const send = (kind: "press" | "release", station: string) =>
    show.send({
      kind: "trigger",
      trigger: { id: `t${++triggers}`, at: clock.now(), via: "button", kind, station },
    });
  return { clock, effects, onView, show, send };
}
const kinds = (effects: Effect[]) => effects.map(({ kind }) => kind);

test("a wall clock that jumps by years neither ends a story nor keeps one waiting for ever", () => {
  const { clock, effects, send } = openShow();
  send("press", "s1");
  send("press", "s2");
  clock.setWall(Date.UTC(2000, 0, 1));
  clock.advance(1000);
  clock.setWall(Date.UTC(2061, 0, 1));
  clock.advance(18_000);
  expect(kinds(effects)).toEqual(["play"]);
  clock.advance(1000); // twenty seconds of running time: whoever asked has walked on
  expect(kinds(effects)).toEqual(["play", "stop"]);
});

test("an effect that brings about an event waits until the event before it is done", () => {
  const { show, effects, clock } = openShow();
  const order: string[] = [];
  const eager = runShow({
    ...{ layout: makeLayout(), clock, run: "eager", onView() {} },
    act: {
      play({ playId }) {
        order.push(`play ${playId}`);
        eager.send({ kind: "play-ended", playId, failed: true });
        order.push(`told ${playId}`);
      },
      ...{ say() {}, volume() {}, stop() {}, chime() {}, sensor() {}, fact() {} },
    },
  });
  eager.send({ kind: "screen", ready: true });
  eager.send({
    kind: "trigger",
    trigger: { id: "t", at: 0, via: "button", kind: "press", station: "s1" },
  });
  expect(order.slice(0, 4)).toEqual(["play eager-1", "told eager-1", "play eager-2", "told eager-2"]);
  expect(order).toHaveLength(8); // each of the four stories was tried once
  expect([effects, show.view().mode]).toEqual([[], { kind: "open" }]);
});

test("what visitors see is told when it changes, and only then", () => {
  const { onView, send, clock } = openShow();
  send("press", "s1");
  expect(onView).toHaveBeenCalledTimes(1);
  send("release", "s1");
  clock.advance(5000);
  expect(onView).toHaveBeenCalledTimes(1);
});
