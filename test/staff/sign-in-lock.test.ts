import { expect, test } from "vitest";
import { createSignInLock, lockMs } from "../../runtime/staff/sign-in-lock.ts";
import { fakeClock } from "../fakes/clock.ts";

const minute = 60_000;

test("the fifth wrong code shuts the door for a minute", () => {
  const clock = fakeClock();
  const lock = createSignInLock(clock);
  for (let i = 0; i < 5; i++) expect(lock.tryFrom("a")).toBe(0);
  expect(lock.tryFrom("a")).toBe(minute);
  clock.advance(minute - 1);
  expect(lock.tryFrom("a")).toBe(1);
  clock.advance(1);
  expect(lock.tryFrom("a")).toBe(0);
});

test("each further wrong code doubles the wait, up to a quarter of an hour", () => {
  expect([4, 5, 6, 7, 8, 9, 40].map((wrong) => lockMs(wrong, 5) / minute)).toEqual([0, 1, 2, 4, 8, 15, 15]);
});

test("a try while the door is shut does not make the wait longer", () => {
  const clock = fakeClock();
  const lock = createSignInLock(clock);
  for (let i = 0; i < 5; i++) lock.tryFrom("a");
  for (let i = 0; i < 50; i++) lock.tryFrom("a");
  clock.advance(minute);
  expect(lock.tryFrom("a")).toBe(0);
});

test("one address does not shut the door for another", () => {
  const lock = createSignInLock(fakeClock());
  for (let i = 0; i < 6; i++) lock.tryFrom("a");
  expect(lock.tryFrom("b")).toBe(0);
});

test("a right code starts afresh", () => {
  const lock = createSignInLock(fakeClock());
  for (let i = 0; i < 4; i++) lock.tryFrom("a");
  expect(lock.triesLeft("a")).toBe(1);
  lock.wasRight("a");
  expect(lock.triesLeft("a")).toBe(5);
});

test("wrong codes are forgotten after an hour", () => {
  const clock = fakeClock();
  const lock = createSignInLock(clock);
  for (let i = 0; i < 4; i++) lock.tryFrom("a");
  clock.advance(61 * minute);
  lock.tryFrom("a");
  expect(lock.triesLeft("a")).toBe(4);
});

test("a thousand addresses and no more are remembered", () => {
  const lock = createSignInLock(fakeClock());
  for (let i = 0; i < 3; i++) lock.tryFrom("first");
  for (let i = 0; i < 1000; i++) lock.tryFrom(`address ${i}`);
  expect(lock.triesLeft("first")).toBe(5);
  expect(lock.triesLeft("address 999")).toBe(4);
});
