// The sketch of the Long March: nothing on it contradicts the country.
import { expect, test } from "vitest";
import { drawRoute } from "../../renderer/phone/trail/map/draw-route.ts";
import { routePlaces, routeSize, routeStretch } from "../../renderer/phone/trail/map/route-places.ts";
import { shortOf } from "../../renderer/phone/trail/stop-words.ts";
import { red } from "../../renderer/shared/cut/inks.ts";

/** North and east, degrees; about. */
const country: readonly (readonly [north: number, east: number])[] = [
  [25.95, 115.41],
  [25.61, 110.67],
  [27.69, 106.92],
  [28.28, 106.0],
  [26.3, 102.38],
  [28.79, 102.25],
  [29.27, 102.28],
  [29.91, 102.23],
  [30.86, 102.68],
  [33.58, 102.96],
  [34.13, 103.88],
  [36.93, 108.18],
  [35.69, 105.05],
];
const name = { width: 72, height: 36, gap: 19 };

test("what lies a degree or more north or east of another stop does so on the sketch", () => {
  expect(routePlaces).toHaveLength(13);
  country.forEach(([north, east], a) => {
    country.forEach(([otherNorth, otherEast], b) => {
      const [here, there] = [routePlaces[a]?.at, routePlaces[b]?.at];
      if (!here || !there) throw new Error("a stop is missing");
      if (north - otherNorth >= 1) expect(here[1], `${a + 1} north of ${b + 1}`).toBeLessThan(there[1]);
      if (east - otherEast >= 1) expect(here[0], `${a + 1} east of ${b + 1}`).toBeGreaterThan(there[0]);
    });
  });
});

test("no stop's name lies over another's mark or name, also on the narrowest phone", () => {
  const scale = 320 / routeSize.width;
  const boxes = routePlaces.map(({ at, side }, index) => {
    const [x, y] = [at[0] * scale, at[1] * scale];
    const dx = side === "left" ? -1 : side === "right" ? 1 : 0;
    const dy = side === "above" ? -1 : side === "below" ? 1 : 0;
    const cx = x + dx * (name.gap + name.width / 2);
    const cy = y + dy * (name.gap + name.height / 2);
    return { stop: shortOf(index + 1), x, y, cx, cy };
  });
  for (const a of boxes)
    for (const b of boxes) {
      if (a === b) continue;
      const onMark =
        Math.abs(a.cx - b.x) < name.width / 2 + 12 && Math.abs(a.cy - b.y) < name.height / 2 + 12;
      const onName = Math.abs(a.cx - b.cx) < name.width - 8 && Math.abs(a.cy - b.cy) < name.height - 6;
      expect(onMark || onName, `${a.stop} over ${b.stop}`).toBe(false);
    }
});

test("every stretch joins a stop to the next, and is red once both are stamped", () => {
  for (let stop = 2; stop <= 13; stop++) {
    const way = routeStretch(stop);
    expect(way[0]).toEqual(routePlaces[stop - 2]?.at);
    expect(way[way.length - 1]).toEqual(routePlaces[stop - 1]?.at);
  }
  const redLines = (svg: string) =>
    (new RegExp(`fill="${red}"[^>]* d="([^"]*)"`).exec(svg)?.[1] ?? "").split("M").length - 1;
  expect(redLines(drawRoute(() => false))).toBe(0);
  expect(redLines(drawRoute((stop) => stop !== 7))).toBe(10);
  expect(redLines(drawRoute(() => true))).toBe(12);
});
