import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strokes } from "../../build/carve/seal/brush.ts";
import { bar, cutOut, disc, distanceTo, joined, shape, within } from "../../build/carve/seal/field.ts";
import { isInside } from "../../renderer/shared/cut/index.ts";

const block = shape([
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
]);

describe("shapes as distances", () => {
  it("knows inside from outside as the outline itself does", () => {
    const star = [
      [50, 0],
      [62, 40],
      [100, 40],
      [70, 62],
      [82, 100],
      [50, 76],
      [18, 100],
      [30, 62],
      [0, 40],
      [38, 40],
    ].map(([x = 0, y = 0]): [number, number] => [x, y]);
    const field = shape(star);
    const place = fc.double({ min: -5, max: 105, noNaN: true });
    fc.assert(
      fc.property(place, place, (x, y) => {
        if (Math.abs(field.at(x, y)) > 1e-6) expect(field.at(x, y) < 0).toBe(isInside(star, x, y));
      }),
    );
  });

  it("joins many shapes into the nearest of them, wherever it is asked", () => {
    const number = fc.double({ min: -120, max: 320, noNaN: true });
    const shapes = fc.array(fc.tuple(number, number, fc.double({ min: 1, max: 60, noNaN: true })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(shapes, number, number, (discs, x, y) => {
        const fields = discs.map(([cx, cy, radius]) => disc([cx, cy], radius));
        expect(distanceTo(joined(fields), x, y)).toBe(
          Math.min(...fields.map((each) => distanceTo(each, x, y))),
        );
      }),
    );
  });

  it("leaves a hole where one was cut, and only what lies in both", () => {
    const holed = cutOut(block, disc([50, 50], 20));
    expect(holed.at(50, 50)).toBeGreaterThan(0);
    expect(holed.at(20, 50)).toBeLessThan(0);
    const corner = within(disc([0, 0], 30), block);
    expect(distanceTo(corner, 10, 10)).toBeLessThan(0);
    expect(distanceTo(corner, -10, -10)).toBeGreaterThan(0);
  });

  it("gives a bar its width and its lengthened ends", () => {
    const level = bar([10, 50], [90, 50], 10, 5, 0);
    expect(level.at(50, 55)).toBeCloseTo(0, 9);
    expect(level.at(5, 50)).toBeCloseTo(0, 9);
    expect(level.at(90, 50)).toBeCloseTo(0, 9);
  });

  it("keeps a square turn square and rounds a slanting one", () => {
    const square = joined(strokes("0,0 40,0 40,40", 10));
    const slanting = joined(strokes("0,0 40,0 60,40", 10));
    expect(distanceTo(square, 44, -4)).toBeLessThan(0);
    expect(distanceTo(slanting, 44.5, -4.5)).toBeGreaterThan(0);
  });
});
