import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pictures } from "../../build/carve/pictures/all.ts";
import { cutSheets } from "../../build/carve/sheets.ts";
import { pictureInks } from "../../renderer/shared/cut/inks.ts";
import { elementsOf } from "./svg-elements.ts";

const root = join(import.meta.dirname, "../..");
const shipped = (path: string): string => readFileSync(join(root, path), "utf8");
const sheets = cutSheets();

describe("the shipped drawings", () => {
  it("are what the programmes cut: the same seed gives the same bytes", () => {
    for (const { path, svg } of sheets) expect(svg === shipped(path), `${path} is stale`).toBe(true);
  });

  it("give the same cut when a picture is drawn a second time", () => {
    const [first] = pictures;
    expect(first?.draw().svg("")).toBe(first?.draw().svg(""));
  });

  for (const { path } of sheets) {
    const isPicture = path.startsWith("content/");

    it(`${path} is well formed and made of paths alone`, () => {
      const elements = elementsOf(shipped(path));
      expect([...new Set(elements.map((each) => each.name))].sort()).toEqual(
        isPicture ? ["g", "path", "svg", "title"] : expect.arrayContaining(["path", "svg", "title"]),
      );
      const allowed = ["svg", "g", "path", "title"];
      expect(elements.filter((each) => !allowed.includes(each.name))).toEqual([]);
    });

    it(`${path} holds the five inks and their mixtures only`, () => {
      const colours = elementsOf(shipped(path)).flatMap(({ attributes }) =>
        [attributes.get("fill"), attributes.get("stroke")].filter((value) => value !== undefined),
      );
      expect(colours.filter((colour) => !pictureInks.has(colour.toLowerCase()))).toEqual([]);
      expect(colours.length).toBeGreaterThan(10);
    });

    it(`${path} has no transparency, filter or style`, () => {
      const names = new Set(elementsOf(shipped(path)).flatMap(({ attributes }) => [...attributes.keys()]));
      for (const banned of ["opacity", "fill-opacity", "filter", "mask", "style", "clip-path", "href"])
        expect(names.has(banned), banned).toBe(false);
    });
  }

  for (const { id } of pictures) {
    const path = `content/red-ode/pictures/${id}.svg`;

    it(`${id} has planes enough for parallax, from far to near, under names of its own`, () => {
      const groups = elementsOf(shipped(path)).filter((each) => each.name === "g");
      const planes = groups.filter((each) => each.attributes.has("data-depth"));
      const depths = planes.map((each) => Number(each.attributes.get("data-depth")));
      expect(planes.length).toBeGreaterThanOrEqual(3);
      expect(depths).toEqual([...depths].sort((a, b) => a - b));
      for (const group of groups) expect(group.attributes.get("id")).toMatch(new RegExp(`^${id}-[a-z]+$`));
    });

    it(`${id} is of a size that a phone can load`, () => {
      const kilobytes = Buffer.byteLength(shipped(path)) / 1024;
      expect(kilobytes).toBeGreaterThan(10);
      expect(kilobytes).toBeLessThanOrEqual(160);
    });

    it(`${id} keeps its frame hidden, so that it fills a screen to the edge`, () => {
      const elements = elementsOf(shipped(path));
      const frame = elements.find((each) => each.attributes.get("id") === `${id}-frame`);
      expect(frame?.attributes.get("display")).toBe("none");
      const [svg] = elements;
      expect(svg?.attributes.get("viewBox")).toBe("-280 0 2160 2000");
      expect(svg?.attributes.get("preserveAspectRatio")).toBe("xMidYMid slice");
    });
  }
});
