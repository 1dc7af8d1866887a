// The lake's path from a hall's posts, and which way round one walks.
import { describe, expect, test } from "vitest";
import { lakeSize, type Posts, shoreOf } from "../../renderer/phone/trail/map/shore.ts";
import { lakePlaces } from "../../runtime/server/lake-places.ts";

const even = shoreOf(lakePlaces());
const all = Array.from({ length: 13 }, (_, at) => at + 1);

function mirrored(posts: Posts): Posts {
  return Object.fromEntries(Object.entries(posts).map(([name, { x, y }]) => [name, { x: 100 - x, y }]));
}

describe("the shore path of posts around a lake", () => {
  test("goes through every post and lies wholly on the drawing", () => {
    for (const stop of all) {
      const place = even.places.get(stop);
      expect(even.path).toContainEqual(place);
    }
    for (const [x, y] of even.path) {
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(lakeSize.width - 20);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan(lakeSize.height - 80);
    }
    expect(even.isRound).toBe(true);
  });

  test("turns with the clock from a stop to the next, against it from a stop to the one before", () => {
    for (const stop of all) {
      const next = (stop % 13) + 1;
      expect(even.way(stop, next)).toMatchObject({ turn: "clockwise", passed: 0 });
      expect(even.way(next, stop)).toMatchObject({ turn: "anticlockwise", passed: 0 });
    }
    const other = shoreOf(mirrored(lakePlaces()));
    expect(other.way(4, 5).turn).toBe("anticlockwise");
  });

  test("takes the shorter way round, counts the stops it passes and not the gate", () => {
    expect(even.way(12, 2)).toMatchObject({ turn: "clockwise", passed: 2 });
    expect(even.way(2, 12)).toMatchObject({ turn: "anticlockwise", passed: 2 });
    expect(even.way(5, 8)).toMatchObject({ turn: "clockwise", passed: 2 });
    for (const from of all)
      for (const to of all) {
        if (from === to) continue;
        const apart = Math.min((to - from + 13) % 13, (from - to + 13) % 13);
        expect(even.way(from, to).passed, `${from} to ${to}`).toBe(apart - 1);
      }
  });

  test("leads from the one post to the other, and from the gate to the first", () => {
    for (const [from, to] of [
      [5, 8],
      [8, 5],
      [12, 2],
      [2, 12],
    ] as const) {
      const { points } = even.way(from, to);
      expect(points[0]).toEqual(even.places.get(from));
      expect(points[points.length - 1]).toEqual(even.places.get(to));
    }
    const first = even.way(undefined, 1);
    expect(first).toMatchObject({ turn: "clockwise", passed: 0 });
    expect(first.points[0]).toEqual(even.gate);
  });
});

test("posts in a row are no lake: no way turns", () => {
  const row = Object.fromEntries(all.map((stop) => [stop, { x: stop * 7, y: 50 + (stop % 2) }]));
  const shore = shoreOf(row);
  expect(shore.isRound).toBe(false);
  expect(shore.way(3, 4)).toMatchObject({ turn: "none", passed: 0 });
});

test("a hall without a post or two still has a path", () => {
  const { 7: _seventh, bonus: _bonus, ...others } = lakePlaces();
  const shore = shoreOf(others);
  expect(shore.places.has(7)).toBe(false);
  expect(shore.way(6, 8)).toMatchObject({ turn: "clockwise", passed: 0 });
  expect(shoreOf({}).path.length).toBeGreaterThan(0);
});
