import { describe, expect, test } from "vitest";
import {
  type BoardState,
  forgetInputs,
  hearBoard,
  type InputChange,
  unknownBoard,
} from "../../hardware/lines/board-state.ts";
import type { BoardFrame } from "../../hardware/lines/frame.ts";

const id = (n: number): BoardFrame => ({ kind: "id", n, firmware: "box 1", inputs: 4, outputs: 4 });
const beat = (n: number, boardMs = 5000): BoardFrame => ({ kind: "heartbeat", n, boardMs });
const full = (n: number, ...on: number[]): BoardFrame => ({ kind: "state", n, on });
const edge = (n: number, input: number, value: 0 | 1, boardMs = 5000): BoardFrame => ({
  kind: "input",
  n,
  input,
  value,
  boardMs,
});

function hear(...frames: BoardFrame[]): { state: BoardState; changes: InputChange[]; restarts: number } {
  let state = unknownBoard;
  const changes: InputChange[] = [];
  let restarts = 0;
  for (const frame of frames) {
    const step = hearBoard(state, frame);
    state = step.state;
    changes.push(...step.changes);
    if (step.restarted) restarts++;
  }
  return { state, changes, restarts };
}

describe("what is known of a board", () => {
  test("an edge is a change, and the same value again is none", () => {
    expect(hear(edge(1, 3, 1), edge(2, 3, 1), edge(3, 3, 0)).changes).toEqual([
      { input: 3, value: 1 },
      { input: 3, value: 0 },
    ]);
  });

  test("an input never heard of counts as 0 and stays absent until the board says how many it has", () => {
    expect(hear(edge(1, 3, 0)).changes).toEqual([]);
    expect([...hear(full(1, 2)).state.inputs]).toEqual([[2, 1]]);
    expect([...hear(id(0), full(1, 2)).state.inputs].sort()).toEqual([
      [1, 0],
      [2, 1],
      [3, 0],
      [4, 0],
    ]);
  });

  test("a full state heals the edges that were lost, in the order of the inputs", () => {
    const { changes } = hear(edge(1, 4, 1), edge(2, 1, 1), full(5, 1, 2, 3));
    expect(changes.slice(2)).toEqual([
      { input: 2, value: 1 },
      { input: 3, value: 1 },
      { input: 4, value: 0 },
    ]);
  });

  test("a full state in the middle of an edge does not report it twice", () => {
    expect(hear(full(1, 3), edge(2, 3, 1)).changes).toEqual([{ input: 3, value: 1 }]);
  });

  test("a press whose release was lost is still a press", () => {
    expect(hear(edge(1, 3, 1), edge(3, 3, 1)).changes).toEqual([
      { input: 3, value: 1 },
      { input: 3, value: 0 },
      { input: 3, value: 1 },
    ]);
  });

  test("a release whose press was lost shows the press", () => {
    expect(hear(beat(1), edge(3, 3, 0)).changes).toEqual([
      { input: 3, value: 1 },
      { input: 3, value: 0 },
    ]);
  });

  test("counts lost sentences, across the turn from 255 to 0", () => {
    expect(hear(beat(1), beat(2), beat(5)).state.lostSentences).toBe(2);
    expect(hear(beat(254), beat(255), beat(0), beat(1)).state.lostSentences).toBe(0);
    expect(hear(beat(254), beat(2)).state.lostSentences).toBe(3);
  });

  test("a counter that stands still counts as no loss", () => {
    expect(hear(beat(0), beat(0), beat(0)).state.lostSentences).toBe(0);
  });

  test("a board that began anew has lost nothing", () => {
    const told = hear(beat(77), id(0), full(1));
    expect(told.state.lostSentences).toBe(0);
    expect(told.restarts).toBe(1);
  });

  test("a board whose clock went back began anew, although its ZGID was lost", () => {
    const told = hear(beat(77, 900_000), beat(2, 800), beat(3, 1800));
    expect(told.state.lostSentences).toBe(0);
    expect(told.restarts).toBe(1);
  });

  test("an edge stamped a little before the last heartbeat is no restart", () => {
    expect(hear(beat(1, 10_000), edge(2, 1, 1, 9_980)).restarts).toBe(0);
  });

  test("a ZGID on request that follows in the count is no restart", () => {
    expect(hear(beat(76), id(77)).restarts).toBe(0);
    expect(hear(beat(255), id(0)).restarts).toBe(0);
  });

  test("after silence its inputs are unknown, and a jump of the count is no loss", () => {
    const before = hear(id(0), full(1, 2), edge(4, 3, 1)).state;
    const after = forgetInputs(before);
    expect(after.inputs.size).toBe(0);
    expect(after.lostSentences).toBe(2);
    const back = hearBoard(after, full(200, 2));
    expect(back.state.lostSentences).toBe(2);
    expect(back.changes).toEqual([{ input: 2, value: 1 }]);
  });
});
