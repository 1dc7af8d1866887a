import type { ClassTeam } from "../contract/trail-class.ts";

const posts = 13;

/**
 * Where the teams of a class begin: as far from one another as the round of thirteen posts lets them, and from `occupied`, where teams
 * of other classes began. The same arguments give the same posts.
 */
export function planTeams(teams: number, occupied: readonly number[]): ClassTeam[] {
  let best = startsFrom(0, teams);
  let room = roomOf(best, occupied);
  for (let turn = 1; turn < posts; turn++) {
    const starts = startsFrom(turn, teams);
    const found = roomOf(starts, occupied);
    if (found > room) [best, room] = [starts, found];
  }
  return best.map((start, at) => ({ number: at + 1, start }));
}

function startsFrom(turn: number, teams: number): number[] {
  return Array.from({ length: teams }, (_, at) => 1 + ((turn + Math.floor((at * posts) / teams)) % posts));
}

/** How little these are in the way of those: the nearest pair decides, then all pairs together. */
function roomOf(starts: readonly number[], occupied: readonly number[]): number {
  const gaps = starts.flatMap((one) => occupied.map((other) => gapOf(one, other)));
  if (gaps.length === 0) return 0;
  return Math.min(...gaps) * 1000 + gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}

/** Posts between two along the round, the short way. */
function gapOf(one: number, other: number): number {
  const apart = Math.abs(one - other);
  return Math.min(apart, posts - apart);
}
