import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createChance,
  createNoise,
  ellipse,
  facet,
  isInside,
  march,
  mix,
  type Point,
  Print,
  pathOf,
  pictureInks,
  pointsOf,
  ribbon,
  signedArea,
  turnedAlike,
} from "../../renderer/shared/cut/index.ts";

const square: Point[] = pointsOf("0,0 100,0 100,100 0,100");

describe("the drawing library", () => {
  it("repeats chance and noise for the same seed and not for another", () => {
    const ten = (seed: number): number[] => {
      const chance = createChance(seed);
      return Array.from({ length: 10 }, () => chance.unit());
    };
    expect(ten(7)).toEqual(ten(7));
    expect(ten(7)).not.toEqual(ten(8));
    expect(createNoise(3).layered(1.5, 2.5)).toBe(createNoise(3).layered(1.5, 2.5));
  });

  it("keeps chance and noise within their bounds", () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: -500, max: 500, noNaN: true }), (seed, x) => {
        const chance = createChance(seed);
        const [at, whole] = [chance.between(2, 5), chance.whole(1, 3)];
        expect(at >= 2 && at < 5 && whole >= 1 && whole <= 3).toBe(true);
        const bump = createNoise(seed).layered(x, -x);
        expect(bump >= 0 && bump <= 1).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("writes paths in whole half pixels", () => {
    expect(
      pathOf([
        [0.24, 0.26],
        [10, 5],
        [4, 9.5],
      ]),
    ).toBe("M0 1l20 9-12 9z");
    expect(
      pathOf([
        [1, 1],
        [1.1, 1.1],
      ]),
    ).toBe("");
    expect(pathOf([])).toBe("");
  });

  it("lets the knife stray no farther than it was told", () => {
    const cut = facet(square, createChance(1), { step: 12, amp: 2, closed: true });
    expect(cut.length).toBeGreaterThan(16);
    for (const [x, y] of cut) {
      const off = Math.min(Math.abs(x), Math.abs(x - 100), Math.abs(y), Math.abs(y - 100));
      expect(off).toBeLessThanOrEqual(2);
    }
  });

  it("makes a band of the width it is asked for", () => {
    const band = ribbon(pointsOf("0,0 10,0 20,0"), () => 6);
    expect(Math.abs(signedArea(band))).toBeCloseTo(120, 6);
  });

  it("outlines a ring as a shape and a hole of the other turning sense", () => {
    const ring = (x: number, y: number): number => Math.abs(Math.hypot(x - 50, y - 50) - 30) - 8;
    const shapes = march(ring, { left: 0, top: 0, right: 100, bottom: 100, cell: 2 });
    expect(shapes).toHaveLength(2);
    const areas = shapes.map(signedArea).sort((a, b) => a - b);
    expect(Math.sign(areas[0] ?? 0)).toBe(-Math.sign(areas[1] ?? 0));
    expect(Math.max(...areas.map(Math.abs))).toBeGreaterThan(Math.PI * 36 ** 2);
  });

  it("knows what lies inside a shape", () => {
    const disc = ellipse(0, 0, 10, 5, 40);
    expect(isInside(disc, 8, 0)).toBe(true);
    expect(isInside(disc, 0, 8)).toBe(false);
  });

  it("turns shapes of one path alike and keeps their outline", () => {
    const back = [...square].reverse();
    expect(signedArea(turnedAlike(back))).toBe(signedArea(turnedAlike(square)));
    expect(signedArea(turnedAlike(back))).toBeGreaterThan(0);
    expect(new Set(turnedAlike(back))).toEqual(new Set(square));
  });

  it("refuses points that are none", () => {
    expect(() => pointsOf("1,2 3")).toThrow(RangeError);
    expect(pointsOf(" 1,2\n-3.5,.5 ")).toEqual([
      [1, 2],
      [-3.5, 0.5],
    ]);
  });

  it("mixes inks towards each other and names every step", () => {
    expect(mix("#000000", "#ffffff", 0.5)).toBe("#808080");
    expect(pictureInks.size).toBeGreaterThan(20);
  });

  it("groups the blocks of a plane under the picture's name", () => {
    const print = new Print({ name: "test", width: 10, height: 10, seed: 1, bleed: 5 });
    print.plane("sky", 0.25, () => print.flat("#1D1A17"));
    expect(print.svg("t")).toContain(
      '<g id="test-sky" data-depth="0.25"><path fill="#1D1A17" d="M-10 0h40V20H-10z"/></g>',
    );
    expect(print.svg("t")).toContain('viewBox="-10 0 40 20"');
  });
});
