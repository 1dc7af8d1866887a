import { expect, test } from "vitest";
import { followPlays } from "../../../renderer/kiosk/playing/follow-plays.ts";
import { screenPlace } from "../../../renderer/kiosk/screen-place.ts";
import type { PlayingCommand } from "../../../runtime/contract/screen.ts";
import { fakeClock } from "../../fakes/clock.ts";

const told = (atMs: number, phase: PlayingCommand["phase"] = "running"): PlayingCommand => ({
  kind: "playing",
  playId: "p",
  station: "s3",
  story: "menban",
  atMs,
  phase,
});

test("between two reports the story goes on, and never back", () => {
  const clock = fakeClock();
  const others = followPlays(clock);
  others.hear(told(1000));
  clock.advance(800);
  expect(others.positionMs("p")).toBe(1800);
  others.hear(told(1700));
  expect(others.positionMs("p")).toBe(1800);
  clock.advance(500);
  expect(others.positionMs("p")).toBe(2200);
});

test("a story of which nobody speaks stands still, as does one that fades", () => {
  const clock = fakeClock();
  const others = followPlays(clock);
  others.hear(told(1000));
  clock.advance(60_000);
  expect(others.positionMs("p")).toBe(4000);
  others.hear(told(5000, "fading"));
  clock.advance(1000);
  expect(others.positionMs("p")).toBe(5000);
});

test("what is over, lost or never told is not followed", () => {
  const others = followPlays(fakeClock());
  others.hear(told(1000));
  others.hear(told(1000, "finished"));
  expect(others.positionMs("p")).toBeUndefined();
  others.hear(told(1000));
  others.forgetAll();
  expect(others.positionMs("p")).toBeUndefined();
});

test("the page's address says which screen it is", () => {
  expect(screenPlace("")).toEqual({ screenId: "corridor", station: null });
  expect(screenPlace("?screen=hall-door")).toEqual({ screenId: "hall-door", station: null });
  expect(screenPlace("?station=s3")).toEqual({ screenId: "station-s3", station: "s3" });
});
