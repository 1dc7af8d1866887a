// Where one goes next, in words and on the drawing.
import { describe, expect, test } from "vitest";
import { monthWords } from "../../renderer/phone/trail/map/month-words.ts";
import { tagPlaces } from "../../renderer/phone/trail/map/post-words.ts";
import { routeWords } from "../../renderer/phone/trail/map/route-words.ts";
import { lakeSize, shoreOf } from "../../renderer/phone/trail/map/shore.ts";
import { planWalk, type Stamps } from "../../renderer/phone/trail/map/walk.ts";
import { wayWords } from "../../renderer/phone/trail/map/way-words.ts";
import type { Place } from "../../renderer/phone/trail/stop-words.ts";
import { lakePlaces } from "../../runtime/server/lake-places.ts";

const shore = shoreOf(lakePlaces());
const all = Array.from({ length: 13 }, (_, at) => at + 1);

/** Pressed in that order. */
function stamped(...places: Place[]): Stamps {
  return Object.fromEntries(places.map((place, at) => [place, { at: 1000 + at }]));
}

function said(here: Place | "all", stamps: Stamps): string {
  const walk = planWalk(stamps, here);
  const way = walk.to === undefined ? undefined : shore.way(walk.from, walk.to);
  return wayWords(
    walk,
    way,
    here,
    all.every((stop) => stamps[stop]),
  );
}

describe("the next stop", () => {
  test("is the next one without a stamp, on round the lake", () => {
    expect(planWalk(stamped(5), 5)).toEqual({ from: 5, to: 6 });
    expect(planWalk(stamped(5, 6, 7), 5)).toEqual({ from: 5, to: 8 });
    expect(planWalk(stamped(9, 10, 11, 12, 13), 13)).toEqual({ from: 13, to: 1 });
  });

  test("is counted from the latest stamp where no post is at hand", () => {
    expect(planWalk(stamped(3, 2), "all")).toEqual({ from: 2, to: 4 - 3 + 3 });
    expect(planWalk(stamped(3, 2), "bonus")).toEqual({ from: 2, to: 4 });
    expect(planWalk(stamped("bonus"), "all")).toEqual({ from: undefined, to: 1 });
  });

  test("is none when all are stamped, or only the one where one stands is left", () => {
    expect(planWalk(stamped(...all), 4).to).toBeUndefined();
    expect(planWalk(stamped(...all.filter((stop) => stop !== 4)), 4)).toEqual({ from: 4, to: undefined });
  });
});

describe("the way in words", () => {
  test("says from where, which way round, on which hand the water is, and where to", () => {
    expect(said(5, stamped(1, 2, 3, 4, 5))).toBe(
      "从第五站沿湖边顺时针走，湖在右手边，下一站是第六站：彝海。",
    );
    expect(said(12, stamped(...all.filter((stop) => stop !== 9)))).toBe(
      "从第十二站沿湖边逆时针走，湖在左手边，走过两站，就到第九站：夹金山。",
    );
    expect(said("all", {})).toBe("从大门进来，沿湖边顺时针走，湖在右手边，先到第一站：于都。");
    expect(said("all", stamped(7))).toBe(
      "上一枚印盖在第七站。从那里沿湖边顺时针走，湖在右手边，下一站是第八站：泸定桥。",
    );
    expect(said("bonus", stamped(6))).toContain("回到湖边的小路，从第六站");
  });

  test("names no direction where the posts stand in a row", () => {
    const walk = { from: 2, to: 3 };
    const way = { points: [], turn: "none" as const, passed: 0 };
    expect(wayWords(walk, way, 2, false)).toBe("从第二站沿着小路走，下一站是第三站：遵义。");
  });

  test("ends with the certificate", () => {
    expect(said(13, stamped(...all))).toContain("证书");
    expect(said(4, stamped(...all.filter((stop) => stop !== 4)))).toContain("只差这一站");
  });
});

test("你在这里 and 下一站 never lie over each other and stay on the page", () => {
  for (const here of [...all, "bonus" as const])
    for (const next of all) {
      const tags = [...tagPlaces(shore, here, next)];
      expect(tags).toHaveLength(here === next ? 1 : 2);
      for (const [, [x, y]] of tags) {
        expect(x).toBeGreaterThan(28);
        expect(x).toBeLessThan(lakeSize.width - 28);
        expect(y).toBeGreaterThan(-16);
        expect(y).toBeLessThan(lakeSize.height);
      }
      const [first, second] = tags.map(([, place]) => place);
      if (!first || !second) continue;
      const isApart = Math.abs(first[0] - second[0]) >= 64 || Math.abs(first[1] - second[1]) >= 26;
      expect(isApart, `${here} and ${next}`).toBe(true);
    }
});

test("a stop's month is the first of its date; where a date begins otherwise there is none", () => {
  expect(monthWords("1935年5月25日上午（5月24日夜到达）")).toBe("1935年5月");
  expect(monthWords("一九二七年八月一日")).toBeUndefined();
});

test("the red line is told as far as it hangs together from the first stop", () => {
  const monthOf = (stop: number) => (stop === 5 ? "1935年5月" : undefined);
  const words = (...stops: number[]) => routeWords((stop) => stops.includes(stop), monthOf);
  expect(words(1, 2, 3, 4, 5, 9)).toBe("红线从于都走到了第五站金沙江（1935年5月）。");
  expect(words()).toContain("出发");
  expect(words(5, 9)).toContain("相邻的两站");
  expect(words(...all)).toBe("红线从第一站于都走到了第十三站会宁。");
});
