import { expect, test } from "vitest";
import { cameraAt } from "../../../renderer/kiosk/attract/camera.ts";
import { driftAt, restStartsMs } from "../../../renderer/kiosk/attract/drift.ts";
import { createPictureShelf } from "../../../renderer/kiosk/playing/picture-shelf.ts";
import { splitPlanes } from "../../../renderer/kiosk/playing/split-planes.ts";
import { isWater, swayPx, waterPx } from "../../../renderer/kiosk/playing/sway.ts";
import { evenPlaces, standingStations, wallPlaces } from "../../../renderer/kiosk/standing-stations.ts";
import { makeStation } from "./make-station.ts";

type Attributes = Record<string, string>;

/** As much of an SVG element as is asked for. */
function element(tagName: string, attributes: Attributes = {}, children: Element[] = []): Element {
  const fake = {
    tagName,
    id: attributes.id ?? "",
    children,
    getAttribute: (name: string) => attributes[name] ?? null,
  };
  return fake as unknown as Element;
}

const box = { viewBox: "-280 0 2160 2000" };

test("a picture is taken apart at its planes; loose blocks stay with the plane under them", () => {
  const svg = element("svg", box, [
    element("title"),
    element("g", { id: "a-sky", "data-depth": "0.25" }),
    element("path"),
    element("g", { id: "a-near", "data-depth": "1" }),
    element("g", { id: "a-frame", display: "none" }),
  ]);
  const picture = splitPlanes("", () => svg);
  expect(picture?.viewBox).toEqual([-280, 0, 2160, 2000]);
  expect(picture?.planes.map(({ id, depth, elements }) => [id, depth, elements.length])).toEqual([
    ["a-sky", 0.25, 2],
    ["a-near", 1, 1],
  ]);
});

test("planes that do not tell their depth lie evenly from the sky to what is near", () => {
  const svg = element(
    "svg",
    box,
    ["sky", "far", "near"].map((id) => element("g", { id })),
  );
  expect(splitPlanes("", () => svg)?.planes.map(({ depth }) => depth)).toEqual([0.25, 0.625, 1]);
});

test("a picture without planes is one plane", () => {
  const svg = element("svg", box, [element("path"), element("path")]);
  expect(splitPlanes("", () => svg)?.planes.map(({ id, elements }) => [id, elements.length])).toEqual([
    ["ground", 2],
  ]);
});

test.each([
  null,
  element("svg"),
  element("svg", { viewBox: "0 0 0 0" }),
  element("svg", { viewBox: "a b c d" }),
])("what is no picture is none (%#)", (svg) => {
  expect(splitPlanes("", () => svg)).toBeUndefined();
});

test("near planes sway by ten pixels, the sky by less, and water by itself", () => {
  expect(swayPx(4500, 1)).toBeCloseTo(10);
  expect(swayPx(4500, 0.25)).toBeCloseTo(2.5);
  expect(Math.max(...Array.from({ length: 700 }, (_, i) => waterPx(i * 10)))).toBeCloseTo(3);
  expect([isWater("dujiang-water"), isWater("luding-river"), isWater("dujiang-sky")]).toEqual([
    true,
    true,
    false,
  ]);
});

test("pictures at hand are fetched once, others are let go, a lost one is asked for again", async () => {
  const asked: string[] = [];
  const shelf = createPictureShelf(async (url) => {
    asked.push(url);
    if (url === "/lost.svg" && asked.length < 3) throw new Error("404");
    return `<svg>${url}</svg>`;
  });
  shelf.keep(["/a.svg"]);
  expect(await shelf.take("/a.svg")).toBe("<svg>/a.svg</svg>");
  await expect(shelf.take("/lost.svg")).rejects.toThrow("404");
  expect(await shelf.take("/lost.svg")).toBe("<svg>/lost.svg</svg>");
  shelf.keep(["/b.svg"]);
  await shelf.take("/a.svg");
  expect(asked).toEqual(["/a.svg", "/lost.svg", "/lost.svg", "/b.svg", "/a.svg"]);
});

test("the eye stands at a section's centre where the window rests on it, and evenly between", () => {
  const lefts = [40, 372, 930];
  const centres = [270, 780, 1290];
  expect([40, 206, 372, 651, 930, 5000, -9].map((left) => cameraAt(left, lefts, centres))).toEqual([
    270, 525, 780, 1035, 1290, 1290, 270,
  ]);
});

test("the drift can be taken up at the rest of any section", () => {
  const stops = [0, 500, 900];
  expect(restStartsMs(stops).map((ms) => driftAt(ms, stops).x)).toEqual(stops);
});

test("marks stand evenly upright, to scale on the lying wall", () => {
  const stations = standingStations([]);
  expect(stations.map(({ section }) => section)).toHaveLength(7);
  expect(evenPlaces(7)).toEqual([102, 248, 394, 540, 686, 832, 978]);
  expect([evenPlaces(1), evenPlaces(0)]).toEqual([[540], [540]]);
  expect(wallPlaces(stations, 1920).map(Math.round)).toEqual([144, 416, 688, 960, 1232, 1504, 1776]);
  expect(wallPlaces([makeStation({ atMetres: 2 }), makeStation({ atMetres: 38 })], 1000)).toEqual([50, 950]);
  expect(wallPlaces([], 1920)).toEqual([]);
});
