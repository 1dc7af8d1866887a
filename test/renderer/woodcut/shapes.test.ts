import { expect, test } from "vitest";
import { blockShape } from "../../../renderer/shared/woodcut/block-shape.ts";
import { paperGrain } from "../../../renderer/shared/woodcut/paper-grain.ts";
import { sealShape } from "../../../renderer/shared/woodcut/seal-shape.ts";
import { voiceShape } from "../../../renderer/shared/woodcut/voice-shape.ts";

/** Smallest and largest coordinate of absolute starts in a path, in pixels. */
function starts(path: string): number[] {
  return [...path.matchAll(/M(-?\d+) (-?\d+)/g)].flatMap(([, x, y]) => [Number(x) / 2, Number(y) / 2]);
}

test("the same seed cuts the same block, another seed another one", () => {
  const cut = { width: 250, height: 116, seed: 3, grain: 7 };
  expect(blockShape(cut)).toEqual(blockShape(cut));
  expect(blockShape({ ...cut, seed: 4 })).not.toEqual(blockShape(cut));
});

test("a solid block is one shape with chips and grain, an outlined one a shape with a hole and neither", () => {
  const solid = blockShape({ width: 200, height: 90, seed: 1, grain: 5 });
  const outlined = blockShape({ width: 200, height: 90, seed: 1, line: 3 });
  expect(solid.body.match(/M/g)).toHaveLength(1);
  expect(solid.chips.match(/M/g)).toHaveLength(3);
  expect(solid.grain.match(/M/g)).toHaveLength(5);
  expect(outlined.body.match(/M/g)).toHaveLength(2);
  expect([outlined.chips, outlined.grain]).toEqual(["", ""]);
});

test.each(["idle", "passing", "asking", "playing"] as const)(
  "a seal that is %s differs in form, not only in colour",
  (look) => {
    const { hole, chips } = sealShape(92, look, 7);
    const solid = look === "passing" || look === "playing";
    expect(hole === "").toBe(solid);
    expect(chips === "").toBe(!solid);
  },
);

test("a voice has one mark a step, within its line, small where nobody speaks", () => {
  const cut = { width: 660, height: 54, count: 88, seed: 5 };
  const loud = voiceShape(cut);
  expect(loud).toHaveLength(88);
  const all = starts(loud.join(""));
  expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...all)).toBeLessThanOrEqual(660);
  const quiet = voiceShape({ ...cut, loudness: () => 0 });
  const height = (mark: string | undefined) => Math.abs((starts(mark ?? "")[1] ?? 0) - 27);
  quiet.forEach((mark, index) => {
    expect(height(mark)).toBeLessThanOrEqual(height(loud[index]));
    expect(height(mark)).toBeLessThan(4);
  });
  expect(voiceShape({ ...cut, width: 0, count: 0 })).toEqual([]);
});

test("the paper's tile is a picture that a style sheet can hold", () => {
  expect(paperGrain()).toMatch(/^url\("data:image\/svg\+xml,%3Csvg[^"]*"\)$/);
});
