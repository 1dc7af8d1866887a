import { expect, test } from "vitest";
import { leafLeft, leafSize } from "../../../../renderer/kiosk/landscape/leaf-place.ts";
import { travelShare } from "../../../../renderer/kiosk/playing/sway.ts";

test("the leaf lies above its station, and between the rollers at both ends of the scroll", () => {
  expect(leafLeft(960) + leafSize.width / 2).toBe(960);
  expect(leafLeft(144)).toBe(66);
  expect(leafLeft(1776) + leafSize.width).toBe(1920 - 66);
});

test("the view begins at rest, comes near the foot and the top of the picture, and never jumps nor shows its edge", () => {
  expect(travelShare(0)).toBe(0);
  const heightOfInterest = 0.45;
  const [seconds, shares] = [80, [] as number[]];
  for (let ms = 0; ms <= seconds * 1000; ms += 100) shares.push(travelShare(ms));
  shares.forEach((share, at) => {
    const shown = heightOfInterest + share; // 0 is the top, 1 the foot
    expect(shown > 0 && shown < 1).toBe(true);
    expect(Math.abs(share - (shares[at - 1] ?? 0))).toBeLessThan(0.004);
  });
  expect(Math.max(...shares)).toBeGreaterThan(0.35);
  expect(Math.min(...shares)).toBeLessThan(-0.35);
});
