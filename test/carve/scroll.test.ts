import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { planeShift, scrollPlanes, scrollSections, scrollSize } from "../../renderer/shared/scroll/where.ts";
import { sectionIds } from "../../runtime/contract/section.ts";

const folder = join(import.meta.dirname, "../../renderer/shared/scroll");
const sections = sectionIds.map((id) => scrollSections[id]);

describe("the handscroll", () => {
  it("weighs no more than 700 KB in all its planes", () => {
    const bytes = scrollPlanes.map(({ id }) => statSync(join(folder, `${id}.svg`)).size);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(700 * 1024);
  });

  it("gives every place to one section, in the order of the walk", () => {
    let end = 0;
    for (const { left, centre, right } of sections) {
      expect(left).toBe(end);
      expect(centre).toBeGreaterThan(left);
      expect(right).toBeGreaterThan(centre);
      end = right;
    }
    expect(end).toBe(scrollSize.length);
  });

  it("offers a portrait of every section that stays within the drawing and shows the section's middle", () => {
    for (const { portrait, centre } of sections) {
      expect(portrait.width / portrait.height).toBeCloseTo(1080 / 1300, 1);
      expect(portrait.left).toBeGreaterThanOrEqual(0);
      expect(portrait.left + portrait.width).toBeLessThanOrEqual(scrollSize.length);
      expect(centre).toBeGreaterThan(portrait.left);
      expect(centre).toBeLessThan(portrait.left + portrait.width);
    }
  });

  it("is whole where it rests on a section, and never bares the end of a plane", () => {
    for (const { depth } of scrollPlanes) {
      for (const { centre } of sections) expect(planeShift(depth, centre)).toBeCloseTo(0, 6);
      for (let x = 0; x <= scrollSize.length; x += 7)
        expect(Math.abs(planeShift(depth, x))).toBeLessThan(scrollSize.bleed);
    }
    expect(planeShift(1, 400)).toBe(0);
    expect(planeShift(0.25, 397)).not.toBe(0);
  });
});
