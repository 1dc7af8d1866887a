import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cutMarks } from "../../build/carve/marks.ts";
import { drawnIn } from "../../build/carve/seal/body.ts";
import { sealSize } from "../../build/carve/seal/engrave.ts";
import { distanceTo, joined } from "../../build/carve/seal/field.ts";
import { glyphs } from "../../build/carve/seal/glyphs.ts";
import { letter } from "../../build/carve/seal/lettering.ts";
import { stamps } from "../../build/carve/stamps/all.ts";
import { complete } from "../../build/carve/stamps/complete.ts";
import { luding } from "../../build/carve/stamps/luding.ts";
import { emptyFigure, emptyLine, ink, paper, red } from "../../renderer/shared/cut/inks.ts";
import { pointsOf } from "../../renderer/shared/cut/point.ts";
import { checkpoints } from "../../runtime/contract/checkpoint-names.ts";
import { sectionIds } from "../../runtime/contract/section.ts";
import { elementsOf } from "./svg-elements.ts";

const root = join(import.meta.dirname, "../..");
const pack = join(root, "content/red-ode");
const shipped = (path: string): string => readFileSync(join(root, path), "utf8");
const marks = cutMarks();
const stops = [...checkpoints.map(({ number }) => `${number}`.padStart(2, "0")), "bonus", "complete"];

describe("the shipped stamps and emblems", () => {
  it("are what the programmes engrave: the same seed gives the same bytes", () => {
    for (const { path, svg } of marks) expect(svg === shipped(path), `${path} is stale`).toBe(true);
    expect(cutMarks(["03"]).map(({ svg }) => svg)).toEqual(
      marks.filter(({ path }) => path.endsWith("03.svg")).map(({ svg }) => svg),
    );
  });

  it("are one stamp and one empty place a stop, the one beside the way too, one of each for the whole way, and one emblem a section", () => {
    const names = (folder: string): string[] =>
      readdirSync(join(pack, folder)).filter((name) => name.endsWith(".svg"));
    const files = (ids: readonly string[]): string[] => ids.map((id) => `${id}.svg`).sort();
    expect(names("stamps").sort()).toEqual(files(stops));
    expect(names("stamps/empty").sort()).toEqual(files(stops));
    expect(names("emblems").sort()).toEqual(files(sectionIds));
  });

  for (const { path } of marks) {
    it(`${path} is small, and made of paths in its own inks alone`, () => {
      const svg = shipped(path);
      expect(Buffer.byteLength(svg)).toBeGreaterThan(700);
      expect(Buffer.byteLength(svg)).toBeLessThan(20 * 1024);
      const elements = elementsOf(svg);
      expect(new Set(elements.map(({ name }) => name))).toEqual(new Set(["svg", "title", "path"]));
      const attributes = elements.flatMap((each) => [...each.attributes.keys()]);
      expect(new Set(attributes)).toEqual(new Set(["xmlns", "viewBox", "fill", "d"]));
      const fills = elements.flatMap((each) => each.attributes.get("fill") ?? []);
      expect(fills).toEqual(inksOf(path));
    });

    it(`${path} stays on its page`, () => {
      for (const { attributes } of elementsOf(shipped(path)))
        if (attributes.has("d")) {
          const reach = reachOf(attributes.get("d") ?? "");
          expect(reach.length).toBeGreaterThan(20);
          expect(Math.min(...reach)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...reach)).toBeLessThanOrEqual(2 * sealSize);
        }
    });
  }

  it("name their stop", () => {
    for (const { number, short } of checkpoints)
      expect(shipped(`content/red-ode/stamps/${`${number}`.padStart(2, "0")}.svg`)).toContain(
        `<title>${short}（印）</title>`,
      );
  });
});

describe("the drawing of the seals", () => {
  it("keeps every letter clear of the edge", () => {
    for (const { id, body, letters } of stamps.filter((stamp) => stamp.letters.length > 0)) {
      const writing = joined(letters);
      const inner = drawnIn(body, 12);
      let inked = 0;
      const outside: string[] = [];
      for (let x = 0; x <= sealSize; x += 3)
        for (let y = 0; y <= sealSize; y += 3)
          if (distanceTo(writing, x, y) < 0) {
            inked++;
            if (distanceTo(inner, x, y) >= 0) outside.push(`${id} at ${x}, ${y}`);
          }
      expect(outside).toEqual([]);
      expect(inked, id).toBeGreaterThan(1000);
    }
  });

  it("can write every character of every stop, each on its grid of twelve", () => {
    for (const character of checkpoints.flatMap(({ short }) => [...short]))
      expect(glyphs[character], character).toBeDefined();
    for (const [character, drawn] of Object.entries(glyphs))
      for (const point of drawn.split(";").flatMap((stroke) => pointsOf(stroke.replace("~", ""))))
        expect(
          point.every((value) => value >= 0 && value <= 12),
          `${character} at ${point}`,
        ).toBe(true);
  });

  it("refuses a character that nobody has drawn", () => {
    const box = { x: 0, y: 0, width: 100, height: 100, thick: 8 };
    expect(() => letter("龘", box)).toThrow(RangeError);
  });

  it("hangs nine chains under the feet and two at each hand on the bridge of Luding", () => {
    const motif = joined(luding.motif);
    const cuts = (at: (t: number) => number): number => {
      let count = 0;
      for (let t = 1; t <= sealSize; t++) if (at(t) < 0 && at(t - 1) >= 0) count++;
      return count;
    };
    expect(cuts((x) => distanceTo(motif, x, 380))).toBe(9);
    expect(cuts((y) => distanceTo(motif, 30, y))).toBe(2);
    expect(cuts((y) => distanceTo(motif, 370, y))).toBe(2);
  });

  it("sets thirteen stops round the seal of the whole way", () => {
    const motif = joined(complete.motif);
    const at = (step: number): number => {
      const angle = (step / 3600) * Math.PI * 2;
      return distanceTo(motif, 200 + 173 * Math.cos(angle), 200 + 173 * Math.sin(angle));
    };
    let count = 0;
    for (let step = 0; step < 3600; step++) if (at(step) < 0 && at(step - 1) >= 0) count++;
    expect(count).toBe(13);
  });
});

function inksOf(path: string): string[] {
  if (path.includes("/emblems/")) return [paper, ink, red];
  return path.includes("/empty/") ? [emptyLine, emptyFigure] : [red];
}

/** Every coordinate that a path of relative lines reaches. */
function reachOf(d: string): number[] {
  return [...d.matchAll(/M(-?\d+) (-?\d+)l([^z]*)z/g)].flatMap(([, startX, startY, rest = ""]) => {
    const steps = [...rest.matchAll(/-?\d+/g)].map(Number);
    let [x, y] = [Number(startX), Number(startY)];
    const found = [x, y];
    for (let i = 0; i < steps.length; i += 2) {
      x += steps[i] ?? 0;
      y += steps[i + 1] ?? 0;
      found.push(x, y);
    }
    return found;
  });
}
