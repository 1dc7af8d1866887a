import { expect, test } from "vitest";
import { plainCode } from "../../runtime/contract/short-code.ts";
import { ClassCode } from "../../runtime/contract/trail-report.ts";
import { makeClassCode } from "../../runtime/trail/class-code.ts";
import { planTeams } from "../../runtime/trail/class-teams.ts";

const starts = (teams: number, occupied: number[] = []) =>
  planTeams(teams, occupied).map(({ start }) => start);

test("one team begins at the first post, two at opposite ends, thirteen at all of them", () => {
  expect(starts(1)).toEqual([1]);
  expect(starts(2)).toEqual([1, 7]);
  expect(starts(4)).toEqual([1, 4, 7, 10]);
  expect(new Set(starts(13)).size).toBe(13);
});

test.each([2, 3, 4, 5, 6, 7])("%i teams are never closer than the round of thirteen allows", (teams) => {
  const sorted = starts(teams).sort((a, b) => a - b);
  const gaps = sorted.map((start, at) => (sorted[at + 1] ?? (sorted[0] ?? 0) + 13) - start);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(Math.floor(13 / teams));
});

test("a second class begins between the teams of the first", () => {
  const first = starts(3);
  const second = starts(3, first);
  for (const start of second) expect(first).not.toContain(start);
  expect(starts(1, [1])).toEqual([7]);
  expect(starts(3, first)).toEqual(second);
});

test("a code has four letters that cannot be misread or make a word, and is not given twice", () => {
  const taken = new Set<string>();
  for (let n = 0; n < 2000; n++) {
    const code = makeClassCode(taken);
    expect(ClassCode.safeParse(code).success && plainCode(code.toLowerCase()) === code).toBe(true);
    expect(code).not.toMatch(/[AEIOUVBSZ0125]/);
    expect(taken.has(code)).toBe(false);
    taken.add(code);
  }
  let asked = 0;
  expect(makeClassCode(new Set(["3333"]), () => (asked++ < 4 ? 0 : 1))).toBe("4444");
});
