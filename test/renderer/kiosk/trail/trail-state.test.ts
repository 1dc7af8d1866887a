import { expect, test } from "vitest";
import { dayOf, lastDay } from "../../../../renderer/kiosk/trail/route/days.ts";
import {
  freshTrail,
  reduceTrail,
  type TrailEvent,
  type TrailState,
} from "../../../../renderer/kiosk/trail/trail-state.ts";

const after = (...events: TrailEvent[]): TrailState => events.reduce(reduceTrail, freshTrail);

test("a stop that is chosen opens its card and draws the line to its day", () => {
  expect(after({ kind: "stop-chosen", stop: 8 })).toMatchObject({
    stop: 8,
    doing: "card",
    goal: { day: dayOf("1935-05-29"), pace: "fly" },
  });
});

test("another stop ends the story and the questions of the one before", () => {
  const told = after({ kind: "stop-chosen", stop: 8 }, { kind: "story-began" });
  expect(told.doing).toBe("story");
  expect(reduceTrail(told, { kind: "stop-chosen", stop: 3 }).doing).toBe("card");
});

test("nothing is told or asked where no stop lies open", () => {
  expect(after({ kind: "story-began" })).toEqual(freshTrail);
  expect(after({ kind: "quiz-opened" })).toEqual(freshTrail);
});

test("a story that ends does not close the questions", () => {
  const asked = after({ kind: "stop-chosen", stop: 8 }, { kind: "quiz-opened" }, { kind: "story-over" });
  expect(asked.doing).toBe("quiz");
});

test("the walk closes the card, ends by a finger on the days, and can be stopped where it is", () => {
  const walking = after({ kind: "stop-chosen", stop: 8 }, { kind: "walk-switched", from: lastDay });
  expect(walking).toMatchObject({ walks: true, stop: null, goal: { day: lastDay, pace: "walk" } });
  expect(reduceTrail(walking, { kind: "day-set", day: 5 }).walks).toBe(false);
  expect(reduceTrail(walking, { kind: "walk-switched", from: 77 })).toMatchObject({
    walks: false,
    goal: { day: 77, pace: "now" },
  });
});

test("who leaves is asked first where anything would be put back, then all is as fresh and shows itself", () => {
  const left = after({ kind: "stop-chosen", stop: 8 }, { kind: "elder-switched" }, { kind: "waited" });
  expect(left).toMatchObject({ asks: true, stop: 8, elder: true });
  expect(reduceTrail(left, { kind: "touched" })).toMatchObject({ asks: false, stop: 8 });
  expect(reduceTrail(left, { kind: "waited" })).toMatchObject({
    asks: false,
    alone: true,
    stop: null,
    elder: false,
  });
});

test("an untouched screen shows itself without a question", () => {
  expect(after({ kind: "waited" })).toMatchObject({ alone: true, asks: false });
  expect(after({ kind: "waited" }, { kind: "touched" }).alone).toBe(false);
});

test("nobody is asked while a story is told", () => {
  const told = after({ kind: "stop-chosen", stop: 8 }, { kind: "story-began" });
  expect(reduceTrail(told, { kind: "waited" })).toBe(told);
});
