import { expect, test } from "vitest";
import { createTimeline } from "./timeline.ts";

const rate = 48_000;

test("pieces that come in late do not move the time of their samples", () => {
  const timeline = createTimeline(rate);
  for (let piece = 1; piece <= 1000; piece++)
    timeline.arrived(piece * 60, 5000 + piece * 1.25 + (piece % 7 === 0 ? 0 : piece % 5));
  expect(timeline.timeOf(30_000)).toBeCloseTo(5000 + 625, 6);
});

test("samples that the recording lost move the time of those after them", () => {
  const timeline = createTimeline(rate);
  for (let piece = 1; piece <= 8000; piece++)
    timeline.arrived(piece * 60, piece * 1.25 + (piece > 4000 ? 3.7 : 0));
  expect(timeline.timeOf(60 * 1000)).toBeCloseTo(1250, 6);
  expect(timeline.timeOf(60 * 7000)).toBeCloseTo(8753.7, 6);
});
