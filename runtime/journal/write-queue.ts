import type { NewRow } from "./writer-messages.ts";

/** Facts that belong together, waiting for the disk. */
export type Waiting = {
  readonly rows: readonly NewRow[];
  /** Called with the number of the first row. */
  readonly written: (firstSeq: number) => void;
  readonly refused: (error: Error) => void;
};

/** Facts in the order in which they were given, until they are on disk. */
export type WriteQueue = {
  /** `false` where it is full: the oldest stay, for what they tell came first. */
  push(waiting: Waiting): boolean;
  /** The next groups, whole, together about `rows` rows; they stay until `settle`. */
  peek(rows: number): readonly Waiting[];
  /** The first `groups` are on disk; `firstSeq` is the number of the first row of all. */
  settle(groups: number, firstSeq: number): void;
  /** Gives up all that waits. */
  refuseAll(error: Error): void;
  /** Rows that wait. */
  size(): number;
};

export function createWriteQueue(capacity: number): WriteQueue {
  let waiting: Waiting[] = [];
  let size = 0;
  return {
    push(group) {
      if (size + group.rows.length > capacity) return false;
      waiting.push(group);
      size += group.rows.length;
      return true;
    },
    peek(rows) {
      let end = 0;
      for (let sum = 0; end < waiting.length && sum < rows; end++) sum += waiting[end]?.rows.length ?? 0;
      return waiting.slice(0, end);
    },
    settle(groups, firstSeq) {
      const done = waiting.splice(0, groups);
      let seq = firstSeq;
      for (const { rows, written } of done) {
        size -= rows.length;
        written(seq);
        seq += rows.length;
      }
    },
    refuseAll(error) {
      const given = waiting;
      waiting = [];
      size = 0;
      for (const { refused } of given) refused(error);
    },
    size: () => size,
  };
}
