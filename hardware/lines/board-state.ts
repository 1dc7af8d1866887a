import type { BoardFrame } from "./frame.ts";

/** What is known of a board from what it said. */
export type BoardState = {
  /** The last known value of every input; one never heard of is absent. */
  inputs: ReadonlyMap<number, 0 | 1>;
  firmware: string;
  /** How many inputs the board says that it has; 0 until it said so. */
  inputCount: number;
  /** Sentences that the board counted and we never saw, ever. */
  lostSentences: number;
  /** Count of the last sentence, or nothing on a fresh connection: what was said before it is no loss. */
  lastN: number | undefined;
  lastBoardMs: number;
  /** A sentence was lost since the last full state, so an edge may be missing. */
  edgeMayBeMissing: boolean;
};
export type InputChange = { input: number; value: 0 | 1 };
export type BoardStep = {
  state: BoardState;
  changes: readonly InputChange[];
  /** The board began anew: its lamps are dark. */
  restarted: boolean;
};

export const unknownBoard: BoardState = {
  inputs: new Map(),
  firmware: "",
  inputCount: 0,
  lostSentences: 0,
  lastN: undefined,
  lastBoardMs: 0,
  edgeMayBeMissing: false,
};

const noChanges: readonly InputChange[] = [];
/** An edge is stamped before it is debounced, so a board's times may step back a little without a restart. */
const restartStepMs = 1000;

/**
 * Takes in one sentence of the board. Answers the inputs that it shows to have changed, in order; an input never
 * heard of counts as 0. Pure.
 */
export function hearBoard(before: BoardState, frame: BoardFrame): BoardStep {
  const restarted = isRestart(before, frame);
  const lost = restarted ? 0 : lostBefore(before.lastN, frame.n);
  const state: BoardState = {
    ...before,
    lastN: frame.n,
    lostSentences: before.lostSentences + lost,
    edgeMayBeMissing: !restarted && (before.edgeMayBeMissing || lost > 0),
    lastBoardMs: "boardMs" in frame ? frame.boardMs : restarted ? 0 : before.lastBoardMs,
  };
  switch (frame.kind) {
    case "heartbeat":
      return { state, changes: noChanges, restarted };
    case "id":
      return {
        state: { ...state, firmware: frame.firmware, inputCount: frame.inputs },
        changes: noChanges,
        restarted,
      };
    case "input": {
      const changes = edgesOf(state, frame.input, frame.value);
      return { state: { ...state, inputs: withChange(state.inputs, frame) }, changes, restarted };
    }
    case "state": {
      const { inputs, changes } = heal(state, frame.on);
      return { state: { ...state, inputs, edgeMayBeMissing: false }, changes, restarted };
    }
  }
}

/** What is still known when a board has gone silent: nothing of its inputs, which must not stay latched. */
export function forgetInputs(state: BoardState): BoardState {
  return { ...unknownBoard, firmware: state.firmware, lostSentences: state.lostSentences };
}

/** A board counts from 0 and its clock from 0 after a reset; both are evidence, so a lost ZGID is no false alarm. */
function isRestart(before: BoardState, frame: BoardFrame): boolean {
  if (before.lastN === undefined) return false;
  if (frame.kind === "id") return frame.n === 0 && before.lastN !== 255;
  return "boardMs" in frame && frame.boardMs + restartStepMs < before.lastBoardMs;
}

function lostBefore(lastN: number | undefined, n: number): number {
  if (lastN === undefined) return 0;
  const lost = (n - lastN - 1) & 255;
  return lost === 255 ? 0 : lost; // a counter that stands still tells nothing
}

function edgesOf(state: BoardState, input: number, value: 0 | 1): readonly InputChange[] {
  const known = state.inputs.get(input) ?? 0;
  if (known !== value) return [{ input, value }];
  // The edge in between was lost: a press is still a press.
  if (state.edgeMayBeMissing)
    return [
      { input, value: value === 1 ? 0 : 1 },
      { input, value },
    ];
  return noChanges;
}

function heal(
  state: BoardState,
  on: readonly number[],
): { inputs: ReadonlyMap<number, 0 | 1>; changes: InputChange[] } {
  const now = new Map<number, 0 | 1>();
  for (let input = 1; input <= state.inputCount; input++) now.set(input, 0);
  for (const input of state.inputs.keys()) now.set(input, 0);
  for (const input of on) now.set(input, 1);
  const changes: InputChange[] = [];
  for (const [input, value] of now) {
    if (value !== (state.inputs.get(input) ?? 0)) changes.push({ input, value });
  }
  return { inputs: now, changes: changes.sort((a, b) => a.input - b.input) };
}

function withChange(
  inputs: ReadonlyMap<number, 0 | 1>,
  { input, value }: InputChange,
): ReadonlyMap<number, 0 | 1> {
  return inputs.get(input) === value ? inputs : new Map(inputs).set(input, value);
}
