import { expect, test } from "vitest";
import { createSessions, idleMs, longestMs } from "../../runtime/staff/sessions.ts";
import { fakeClock } from "../fakes/clock.ts";

test("a session runs as long as it is used", () => {
  const clock = fakeClock();
  const sessions = createSessions(clock);
  const id = sessions.begin();
  for (let i = 0; i < 4; i++) {
    clock.advance(idleMs - 1);
    expect(sessions.isRunning(id, true)).toBe(true);
  }
});

test("half an hour without use ends it, looking on does not count as use", () => {
  const clock = fakeClock();
  const sessions = createSessions(clock);
  const id = sessions.begin();
  clock.advance(idleMs);
  expect(sessions.isRunning(id, false)).toBe(true);
  clock.advance(1);
  expect(sessions.isRunning(id, true)).toBe(false);
});

test("twelve hours end it in any case", () => {
  const clock = fakeClock();
  const sessions = createSessions(clock);
  const id = sessions.begin();
  for (let spent = 0; spent < longestMs; spent += idleMs) {
    expect(sessions.isRunning(id, true)).toBe(true);
    clock.advance(idleMs);
  }
  clock.advance(1);
  expect(sessions.isRunning(id, true)).toBe(false);
});

test("ids are 256 random bits, and an unknown one opens nothing", () => {
  const sessions = createSessions(fakeClock());
  const one = sessions.begin();
  expect(Buffer.from(one, "base64url").length).toBe(32);
  expect(sessions.begin()).not.toBe(one);
  expect(sessions.isRunning("", true)).toBe(false);
  expect(sessions.isRunning(`${one}x`, true)).toBe(false);
});

test("signing out ends one session, a new code ends all", () => {
  const sessions = createSessions(fakeClock());
  const [one, two, three] = [sessions.begin(), sessions.begin(), sessions.begin()];
  sessions.end(one);
  expect([one, two, three].map((id) => sessions.isRunning(id, true))).toEqual([false, true, true]);
  sessions.endAll();
  expect([two, three].map((id) => sessions.isRunning(id, true))).toEqual([false, false]);
});

test("fifty sessions and no more are kept", () => {
  const sessions = createSessions(fakeClock());
  const first = sessions.begin();
  const rest = Array.from({ length: 50 }, () => sessions.begin());
  expect(sessions.isRunning(first, true)).toBe(false);
  expect(rest.every((id) => sessions.isRunning(id, true))).toBe(true);
});
