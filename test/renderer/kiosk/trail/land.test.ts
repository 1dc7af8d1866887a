import { describe, expect, test } from "vitest";
import { buildLand, landPeaks } from "../../../../renderer/kiosk/trail/land/build-land.ts";
import { groundHeight, soilAt } from "../../../../renderer/kiosk/trail/land/ground.ts";
import { landReach, stopSpot, stopSpots } from "../../../../renderer/kiosk/trail/land/places.ts";
import { smooth } from "../../../../renderer/kiosk/trail/land/smooth.ts";
import { forces } from "../../../../renderer/kiosk/trail/route/forces.ts";
import { routeLine } from "../../../../renderer/kiosk/trail/route/route-line.ts";
import { pictureInks } from "../../../../renderer/shared/cut/inks.ts";

const land = buildLand();

describe("the land", () => {
  test("stays far below the triangles that a screen may draw", () => {
    expect(land.triangles).toBeGreaterThan(20_000);
    expect(land.triangles).toBeLessThan(120_000);
    expect(land.positions.length).toBe(land.triangles * 9);
    expect(land.colors.length).toBe(land.triangles * 9);
    expect(land.positions.every(Number.isFinite)).toBe(true);
  });

  test("is cut the same every time", () => {
    const again = buildLand();
    expect(again.triangles).toBe(land.triangles);
    expect(again.positions.findIndex((value, at) => value !== land.positions[at])).toBe(-1);
  });

  test("is printed in the picture's inks only, and none of it is red", () => {
    const used = new Set<string>();
    for (let at = 0; at < land.colors.length; at += 9)
      used.add(
        `#${[...land.colors.subarray(at, at + 3)].map((value) => value.toString(16).padStart(2, "0")).join("")}`,
      );
    expect([...used].filter((hex) => !pictureInks.has(hex))).toEqual([]);
    expect(used.has("#b3211c")).toBe(false);
  });

  test("leaves every stop and the whole red line free of mountains", () => {
    const peaks = landPeaks();
    expect(peaks.length).toBeGreaterThan(150);
    const red = forces.find(({ id }) => id === "first");
    const line = routeLine(red?.way ?? []).spots;
    const inTheWay = peaks.filter(
      ({ x, z, radius }) =>
        stopSpots.some(([a, b]) => Math.hypot(a - x, b - z) < radius) ||
        line.some(([a, b]) => Math.hypot(a - x, b - z) < radius * 0.6),
    );
    expect(inTheWay).toEqual([]);
  });

  test("is high in the west, marshy at the tenth stop and of yellow earth at the last two", () => {
    expect(groundHeight(-55, 0)).toBeGreaterThan(groundHeight(40, 10) + 1.5);
    expect(soilAt(...stopSpot(10))).toBe("marsh");
    expect(soilAt(...stopSpot(12))).toBe("loess");
    expect(soilAt(...stopSpot(13))).toBe("loess");
  });
});

describe("the places", () => {
  // 约 N, E of the fact sheet
  const degrees = [
    [25.95, 115.41], [25.61, 110.67], [27.69, 106.92], [28.28, 106.0], [26.3, 102.38], [28.79, 102.25], [29.27, 102.28],
    [29.91, 102.23], [30.86, 102.68], [33.58, 102.96], [34.13, 103.88], [36.93, 108.18], [35.69, 105.05],
  ] as const; // biome-ignore format: a table

  test("lie north and west of each other as they do on the ground, wherever more than a degree lies between them", () => {
    degrees.forEach(([north, east], a) => {
      degrees.forEach(([otherNorth, otherEast], b) => {
        const [one, other] = [stopSpot(a + 1), stopSpot(b + 1)];
        if (north - otherNorth > 1) expect(one[1], `${a + 1} north of ${b + 1}`).toBeLessThan(other[1]);
        if (east - otherEast > 1) expect(one[0], `${a + 1} east of ${b + 1}`).toBeGreaterThan(other[0]);
      });
    });
  });

  test("stand far enough apart for a finger, and on the land", () => {
    stopSpots.forEach(([x, z], at) => {
      expect(Math.abs(x)).toBeLessThan(landReach.x - 5);
      expect(Math.abs(z)).toBeLessThan(landReach.z - 5);
      for (const [a, b] of stopSpots.slice(at + 1)) expect(Math.hypot(a - x, b - z)).toBeGreaterThan(9);
    });
  });
});

test("a smoothed line goes through all its places", () => {
  const line = [
    [0, 0],
    [4, 3],
    [9, -2],
  ] as const;
  const fine = smooth(line);
  for (const spot of line) expect(fine).toContainEqual([...spot]);
  expect(fine.length).toBeGreaterThan(12);
});
