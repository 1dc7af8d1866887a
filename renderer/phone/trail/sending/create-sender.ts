import { mostFacts } from "../../../../runtime/contract/trail-key.ts";
import type { TrailFact } from "../../../../runtime/contract/trail-report.ts";
import type { Outbox } from "./outbox.ts";
import type { SendFacts } from "./send-report.ts";

export const shortestWaitMs = 5_000;
export const longestWaitMs = 300_000;
const togetherMs = 400;

export type SenderDeps = {
  outbox: Outbox;
  send: SendFacts;
  /** The class with which the phone walked when that happened; facts of one report share it. */
  groupOf(fact: TrailFact): string | undefined;
  /** Runs it alone among the tabs of this phone; false where another tab is at it. */
  alone(run: () => Promise<void>): Promise<boolean>;
  /** Calls `run` once after `delayMs`; the answer cancels it. */
  after(delayMs: number, run: () => void): () => void;
  /** 0 to 1, so that a class that comes back into the network does not ask in step. */
  chance(): number;
};

export type Sender = {
  /** There is something new; sent soon, together with what comes right after, unless the door is being left in peace. */
  tell(): void;
  /** The page has opened, or the network may be back: tries now. */
  wake(): void;
};

/** Brings the outbox to the visitor door in reports, the oldest facts first; each stays in the outbox until it has arrived. */
export function createSender({ outbox, send, groupOf, alone, after, chance }: SenderDeps): Sender {
  let isRunning = false;
  let isWoken = false;
  let failures = 0;
  let most = mostFacts;
  let cancel: (() => void) | undefined;

  function plan(delayMs: number): void {
    cancel?.();
    cancel = after(delayMs, () => {
      cancel = undefined;
      void run();
    });
  }

  async function run(): Promise<void> {
    if (isRunning) {
      isWoken = true;
      return;
    }
    isRunning = true;
    isWoken = false;
    const hadTurn = await alone(sendAll);
    isRunning = false;
    if (failures > 0) plan(backOffMs(failures, chance()));
    else if (!hadTurn && outbox.waiting().length > 0) plan(shortestWaitMs);
    if (isWoken) plan(togetherMs);
  }

  async function sendAll(): Promise<void> {
    for (;;) {
      const waiting = outbox.waiting();
      const [first] = waiting;
      if (!first) {
        failures = 0;
        return;
      }
      const group = groupOf(first);
      const facts = waiting.filter((fact) => groupOf(fact) === group).slice(0, most);
      const sent = await send(facts, group);
      if (sent === "later") {
        failures++;
        return;
      }
      failures = 0;
      if (sent === "long" && facts.length > 1) most = Math.ceil(facts.length / 2);
      else outbox.settle(facts);
    }
  }

  return {
    tell() {
      if (!cancel) plan(togetherMs);
    },
    wake() {
      cancel?.();
      cancel = undefined;
      void run();
    },
  };
}

/** 5 s, 10 s … 5 min, each up to a quarter longer or shorter. */
export function backOffMs(failures: number, chance: number): number {
  const wait = Math.min(longestWaitMs, shortestWaitMs * 2 ** Math.min(failures - 1, 10));
  return Math.round(wait * (0.75 + chance / 2));
}
