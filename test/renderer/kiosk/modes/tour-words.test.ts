import { expect, test } from "vitest";
import { tourWords } from "../../../../renderer/kiosk/modes/tour-words.ts";
import { makeStation } from "../make-station.ts";

const stations = [
  makeStation({ id: "s1", section: "founding" }),
  makeStation({ id: "s2", section: "spark" }),
  makeStation({ id: "s3", section: "resistance" }),
];

test("the guide is told whose button it is, and how far the walk has come", () => {
  const { words, hint, progress, told } = tourWords(
    { kind: "tour", station: "s3", step: "waiting" },
    stations,
  );
  expect([words, hint, progress]).toEqual(["请讲解员按下三号按钮", "全民族抗战", "第三站　共三站"]);
  expect([...told]).toEqual(["s1", "s2"]);
});

test("a station that this hall no longer has leaves the walk without a call", () => {
  const { words, station, told } = tourWords({ kind: "tour", station: "s9", step: "waiting" }, stations);
  expect([words, station, told.size]).toEqual(["讲解进行中", undefined, 0]);
});
